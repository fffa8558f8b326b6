/** Parts of multipart bodies with headers, and without names: what goes out, what handlers get, and the same back. */

import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { toNodeListener } from '../../../../src/runtime/node.js';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('parts');
});

/** Handlers answer with what they got. */
function echo(): { readonly got: () => unknown } {
  let got: unknown;
  pair.reply = async (context) => {
    got = isStream(context.body) ? await collected(context.body) : context.body;
    return hasAnswer.test(context.request.url) ? { status: 200, body: got } : { status: 204 };
  };
  onTestFinished(() => {
    pair.reply = { status: 204 };
  });
  return { got: () => got };
}

const hasAnswer = /\/(form|mixed|related|nested|stream|plain-stream)$/;

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function collected(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The value with the text of each file in its place, and parts without the type that they came with. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return `${value.type}: ${await value.text()}`;
  if (isStream(value)) return plain(await collected(value));
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([key]) => key !== 'contentType' || !('headers' in value),
  );
  const entries = members.map(async ([key, member]) => [key, await plain(member)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The head of each part, without the boundary. */
function headsOf(text: string, type: string | null): string[] {
  const [, boundary = ''] = /; boundary=(.+)$/.exec(type ?? '') ?? [];
  const [, ...parts] = text.split(`--${boundary}`);
  expect(parts.pop()).toBe('--\r\n');
  return parts.map((part) =>
    part
      .slice(2, part.indexOf('\r\n\r\n'))
      .replaceAll('\r\n', '\n')
      .replace(/boundary=.+/, 'boundary=…'),
  );
}

const png = new File(['png'], 'a.png', { type: 'image/png' });
const blob = new Blob([new Uint8Array([0, 13, 10, 45, 45, 255])], { type: 'image/gif' });
const file = { value: png, headers: { 'x-rate': 2 } };
const fileHead = (more = ''): string =>
  `Content-Disposition: form-data; name="file"; filename="a.png"\nContent-Type: image/png\nx-rate: 2${more}`;
const named = (name: string, rest: string): string =>
  `Content-Disposition: form-data; name="${name}"${rest}`;
const location = { 'content-location': 'https://example.com/a' };
const asText = 'Content-Type: text/plain; charset=utf-8';

const rows: [operation: string, body: unknown, heads: string[]][] = [
  ['sendForm', { file }, [fileHead()]],
  [
    'sendForm',
    { file: { value: png, headers: { 'x-rate': 2, 'x-tags': ['a', 'b'], 'x-point': { n: 1 } } } },
    [fileHead('\nx-tags: a,b\nx-point: {"n":1}')],
  ],
  [
    'sendForm',
    {
      file,
      files: [
        { value: blob, headers: { 'content-id': '1' } },
        { value: blob, headers: { 'content-id': 'ü' } },
      ],
    },
    [
      fileHead(),
      named('files', '; filename="blob"\nContent-Type: image/gif\ncontent-id: 1'),
      named('files', '; filename="blob"\nContent-Type: image/gif\ncontent-id: ü'),
    ],
  ],
  [
    'sendForm',
    {
      file,
      meta: { value: { n: 1 }, headers: { 'x-a': 'a' } },
      rows: [
        { value: { n: 1 }, headers: { 'x-a': true } },
        { value: { n: 2 }, headers: {} },
      ],
      whole: { value: [1, 2], headers: {} },
      plain: 'ü',
    },
    [
      fileHead(),
      named('meta', '\nContent-Type: application/json\nx-a: a'),
      named('rows', '\nContent-Type: application/json\nx-a: true'),
      named('rows', '\nContent-Type: application/json'),
      named('whole', '\nContent-Type: application/json'),
      named('plain', ''),
    ],
  ],
  ['sendForm', { file, open: { value: 'text', headers: {} } }, [fileHead(), named('open', '')]],
  [
    'sendReferred',
    { file: { value: blob, headers: { 'x-a': 'a' } }, note: 'n' },
    [named('file', '; filename="blob"\nContent-Type: image/gif\nx-a: a'), named('note', '')],
  ],
  [
    'sendMixed',
    [{ n: 1 }, blob, 'ü', 'more'],
    [
      'Content-Type: application/json',
      'Content-Type: image/gif',
      'Content-Type: text/html',
      'Content-Type: text/html',
    ],
  ],
  [
    'sendRelated',
    [
      { value: '<p>', headers: location },
      { value: 'a {}', headers: location, contentType: 'text/javascript' },
      { value: blob, headers: location },
    ],
    ['text/html', 'text/javascript', 'image/gif'].map(
      (type) => `Content-Type: ${type}\ncontent-location: https://example.com/a`,
    ),
  ],
  [
    'sendNested',
    [
      [1, 2],
      [{ a: 1 }, 'x', png],
    ],
    ['Content-Type: application/json', 'Content-Type: multipart/mixed; boundary=…'],
  ],
  [
    'sendOrdered',
    [
      { value: 'a', headers: { 'content-disposition': 'form-data; name="a"' } },
      { value: 5, headers: { 'content-disposition': 'form-data; name="b"' } },
    ],
    ['a', 'b'].map((name) => `${asText}\ncontent-disposition: form-data; name="${name}"`),
  ],
  ['sendPlainStream', [{ n: 1 }, { n: 2 }], Array(2).fill('Content-Type: application/json')],
  ['sendPlainStream', [], []],
  [
    'sendStream',
    [{ value: new Blob(['01']), headers: { 'content-range': 'bytes 0-1/2' } }],
    ['Content-Type: video/mp4\ncontent-range: bytes 0-1/2'],
  ],
];

test.each(rows)('%s %#: as described, and back', async (operation, body, heads) => {
  const { got } = echo();
  const { request, result, text: sent } = await pair.call(operation, { body });
  expect(headsOf(sent, request.headers.get('content-type'))).toEqual(heads);
  const text = JSON.stringify(await plain(body)).replaceAll('": 01', '"video/mp4: 01');
  const expected: unknown = JSON.parse(text);
  expect(await plain(got())).toEqual(expected);
  expect(await plain(result.data)).toEqual(hasAnswer.test(request.url) ? expected : undefined);
});

test('a stream goes out part by part, over HTTP', async () => {
  const server = createHttpServer(toNodeListener(pair.server)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  const seen: string[] = [];
  pair.reply = (context) => ({
    status: 200,
    body: (async function* () {
      for await (const item of context.body as AsyncIterable<unknown>) {
        seen.push(`got ${JSON.stringify(item)}`);
        yield item;
      }
    })(),
  });
  const given = (async function* () {
    for (const n of [1, 2, 3]) yield await Promise.resolve({ n });
  })();
  const { data } = (await pair.clientOf({ baseUrl })('sendPlainStream', { body: given })) as {
    data: AsyncIterable<unknown>;
  };
  for await (const item of data) seen.push(`back ${JSON.stringify(item)}`);
  expect(seen.toSorted()).toEqual(
    ['back', 'got'].flatMap((word) => [1, 2, 3].map((n) => `${word} {"n":${n}}`)),
  );
  pair.reply = { status: 204 };
});

describe('what is given in another form', () => {
  test.each<[operation: string, body: unknown, reason: string]>([
    ['sendForm', { file: png }, 'The part "file" has headers: it is given as { value, headers }'],
    ['sendForm', { file: { value: png, headers: { 'x-rate': 'a\r\nb: c' } } }, 'a line break'],
    ['sendMixed', [{ n: 1 }, undefined], 'The part 2 is missing'],
  ])('%s %# is refused before it is sent', async (operation, body, reason) => {
    await expect(pair.call(operation, { body })).rejects.toThrow(reason);
  });

  test('headers have no case', async () => {
    const { got } = echo();
    await pair.call('sendForm', { body: { file: { value: png, headers: { 'X-Rate': 3 } } } });
    expect(got()).toMatchObject({ file: { headers: { 'x-rate': 3 } } });
  });

  test('what is written already goes out as it is', async () => {
    const body = new FormData();
    body.append('file', png);
    await expect(pair.call('sendForm', { body })).rejects.toThrow('x-rate is missing');
  });
});

const crlf = (lines: readonly string[]): string => lines.join('\r\n');
const withFile = (...lines: string[]): string =>
  crlf(['--b', 'Content-Disposition: form-data; name="file"; filename="a"', ...lines, '--b--']);

async function refusal(path: string, body: string, type: string): Promise<string> {
  const headers = { 'content-type': `${type}; boundary=b` };
  const request = new Request(`https://example.com${path}`, { method: 'POST', body, headers });
  const response = await pair.server(request);
  const { detail, status } = (await response.json()) as { detail: string; status: number };
  return `${status} ${detail}`;
}

test.each<[path: string, body: string, reason: string]>([
  ['/form', withFile('Content-Type: image/png', '', 'x'), 'file.headers.x-rate is missing'],
  ['/form', withFile('X-Rate: 0', '', 'x'), 'file.headers.x-rate must be at least 1'],
  ['/form', withFile('X-Rate: a', '', 'x'), 'file.headers.x-rate must be an integer'],
  ['/form', withFile('X-Rate: 1', 'X-Point: {', '', 'x'), '"x-point" is not valid JSON'],
  ['/form', withFile('X-Rate: 1', 'X-Point: {}', '', 'x'), 'file.headers.x-point.n is missing'],
  ['/form', withFile('X-Rate: 1', '', 'x'), 'must be of the type image/png; got text/plain'],
  ['/form', crlf(['--b', '', 'x', '--b--']), 'its part 1 has no name'],
])('%s %# is refused with its place', async (path, body, reason) => {
  const answer = await refusal(path, body, 'multipart/form-data');
  expect(answer).toContain('400');
  expect(answer).toContain(reason);
});

test.each<[path: string, body: string, reason: string]>([
  ['/mixed', crlf(['--b', '', '{"n":1}', '--b--']), 'at least 2'],
  [
    '/mixed',
    crlf(['--b', '', '{"n":1}', '--b', 'Content-Type: text/css', '', '', '--b--']),
    '1 must be of the type image/*; got text/css',
  ],
  ['/mixed', crlf(['--b', '', '{"n":', '--b', '', '', '--b--']), 'The part "1" is not valid JSON'],
  ['/mixed', crlf(['--b', '', '{}', '--b', '', '', '--b--']), '0.n is missing'],
  ['/related', crlf(['--b', '', '<p>', '--b--']), '0.headers.content-location is missing'],
  ['/related', crlf(['--b', 'Content-ID: 1', '', '', '--b--']), '0.headers'],
])('%s %# of parts without names is refused with its place', async (path, body, reason) => {
  const type = path === '/mixed' ? 'multipart/mixed' : 'multipart/related; type="text/html"';
  expect(await refusal(path, body, type)).toContain(reason);
});

test('a part of a stream is refused where it is read', async () => {
  const { got } = echo();
  const body = crlf(['--b', 'Content-Range: bytes 0-1/2', '', 'x', '--b', '', 'y', '--b--']);
  const answer = await refusal('/stream', body, 'multipart/byteranges');
  expect([answer.slice(0, 3), got()]).toEqual(['400', undefined]);
  expect(answer).toContain('headers.content-range is missing');
});

test('a reply with wrong headers is a fault of the server', async () => {
  pair.reply = { status: 200, body: { file: { value: png, headers: { 'x-rate': 0 } } } };
  await expect(pair.call('sendForm', { body: { file } })).rejects.toThrow('500');
  pair.reply = { status: 204 };
});

test('an answer that is broken says so', async () => {
  const headers = { 'content-type': 'multipart/mixed; boundary=b' };
  const call = pair.clientOf({
    fetch: () => Promise.resolve(new Response('--b\r\n', { headers })),
  });
  await expect(call('sendMixed', { body: [{ n: 1 }, blob] })).rejects.toThrow(
    'sendMixed answered with 200 and a body that is not valid multipart: it ends before its last boundary',
  );
});
