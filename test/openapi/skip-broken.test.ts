/** Descriptions of which some operations have errors: the others are left, and can be bundled. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleDescription } from '../../src/openapi/bundle.js';
import { hasErrors } from '../../src/openapi/diagnostic.js';
import { objectAt } from '../../src/openapi/json.js';
import { loadDescription } from '../../src/openapi/load.js';
import { leaveOutBroken } from '../../src/openapi/skip-broken.js';
import { openFile } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

const head =
  'openapi: 3.1.0\ninfo: { title: T, version: "1", license: { name: MIT, identifier: MIT } }\nservers: [{ url: "https://example.com" }]\n';

/** An operation that answers with a schema. */
function operation(id: string, schema: string): string {
  return `{ operationId: ${id}, responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } } }`;
}

/** What is left of a description: its operations as `METHOD PATH`, its components, and what was left out. */
async function left(
  files: Record<string, string>,
  overlays: readonly string[] = [],
): Promise<object> {
  const folder = await folderWith(files);
  const overlay = overlays.map((name) => path.join(folder, name));
  const entry = await openFile(path.join(folder, 'openapi.yaml'), { overlay });
  const loaded = await loadDescription(entry);
  expect(hasErrors(loaded.diagnostics)).toBe(true);
  const description = await leaveOutBroken(loaded);
  const errors = description.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { errors: errors.map(({ code }) => code) };
  const { document } = await bundleDescription(description);
  const operations = Object.entries(objectAt(document, 'paths')).flatMap(([name, item]) =>
    Object.keys(item as object)
      .filter((key) => key !== 'parameters')
      .map((method) => `${method} ${name}`),
  );
  const leftOut = description.diagnostics
    .filter(({ code }) => code === 'counterpart/operation-left-out')
    .map(({ message, position }) => `${message} ${position.line}:${position.column}`);
  return {
    operations,
    leftOut,
    schemas: Object.keys(objectAt(objectAt(document, 'components'), 'schemas')),
  };
}

test('an operation with an error is left out', async () => {
  const files = {
    'openapi.yaml': `${head}paths:\n  /a:\n    get: ${operation('a', '{ $ref: "#/none" }')}\n    put: ${operation('b', '{ type: string }')}\n`,
  };
  expect(await left(files)).toEqual({
    operations: ['put /a'],
    leftOut: ['GET /a is left out. 6:5'],
    schemas: [],
  });
});

test('so are operations that lead to one, through other files as well', async () => {
  const files = {
    'openapi.yaml': `${head}paths:\n  /a: { get: ${operation('a', '{ $ref: b.yaml }')} }\n  /b: { get: ${operation('b', '{ $ref: "#/components/schemas/Good" }')} }\n  /c: { get: ${operation('c', '{ items: { $ref: "#/components/schemas/Bad" } }')} }\ncomponents:\n  schemas:\n    Good: { type: string }\n    Bad: { type: animal }\n    Worse: { allOf: [{ $ref: "#/components/schemas/Bad" }] }\n`,
    'b.yaml': 'properties: { b: { $ref: c.yaml } }',
    'c.yaml': 'type: [',
  };
  expect(await left(files)).toEqual({
    operations: ['get /b'],
    leftOut: ['GET /a is left out. 5:9', 'GET /c is left out. 7:9'],
    schemas: ['Good'],
  });
});

test('shared parameters with an error leave out all operations of their path', async () => {
  const files = {
    'openapi.yaml': `${head}paths:\n  /a: { parameters: [{ $ref: "#/none" }], get: ${operation('a', '{}')}, put: ${operation('b', '{}')} }\n  /b: { get: ${operation('c', '{}')} }\n`,
  };
  expect(await left(files)).toMatchObject({ operations: ['get /b'] });
});

test('path items in files of their own lose only what is broken', async () => {
  const files = {
    'openapi.yaml': `${head}paths:\n  /a: { $ref: a.yaml }\n`,
    'a.yaml': `get: ${operation('a', '{ $ref: none.yaml }')}\nput: ${operation('b', '{}')}\n`,
  };
  expect(await left(files)).toMatchObject({ operations: ['put /a'] });
});

test('an error that belongs to no operation stays', async () => {
  const files = {
    'openapi.yaml': `${head}paths: { /a: { get: ${operation('a', '{}')} } }\ntags: { $ref: "#/tags" }\n`,
  };
  expect(await left(files)).toHaveProperty('errors');
});

test('what an overlay breaks is left out, and what it mends is not', async () => {
  const broken = operation('d', "{ $ref: '#/components/schemas/Bad' }");
  const files = {
    'openapi.yaml': `${head}paths:\n  /a: { get: ${operation('a', '{ type: animal }')} }\n  /b: { get: ${operation('b', '{ type: string }')} }\n  /c: { get: ${operation('c', "{ $ref: '#/components/schemas/Good' }")} }\ncomponents: { schemas: { Good: { type: string }, Bad: { type: object } } }\n`,
    'overlay.yaml': `overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions:\n  - { target: "$..[?@.type == 'animal']", update: { type: string } }\n  - { target: "$.paths['/b'].get.responses['200'].content.*.schema", update: { type: thing } }\n  - { target: $.paths, update: { /d: { get: ${broken} } } }\n  - { target: $.components.schemas.Bad, update: { properties: { a: { type: thing } } } }\n`,
  };
  expect(await left(files, ['overlay.yaml'])).toMatchObject({
    operations: ['get /a', 'get /c'],
    schemas: ['Good'],
  });
});

test('path items that lead to nothing or in a circle are left out', async () => {
  const ok = "{ responses: { '200': { description: ok } } }";
  const files = {
    'openapi.yaml': `${head}paths:\n  /a: { $ref: nope.yaml }\n  /b: { $ref: '#/paths/~1c' }\n  /c: { $ref: '#/paths/~1b' }\n  /d: { get: ${ok} }\n`,
  };
  expect(await left(files)).toMatchObject({
    operations: ['get /d'],
    leftOut: [
      expect.stringContaining('/a is left out'),
      expect.stringContaining('/b is left out'),
      expect.stringContaining('/c is left out'),
    ],
  });
});

test('what is left out is said before the warnings about the rest', async () => {
  const unsound = operation('b', '{ type: string, format: odd }');
  const folder = await folderWith({
    'openapi.yaml': `${head}paths:\n  /a: { get: ${unsound} }\n  /b: { get: ${operation('a', '{ $ref: "#/none" }')} }\n`,
  });
  const entry = await openFile(path.join(folder, 'openapi.yaml'));
  const { diagnostics } = await leaveOutBroken(await loadDescription(entry));
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'counterpart/operation-left-out',
    'no-unresolved-refs',
    'counterpart/unknown-format',
  ]);
});
