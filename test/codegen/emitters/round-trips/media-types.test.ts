/** The media type that is declared, and the one that comes: both sides read the value that the schema speaks of. */

import { beforeAll, describe, expect, test } from 'vitest';
import { connect, type Pair } from './pair.js';

let pair: Pair;
beforeAll(async () => {
  pair = await connect('media-types');
});

function send(path: string, body: BodyInit, contentType: string): Promise<Response> {
  const headers = { 'content-type': contentType };
  return pair.server(new Request(`https://example.com${path}`, { method: 'POST', body, headers }));
}

/** Answers with the body that came, of the type that came. */
function echo(): void {
  pair.reply = ({ body, contentType }) =>
    body === undefined
      ? { status: 200 }
      : { status: 200, body, ...(contentType?.includes('*') === false && { contentType }) };
}

describe('what a client sends', () => {
  const pod = { name: 'a' };
  const bytes = new TextEncoder().encode('{"name":"a"}');

  test.each<[operation: string, input: object, contentType: string, text: string, body: unknown]>([
    ['sendAny', { body: pod }, 'application/json', '{"name":"a"}', pod],
    // What fetch takes goes out as it is given, JSON too.
    [
      'sendAny',
      { contentType: 'application/json', body: JSON.stringify(pod) },
      'application/json',
      '{"name":"a"}',
      pod,
    ],
    [
      'sendAny',
      { contentType: 'application/json', body: bytes },
      'application/json',
      '{"name":"a"}',
      pod,
    ],
    [
      'sendAny',
      { contentType: 'application/vnd.k+json', body: pod },
      'application/vnd.k+json',
      '{"name":"a"}',
      pod,
    ],
    [
      'sendAny',
      { contentType: 'application/x-www-form-urlencoded', body: pod },
      'application/x-www-form-urlencoded',
      'name=a',
      pod,
    ],
    // And where no type is given as the type that it has.
    [
      'sendAny',
      { body: new Blob([bytes], { type: 'application/vnd.k+json' }) },
      'application/vnd.k+json',
      '{"name":"a"}',
      pod,
    ],
    [
      'sendAny',
      { body: new URLSearchParams({ name: 'a' }) },
      'application/x-www-form-urlencoded;charset=UTF-8',
      'name=a',
      pod,
    ],
    ['sendApplication', { body: pod }, 'application/json', '{"name":"a"}', pod],
    [
      'sendApplication',
      { contentType: 'image/png', body: bytes },
      'image/png',
      '{"name":"a"}',
      bytes,
    ],
    ['sendWords', { body: 'ü' }, 'text/plain; charset=utf-8', 'ü', 'ü'],
    ['sendWords', { contentType: 'text/plain', body: 'ü' }, 'text/plain', 'ü', 'ü'],
    ['sendWords', { contentType: 'application/json', body: '"ü"' }, 'application/json', '"ü"', 'ü'],
    ['sendProfile', { body: pod }, 'application/ld+json; profile="a b"; v=2', '{"name":"a"}', pod],
    [
      'sendSuffix',
      { contentType: 'application/json', body: pod },
      'application/json',
      '{"name":"a"}',
      pod,
    ],
    [
      'sendFile',
      { contentType: 'application/json', body: bytes },
      'application/json',
      '{"name":"a"}',
      bytes,
    ],
    [
      'sendVersion',
      { body: { a: '1' } },
      'application/vnd.x+json; version=1',
      '{"a":"1"}',
      { a: '1' },
    ],
    [
      'sendVersion',
      { contentType: 'application/vnd.x+json; version=2', body: { b: '2' } },
      'application/vnd.x+json; version=2',
      '{"b":"2"}',
      { b: '2' },
    ],
    ['sendOneVersion', { body: {} }, 'application/vnd.y+json; version=2', '{}', {}],
    [
      'sendCharset',
      { body: { a: 'ü' } },
      'application/json; charset=utf-8',
      '{"a":"ü"}',
      { a: 'ü' },
    ],
    ['sendLatin', { body: 'ü' }, 'text/plain; charset=utf-8', 'ü', 'ü'],
    ['sendNumber', { body: 7 }, 'text/plain', '7', 7],
  ])('%s %j', async (operation, input, contentType, text, body) => {
    pair.reply = { status: 204 };
    const got: unknown[] = [];
    pair.reply = (context) => {
      got.push(context.body);
      throw new Error('It has been seen.');
    };
    const called = pair.call(operation, input).catch((error: unknown) => error);
    await called;
    expect(got).toEqual([body]);
    pair.reply = { status: 204 };
    const sent = await capture(operation, input);
    expect([sent.headers.get('content-type'), await sent.text()]).toEqual([contentType, text]);
  });
});

async function capture(operation: string, input: object): Promise<Request> {
  let sent: Request | undefined;
  const fetch = (request: Request): Promise<Response> => {
    sent = request;
    return Promise.reject(new Error('Nothing answers.'));
  };
  await pair
    .clientOf({ fetch })(operation, input)
    .catch(() => undefined);
  if (sent === undefined) throw new Error('Nothing was sent.');
  return sent;
}

test.each([
  ['text/plain; charset=iso-8859-1', [0xfc], 'ü'],
  ['text/html;charset="UTF-16LE"', [0xfc, 0], 'ü'],
  ['text/plain', [0xc3, 0xbc], 'ü'],
])('a client reads a text in its charset: %s', async (type, bytes, text) => {
  const headers = { 'content-type': type };
  const fetch = async (): Promise<Response> => new Response(new Uint8Array(bytes), { headers });
  expect((await pair.clientOf({ fetch })('sendWords', { body: 'a' })).data).toBe(text);
});

test('a client refuses a text in a charset that it does not know, as an answer that is there', async () => {
  const headers = { 'content-type': 'text/plain; charset=klingon' };
  const fetch = async (): Promise<Response> => new Response('a', { headers });
  await expect(pair.clientOf({ fetch })('sendWords', { body: 'a' })).rejects.toMatchObject({
    name: 'UndeclaredBodyError',
    message: 'sendWords answered with 200 and the charset klingon, which is not known.',
  });
});

describe('what a server refuses', () => {
  test.each<[path: string, body: BodyInit, type: string, status: number, reason: string]>([
    ['/any', '{}', 'application/json', 400, 'name is missing'],
    ['/any', '<pod/>', 'application/xml', 415, 'send application/json'],
    ['/versions', '{"b":"2"}', 'application/vnd.x+json; version=1', 400, 'a is missing'],
    ['/versions', '{"a":"1"}', 'application/vnd.x+json; version=3', 415, 'version=1'],
    ['/latin', 'four', 'text/plain', 400, 'at most 3'],
    ['/latin', 'x', 'text/plain; charset=klingon', 415, 'klingon'],
    ['/number', '2', 'text/plain', 400, 'at least 3'],
    ['/number', 'many', 'text/plain', 400, 'must be an integer'],
  ])('%s %s as %s', async (path, body, type, status, reason) => {
    const response = await send(path, body, type);
    expect([response.status, await response.text()]).toEqual([
      status,
      expect.stringContaining(reason),
    ]);
  });
});

test('a text in its own charset is read', async () => {
  let got: unknown;
  pair.reply = ({ body }) => {
    got = body;
    return { status: 204 };
  };
  await send('/latin', new Uint8Array([0xfc]), 'text/plain; charset=ISO-8859-1');
  expect(got).toBe('ü');
  // As the description has it where the sender says nothing.
  await send('/latin', new Uint8Array([0xe4]), 'text/plain');
  expect(got).toBe('ä');
});

test('a text that comes without a charset is in that of its description', async () => {
  const headers = { 'content-type': 'text/plain' };
  const fetch = async (): Promise<Response> => new Response(new Uint8Array([0xe4]), { headers });
  expect((await pair.clientOf({ fetch })('sendLatin', { body: 'a' })).data).toBe('ä');
});

test('a server says that its texts are UTF-8, whatever is described', async () => {
  pair.reply = { status: 200, body: 'ä' };
  const { result } = await pair.call('sendLatin', { body: 'a' });
  expect(result.response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(result.data).toBe('ä');
});

describe('what a client gets', () => {
  test.each<[operation: string, input: object, data: unknown]>([
    ['sendAny', { body: { name: 'a' } }, { name: 'a' }],
    ['sendApplication', { body: { name: 'a' } }, { name: 'a' }],
    ['sendVersion', { body: { a: '1' } }, { a: '1' }],
    ['sendNumber', { body: 7 }, 7],
  ])('%s', async (operation, input, data) => {
    echo();
    const { result } = await pair.call(operation, input);
    expect([result.ok, result.data]).toEqual([true, data]);
  });

  test('of a file is a blob, whatever type it has', async () => {
    pair.reply = { status: 200, contentType: 'application/json', body: new Uint8Array([123, 125]) };
    const input = { contentType: 'text/plain', body: 'x' };
    expect((await pair.call('sendFile', input)).result.data).toBeInstanceOf(Blob);
  });

  test('beside declared successes `default` is a failure, with a 2xx too', async () => {
    pair.reply = { status: 201, body: { reason: 'r' } };
    const { result } = await pair.call('getOrFail');
    expect(result).toMatchObject({ ok: false, status: 201, error: { reason: 'r' } });
    pair.reply = { status: 200, body: { name: 'n' } };
    expect((await pair.call('getOrFail')).result).toMatchObject({ ok: true, data: { name: 'n' } });
  });
});

describe('servers', () => {
  test.each<[operation: string, options: object, url: string]>([
    ['sendCharset', {}, 'https://eu.example.com/v1/charset'],
    ['sendCharset', { baseUrl: 'http://localhost' }, 'http://localhost/charset'],
    ['uploadElsewhere', {}, 'https://files.example.com/upload'],
    ['listElsewhere', {}, 'https://eu.example.com/v2/upload'],
    ['putElsewhere', {}, 'https://other.example.com/v3/upload'],
    // Who says where the API is means all of it: a token meant for a test server stays there.
    ['uploadElsewhere', { baseUrl: 'http://localhost' }, 'http://localhost/upload'],
    ['putElsewhere', { baseUrl: 'http://localhost' }, 'http://localhost/upload'],
    ['listElsewhere', { baseUrl: 'http://localhost' }, 'http://localhost/v2/upload'],
    [
      'uploadElsewhere',
      { baseUrl: 'http://a', servers: { 'https://files.example.com': 'http://b' } },
      'http://b/upload',
    ],
  ])('%s with %j goes to %s', async (operation, options, url) => {
    let sent = '';
    const fetch = (request: Request): Promise<Response> => {
      sent = request.url;
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    await pair.clientOf({ baseUrl: undefined, fetch, ...options })(operation);
    expect(sent).toBe(url);
  });
});
