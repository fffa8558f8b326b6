/** What is said of a description's references: those that lead to nothing, where they may not, or in circles. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleDescription } from '../../src/openapi/bundle.js';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';
import { answering, describing, diagnosticsOf, type Files } from './diagnostics-of.js';

describe('references', () => {
  const cases: [string, Files, string[]][] = [
    [
      'to nothing',
      { 'api/openapi.yaml': answering(`{ $ref: '#/components/schemas/None' }`) },
      ['no-unresolved-refs openapi.yaml:5:124'],
    ],
    [
      'to a missing file',
      { 'api/openapi.yaml': answering('{ $ref: none.yaml }') },
      ['no-unresolved-refs openapi.yaml:5:124'],
    ],
    [
      'to nothing in another file',
      {
        'api/openapi.yaml': answering('{ $ref: a.yaml }'),
        'api/a.yaml': `type: object\nproperties:\n  b: { $ref: 'openapi.yaml#/components/schemas/B' }\n`,
      },
      ['no-unresolved-refs a.yaml:3:8'],
    ],
    [
      'of each name in a mapping',
      {
        'api/openapi.yaml': answering(
          `{ $ref: '#/components/schemas/Pet' }`,
          `components:\n  schemas:\n    Pet:\n      anyOf: [{ type: object }]\n      discriminator:\n        propertyName: kind\n        mapping:\n          pet: Pet\n          cat: '#/components/schemas/Cat'\n          dog: '#/components/schemas/Dog'\n`,
        ),
      },
      ['no-unresolved-refs openapi.yaml:14:11', 'no-unresolved-refs openapi.yaml:15:11'],
    ],
    [
      'to what is no object',
      { 'api/openapi.yaml': answering(`{ $ref: '#/info/title' }`) },
      ['counterpart/reference-target openapi.yaml:5:124'],
    ],
    [
      'of an extension to nothing',
      {
        'api/openapi.yaml': answering(
          '{}',
          'x-a:\n  - b: { $ref: none.md }\n    c: { $ref: "#/d" }\n',
        ),
      },
      [
        'counterpart/extension-reference openapi.yaml:7:10',
        'counterpart/extension-reference openapi.yaml:8:10',
      ],
    ],
    [
      'that are names of properties, or data',
      {
        'api/openapi.yaml': answering(
          `{ properties: { $ref: { type: string } }, const: { $ref: '#/none' } }`,
        ),
      },
      [],
    ],
  ];
  test.each(cases)('%s', async (_, files, expected) => {
    expect(await diagnosticsOf(files)).toEqual(expected);
  });
});

describe('circles', () => {
  const cases: [string, string, string[]][] = [
    [
      'of aliases',
      '{ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }',
      ['8:11'],
    ],
    ['of one alias', '{ A: { $ref: "#/components/schemas/A" } }', ['8:11']],
    [
      'of a composition',
      '{ A: { allOf: [{ $ref: "#/components/schemas/A" }, { type: object }] } }',
      ['8:21'],
    ],
    [
      'through a property of a composition',
      '{ A: { anyOf: [{ $ref: "#/components/schemas/B" }] }, B: { not: { $ref: "#/components/schemas/A" } } }',
      ['8:21'],
    ],
  ];
  test.each(cases)('%s', async (_, schemas, places) => {
    const files = {
      'api/openapi.yaml': answering('{ type: string }', `components:\n  schemas:\n   ${schemas}\n`),
    };
    expect(await diagnosticsOf(files)).toEqual(
      places.map((place) => `counterpart/reference-cycle openapi.yaml:${place}`),
    );
  });

  test('of path items', async () => {
    const paths = `paths:\n  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }\n`;
    expect(await diagnosticsOf({ 'api/openapi.yaml': describing(paths) })).toEqual([
      'counterpart/reference-cycle openapi.yaml:5:9',
    ]);
  });

  test('of files', async () => {
    const files = {
      'api/openapi.yaml': answering('{ $ref: a.yaml }'),
      'api/a.yaml': '{ $ref: b.yaml }',
      'api/b.yaml': '{ $ref: a.yaml }',
    };
    expect(await diagnosticsOf(files)).toEqual(['counterpart/reference-cycle a.yaml:1:3']);
  });

  test('through a property or an item are none', async () => {
    const tree =
      '{ type: [object, array], properties: { a: { $ref: "#/components/schemas/T" } }, items: { $ref: "#/components/schemas/T" } }';
    const files = {
      'api/openapi.yaml': answering('{}', `components: { schemas: { T: ${tree} } }\n`),
    };
    expect(await diagnosticsOf(files)).toEqual([]);
  });
});

describe('what stands beside a reference', () => {
  const schema = `{ $ref: '#/components/schemas/S', type: thing }`;
  const text = answering(schema, 'components: { schemas: { S: {} } }\n');

  test('is a schema of its own', async () => {
    expect(await diagnosticsOf({ 'api/openapi.yaml': text })).toContain(
      'counterpart/schema openapi.yaml:5:162',
    );
  });

  test('counts for nothing in OpenAPI 3.0', async () => {
    const old = text.replace('3.1.0', '3.0.3');
    expect(await diagnosticsOf({ 'api/openapi.yaml': old })).toEqual([
      'counterpart/ignored-sibling openapi.yaml:5:156',
    ]);
  });
});

/** The reference that an operation's only schema is, in the bundle. */
async function bundled(ref: string, schemas: string, version = '3.1.0'): Promise<unknown> {
  const text = answering(`{ $ref: '${ref}' }`, `components: { schemas: ${schemas} }\n`);
  const folder = await folderWith({ 'openapi.yaml': text.replace('3.1.0', version) });
  const loaded = await loadDescription(await openFile(path.join(folder, 'openapi.yaml')));
  const { document } = await bundleDescription(loaded);
  return /"schema":(\{.*?\})/.exec(JSON.stringify(document))?.[1];
}

test('an empty reference leads to the document', async () => {
  expect(await bundled('', '{}')).toBe('{"$ref":"#"}');
});

test('a list has no item under a number that begins with a zero', async () => {
  await expect(
    bundled('#/components/schemas/T/allOf/00', '{ T: { allOf: [{}] } }'),
  ).rejects.toThrow('00');
});

function fileNamed(name: string, reference: string): Files {
  return {
    'api/openapi.yaml': answering(`{ $ref: "${reference}" }`),
    [`api/${name}`]: 'type: string',
  };
}

test('names of files are escaped, or as they are', async () => {
  expect(await diagnosticsOf(fileNamed('a b/c#d.yaml', './a%20b/c%23d.yaml'))).toEqual([]);
  expect(await diagnosticsOf(fileNamed('a b.yaml', 'a b.yaml'))).toEqual([]);
  expect(await diagnosticsOf(fileNamed('a%20b.yaml', 'a%20b.yaml'))).toEqual([]);
  const stray = 'no-unresolved-refs openapi.yaml:5:124';
  expect(await diagnosticsOf(fileNamed('a.yaml', '%zz.yaml'))).toEqual([stray]);
});

test('a reference to a file that is read as text says why', async () => {
  const folder = await folderWith({
    'openapi.yaml': answering('{ $ref: schema }'),
    schema: 'type: string',
  });
  const { diagnostics } = await loadDescription(await openFile(path.join(folder, 'openapi.yaml')));
  expect(diagnostics[0]?.message).toMatch(/"schema" leads to a file that is read as text/);
});

describe('schemas that name themselves', () => {
  test.each([
    ['an anchor', '#thing', '{ T: { $anchor: thing } }', '#/components/schemas/T'],
    [
      'an id',
      'https://example.com/t',
      '{ T: { $id: "https://example.com/t" } }',
      '#/components/schemas/T',
    ],
    [
      'an anchor of an id',
      'https://example.com/t#a',
      '{ T: { $id: "https://example.com/t", $defs: { A: { $anchor: a } } } }',
      '#/components/schemas/T/$defs/A',
    ],
    [
      'a pointer from an id',
      'https://example.com/t#/$defs/A',
      '{ T: { $id: "https://example.com/t", $defs: { A: {} } } }',
      '#/components/schemas/T/$defs/A',
    ],
  ])('by %s', async (_, ref, schemas, expected) => {
    expect(await bundled(ref, schemas)).toBe(JSON.stringify({ $ref: expected }));
  });

  test.each([
    [
      'with names of files',
      {
        'api/openapi.yaml': answering('{ $ref: "s.yaml#/$defs/A" }'),
        'api/s.yaml':
          '{ $id: "https://example.com/b/", $defs: { A: { not: { $ref: c } }, C: { $id: c, type: string } } }',
      },
    ],
    [
      'in another folder',
      {
        'api/openapi.yaml': answering('{ $id: sub/a.yaml, not: { $ref: s.yaml } }'),
        'api/sub/s.yaml': 'type: string',
      },
    ],
  ])('are what others refer to by, %s', async (_, files) => {
    expect(await diagnosticsOf(files)).toEqual([]);
  });

  test('have no name in 3.0', async () => {
    await expect(bundled('#thing', '{ T: { $anchor: thing } }', '3.0.3')).rejects.toThrow('#thing');
  });
});

describe('words without effect', () => {
  const cases: [string, string, string, string[]][] = [
    ['a dynamic reference', '3.1.0', '{ $dynamicRef: "#a" }', ['dynamic-reference']],
    ['a format', '3.1.0', '{ type: string, format: ulid }', ['unknown-format']],
    [
      'the name of a function',
      '3.1.0',
      '{ type: string, format: constructor }',
      ['unknown-format'],
    ],
    ['an unknown keyword', '3.1.0', '{ type: string, maxLenght: 1 }', ['ignored-keyword']],
    [
      'a keyword beside a $ref in 3.0',
      '3.0.3',
      '{ $ref: "#/components/schemas/S", maxLength: 1 }',
      ['ignored-sibling'],
    ],
    [
      'a keyword beside a $ref in 3.1',
      '3.1.0',
      '{ $ref: "#/components/schemas/S", maxLength: 1 }',
      [],
    ],
    ['a slow pattern', '3.1.0', '{ type: string, pattern: "^(a+)+$" }', ['slow-pattern']],
    [
      'a slow pattern of names',
      '3.1.0',
      '{ patternProperties: { "^(a+)+$": true } }',
      ['slow-pattern'],
    ],
    ['a quick pattern', '3.1.0', '{ type: string, pattern: "^[a-z]+(-[a-z]+)*$" }', []],
    [
      'what has one',
      '3.0.3',
      '{ type: integer, nullable: true, format: int64, description: a, x-a: 1 }',
      [],
    ],
    [
      'an annotation',
      '3.1.0',
      '{ title: a, default: 1, examples: [1], deprecated: true, $comment: c, readOnly: true }',
      [],
    ],
  ];
  test.each(cases)('%s', async (_, version, schema, codes) => {
    const text = answering(schema, 'components: { schemas: { S: { type: string } } }\n');
    const diagnostics = await diagnosticsOf({ 'api/openapi.yaml': text.replace('3.1.0', version) });
    expect(diagnostics.map((diagnostic) => diagnostic.split(' ')[0])).toEqual(
      codes.map((code) => `counterpart/${code}`),
    );
  });

  test('stand at their places, in every file', async () => {
    const files = {
      'api/openapi.yaml': answering('{ $ref: a.yaml }'),
      'api/a.yaml': 'type: object\nproperties:\n  a:\n    format: ulid\n    type: string\n',
    };
    expect(await diagnosticsOf(files)).toEqual(['counterpart/unknown-format a.yaml:4:5']);
  });
});
