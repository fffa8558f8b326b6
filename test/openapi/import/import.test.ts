/** Importing descriptions: the layout, what stays, and that nothing changes the second time. */

import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/openapi/json.js';
import { folderWith, temporaryFolder, writeFiles } from '../../support/temporary.js';
import { snapshot } from '../../cli/workspace.js';
import { unchangedPairs } from '../diff/examples/unchanged.js';
import { bring, changesAgainst, namesIn } from './support.js';

const text = { type: 'string' } as const;
const store = {
  type: 'object',
  description: 'Theirs.',
  required: ['id'],
  properties: {
    id: text,
    name: text,
    owner: {
      type: 'object',
      properties: { id: text, email: text, name: text, phone: text, city: text },
    },
    status: { type: 'string', enum: ['ready', 'error'] },
  },
};

function replying(schema: Json, more: JsonObject = {}): JsonObject {
  return {
    '200': { description: 'Done.', content: { 'application/json': { schema, ...more } } },
  };
}

function describing(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: '3.0.3', info: { title: 'Stores', version: '1' }, paths, ...more };
}

const stores = describing({
  '/v1/stores': {
    get: { operationId: 'listStores', responses: replying({ type: 'array', items: store }) },
    post: {
      operationId: 'createStore',
      requestBody: { required: true, content: { 'application/json': { schema: store } } },
      responses: replying({ type: 'object', properties: { store } }),
    },
  },
  '/v1/stores/{storeId}': {
    parameters: [{ name: 'storeId', in: 'path', required: true, schema: text }],
    get: { operationId: 'getStore', responses: replying(store) },
  },
});

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The parts of a description that ask for these credentials. */
function secured(securityScheme: JsonObject): JsonObject {
  return {
    security: [{ token: [] }],
    components: { securitySchemes: { token: securityScheme } },
  };
}

/** An API of one operation. */
function answering(schema: Json): JsonObject {
  return describing({ '/a': { get: { operationId: 'a', responses: replying(schema) } } });
}

async function read(folder: string, name: string): Promise<unknown> {
  return parse(await readFile(path.join(folder, name), 'utf8'));
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

describe('what is known', () => {
  const ours = {
    'openapi.yaml': `# Ours.
openapi: 3.0.3
info: { title: Our stores, version: '1', description: Ours. }
tags: [{ name: stores, description: Ours. }]
paths:
  /v1/stores: { $ref: paths/all.yaml }
  /v1/stores/{id}: { $ref: paths/one.yaml }
`,
    'paths/all.yaml': `get:
  # Kept.
  operationId: listStores
  summary: Ours
  tags: [stores]
  responses:
    '200':
      description: Ours.
      content:
        application/json:
          schema: { type: array, items: { $ref: ../schemas/Shop.yaml } }
          examples: { none: { value: [] } }
`,
    'paths/one.yaml': `parameters:
  - { name: id, in: path, required: true, description: Ours., schema: { type: string } }
get:
  operationId: getStore
  responses:
    '200': { description: Ours., content: { application/json: { schema: { $ref: ../schemas/Shop.yaml } } } }
delete:
  operationId: deleteStore
  responses: { '204': { description: Ours. } }
`,
    'schemas/Shop.yaml': `type: object
description: Ours.
required:
  - id
properties:
  id: { type: string, example: a, description: Ours. } # Kept too.
  name: { type: string }
  owner: { $ref: Person.yaml }
  status: { $ref: Status.yaml }
`,
    'schemas/Person.yaml': `type: object
properties: { id: { type: string }, email: { type: string }, name: { type: string }, phone: { type: string }, city: { type: string } }
`,
    'schemas/Status.yaml': 'type: string\nenum: [error, ready]\ndescription: Ours.\n',
  };
  const whole = describing({
    '/v1/stores': {
      get: {
        operationId: 'listStores',
        summary: 'Theirs',
        responses: replying({ type: 'array', items: store }),
      },
    },
    '/v1/stores/{storeId}': {
      get: {
        operationId: 'getStore',
        parameters: [{ name: 'storeId', in: 'path', required: true, schema: text }],
        responses: replying(store),
      },
      delete: {
        operationId: 'deleteStore',
        parameters: [{ name: 'storeId', in: 'path', required: true, schema: text }],
        responses: { '204': { description: 'Theirs.' } },
      },
    },
  });

  test('what says the same stays as it is, byte for byte', async () => {
    const folder = await folderWith(ours);
    expect(bring(whole, folder).files).toEqual([]);
  });

  /** The description with another schema at both places. */
  function withStore(changed: JsonObject): JsonObject {
    // What was JSON still is.
    return JSON.parse(
      JSON.stringify(whole).replaceAll(JSON.stringify(store), JSON.stringify(changed)),
    ) as JsonObject;
  }

  test('a new property goes into our schema, beside our words and comments', async () => {
    const folder = await folderWith(ours);
    const plan = bring(
      withStore({ ...store, properties: { ...store.properties, plan: text } }),
      folder,
    );
    expect(namesIn(plan, folder)).toEqual(['changed schemas/Shop.yaml']);
    expect(await readFile(path.join(folder, 'schemas/Shop.yaml'), 'utf8')).toBe(
      `${ours['schemas/Shop.yaml']}  plan:\n    type: string\n`,
    );
    expect(plan.difference.changes.map(({ code }) => code)).toEqual(['optional-property-added']);
  });

  test('a change inside of a named part goes there, and nowhere else', async () => {
    const folder = await folderWith(ours);
    const status = { type: 'string', enum: ['ready', 'error', 'suspended'] };
    const plan = bring(
      withStore({ ...store, properties: { ...store.properties, status } }),
      folder,
    );
    expect(namesIn(plan, folder)).toEqual(['changed schemas/Status.yaml']);
    expect(await read(folder, 'schemas/Status.yaml')).toEqual({
      type: 'string',
      enum: ['error', 'ready', 'suspended'],
      description: 'Ours.',
    });
  });

  test('an operation that is gone goes with its files, unless a part is imported', async () => {
    const one = describing({
      '/v1/stores':
        whole['paths'] === undefined ? {} : ((stores['paths'] as JsonObject)['/v1/stores'] ?? {}),
    });
    const part = await folderWith(ours);
    expect(bring(one, part, false).removed).toEqual([]);
    expect(existsSync(path.join(part, 'paths/one.yaml'))).toBe(true);
    const all = await folderWith(ours);
    const plan = bring(one, all);
    expect(plan.removed.map(({ method, path: place }) => `${method} ${place}`)).toEqual([
      'GET /v1/stores/{id}',
      'DELETE /v1/stores/{id}',
    ]);
    expect(namesIn(plan, all)).toContain('deleted paths/one.yaml');
    expect(bring(one, all).files).toEqual([]);
  });

  test('a part that says otherwise of what others share leaves it to them', async () => {
    const folder = await folderWith(ours);
    const part = describing({
      '/v1/stores': {
        get: {
          operationId: 'listStores',
          responses: replying({ type: 'array', items: { ...store, required: ['id', 'name'] } }),
        },
      },
    });
    const plan = bring(part, folder, false);
    expect(namesIn(plan, folder)).toEqual(['changed paths/all.yaml', 'created schemas/Shop2.yaml']);
    const changed = plan.difference.changes.flatMap(({ operations }) =>
      operations.map(({ id }) => id),
    );
    expect(new Set(changed)).toEqual(new Set(['listStores']));
    expect(bring(part, folder, false).files).toEqual([]);
  });

  test('credentials of another kind get a name of their own', async () => {
    const paths = { '/a': { get: { operationId: 'a', responses: replying(text) } } };
    const others = { '/b': { get: { operationId: 'b', responses: replying(text) } } };
    const folder = await temporaryFolder();
    const bearer = describing(paths, secured({ type: 'http', scheme: 'bearer' }));
    bring(bearer, folder);
    const key = describing(others, secured({ type: 'apiKey', in: 'header', name: 'X-Key' }));
    bring(key, folder, false);
    const together = {
      ...bearer,
      paths: {
        ...paths,
        '/b': { get: { operationId: 'b', security: [{ key: [] }], responses: replying(text) } },
      },
    };
    const components = {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
    };
    expect(changesAgainst({ ...together, components }, folder)).toEqual([]);
    expect(bring(key, folder, false).files).toEqual([]);
  });
});

describe('files of others', () => {
  test('a file that is there and no part of the description stays, and nothing is written', async () => {
    const folder = await folderWith({ 'schemas/Owner.yaml': 'mine' });
    expect(() => bring(stores, folder)).toThrow(/Owner\.yaml: it is there/);
    expect(Object.keys(await snapshot(folder))).toEqual(['schemas/Owner.yaml']);
  });

  test('a root document that is no description stays', async () => {
    const folder = await folderWith({ 'openapi.yaml': 'a: list of mine\n' });
    expect(() => bring(stores, folder)).toThrow(/no OpenAPI 3 description/);
  });

  test('a folder that is a link out of the description', async () => {
    const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(other, path.join(folder, 'schemas'));
    expect(() => bring(stores, folder)).toThrow(/lies outside/);
    expect(await snapshot(other)).toEqual({});
  });

  test('a file that two descriptions share is not changed', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'shared/Text.yaml': 'type: string\n',
      'api/openapi.yaml': `openapi: 3.0.3
info: { title: A, version: '1' }
paths: { /a: { get: { operationId: a, responses: { '200': { description: A., content: { application/json: { schema: { $ref: ../shared/Text.yaml } } } } } } } }
`,
    });
    const api = path.join(folder, 'api');
    expect(bring(answering(text), api).files.filter(({ kind }) => kind === 'deleted')).toEqual([]);
    expect(() => bring(answering({ type: 'integer' }), api)).toThrow(/lies outside of/);
    await writeFile(path.join(folder, 'unchanged'), '');
    expect(await readFile(path.join(folder, 'shared/Text.yaml'), 'utf8')).toBe('type: string\n');
  });
});

test('a part in another version of OpenAPI is refused', async () => {
  const folder = await temporaryFolder();
  bring(stores, folder);
  expect(() => bring({ ...stores, openapi: '3.1.0' }, folder, false)).toThrow(/OpenAPI 3.1/);
});

test('a whole description in another version keeps our words', async () => {
  const folder = await temporaryFolder();
  bring(
    describing({
      '/a': {
        get: {
          operationId: 'a',
          summary: 'Ours',
          responses: replying({ type: 'string', nullable: true }),
        },
      },
    }),
    folder,
  );
  const next = {
    ...describing({
      '/a': {
        get: {
          operationId: 'a',
          summary: 'Theirs',
          responses: replying({ type: ['string', 'null'] }),
        },
      },
    }),
    openapi: '3.1.0',
  };
  bring(next, folder);
  expect(changesAgainst(next, folder)).toEqual([]);
  expect(await read(folder, 'paths/a.yaml')).toMatchObject({ get: { summary: 'Ours' } });
});
