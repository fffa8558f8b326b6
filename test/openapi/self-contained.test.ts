/** Descriptions that are one document: not to bundle them gives what bundling gives. */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleDescription } from '../../src/openapi/bundle.js';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { describing } from '../support/generation.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

const fixtures = readdirSync(inRepository('test/fixtures/positive')).filter((name) =>
  name.endsWith('.yaml'),
);

async function load(file: string): ReturnType<typeof loadDescription> {
  return loadDescription(await openFile(file));
}

test.each(fixtures)('%s comes out as bundling leaves it', async (name) => {
  const file = inRepository(`test/fixtures/positive/${name}`);
  const [loaded, again] = [await load(file), await load(file)];
  const bundled = await bundleDescription({ ...again, isWhole: false });
  expect((await bundleDescription(loaded)).document).toEqual(bundled.document);
});

const ok = { description: '' };
const pet = { $ref: '#/components/schemas/Pet' };
const schemas = { Pet: { type: 'object' }, Alias: pet };

function answering(schema: object): object {
  return { '200': { ...ok, content: { 'application/json': { schema } } } };
}

/** Paths, the rest of a description, and whether it is one document. */
const cases: [string, object, object, boolean][] = [
  ['no reference', { get: { responses: { '200': ok } } }, {}, true],
  ['a component', { get: { responses: answering(pet) } }, { components: { schemas } }, true],
  [
    'a mapping to an alias',
    {
      get: {
        responses: answering({
          oneOf: [pet],
          discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/Alias' } },
        }),
      },
    },
    { components: { schemas } },
    false,
  ],
  [
    'itself by name',
    { get: { responses: answering({ $ref: 'api.json#/x-a' }) } },
    { 'x-a': {} },
    false,
  ],
  [
    'what examples only look like',
    {
      get: {
        responses: {
          '200': {
            ...ok,
            content: {
              'application/json': {
                examples: {
                  a: { $ref: '#/components/examples/A' },
                  b: { value: { $ref: '#/components/examples/A' } },
                  c: { value: [{ inner: { $ref: 'other.json' } }] },
                },
              },
            },
          },
        },
      },
    },
    { components: { examples: { A: { value: 1 } } } },
    true,
  ],
  ['another file', { get: { responses: answering({ $ref: 'other.json' }) } }, {}, false],
  ['an extension elsewhere', { 'x-a': { $ref: 'other.json' } }, {}, false],
  [
    'a place without a kind',
    { get: { tags: [{ $ref: '#/x-a' }], responses: {} } },
    { 'x-a': 'b' },
    false,
  ],
];

test.each(cases)('references to %s', async (_, item, rest, isWhole) => {
  const folder = await folderWith({
    'api.json': JSON.stringify(describing({ '/a': item }, rest)),
    'other.json': '{ "type": "object" }',
  });
  const loaded = await load(`${folder}/api.json`);
  expect(loaded.isWhole).toBe(isWhole);
  const again = await load(`${folder}/api.json`);
  const bundled = await bundleDescription({ ...again, isWhole: false });
  const { document } = await bundleDescription(loaded);
  expect(document).toEqual(bundled.document);
});

test('what values of schemas look like is left as it is', async () => {
  const looksLike = { $ref: '#/components/examples/A' };
  const schema = { type: 'object', default: looksLike, enum: [looksLike], example: looksLike };
  const folder = await folderWith({
    'api.json': JSON.stringify(
      describing({ '/a': { get: { responses: answering(schema) } } }, { components: {} }),
    ),
  });
  const loaded = await load(`${folder}/api.json`);
  expect(loaded.isWhole).toBe(true);
  const { document } = await bundleDescription(loaded);
  expect(JSON.stringify(document).split(JSON.stringify(looksLike))).toHaveLength(4);
});
