/** A process that remembers gives what one that begins anew gives, whatever was changed in between. */

import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DescriptionError } from '../../../src/openapi/diagnostic.js';
import { Memories } from '../../../src/openapi/memory.js';
import { openWorkspace } from '../../../src/openapi/workspace.js';
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

async function outcome(folder: string, memories?: Memories): Promise<unknown> {
  const { entries } = await openWorkspace(folder, []);
  const targets = entries.map((entry) => ({ entry, directory: path.join(folder, 'out') }));
  try {
    const apis = await generate(targets, { checkOnly: true, ...(memories && { memories }) });
    return apis.map(({ diagnostics, emitted, sources }) => [diagnostics, emitted, sources]);
  } catch (error) {
    if (error instanceof DescriptionError) return error.diagnostics;
    throw error;
  }
}

const edit = fc.record({
  name: fc.constantFrom(...Object.keys(files).filter((name) => name !== 'redocly.yaml')),
  edit: fc.constantFrom(...edits),
  /** Of the file as it was at first. */
  anew: fc.boolean(),
  /** Files are trusted by their times only when they are older than a moment. */
  old: fc.boolean(),
});

test('what is generated after each of many edits is what a new process generates', async () => {
  const kinds = { good: 0, bad: 0 };
  const property = fc.asyncProperty(
    fc.array(edit, { minLength: 6, maxLength: 12 }),
    async (all) => {
      const folder = await folderWith(files);
      const memories = new Memories();
      for (const {
        anew,
        edit: [from, to],
        name,
        old,
      } of all) {
        const file = path.join(folder, name);
        const text = anew ? (files[name] ?? '') : await readFile(file, 'utf8');
        await writeFile(file, text.replace(from, to));
        if (old) await utimes(file, 1_000_000_000, 1_000_000_000);
        const remembered = await outcome(folder, memories);
        expect(remembered).toEqual(await outcome(folder));
        kinds[JSON.stringify(remembered).includes('"severity":"error"') ? 'bad' : 'good'] += 1;
      }
    },
  );
  await fc.assert(property, { seed: 20, numRuns: 6 });
  expect(Math.min(kinds.good, kinds.bad)).toBeGreaterThan(10);
});
