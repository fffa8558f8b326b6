/** A process that remembers gives what one that begins anew gives, whatever was changed in between. */

import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DescriptionError } from '../../../src/openapi/diagnostic.js';
import { Memories } from '../../../src/openapi/memory.js';
import { openFile, openWorkspace } from '../../../src/openapi/workspace.js';
import type { DescriptionEntry } from '../../../src/openapi/workspace.js';
import { generate } from '../../../src/codegen/pipeline/generate.js';
import { folderWith } from '../../support/temporary.js';

const media = (schema: string, example: string): string =>
  `{ application/json: { schema: { $ref: ${schema} }, example: ${example} } }`;

const files: Readonly<Record<string, string>> = {
  'redocly.yaml': `
apis: { zoo-api: { root: openapi.yaml }, bar-api: { root: bar.yaml } }
rules:
  no-invalid-media-type-examples: error
  no-invalid-schema-examples: error
  no-invalid-parameter-examples: error
  no-unused-components: warn
`,
  'openapi.yaml': `
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /animals: { $ref: paths/animals.yaml }
  /cages/{id}: { $ref: paths/cages.yaml }
components:
  schemas:
    Animal: { $ref: schemas/Animal.yaml }
    Cage: { $ref: schemas/Cage.yaml }
`,
  'bar.yaml': `
openapi: 3.0.3
info: { title: Bar, version: 1.0.0 }
paths:
  /drinks:
    post:
      operationId: orderDrink
      requestBody: { content: ${media("'#/components/schemas/Drink'", '{ name: Tea, size: 3 }')} }
      responses: { '204': { description: Ordered. } }
components:
  schemas:
    Drink:
      type: object
      required: [name]
      properties: { name: { type: string }, size: { type: integer, maximum: 1000 } }
`,
  'paths/animals.yaml': `
get:
  operationId: listAnimals
  parameters: [{ name: limit, in: query, schema: { type: integer }, example: 3 }]
  responses:
    '200': { description: All., content: ${media('../schemas/Animal.yaml', '{ name: Leo, legs: 4 }')} }
post:
  operationId: addAnimal
  requestBody: { content: ${media('../schemas/Animal.yaml', '{ name: Ant, legs: 6 }')} }
  responses: { '204': { description: Added. } }
`,
  'paths/cages.yaml': `
parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
get:
  operationId: getCage
  responses:
    '200': { description: One., content: ${media('../schemas/Cage.yaml', '{ animals: [{ name: Leo, legs: 4 }] }')} }
`,
  'schemas/Animal.yaml': `
type: object
required: [name]
properties: { name: { type: string }, legs: { type: integer, maximum: 1000 } }
`,
  'schemas/Cage.yaml': `
type: object
properties: { animals: { type: array, items: { $ref: Animal.yaml } }, size: { type: number } }
example: { size: 3 }
`,
};

/** What one text of a file becomes by another, which some of them make wrong. */
const edits: readonly (readonly [from: RegExp, to: string])[] = [
  [/description: \w+/, 'description: Others'],
  [/operationId: \w+/, 'operationId: renamed'],
  [/type: integer/, 'type: string'],
  [/type: string/, 'type: integer'],
  [/legs: \d/, 'legs: many'],
  [/size: \d/, 'size: { wide: 3 }'],
  [/maximum: \d+/, 'maximum: 5'],
  [/required: \[name\]/, 'required: [name, legs]'],
  [/properties: \{/, 'properties: { added: { type: boolean }, '],
  [/properties: \{/, 'properties: { again: { $ref: Cage.yaml }, '],
  [/Animal\.yaml/, 'Cage.yaml'],
  [/Cage\.yaml/, 'Missing.yaml'],
  [/^ {2}\/animals.*\n/m, ''],
  [/type: object/, 'type: object\ntitle: &title Named\ndescription: *title'],
  [/type: (\w+)/, 'type: [$1'],
];

/** One file, which the rules of `--spec` look at by path items and components. */
const whole = `
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /animals:
    parameters: [{ $ref: '#/components/parameters/Limit' }]
    get:
      operationId: listAnimals
      responses:
        '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
        default: { $ref: '#/components/responses/Failure' }
    post:
      operationId: addAnimal
      odd: true
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
      responses: { '204': { description: Added. } }
  /cages/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getCage
      responses:
        '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Cage' } } } }
        default: { $ref: '#/components/responses/Failure' }
  /keepers:
    get:
      operationId: listKeepers
      security: [{ key: [] }]
      unknown: 1
      responses:
        '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Keeper' } } } } }
webhooks:
  escaped:
    post:
      operationId: escaped
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
      responses: { '204': { description: Heard. } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer } }
  responses:
    Failure: { description: Failed., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } } }
  schemas:
    Animal:
      type: object
      required: [name]
      properties: { name: { type: string }, secret: { type: string, writeOnly: true }, cage: { $ref: '#/components/schemas/Cage' } }
    Cage:
      type: object
      wrong: 1
      properties: { animals: { type: array, items: { $ref: '#/components/schemas/Animal' } } }
    Failure: { type: object, required: [code], properties: { code: { type: string, enum: [a, b] } } }
    Keeper: { type: object, properties: { name: { type: string }, boss: { $ref: '#/components/schemas/Keeper' } } }
`;

const wholeEdits: readonly (readonly [from: RegExp, to: string])[] = [
  [/description: \w+/, 'description: Others'],
  [/description: All/, 'description: All\\ of them\n          '],
  [/operationId: addAnimal/, 'operationId: listAnimals'],
  [/operationId: (\w+)/, 'operationId: $1Again'],
  [/operationId: getCage/, 'operationId: cage'],
  [/type: integer/, 'type: string'],
  [/limit/, 'most'],
  [/in: query/, 'in: header'],
  [/odd: true/, 'strange: { a: 1 }'],
  [/unknown: 1\n/, "unknown: 1\n      tags: 'none'\n"],
  [/wrong: 1/, 'wrong: 2\n      worse: 3'],
  [/writeOnly/, 'readOnly'],
  [/enum: \[a, b\]/, 'enum: [b, c]'],
  [/^ {4}Keeper:/m, '    Warden:'],
  [/schemas\/Keeper/, 'schemas/Warden'],
  [/^ {4}Keeper.*\n/m, ''],
  [/schemas\/Keeper/, 'schemas/Cage/properties/animals'],
  [
    /^ {4}Keeper/m,
    "    Added: { type: object, allOf: [{ $ref: '#/components/schemas/Keeper' }] }\n    Keeper",
  ],
  [/boss: \{/, "other: { $ref: '#/components/schemas/Animal' }, boss: {"],
  [/^ {2}\/keepers:[^]*?(?=^webhooks)/m, ''],
  [/^ {2}\/keepers:/m, '  /wardens:'],
  [/^ {4}key:/m, '    other:'],
  [/security: \[\{ key/, 'security: [{ other'],
  [/^ {2}\/keepers:/m, '  /keepers/{id}:'],
  [/responses\/Failure/, 'schemas/Failure'],
  [/^webhooks:/m, 'servers: [{ url: https://zoo.example }]\nwebhooks:'],
  [/required: \[name\]/, 'required: [name, secret]'],
  [/^ {4}Failure: \{ type/m, '    Failure: { $anchor: failure, type'],
  [/type: object/, 'allOf: [{ $ref: "#/components/schemas/Animal" }]'],
  [/info: \{/, 'info: {{'],
];

type Open = (folder: string) => Promise<readonly DescriptionEntry[]>;

async function outcome(folder: string, open: Open, memories?: Memories): Promise<unknown> {
  const entries = await open(folder);
  const targets = entries.map((entry) => ({ entry, directory: path.join(folder, 'out') }));
  try {
    const apis = await generate(targets, { checkOnly: true, ...(memories && { memories }) });
    return apis.map(({ diagnostics, emitted, sources }) => [diagnostics, emitted, sources]);
  } catch (error) {
    if (error instanceof DescriptionError) return error.diagnostics;
    throw error;
  }
}

interface Edit {
  readonly name: string;
  readonly edit: readonly [from: RegExp, to: string];
  readonly anew: boolean;
  readonly old: boolean;
  /** Whether a path is taken for changed that is not, as the watcher does to rehearse. */
  readonly touched: boolean;
}

interface Subject {
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly editable: readonly string[];
  readonly edits: readonly (readonly [from: RegExp, to: string])[];
  readonly open: Open;
}

const subjects: readonly Subject[] = [
  {
    name: 'a project of two descriptions in several files',
    texts: files,
    editable: Object.keys(files).filter((name) => name !== 'redocly.yaml'),
    edits,
    open: async (folder) => (await openWorkspace(folder, [])).entries,
  },
  {
    name: 'a description in one file',
    texts: { 'whole.yaml': whole },
    editable: ['whole.yaml'],
    edits: wholeEdits,
    open: async (folder) => [await openFile(path.join(folder, 'whole.yaml'))],
  },
];

const editOf = ({ editable, edits: known }: Subject): fc.Arbitrary<Edit> =>
  fc.record({
    name: fc.constantFrom(...editable),
    edit: fc.constantFrom(...known),
    /** Of the file as it was at first. */
    anew: fc.boolean(),
    /** Files are trusted by their times only when they are older than a moment. */
    old: fc.boolean(),
    touched: fc.boolean(),
  });

test.each(subjects)(
  'what is generated after each of many edits is what a new process generates: $name',
  async (subject) => {
    const kinds = { good: 0, bad: 0 };
    const property = fc.asyncProperty(
      fc.array(editOf(subject), { minLength: 6, maxLength: 12 }),
      async (all) => {
        const folder = await folderWith(subject.texts);
        const memories = new Memories();
        for (const {
          anew,
          edit: [from, to],
          name,
          old,
          touched,
        } of all) {
          const file = path.join(folder, name);
          const text = anew ? (subject.texts[name] ?? '') : await readFile(file, 'utf8');
          await writeFile(file, text.replace(from, to));
          if (old) await utimes(file, 1_000_000_000, 1_000_000_000);
          if (touched) memories.touch();
          const remembered = await outcome(folder, subject.open, memories);
          expect(remembered).toEqual(await outcome(folder, subject.open));
          kinds[JSON.stringify(remembered).includes('"severity":"error"') ? 'bad' : 'good'] += 1;
        }
      },
    );
    await fc.assert(property, { seed: 20, numRuns: 6 });
    expect(Math.min(kinds.good, kinds.bad)).toBeGreaterThan(5);
  },
);
