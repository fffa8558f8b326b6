/** Whole numbers of 64 bits: what one side says is what the other gets, to the last digit, or it is refused. */

import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StandardSchema } from '../../../../src/runtime/standard-schema.js';
import type { Validator } from '../../../../src/runtime/validation.js';
import { generateFile } from '../../../support/generation.js';
import { inRepository } from '../../../support/repository.js';
import { folderWith } from '../../../support/temporary.js';
import { typeCheck } from '../../../support/type-check.js';
import { connect, type Exchange, type Pair } from './pair.js';

const most = 9_223_372_036_854_775_807n;
const odd = 9_007_199_254_740_993n;

const thing = {
  id: most,
  bounded: odd,
  kind: odd,
  fixed: 9_007_199_254_740_995n,
  third: 9_007_199_254_740_993n,
  number: 1.5,
  plain: 7,
  next: { id: -most - 1n },
  list: [1n, null, odd],
  map: { a: 0n, __b: 2n ** 60n },
  either: 5n,
  tuple: ['x', odd, 12_345],
  free: { a: '9007199254740993', b: [1, 2] },
  shape: { kind: 'large', value: odd },
};

interface Webhooks {
  readonly parseWebhook: (name: string, text: string) => unknown;
  readonly webhookValidators: Readonly<Record<string, Validator | undefined>>;
}

/** The same value as a mode has it. */
function as(mode: 'bigint' | 'string', value: unknown): unknown {
  if (typeof value === 'bigint') return mode === 'bigint' ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => as(mode, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, as(mode, item)]));
}

/** What the server says to a request that was written by hand. */
async function post(pair: Pair, path: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const request = new Request(`https://example.com${path}`, { method: 'POST', headers, body });
  const response = await pair.server(request);
  return `${response.status} ${await response.text()}`;
}

describe.each(['bigint', 'string'] as const)('as %s', (mode) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await connect('int64', {}, { int64: mode });
  });

  const call = (operation: string, input: object): Promise<Exchange> =>
    // An object stays one.
    pair.call(operation, as(mode, input) as object);

  test('parts and their headers', async () => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const headers = { 'x-id': most, 'x-ids': [odd, 1n], 'x-document': { id: odd } };
    const body = { file: { value: 'f', headers }, id: most };
    const { context, result, text } = await call('sendParts', { body });
    expect(text).toContain(`x-id: ${most}\r\nx-ids: ${odd},1\r\nx-document: {"id":${odd}}\r\n`);
    expect([context?.body, result.data]).toEqual([as(mode, body), as(mode, body)]);
  });

  test('headers of parts that have none themselves', async () => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const body = [{ value: 'f', headers: { 'x-document': { id: odd } } }];
    const { context, result, text } = await call('sendHeads', { body });
    expect(text).toContain(`x-document: {"id":${odd}}\r\n`);
    expect([context?.body, result.data]).toMatchObject([as(mode, body), as(mode, body)]);
  });

  test('a body and its answer', async () => {
    pair.reply = (context) => ({
      status: 200,
      headers: {
        'X-Count': as(mode, most) as bigint,
        'X-Bounds': as(mode, [-most, odd]) as bigint[],
      },
      body: context.body,
    });
    const { context, result, text } = await call('sendThing', { path: { id: odd }, body: thing });
    expect(text).toContain('"id":9223372036854775807,"bounded":9007199254740993,');
    expect(text).toContain('"tuple":["x",9007199254740993,12345],"free":{"a":"9007199254740993"');
    expect(context?.body).toEqual(as(mode, thing));
    expect(context?.path).toEqual(as(mode, { id: odd }));
    expect(result).toMatchObject({ ok: true, data: as(mode, thing) });
    expect(result.response.headers.get('x-count')).toBe(String(most));
    expect(result.response.headers.get('x-bounds')).toBe(`[${-most},${odd}]`);
  });

  test('parameters', async () => {
    pair.reply = { status: 200, body: as(mode, { id: 1n }) };
    const input = {
      query: { ids: [odd, 1n], deep: { a: most, n: 2.5 }, document: { id: odd } },
      header: { 'X-Id': most },
      cookie: { c: odd },
    };
    const body = { id: 1n };
    const { context, request } = await call('sendThing', { path: { id: 1n }, ...input, body });
    expect(decodeURIComponent(new URL(request.url).search)).toBe(
      `?ids=${odd}&ids=1&deep[a]=${most}&deep[n]=2.5&document={"id":${odd}}`,
    );
    expect(context).toMatchObject(as(mode, input) as object);
  });

  test('documents in every place', async () => {
    const input = {
      path: { document: { id: odd } },
      query: { document: { id: odd } },
      header: { 'X-Document': { id: odd } },
      cookie: { document: { id: odd }, spelled: [odd] },
    };
    pair.reply = { status: 204 };
    const { context } = await call('readDocuments', input);
    expect(context).toMatchObject(as(mode, input) as object);
  });

  test.each(['multipart/form-data', 'application/x-www-form-urlencoded'])(
    'a form of the type %s',
    async (contentType) => {
      pair.reply = { status: 204 };
      const body = { id: odd, ids: [1n, most], inner: { id: odd } };
      const { context } = await call('sendForm', { contentType, body });
      expect(context?.body).toEqual(as(mode, body));
    },
  );

  test('streams', async () => {
    const items = [{ id: odd }, { id: 1n }].map((item) => as(mode, item));
    async function* given(): AsyncGenerator<unknown> {
      yield* items;
    }
    pair.reply = ({ body }) => ({ status: 200, body });
    const { result } = await pair.call('sendLines', { body: given() });
    const got: unknown[] = [];
    // The description says that they are items.
    for await (const item of result.data as AsyncIterable<unknown>) got.push(item);
    expect(got).toEqual(items);
  });

  test('a text', async () => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const { context, result } = await call('sendNumber', { body: odd });
    expect(context?.body).toEqual(as(mode, odd));
    expect(result.data).toEqual(as(mode, odd));
  });

  test('a webhook', async () => {
    const { parseWebhook, webhookValidators } = (await import(
      `${pair.folder}/webhooks.ts`
    )) as Webhooks;
    const payload = parseWebhook('thing.made', `{"id":${odd}}`);
    expect(payload).toEqual(as(mode, { id: odd }));
    expect(webhookValidators['thing.made']?.(payload)).toBe(true);
    expect(webhookValidators['thing.made']?.(parseWebhook('thing.made', '{"id":5}'))).toBe(true);
    expect(webhookValidators['thing.made']?.({ id: 5 })).toBe(false);
  });

  test.each([
    ['{"id":9223372036854775808}', 'id must be a 64-bit integer; got 9223372036854775808'],
    ['{"id":1.5}', 'id must be an integer; got 1.5'],
    ['{"id":"5"}', 'id must be an integer; got "5"'],
    ['{"id":1,"bounded":9007199254740992}', 'bounded must be at least 9007199254740993'],
    ['{"id":1,"bounded":9223372036854775807}', 'bounded must be less than 9223372036854775807'],
    ['{"id":1,"kind":9007199254740992}', 'kind must be one of 1, 9007199254740993'],
    ['{"id":1,"fixed":9007199254740996}', 'fixed must be 9007199254740995'],
    ['{"id":1,"third":9007199254740994}', 'third must be a multiple of 3'],
    [
      '{"id":1,"plain":9007199254740993}',
      'plain must be an integer; got 9007199254740992, which may',
    ],
    [
      '{"id":1,"list":[9007199254740993,9007199254740993]}',
      'list must not have the same item twice',
    ],
  ])('refuses %s', async (body, reason) => {
    expect(await post(pair, '/things/1', body)).toMatch(/^400 /);
    expect(await post(pair, '/things/1', body)).toContain(JSON.stringify(reason).slice(1, -1));
  });

  test('takes any spelling of a whole number', async () => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const body = '{"id":9.007199254740993e15,"map":{"a":1e18,"b":5.0,"c":999999999999999e3}}';
    const text =
      '{"id":9007199254740993,"map":{"a":1000000000000000000,"b":5,"c":999999999999999000}}';
    expect(await post(pair, '/things/1', body)).toBe(`200 ${text}`);
  });
});

test('types', async () => {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
  const file = inRepository('test/fixtures/positive/int64.yaml');
  const emit = ['all', 'responses', 'schemas', 'tanstack-query', 'msw'];
  for (const int64 of ['bigint', 'string'] as const)
    await generateFile(file, `${folder}/${int64}`, { checkOnly: false, emit, int64 });
  const use = `
import { thingSchema } from './bigint/schemas.js';
import type { Thing as Large } from './bigint/types.js';
import type { Thing as Text } from './string/types.js';
export const large: Large = { id: 1n, bounded: 2n, kind: 9007199254740993n, list: [null, 3n], map: { a: 1n }, either: true, plain: 5, number: 1.5, tuple: ['x', 1n, 2], shape: { kind: 'large', value: 1n } };
export const text: Text = { id: '1', bounded: '2', kind: '9007199254740993', list: [null, '3'], map: { a: '1' }, either: true, plain: 5, number: 1.5, tuple: ['x', '1', 2], shape: { kind: 'large', value: '1' } };
// @ts-expect-error a number is no bigint
export const wrong: Large = { id: 1 };
// @ts-expect-error nor one that is listed
export const other: Large = { id: 1n, kind: 2n };
const checked = thingSchema['~standard'].validate(large);
if (!checked.issues) checked.value.id satisfies bigint;
`;
  await writeFile(`${folder}/use.ts`, use);
  const names = ['types', 'client', 'server', 'validators', 'webhooks', ...emit.slice(1)];
  const files = ['bigint', 'string'].flatMap((mode) => names.map((name) => `${mode}/${name}.ts`));
  const paths = [...files, 'use.ts'].map((name) => `${folder}/${name}`);
  expect(typeCheck(paths, folder)).toEqual([]);
  // A module that was just written: no type knows it.
  const { thingSchema } = (await import(`${folder}/string/schemas.ts`)) as {
    thingSchema: StandardSchema<unknown>;
  };
  const { validate } = thingSchema['~standard'];
  expect(validate({ id: String(most) })).toEqual({ value: { id: String(most) } });
  expect(validate({ id: `${most}0` })).toHaveProperty('issues.0.path', ['id']);
  expect(validate({ id: 1 })).toHaveProperty(
    'issues.0.message',
    'must be a 64-bit integer; got 1, no bigint (or text, with --int64 string)',
  );
});

describe('as numbers', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await connect('int64');
  });

  test('those that a double holds go through', async () => {
    pair.reply = ({ body }) => ({ status: 200, body });
    const body = { id: Number.MAX_SAFE_INTEGER };
    const { context, result } = await pair.call('sendThing', { path: { id: 5 }, body });
    expect([context?.path, context?.body, result.data]).toEqual([{ id: 5 }, body, body]);
  });

  test.each(['9007199254740993', '9223372036854775807'])('refuses %s', async (digits) => {
    const reason = 'which may have been rounded: numbers hold whole ones up to 9007199254740991';
    expect(await post(pair, '/things/1', `{"id":${digits}}`)).toMatch(/^400 /);
    expect(await post(pair, '/things/1', `{"id":${digits}}`)).toContain(reason);
    expect(await post(pair, `/things/${digits}`, '{"id":1}')).toContain(reason);
    expect(await post(pair, `/things/1?ids=${digits}`, '{"id":1}')).toContain(reason);
  });

  test('limits that no double holds are exact', async () => {
    const refusal = await post(pair, '/things/1', '{"id":1,"bounded":9007199254740991}');
    expect(refusal).toContain('bounded must be at least 9007199254740993');
  });

  test.each(['id', 'x'])('a client says that parts of an answer have others: %s', async (name) => {
    const part = `--b\r\nContent-Disposition: form-data; name="${name}"\r\n`;
    const inHeader = 'Content-Disposition: form-data; name="file"\r\nX-Id: 9007199254740993';
    const document = name === 'id' ? '\r\n9007199254740993' : '\r\n1';
    const answer = `${part}${document}\r\n--b\r\n${name === 'id' ? 'Content-Disposition: form-data; name="file"' : inHeader}\r\n\r\nf\r\n--b--`;
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const send = pair.clientOf({ fetch: async () => new Response(answer, { headers }) });
    await expect(send('sendParts', { body: { id: 1 } })).rejects.toThrow(
      'sendParts answered with 200 and the number 9007199254740993, of which a double holds only a part',
    );
  });

  test('a client says that an answer has others', async () => {
    const answer = '{"id":1,"next":{"id":9007199254740993}}';
    const headers = { 'content-type': 'application/json' };
    const send = pair.clientOf({ fetch: async () => new Response(answer, { headers }) });
    await expect(send('sendThing', { path: { id: 1 }, body: { id: 1 } })).rejects.toThrow(
      'sendThing answered with 200 and the number 9007199254740993, of which a double holds only a part',
    );
  });
});
