/** Multipart answers of the mock. */

import { expect, test } from 'vitest';
import { createLocalMock } from '../../src/mock/local/local.js';
import { namesOf, splitParts, type RawPart } from '../../src/runtime/multipart.js';
import { bundleOf } from '../support/descriptions.js';

const inParts = (type: string, ...parts: string[]): RequestInit => ({
  headers: { 'content-type': `${type}; boundary=b` },
  body: `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`,
});

test('multipart answers are made of parts, with the headers that they need', async () => {
  const mock = createLocalMock(await bundleOf('test/fixtures/positive/parts.yaml'), { seed: 1 });
  const answer = async (path: string): Promise<RawPart[]> => {
    const response = await mock.fetch(
      new Request(`http://localhost${path}`, { method: 'POST', ...sent[path] }),
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    return splitParts(bytes, response.headers.get('content-type') ?? '');
  };
  const file = 'Content-Disposition: form-data; name="file"; filename="a"\r\n';
  const sent: Record<string, RequestInit> = {
    '/form': inParts('multipart/form-data', `${file}Content-Type: image/png\r\nX-Rate: 1\r\n\r\nx`),
    '/stream': inParts('multipart/byteranges', 'Content-Range: bytes 0-0/1\r\n\r\nx'),
    '/mixed': inParts('multipart/mixed', '\r\n{"n":1}', 'Content-Type: image/png\r\n\r\nx'),
  };
  const form = await answer('/form');
  expect(form.map((part) => namesOf(part).name)).toContain('file');
  expect(form.find((part) => namesOf(part).name === 'file')?.headers.get('x-rate')).toBe('1');
  const [part] = await answer('/stream');
  expect(part?.headers.get('content-range')).toMatch(/^bytes/);
  const mixed = await answer('/mixed');
  expect(mixed.map(({ headers }) => headers.get('content-type'))).toEqual(
    expect.arrayContaining(['application/json', 'application/octet-stream']),
  );
});
