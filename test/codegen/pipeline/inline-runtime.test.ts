/** A runtime beside the generated code: client and server compile and talk to each other without any package. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generate, type GeneratedApi } from '../../../src/codegen/pipeline/generate.js';
import type { ImportExtension } from '../../../src/codegen/pipeline/import-extension.js';
import { collectInlineRuntime } from '../../../src/codegen/pipeline/inline-runtime.js';
import { openFile } from '../../../src/openapi/workspace.js';
import type { Client, Server } from '../../../src/runtime/index.js';
import { describing } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { folderWith } from '../../support/temporary.js';
import { typeCheck } from '../../support/type-check.js';

const content = {
  'application/json': { schema: { type: 'object', required: ['name'], properties: { name: {} } } },
};

const description = describing({
  '/pets': {
    put: {
      operationId: 'putPet',
      requestBody: { required: true, content },
      responses: { '200': { description: 'The pet.', content } },
    },
  },
});

let folder: string;

async function generatePets(
  runtime?: string,
  importExtension?: ImportExtension,
): Promise<GeneratedApi | undefined> {
  const entry = await openFile(path.join(folder, 'pets.yaml'));
  const options = {
    checkOnly: false,
    ...(runtime !== undefined && { runtime }),
    ...(importExtension && { importExtension }),
  };
  const [api] = await generate([{ entry, directory: path.join(folder, 'pets') }], options);
  return api;
}

beforeAll(async () => {
  folder = await folderWith({
    'pets.yaml': JSON.stringify(description),
    'package.json': '{ "type": "module" }',
  });
});

test('client and server talk to each other, and import nothing from outside', async () => {
  const api = await generatePets('inline');
  const files = [...(api?.emitted.files ?? [])].filter(([name]) => name.endsWith('.ts'));
  expect(
    typeCheck(
      files.map(([name]) => path.join(folder, 'pets', name)),
      folder,
    ),
  ).toEqual([]);
  const imported = files.flatMap(([, text]) =>
    [...text.matchAll(/^(?:import|export|\}) .*from '([^.'][^']*)';$/gm)].map(([, name]) => name),
  );
  expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);

  // What was generated, as its declarations have it.
  const { createPetsServer } = (await import(path.join(folder, 'pets/server.ts'))) as {
    createPetsServer: (handlers: object) => Server;
  };
  const { createPetsClient, putPet } = (await import(path.join(folder, 'pets/client.ts'))) as {
    createPetsClient: (options: object) => Client;
    putPet: (client: Client, input: object) => Promise<unknown>;
  };
  const server = createPetsServer({
    putPet: ({ body }: { body: object }) => ({ status: 200, body }),
  });
  const client = createPetsClient({ baseUrl: 'http://localhost', fetch: server });
  expect(await putPet(client, { body: { name: 'Rex' } })).toMatchObject({
    status: 200,
    data: { name: 'Rex' },
  });
});

test('a runtime that is no longer wanted goes, and one of another name is imported', async () => {
  await generatePets('inline');
  const api = await generatePets('@pets/runtime');
  expect(api?.differences).toContainEqual({
    file: path.join(folder, 'pets/runtime/index.ts'),
    kind: 'orphaned',
  });
  expect(api?.emitted.files.get('client.ts')).toContain("from '@pets/runtime';");
});

test('types alone need no runtime', async () => {
  const entry = await openFile(path.join(folder, 'pets.yaml'));
  const target = { entry, directory: path.join(folder, 'types') };
  const options = { checkOnly: true, runtime: 'inline', emit: ['types'] };
  const [api] = await generate([target], options);
  expect([...(api?.emitted.files.keys() ?? [])]).toEqual(['types.ts']);
});

test('openapi-fetch comes with its licence', async () => {
  const files = await collectInlineRuntime();
  const licence = await readFile(inRepository('node_modules/openapi-fetch/LICENSE'), 'utf8');
  expect(files['runtime/openapi-fetch.ts']).toContain(licence.trim());
});

test.each<[ImportExtension, RegExp]>([
  ['js', /\.js$/],
  ['ts', /\.ts$/],
  ['none', /\/[\w-]+$/],
])('neighbours are imported with the extension %s', async (extension, expected) => {
  const api = await generatePets('inline', extension);
  const texts = [...(api?.emitted.files ?? [])].filter(([name]) => name.endsWith('.ts'));
  const names = texts.flatMap(([, text]) =>
    [...text.matchAll(/\b(?:from|import\() ?'(\.[^']*)'/g)].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !expected.test(name))).toEqual([]);
});
