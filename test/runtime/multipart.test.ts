/** Multipart bodies taken apart, whichever way they are cut into chunks, and what other programs write and read. */

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeParts } from '../../src/runtime/decode-parts.js';
import { encodeMultipart } from '../../src/runtime/encode-multipart.js';
import { namesOf, splitParts, streamParts, type RawPart } from '../../src/runtime/multipart.js';
import type { FormEncoding } from '../../src/runtime/operation.js';
import { folderWith } from '../support/temporary.js';

const type = 'multipart/mixed; boundary=b';
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function shown(parts: readonly RawPart[]): unknown[] {
  return parts.map(({ headers, content }) => [
    Object.fromEntries(headers),
    Buffer.from(content).toString('latin1'),
  ]);
}

async function collected(chunks: readonly Uint8Array[], limit = Infinity): Promise<RawPart[]> {
  const parts: RawPart[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const part of streamParts(body, type, limit)) parts.push(part);
  return parts;
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.byteLength / size);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

const bodies: [text: string, parts: unknown[]][] = [
  ['--b--', []],
  ['preamble\r\n--b\r\n\r\nx\r\n--b--\r\nepilogue\r\n--b', [[{}, 'x']]],
  ['--b\r\nA: 1\r\nb:2 \r\n\r\nx\r\n--b--', [[{ a: '1', b: '2' }, 'x']]],
  [
    '--b \t\r\n\r\n\r\n--b\r\n\r\n\r\n\r\n--b--',
    [
      [{}, ''],
      [{}, '\r\n'],
    ],
  ],
  // Without anything after the headers, or without both.
  [
    '--b\r\nA: 1\r\n\r\n--b\r\n\r\n--b--',
    [
      [{ a: '1' }, ''],
      [{}, ''],
    ],
  ],
  ['--b\r\nA: 1,\r\n 2\r\nA: 3\r\n\r\n\r\n--b--', [[{ a: '1, 2, 3' }, '']]],
  // What only looks like a delimiter.
  ['--b\r\n\r\n\r\n--bc\r\n--\r\n-b\n--b\r\r\n--b--', [[{}, '\r\n--bc\r\n--\r\n-b\n--b\r']]],
  ['--b\r\n\r\n\x00\xff\r\r\n--b--', [[{}, '\x00\xff\r']]],
  [
    '--b\r\nContent-Transfer-Encoding: BASE64\r\n\r\neA\r\n==\r\n--b--',
    [[{ 'content-transfer-encoding': 'BASE64' }, 'x']],
  ],
];

describe.each(bodies)('%j', (text, parts) => {
  test('whole', () => expect(shown(splitParts(bytesOf(text), type))).toEqual(parts));

  test.each([1, 2, 3, 7])('in chunks of %i', async (size) =>
    expect(shown(await collected(cut(bytesOf(text), size)))).toEqual(parts),
  );
});

test.each<[text: string, reason: string, contentType?: string]>([
  ['', 'it has no part with its boundary'],
  ['--c\r\n\r\n\r\n--c--', 'it has no part with its boundary'],
  ['--b\n\nx\n--b--', 'it has no part with its boundary'],
  ['--b\r\n\r\nx', 'it ends before its last boundary'],
  ['--b\r\n\r\nx\r\n--b', 'it ends before its last boundary'],
  ['--b\r\nA: 1\r\n--b--', 'its part 1 has no empty line after its headers'],
  ['--b\r\n\r\n\r\n--b\r\nno header\r\n\r\n\r\n--b--', 'its part 2 has a line that is no header'],
  ['--b\r\nA b: 1\r\n\r\n\r\n--b--', 'its part 1 has a line that is no header'],
  ['--b\r\nA: 1\nB: 2\r\n\r\n\r\n--b--', 'its part 1 has a line that is no header'],
  [
    '--b\r\nContent-Type: a/b\r\nContent-type: a/c\r\n\r\n\r\n--b--',
    'its part 1 has two headers "content-type"',
  ],
  [`--b\r\n${'A: 1\r\n'.repeat(65)}\r\n\r\n--b--`, 'its part 1 has more than 64 headers'],
  [
    `--b\r\nA: ${'1'.repeat(16384)}\r\n\r\n\r\n--b--`,
    'its part 1 has more than 16384 bytes of headers',
  ],
  [`--b${'\r\n\r\n\r\n--b'.repeat(10_001)}--`, 'it has more than 10000 parts'],
  ['--b\r\nContent-Transfer-Encoding: base64\r\n\r\n?\r\n--b--', 'its part 1 is not valid Base64'],
  [
    '--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n?\r\n--b--',
    'its part 1 is in a Content-Transfer-Encoding that is not read here',
  ],
  ['--b--', 'its Content-Type does not say the boundary', 'multipart/mixed'],
  ['--b--', 'its Content-Type does not say the boundary', 'multipart/mixed; a="; boundary=b"'],
])('%j is refused: %s', (text, reason, contentType = type) =>
  expect(() => splitParts(bytesOf(text.slice(0, 200_000)), contentType)).toThrow(reason),
);

test('a part that is too long is not waited for', async () => {
  const endless = [
    bytesOf('--b\r\n\r\n'),
    ...Array.from({ length: 40 }, () => bytesOf('x'.repeat(1000))),
  ];
  await expect(collected(endless, 10)).rejects.toThrow('longer than 10 bytes');
  await expect(collected([bytesOf(`--b\r\n\r\n${'x'.repeat(11)}\r\n--b--`)], 10)).rejects.toThrow(
    RangeError,
  );
});

test.each<[disposition: string, names: object]>([
  ['form-data; name="a"', { name: 'a' }],
  [
    'form-data; NAME=a ; filename="b; name=\\"c\\".txt"',
    { name: 'a', filename: 'b; name="c".txt' },
  ],
  ['form-data; name="a%22%0d%0A%41"', { name: 'a"\r\n%41' }],
  ['form-data; filename="C:\\dir\\a"; name=""', { name: '', filename: 'C:\\dir\\a' }],
  ["form-data; filename*=UTF-8''%C3%BC%20; name=a", { name: 'a', filename: 'ü ' }],
  ["form-data; filename*=UTF-8''%C3%BC; filename=b; name=a", { name: 'a', filename: 'b' }],
  ['attachment', {}],
])('the names in %j', (disposition, names) => {
  const headers = new Map([['content-disposition', disposition]]);
  expect(namesOf({ headers, content: new Uint8Array() })).toEqual({
    name: undefined,
    filename: undefined,
    ...names,
  });
});

const form: FormEncoding = {
  fields: [
    {
      name: 'file',
      headers: { encodings: [{ in: 'header', name: 'x-a', types: ['number'] }] },
    },
    { name: 'meta', json: true },
  ],
};

test('curl sends parts with headers', async () => {
  const received: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const contentType = request.headers['content-type'] ?? '';
      const { values, join } = decodeParts(form, contentType, Buffer.concat(chunks));
      received.push(shownFile(join(values)));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const folder = await folderWith({ 'a.bin': '\r\n--x' });
  await promisify(execFile)('curl', [
    '--silent',
    '--form',
    `file=@${folder}/a.bin;type=image/png;filename="a\\"b.png";headers="X-A: 5"`,
    '--form',
    'meta={"n":1};type=application/json',
    '--form',
    'plain=ü',
    `http://127.0.0.1:${port}/`,
  ]);
  expect(await Promise.all(received)).toEqual([
    {
      file: {
        value: 'a"b.png image/png \r\n--x',
        headers: { 'x-a': 5 },
        contentType: 'image/png',
      },
      meta: { n: 1 },
      plain: 'ü',
    },
  ]);
});

/** With the text of its file. */
async function shownFile(read: unknown): Promise<unknown> {
  // As the form above describes it.
  const { file, ...others } = read as { readonly file: { readonly value: File } };
  const { value } = file;
  return {
    ...others,
    file: { ...file, value: `${value.name} ${value.type} ${await value.text()}` },
  };
}

test('fetch reads what goes out with headers', async () => {
  const { body, contentType } = encodeMultipart(
    'multipart/form-data',
    { file: { value: new File(['\r\n--'], 'a "b".png'), headers: { 'x-a': 5 } }, meta: { n: 'ü' } },
    form,
  );
  const headers = { 'content-type': contentType ?? '' };
  const read = await new Response(body, { headers }).formData();
  const [file, meta] = ['file', 'meta'].map((name) => read.get(name));
  if (!(file instanceof File) || !(meta instanceof File || typeof meta === 'string')) {
    throw new TypeError('No file was read.');
  }
  expect([file.name, await file.text(), meta]).toEqual(['a "b".png', '\r\n--', '{"n":"ü"}']);
});

test('what fetch writes is read', async () => {
  const given = new FormData();
  given.append('file', new File(['x'], 'a.png', { type: 'image/png' }));
  given.append('meta', '{"n":1}');
  given.append('a"b', 'ü');
  const written = new Response(given);
  const bytes = new Uint8Array(await written.arrayBuffer());
  const { join, values } = decodeParts(form, written.headers.get('content-type') ?? '', bytes);
  expect(await shownFile(join(values))).toEqual({
    file: { value: 'a.png image/png x', headers: {}, contentType: 'image/png' },
    meta: { n: 1 },
    'a"b': 'ü',
  });
});
