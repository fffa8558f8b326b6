/** Generated clients against generated servers: what one sends is what the other's handlers get. */

import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../src/runtime/client.js';
import type { Reply } from '../../../src/runtime/reply-types.js';
import type { HandlerContext } from '../../../src/runtime/handler-context.js';
import type { Server } from '../../../src/runtime/server.js';
import { generateFile } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';

type Operation = (client: Client, input: object) => Promise<unknown>;

/** Both sides of one description. */
interface Pair {
  /** Calls an operation, and gives what its handler got. */
  call(operation: string, input: object): Promise<Partial<HandlerContext>>;
  /** What the next handler replies with. */
  reply: Reply;
  /** Calls an operation, and gives what comes back. */
  answerOf(operation: string, input: object): Promise<unknown>;
}

let folder: string;
beforeAll(async () => {
  folder = await folderWith({ 'package.json': '{ "type": "module" }' });
});

function judge({ token }: { token: string }): string {
  return token;
}

type Module = Record<string, unknown>;
type Modules = Promise<{ readonly clientModule: Module; readonly serverModule: Module }>;
const generated = new Map<string, Modules>();

function modulesOf(name: string): Modules {
  const known = generated.get(name) ?? generateModules(name);
  generated.set(name, known);
  return known;
}

async function generateModules(name: string): Modules {
  const out = path.join(folder, name);
  await generateFile(inRepository(`test/fixtures/positive/${name}.yaml`), out);
  // Modules that were just written: no type knows them.
  const clientModule = (await import(path.join(out, 'client.ts'))) as Module;
  const serverModule = (await import(path.join(out, 'server.ts'))) as Module;
  return { clientModule, serverModule };
}

async function pairOf(name: string, credentials: object = {}): Promise<Pair> {
  const { clientModule, serverModule } = await modulesOf(name);
  const serve = factory<Server>(serverModule, 'Server');
  const connect = factory<Client>(clientModule, 'Client');
  let got: HandlerContext | undefined;
  const handler = (context: HandlerContext): Reply => {
    got = context;
    return pair.reply;
  };
  const server = serve(new Proxy({}, { get: () => handler }), {
    auth: new Proxy({}, { get: () => judge }),
    validateResponses: true,
  });
  const client = connect({ baseUrl: 'https://example.com', fetch: server, ...credentials });
  const pair: Pair = {
    reply: { status: 204 },
    answerOf: (operation, input) => (clientModule[operation] as Operation)(client, input),
    async call(operation, input) {
      const answer = await pair.answerOf(operation, input);
      expect(answer).toMatchObject({ ok: true });
      return got ?? {};
    },
  };
  return pair;
}

function factory<Made>(module: Module, kind: string): (...args: object[]) => Made {
  const [made] = Object.entries(module).filter(([name]) =>
    new RegExp(`^create.+${kind}$`).test(name),
  );
  if (made === undefined) throw new Error(`The module makes no ${kind}.`);
  return made[1] as (...args: object[]) => Made;
}

describe('parameters', () => {
  const point = { x: -1, y: 2 };
  const cases: [string, string, object][] = [
    ['readQuery', 'query', { text: 'a b&c=d+e%2F ü' }],
    [
      'readQuery',
      'query',
      {
        text: '',
        number: 1.5,
        flag: false,
        either: 7,
        choice: 2,
        untyped: 'x',
        ids: [3, 1],
        commas: ['a,b', 'c'],
        pipes: ['d', 'e'],
        spaces: [1, 2.5],
        filter: { from: 1, to: 2 },
        exploded: { width: 3, depth: 4 },
        flat: point,
        document: point,
        'dotted.name[]': ['x', 'y'],
      },
    ],
    ['readQuery', 'query', { text: 'a', either: 'seven', ids: [1], commas: ['only'] }],
    [
      'readHeaders',
      'header',
      {
        'X-Request-ID': 'id 1',
        'X-Count': 2,
        'X-Tags': ['a', 'b'],
        'X-Point': point,
        'X-Exploded': point,
        'X-Document': point,
      },
    ],
    ['readCookies', 'cookie', { session: 'a;b=c d', visits: 3, flags: ['x', 'y'] }],
    [
      'readPath',
      'path',
      {
        text: 'a/b ü',
        number: 0.5,
        list: [1, 2],
        point,
        label: 'l',
        labels: ['m', 'n'],
        matrix: 7,
        matrices: point,
        document: point,
      },
    ],
  ];

  test.each(cases)('%s gets its %s', async (operation, place, values) => {
    const { call } = await pairOf('parameters');
    expect(await call(operation, { [place]: values })).toMatchObject({ [place]: values });
  });

  test.each<[string, object]>([
    ['getMember', { path: { team: 'a', member: 7 }, query: { verbose: true, page: 2 } }],
    ['removeMember', { path: { team: 'a', member: 'b' }, query: { verbose: 'yes' } }],
    // Named by the template alone.
    ['deleteFile', { path: { folder: 'x', name: 'y', extension: 'z' } }],
    ['compare', { path: { base: 'v1.0', head: 'v1.1' } }],
  ])('%s gets those of its path', async (operation, input) => {
    const { call } = await pairOf('path-parameters');
    expect(await call(operation, input)).toMatchObject(input);
  });

  test('whose schema stands elsewhere in the description', async () => {
    const pair = await pairOf('references');
    pair.reply = { status: 200, headers: { ETag: '1' }, body: { title: 't', tags: ['a'] } };
    const input = { path: { id: 'a' }, query: { limit: 100, page: 2 } };
    expect(await pair.call('getArticle', input)).toMatchObject(input);
    const tooMany = { ...input, query: { limit: 101 } };
    expect(await pair.answerOf('getArticle', tooMany)).toMatchObject({ ok: false, status: 400 });
  });
});

describe('bodies', () => {
  const row = { id: 'a', note: 'b' };
  const bytes = new Uint8Array([0, 255]);
  const cases: [string, object, unknown, string][] = [
    [
      'sendForm',
      { code: 'a&b', count: 2, flag: true, tags: ['x'], sizes: [1, 2] },
      undefined,
      'application/x-www-form-urlencoded',
    ],
    ['sendText', { body: 'ü' }, 'ü', 'text/plain'],
    ['sendBinary', { body: bytes }, bytes, 'application/octet-stream'],
    ['sendAnything', { contentType: 'image/png', body: bytes }, bytes, 'image/*'],
    ['sendAnything', { contentType: 'text/html', body: '<p>' }, '<p>', 'text/*'],
    ['sendAnything', { contentType: 'font/woff', body: bytes }, bytes, '*/*'],
    ['sendAnything', {}, undefined, ''],
    ['sendEither', { body: row }, row, 'application/json'],
    [
      'sendEither',
      { contentType: 'application/vnd.rows+json', body: [row] },
      [row],
      'application/vnd.rows+json',
    ],
    [
      'sendEither',
      { contentType: 'application/x-www-form-urlencoded', body: row },
      row,
      'application/x-www-form-urlencoded',
    ],
    ['sendEither', { contentType: 'text/csv', body: 'a,b' }, 'a,b', 'text/csv'],
    ['sendEitherOrNothing', { body: row }, row, 'application/json'],
    [
      'sendEitherOrNothing',
      { contentType: 'application/xml', body: '<a/>' },
      new TextEncoder().encode('<a/>'),
      'application/xml',
    ],
    ['sendEitherOrNothing', {}, undefined, ''],
    ['sendNothing', {}, undefined, ''],
  ];

  test.each(cases)('%s %j', async (operation, given, expected, contentType) => {
    const { call } = await pairOf('bodies');
    const input = operation === 'sendForm' ? { body: given } : given;
    const got = await call(operation, input);
    expect(got.body).toEqual(operation === 'sendForm' ? given : expected);
    expect(got.contentType ?? '').toBe(contentType);
  });

  test('upload of files and fields', async () => {
    const { call } = await pairOf('bodies');
    const file = new File(['file'], 'a.txt', { type: 'text/plain' });
    const fields = { title: 't', pages: 3, tags: ['only'], origin: { x: 1.5 } };
    const got = await call('upload', {
      body: { file, others: [new Blob(['o'])], raw: file, ...fields },
    });
    expect(got.body).toMatchObject({
      ...fields,
      file: { name: 'a.txt', type: 'text/plain' },
      others: [expect.any(Blob)],
      raw: expect.any(Blob),
    });
  });
});

describe('security', () => {
  const credentials = {
    bearer: 'b',
    basic: 'user:пароль',
    headerKey: 'h',
    queryKey: 'q&+',
    cookieKey: 'c;=',
    oauth: 'o',
    missing: 'Odd m',
  };
  const encoded = { basic: 'dXNlcjrQv9Cw0YDQvtC70Yw=', missing: 'm' };

  test.each<[string, (keyof typeof credentials)[]]>([
    ['inherited', ['bearer']],
    ['anonymous', []],
    ['anonymousObject', []],
    ['optional', ['bearer']],
    ['either', ['basic']],
    ['both', ['bearer', 'queryKey']],
    ['mixed', ['bearer', 'cookieKey']],
    ['unknownScheme', ['missing']],
  ])('%s passes with %j', async (operation, schemes) => {
    const { call } = await pairOf('security', credentials);
    const expected = { ...credentials, ...encoded };
    expect((await call(operation, {})).auth).toEqual(
      Object.fromEntries(schemes.map((name) => [name, expected[name]])),
    );
  });

  test('an operation that may be anonymous is, without credentials', async () => {
    const { call } = await pairOf('security');
    expect((await call('optional', {})).auth).toEqual({});
  });
});

describe('replies', () => {
  const thing = { name: 'a' };
  const failure = { error: { code: 'a', message: 'b' } };

  test.each<[string, Reply, object]>([
    ['getRanges', { status: 200, body: thing }, { ok: true, data: thing }],
    ['getRanges', { status: 204 }, { ok: true, data: undefined }],
    ['getRanges', { status: 404, body: failure }, { ok: false, error: failure }],
    ['getRanges', { status: 418, body: failure }, { ok: false, status: 418, error: failure }],
    ['getRanges', { status: 503, body: '42' }, { ok: false, error: '42' }],
    ['getRanges', { status: 302, body: { a: 1 } }, { ok: false, error: { a: 1 } }],
    ['getDefault', { status: 201, body: thing }, { ok: true, status: 201, data: thing }],
    ['getOrFail', { status: 500, body: failure }, { ok: false, error: failure }],
    ['getSeveral', { status: 200, contentType: 'text/html', body: '<p>' }, { data: '<p>' }],
    [
      'getSeveral',
      { status: 200, contentType: 'image/png', body: new Blob(['x']) },
      { data: expect.any(Blob) },
    ],
    ['getStreams', { status: 200, body: 'data: 1\n\n' }, { data: expect.any(Object) }],
    ['getFile', { status: 200, body: new Uint8Array([1]) }, { data: expect.any(Blob) }],
    ['getFile', { status: 201, body: 'text' }, { data: 'text' }],
    ['getHeaders', { status: 200, headers: { 'X-Rate-Limit': 5 } }, { ok: true }],
    ['headThing', { status: 404 }, { ok: false, error: undefined }],
  ])('%s %j', async (operation, reply, expected) => {
    const pair = await pairOf('responses');
    pair.reply = reply;
    expect(await pair.answerOf(operation, {})).toMatchObject({ status: reply.status, ...expected });
  });
});
