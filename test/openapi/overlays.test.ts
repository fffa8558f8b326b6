/** Overlays: what they change, what they cannot, and where diagnostics say that things stand. */

import { expect, test } from 'vitest';
import { bundleDescription } from '../../src/openapi/bundle.js';
import { objectAt, type JsonObject } from '../../src/openapi/json.js';
import { loadDescription, type LoadedDescription } from '../../src/openapi/load.js';
import { openFile, openWorkspace } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

const description = `openapi: 3.1.0
info: { title: Base, version: '1', x-list: [a, b] }
tags:
  - { name: one }
  - { name: two }
  - { name: three }
paths:
  /a:
    get:
      operationId: getA
      parameters:
        - { name: first, in: query, schema: { type: string } }
        - { name: second, in: query, schema: { type: nothing } }
      responses: { '204': { description: None. } }
  /b: { get: { operationId: getB, responses: { '204': { description: None. } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;

function overlay(...actions: object[]): string {
  return JSON.stringify({ overlay: '1.1.0', info: { title: 'O', version: '1' }, actions });
}

/** The fault of the description itself, which each test that goes on mends first. */
const mend = {
  target: "$.paths['/a'].get.parameters[?@.name == 'second'].schema",
  update: { type: 'integer' },
};

async function load(...overlays: string[]): Promise<LoadedDescription> {
  const files = overlays.map((text, index): [string, string] => [`overlay-${index}.yaml`, text]);
  const folder = await folderWith({ 'openapi.yaml': description, ...Object.fromEntries(files) });
  const paths = files.map(([name]) => `${folder}/${name}`);
  return loadDescription(await openFile(`${folder}/openapi.yaml`, { overlay: paths }));
}

async function overlaid(...actions: object[]): Promise<JsonObject> {
  return (await bundleDescription(await load(overlay(mend, ...actions)))).document;
}

function foundIn({ diagnostics }: LoadedDescription): string[] {
  // The linter has the same to say of some.
  const own = diagnostics.filter(({ code }) => code !== 'struct');
  return own.map(
    ({ code, message, position: { file, line, column } }) =>
      `${file.replace(/^.*\//, '')}:${line}:${column} ${code}: ${message}`,
  );
}

test.each<[action: object, key: string, expected: object]>([
  [
    { target: '$.info', update: { title: 'New', 'x-a': { b: 1 } } },
    'info',
    { title: 'New', version: '1', 'x-a': { b: 1 } },
  ],
  [{ target: '$.info', update: { 'x-list': ['c'] } }, 'info', { 'x-list': ['a', 'b', 'c'] }],
  [{ target: "$.info['x-list']", update: 'c' }, 'info', { 'x-list': ['a', 'b', 'c'] }],
  [{ target: '$.info.title', update: 'New' }, 'info', { title: 'New' }],
  [
    { target: '$.components.schemas.Pet', copy: '$.paths' },
    'components',
    { schemas: { Pet: { '/b': {}, type: 'object' } } },
  ],
  [{ target: '$.tags[2,0]', remove: true }, 'tags', [{ name: 'two' }]],
  [{ target: '$.tags[::-2]', remove: true }, 'tags', [{ name: 'two' }]],
  [{ target: "$.info['title','version']", update: 'x' }, 'info', { title: 'x', version: 'x' }],
  [
    { target: "$.info['x-list']", copy: "$.info['x-list']" },
    'info',
    { 'x-list': ['a', 'b', 'a', 'b'] },
  ],
])('%j', async (action, key, expected) => {
  const document = await overlaid(action);
  expect(document[key]).toMatchObject(expected);
});

test('removed are several at once, from lists and objects', async () => {
  const document = await overlaid(
    { target: "$.tags[?@.name != 'two']", remove: true },
    { target: '$.paths.*[?@.operationId == "getB"]', remove: true },
  );
  expect(document['tags']).toEqual([{ name: 'two' }]);
  expect(objectAt(document, 'paths')['/b']).toEqual({});
});

test('one overlay works on what those before it made', async () => {
  const first = overlay(mend, { target: '$.paths', update: { '/c': { summary: 'C' } } });
  const second = overlay({ target: "$.paths['/c']", update: { summary: 'D' } });
  const loaded = await load(first, second);
  expect(foundIn(loaded)).toEqual([]);
  const { document, files } = await bundleDescription(loaded);
  expect(objectAt(document, 'paths')['/c']).toEqual({ summary: 'D' });
  expect(files.map((file) => file.replace(/^.*\//, ''))).toEqual([
    'openapi.yaml',
    'overlay-0.yaml',
    'overlay-1.yaml',
  ]);
});

test('faults of the description stay at their place when what is before them goes', async () => {
  const action = { target: "$.paths['/a'].get.parameters[0]", remove: true };
  expect(foundIn(await load(overlay(action)))).toEqual([
    expect.stringMatching(/^openapi.yaml:13:.* counterpart\/schema: type names an unknown type/),
  ]);
});

test('faults that an overlay brings are in the overlay', async () => {
  const text = `overlay: 1.1.0
info: { title: O, version: '1' }
actions:
  - target: $.paths['/a'].get.parameters[1].schema
    update: { type: string }
  - target: $.components.schemas.Pet
    update:
      properties:
        age: { minimum: low }
        owner: { $ref: '#/components/schemas/Person' }
`;
  expect(foundIn(await load(text))).toEqual([
    expect.stringMatching(/^overlay-0.yaml:9:25 counterpart\/schema: minimum must be a number/),
    expect.stringMatching(/^overlay-0.yaml:10:18 no-unresolved-refs: /),
  ]);
});

test('numbers that an overlay rounds are named, and those that a double holds are not', async () => {
  const text = `overlay: 1.1.0
info: { title: O, version: '1' }
actions:
  - target: $.paths['/a'].get.parameters[1].schema
    update: { type: integer, format: int64, minimum: 9007199254740992,
      maximum: 9223372036854775807 }
`;
  expect(foundIn(await load(text))).toEqual([
    expect.stringMatching(/^overlay-0.yaml:6:16 counterpart\/large-number: /),
  ]);
});

test.each<[overlay: string, found: string]>([
  [
    overlay(mend, { target: '$.nowhere', remove: true }),
    'counterpart/overlay-target: The target $.nowhere selects nothing.',
  ],
  [
    overlay(mend, { target: '$.', remove: true }),
    'counterpart/overlay: `target` is no JSONPath expression',
  ],
  [
    overlay(mend, { target: '$', remove: true }),
    'counterpart/overlay: The whole document cannot be removed.',
  ],
  [overlay(mend, { target: '$.info' }), 'counterpart/overlay: An action needs'],
  [
    overlay(mend, { target: '$.info', update: {}, copy: '$.tags' }),
    'counterpart/overlay: An action has either',
  ],
  [
    overlay(mend, { target: '$.info', copy: '$.tags[*]' }),
    'counterpart/overlay: `copy` has to select one value; it selects 3.',
  ],
  [
    overlay(mend, { target: '$.info', update: [1] }),
    'counterpart/overlay: An object cannot be updated',
  ],
  [
    overlay(mend, { target: '$', update: { tags: {} } }),
    'counterpart/overlay: "tags" is of another kind',
  ],
  [
    overlay(mend, { target: '$.info.title', update: { a: 1 } }),
    'counterpart/overlay: "title" is of another kind',
  ],
  [
    overlay(mend, { target: '$.info', update: { title: ['a'] } }),
    'counterpart/overlay: "title" is of another kind',
  ],
  [
    overlay(mend, { target: '$.info.*', update: 'a' }),
    'counterpart/overlay: The target selects values of several kinds.',
  ],
  [overlay(mend, {}), 'counterpart/overlay: `target` has to be a JSONPath expression.'],
])('%s', async (text, found) => {
  expect(foundIn(await load(text))).toEqual([expect.stringContaining(found)]);
});

test.each([
  ['actions: []', 'counterpart/overlay: The file does not say'],
  ['overlay: 1.1.0\nactions: []', 'counterpart/overlay: The overlay lists no `actions`.'],
  [
    'overlay: 1.1.0\nactions: { target: $ }',
    'counterpart/overlay: The overlay lists no `actions`.',
  ],
  ['info: { a b: [ }', 'yaml-syntax: missed comma between flow collection entries'],
])('a file that is no overlay: %s', async (text, found) => {
  expect(foundIn(await load(text))).toEqual([
    expect.stringContaining('type names an unknown type'),
    expect.stringContaining(found),
  ]);
});

test.each([
  ['./openapi.yaml', []],
  ['https://pets.example/openapi.yaml', []],
  ['../openapi.yaml', ['1:12 counterpart/overlay-target: The overlay extends ../openapi.yaml']],
  ['%', ['1:12 counterpart/overlay-target: The overlay extends %']],
])('an overlay that extends %s', async (extended, found) => {
  const text = overlay(mend).replace('{', `{"extends":"${extended}",`);
  const expected = found.map((each) => expect.stringContaining(each) as unknown);
  expect(foundIn(await load(text))).toEqual(expected);
});

test('those that redocly.yaml lists come first, and files that overlays refer to lie beside them', async () => {
  const folder = await folderWith({
    'redocly.yaml': 'apis: { main: { root: ./openapi.yaml, overlays: [./mend/listed.yaml] } }\n',
    'openapi.yaml': description,
    'mend/listed.yaml': overlay(mend, {
      target: '$.components.schemas.Pet.properties',
      update: { owner: { $ref: './owner.yaml' } },
    }),
    'mend/owner.yaml': 'type: boolean\n',
    'named.yaml': overlay({ target: '$.components.schemas.Pet.properties.owner', remove: true }),
  });
  const open = async (named: string[]): Promise<JsonObject> => {
    const { entries } = await openWorkspace(folder, [], { overlay: named });
    const [entry] = entries;
    if (entry === undefined) throw new Error('One API gives one entry.');
    const { document } = await bundleDescription(await loadDescription(entry));
    return objectAt(objectAt(objectAt(document, 'components'), 'schemas'), 'Pet');
  };
  expect(objectAt(await open([]), 'properties')).toHaveProperty('owner');
  expect(objectAt(await open([`${folder}/named.yaml`]), 'properties')).not.toHaveProperty('owner');
});
