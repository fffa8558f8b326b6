/** What an import leaves of a description that is there already, and what it changes. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/openapi/json.js';
import { folderWith, temporaryFolder } from '../../support/temporary.js';
import { text, store, replying, describing, stores, secured, read } from './descriptions.js';
import { bring, changesAgainst, namesIn } from './support.js';

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

  test.each([
    ['comes with a whole', true, [{ name: 'later', description: 'Soon.' }]],
    ['stays away from a part', false, undefined],
  ])('a tag that no operation has yet %s', async (_, isWhole, tags) => {
    const folder = await temporaryFolder();
    const paths = { '/a': { get: { operationId: 'a', responses: replying(text) } } };
    const tagged = describing(paths, { tags: [{ name: 'later', description: 'Soon.' }] });
    bring(isWhole ? tagged : describing(paths), folder);
    expect(bring(tagged, folder, isWhole).files).toEqual([]);
    const root = await read(folder, 'openapi.yaml');
    expect(Object(root)['tags']).toEqual(tags);
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
