/** A project of somebody's: two APIs in `redocly.yaml`, one of them in several files. */

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '../support/temporary.js';

export const sources: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'node_modules/.package-lock.json': '{}',
  'redocly.yaml': `
apis:
  zoo-api: { root: spec/zoo/openapi.yaml }
  bar-api: { root: spec/bar.yaml }
`,
  'spec/zoo/openapi.yaml': `
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /animals: { $ref: paths/animals.yaml }
webhooks:
  animal.born: { post: { operationId: born, responses: { '200': { description: Heard. } } } }
`,
  'spec/zoo/paths/animals.yaml': `
get:
  operationId: listAnimals
  responses:
    '200': { description: All., content: { application/json: { schema: { $ref: ../schemas/Animal.yaml } } } }
`,
  'spec/zoo/schemas/Animal.yaml': 'type: object\nproperties: { name: { type: string } }\n',
  'spec/bar.yaml': `
openapi: 3.0.3
info: { title: Bar, version: 1.0.0 }
paths:
  /drinks: { post: { operationId: orderDrink, responses: { '204': { description: Ordered. } } } }
`,
};

export function makeWorkspace(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  return folderWith({ ...sources, ...changes });
}

/** What is in a folder and all below: text by path, for comparing before and after. */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const texts = files.map(async (file): Promise<[string, string]> => [
    path.relative(folder, file),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}
