/** Headers of answers: what a server writes is what whoever judges its answers reads, in every shape. */

import { checkReply, createServer, type HeaderValue } from '@openapi-counterpart/runtime';
import { describe, expect, test } from 'vitest';
import { serverInMemory, type ServerInMemory } from '../../src/codegen/in-memory.js';
import { typedHeaders } from '../../src/codegen/typed-headers.js';

const scalars = {
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'integer' }, b: { type: 'string' }, c: { type: 'boolean' } },
};
const nested = {
  type: 'object',
  properties: { a: { type: 'array', items: { type: 'integer' } }, b: { type: 'string' } },
};
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });

interface Shape {
  readonly header: object;
  readonly value: HeaderValue;
  readonly text: string;
  /** A text that is not as described. */
  readonly wrong: string;
}

const shapes: Readonly<Record<string, Shape>> = {
  integer: { header: { schema: { type: 'integer' } }, value: 3, text: '3', wrong: '3.5' },
  boolean: { header: { schema: { type: 'boolean' } }, value: true, text: 'true', wrong: 'yes' },
  int64: {
    header: { schema: { type: 'integer', format: 'int64' } },
    value: 9_007_199_254_740_991,
    text: '9007199254740991',
    wrong: 'many',
  },
  'date-time': {
    header: { schema: { type: 'string', format: 'date-time' } },
    value: '2025-01-31T12:00:00Z',
    text: '2025-01-31T12:00:00Z',
    wrong: 'today',
  },
  list: {
    header: { schema: { type: 'array', items: { type: 'integer' } } },
    value: [1, 2],
    text: '1,2',
    wrong: '1, b',
  },
  'list with explode': {
    header: { explode: true, schema: { type: 'array', minItems: 1, items: { type: 'string' } } },
    value: ['a', 'b'],
    text: 'a,b',
    wrong: '',
  },
  'list of objects': {
    header: { schema: { type: 'array', items: { type: 'object' }, maxItems: 1 } },
    value: [{ a: 1 }],
    text: '{"a":1}',
    wrong: '1',
  },
  object: {
    header: { schema: scalars },
    value: { a: 1, b: 'x', c: false },
    text: 'a,1,b,x,c,false',
    wrong: 'b,1',
  },
  'object with explode': {
    header: { explode: true, schema: scalars },
    value: { a: 1, b: 'x' },
    text: 'a=1,b=x',
    wrong: 'b=1',
  },
  'object as JSON': {
    header: json(nested),
    value: { a: [1, 2], b: 'é,\n' },
    text: '{"a":[1,2],"b":"\\u00e9,\\n"}',
    wrong: '{"a":[true]}',
  },
  'list as JSON': {
    header: json({ type: 'array', items: { type: 'string' } }),
    value: ['a,b', 'c'],
    text: '["a,b","c"]',
    wrong: '[1]',
  },
  'text as JSON': { header: json({ type: 'string' }), value: 'a', text: '"a"', wrong: '1' },
};

function nameOf(shape: string): string {
  return `X-${shape.replaceAll(' ', '-')}`;
}

function serverOf(openapi: string): ServerInMemory {
  const entries = Object.entries(shapes).map(([shape, { header }]) => [nameOf(shape), header]);
  return serverInMemory({
    openapi,
    info: { title: 'headers', version: '1' },
    paths: {
      '/': {
        get: {
          operationId: 'get',
          responses: { 200: { description: 'ok', headers: Object.fromEntries(entries) } },
        },
      },
    },
    // Of the form of JSON, as all of it was written here.
  } as Parameters<typeof serverInMemory>[0]);
}

describe.each(['3.0.3', '3.1.0'])('OpenAPI %s', (version) => {
  const { operations, description } = serverOf(version);
  const [{ served, described } = expect.fail('There is an operation.')] = operations;

  /** What a server sends of a header that its handler replies with. */
  async function send(name: string, value: HeaderValue): Promise<Response> {
    const get = (): object => ({ status: 200, headers: { [name]: value } });
    const options = { validateResponses: true, onError: () => undefined };
    // A reply with a header that may be wrong.
    const server = createServer([served], {}, { get: get as () => { status: number } }, options);
    return server(new Request('http://localhost/'));
  }

  function read(name: string, text: string): Record<string, HeaderValue> {
    return typedHeaders(
      { [name.toLowerCase()]: text },
      described.responses[0],
      description.schemas,
    );
  }

  test.each(Object.entries(shapes))('%s', async (shape, { value, text, wrong }) => {
    const name = nameOf(shape);
    const response = await send(name, value);
    expect([response.status, response.headers.get(name)]).toEqual([200, text]);
    const headers = read(name, text);
    expect(headers).toEqual({ [name.toLowerCase()]: value });
    expect(checkReply(served, { status: 200, headers })).toEqual([]);
    const refused = checkReply(served, { status: 200, headers: read(name, wrong) });
    expect(refused.map(({ pointer }) => pointer.split('/')[1])).toContain(name.toLowerCase());
  });

  test.each<[shape: string, value: HeaderValue]>([
    ['object', { a: 1, b: 'x\r\nSet-Cookie: a=b' }],
    ['object with explode', { a: 1, b: 'x\ny' }],
    ['list with explode', ['a\n']],
    ['object as JSON', { a: ['b'] }],
    ['object', '[object Object]'],
  ])('%s that cannot be sent, or is not as described: %j', async (shape, value) => {
    expect((await send(nameOf(shape), value)).status).toBe(500);
  });
});
