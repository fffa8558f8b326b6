/** What `--emit responses,schemas` adds: answers that are validated, and schemas for other libraries. */

import { beforeAll, describe, expect, test } from 'vitest';
import {
  withValidation,
  type DeclaredResponses,
} from '../../../../src/runtime/calls/validation.js';
import type { AnyResult, Client } from '../../../../src/runtime/client.js';
import type { StandardSchema } from '../../../../src/runtime/standard-schema.js';
import { describing } from '../../../support/generation.js';
import { folderWith } from '../../../support/temporary.js';
import { generateFile } from '../../../support/generation.js';

const thing = {
  type: 'object',
  required: ['name', 'id'],
  properties: {
    name: { type: 'string' },
    secret: { type: 'string', writeOnly: true },
    id: { type: 'string', readOnly: true },
  },
};

const description = describing(
  {
    '/things': {
      post: {
        operationId: 'makeThing',
        requestBody: json({ $ref: '#/components/schemas/Thing' }),
        responses: {
          '201': { description: 'Made.', ...json({ $ref: '#/components/schemas/Thing' }) },
          '4XX': { description: 'Refused.', ...json({ type: 'object', required: ['error'] }) },
        },
      },
      get: {
        operationId: 'watchThings',
        responses: {
          '200': {
            description: 'Things.',
            content: { 'application/jsonl': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          '204': { description: 'None.' },
        },
      },
    },
  },
  { components: { schemas: { Thing: thing } } },
);

function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

type Operation = (client: Client, input?: object) => Promise<AnyResult>;
let client: Record<string, Operation> & { createDescriptionClient: (options: object) => Client };
let responses: DeclaredResponses;
let schemas: Record<string, StandardSchema<unknown>>;

beforeAll(async () => {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'description.yaml': JSON.stringify(description),
  });
  const emit = ['client', 'responses', 'schemas'];
  await generateFile(`${folder}/description.yaml`, `${folder}/out`, { checkOnly: false, emit });
  // Modules that were just written: no type knows them.
  client = (await import(`${folder}/out/client.ts`)) as typeof client;
  ({ responses } = (await import(`${folder}/out/responses.ts`)) as {
    responses: DeclaredResponses;
  });
  schemas = (await import(`${folder}/out/schemas.ts`)) as typeof schemas;
});

function call(operation: string, answer: Response, body?: object): Promise<AnyResult> {
  const fetch = (): Promise<Response> => Promise.resolve(answer);
  const plain = client.createDescriptionClient({ baseUrl: 'https://example.com', fetch });
  return client[operation]?.(withValidation(plain, responses), { body }) as Promise<AnyResult>;
}

describe('answers are held against the description', () => {
  test('what is as described goes through', async () => {
    const answer = Response.json({ name: 'a', id: '1' }, { status: 201 });
    expect(await call('makeThing', answer, { name: 'a' })).toMatchObject({ data: { name: 'a' } });
  });

  test.each([
    [201, { id: 1 }, 'The answer 201 of makeThing is not as described: /name is missing'],
    [422, {}, 'The answer 422 of makeThing is not as described: /error is missing'],
  ])('what is not is thrown: %d', async (status, body, message) => {
    await expect(call('makeThing', Response.json(body, { status }), {})).rejects.toThrow(message);
  });

  test('items of a stream at their turn', async () => {
    const headers = { 'content-type': 'application/jsonl' };
    const { data } = await call(
      'watchThings',
      new Response('{"name":"a","id":"1"}\n{"id":"2"}\n', { headers }),
    );
    const items: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of data as AsyncIterable<unknown>) items.push(item);
    };
    await expect(read()).rejects.toThrow('/name is missing');
    expect(items).toEqual([{ name: 'a', id: '1' }]);
  });

  test('none is one, too', async () => {
    expect(await call('watchThings', new Response(null, { status: 204 }))).toMatchObject({
      ok: true,
    });
  });
});

test('each JSON body has a schema, by its direction', () => {
  expect(Object.keys(schemas).toSorted()).toEqual([
    'makeThingResponse4XXSchema',
    'thingRequestSchema',
    'thingSchema',
  ]);
  const value = { name: 'a' };
  expect(schemas['thingRequestSchema']?.['~standard'].validate(value)).toEqual({ value });
});
