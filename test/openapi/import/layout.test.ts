/** Into which files a description is brought that is new. */

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { folderWith, temporaryFolder } from '../../support/temporary.js';
import { snapshot } from '../../cli/workspace.js';
import { unchangedPairs } from '../diff/examples/unchanged.js';
import { text, replying, describing, stores, ref, read } from './descriptions.js';
import { bring, changesAgainst, namesIn } from './support.js';

function sized(about: string, member: string): JsonObject {
  return {
    type: 'object',
    description: about,
    properties: {
      id: { type: 'string', description: member },
      size: { type: 'integer', title: `Size, ${member}` },
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { type: 'boolean' }])),
    },
  };
}

function getting(id: string, schema: JsonObject): JsonObject {
  return { [`/${id}`]: { get: { operationId: id, responses: replying(schema) } } };
}

describe('layout', () => {
  test('a path a file, large schemas by place and structure, equal ones once', async () => {
    const folder = await temporaryFolder();
    const plan = bring(stores, folder);
    expect(namesIn(plan, folder)).toEqual([
      'created openapi.yaml',
      'created paths/stores-store-id.yaml',
      'created paths/stores.yaml',
      'created schemas/CreateStoreResponse.yaml',
      'created schemas/ListStoresResponseItem.yaml',
      'created schemas/Owner.yaml',
    ]);
    expect(await read(folder, 'schemas/ListStoresResponseItem.yaml')).toMatchObject({
      properties: { owner: { $ref: 'Owner.yaml' } },
    });
    expect(changesAgainst(stores, folder)).toEqual([]);
  });

  test.each(unchangedPairs.map((pair) => [pair.name, pair] as const))(
    'the same API written in another way changes nothing: %s',
    async (_, { old, new: current }) => {
      const folder = await temporaryFolder();
      bring(old, folder);
      expect(changesAgainst(old, folder)).toEqual([]);
      bring(current, folder);
      expect(changesAgainst(current, folder)).toEqual([]);
      expect(bring(current, folder).files).toEqual([]);
    },
  );

  test.each(['partner-api', 'vercel-api'])(
    'all of %s, and nothing the second time',
    async (api) => {
      const folder = await temporaryFolder();
      const bundle = JSON.parse(
        await readFile(`generated/${api}/openapi.json`, 'utf8'),
      ) as JsonObject;
      bring(bundle, folder);
      expect(changesAgainst(bundle, folder)).toEqual([]);
      expect(bring(bundle, folder).files).toEqual([]);
    },
  );

  test('into the files that it came from: nothing', async () => {
    const bundle = JSON.parse(
      await readFile('generated/vercel-api/openapi.json', 'utf8'),
    ) as JsonObject;
    const folder = await folderWith(await snapshot('spec/vercel-api'));
    expect(bring(bundle, folder).files).toEqual([]);
  });

  test.each([
    ['3.0.3', undefined],
    ['3.1.0', 'What was given out.'],
  ])('no words are lost where schemas have one structure: %s', async (openapi, beside) => {
    const folder = await temporaryFolder();
    const document = {
      ...describing({
        ...getting('first', sized('What was taken.', 'The one taken.')),
        ...getting('second', sized('What was given out.', 'The one taken.')),
        ...getting('third', sized('What was taken.', 'The one given out.')),
      }),
      openapi,
    };
    bring(document, folder);
    const files = Object.entries(await snapshot(folder));
    const texts = files.map(([, content]) => content).join('\n');
    for (const words of ['What was taken.', 'What was given out.', 'The one given out.']) {
      expect(texts).toContain(words);
    }
    const second = await read(folder, 'paths/second.yaml');
    expect(JSON.stringify(second).match(/"description":"(What[^"]*)"/)?.[1]).toBe(beside);
    const schemas = files.filter(([name]) => name.startsWith('schemas/'));
    expect(schemas).toHaveLength(beside === undefined ? 3 : 2);
    expect(bring(document, folder).files).toEqual([]);
  });

  test('names that lead out of the folder, or that objects have by themselves', async () => {
    const folder = await temporaryFolder();
    const hostile = describing(
      {
        '/../../a': {
          get: {
            operationId: 'a',
            responses: replying({ $ref: '#/components/schemas/..~1..~1b' }),
          },
        },
        '/c': {
          get: {
            operationId: 'c',
            responses: replying({ $ref: '#/components/schemas/constructor' }),
          },
        },
      },
      { components: { schemas: { '../../b': text, constructor: { type: 'integer' } } } },
    );
    const plan = bring(hostile, folder);
    expect(namesIn(plan, folder)).toEqual([
      'created openapi.yaml',
      'created paths/a.yaml',
      'created paths/c.yaml',
      'created schemas/b.yaml',
      'created schemas/constructor.yaml',
    ]);
    expect(changesAgainst(hostile, folder)).toEqual([]);
  });

  test('components whose names differ in the case of letters have files of their own', async () => {
    const folder = await temporaryFolder();
    const paths = Object.fromEntries(
      ['Item', 'item'].map((name) => [
        `/${name}`,
        {
          get: { operationId: name, responses: replying({ $ref: `#/components/schemas/${name}` }) },
        },
      ]),
    );
    const document = describing(paths, {
      components: { schemas: { Item: text, item: { type: 'integer' } } },
    });
    bring(document, folder);
    expect(changesAgainst(document, folder)).toEqual([]);
    const names = Object.keys(await snapshot(folder)).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('schemas that contain themselves, and targets of discriminators', async () => {
    const folder = await temporaryFolder();
    const document = describing(
      { '/a': { get: { operationId: 'a', responses: replying(ref('Node')) } } },
      {
        components: {
          schemas: {
            Node: {
              oneOf: [ref('Leaf'), ref('Branch')],
              discriminator: {
                propertyName: 'kind',
                mapping: { leaf: '#/components/schemas/Leaf', branch: 'Branch' },
              },
            },
            Leaf: { type: 'object', required: ['kind'], properties: { kind: text } },
            Branch: {
              type: 'object',
              required: ['kind'],
              properties: { kind: text, nodes: { type: 'array', items: ref('Node') } },
            },
          },
        },
      },
    );
    bring(document, folder);
    expect(changesAgainst(document, folder)).toEqual([]);
    expect(await read(folder, 'schemas/Node.yaml')).toMatchObject({
      discriminator: { mapping: { leaf: 'Leaf.yaml' } },
    });
  });
});
