/** Items of streams, in whatever pieces they come. */

import { describe, expect, test } from 'vitest';
import { readItems, type StreamKind } from '../../src/runtime/streams.js';

async function read(kind: StreamKind, pieces: readonly string[], limit?: number) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
  const items: unknown[] = [];
  for await (const item of readItems(kind, body, limit)) items.push(item);
  return items;
}

describe.each([
  ['jsonLines', '{"a":1}\r\n{"a":"x"}\n\r\n[2]\r', [{ a: 1 }, { a: 'x' }, [2]]],
  ['jsonSequence', '\x1e{"a":1}\n\x1e[2]\r\n\x1e3\r', [{ a: 1 }, [2], 3]],
  [
    'events',
    'id: 1\r\ndata: a\r\ndata: b\r\n\r\ndata: c\r\rdata:d\n\ndata: e',
    [
      { id: '1', data: 'a\nb' },
      { id: '1', data: 'c' },
      { id: '1', data: 'd' },
    ],
  ],
] as const)('%s', (kind, text, items) => {
  test.each([1, 2, 3, 5, 1000])('in pieces of %i characters', async (size) => {
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    expect(await read(kind, pieces)).toEqual(items);
  });
});

test.each([
  ['a line', 'jsonLines', `"${'x'.repeat(20)}"`],
  ['a line of an event', 'events', `data: ${'x'.repeat(20)}`],
  ['the lines of an event together', 'events', 'data: xxx\n'.repeat(5)],
] as const)('%s may not be longer than the limit', async (_, kind, text) => {
  const pieces = [...text];
  await expect(read(kind, pieces, 15)).rejects.toThrow('An item is longer than 15 characters.');
  await expect(read(kind, pieces, 40)).resolves.toBeDefined();
});
