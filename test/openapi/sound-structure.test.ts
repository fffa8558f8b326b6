/** Documents that the linter need not walk: of what is told to be sound it has nothing to say. */

import { readdirSync } from 'node:fs';
import { lintDocument, type Config, type Document } from '@redocly/openapi-core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DescriptionFiles } from '../../src/openapi/files.js';
import { configOf } from '../../src/openapi/linter.js';
import { isCertainlySound } from '../../src/openapi/sound-structure.js';
import { openFile, type DescriptionEntry } from '../../src/openapi/workspace.js';
import { inRepository } from '../support/repository.js';

const fixtures = readdirSync(inRepository('test/fixtures/positive'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `test/fixtures/positive/${name}`);
const apis = readdirSync(inRepository('generated')).map((name) => `generated/${name}/openapi.json`);

interface Opened {
  readonly entry: DescriptionEntry;
  /** The rules that are required, as the linter has them. */
  readonly config: Config;
  readonly document: Document;
}

async function open(file: string): Promise<Opened> {
  const entry = await openFile(inRepository(file));
  const config = await configOf(entry);
  const document = await new DescriptionFiles(undefined, entry.access).read(entry.root);
  if (document instanceof Error) throw document;
  return { entry, config, document };
}

/** What the linter says; its failure, where it fails. */
async function findings({ entry, config, document }: Opened): Promise<unknown> {
  const externalRefResolver = new DescriptionFiles(config.resolve, entry.access);
  const found = lintDocument({ document, config, externalRefResolver });
  return found.catch((error: unknown) => error);
}

/** A value that something in a document becomes; nothing where it is taken away. */
const replacements: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  '',
  'text',
  [],
  [1],
  ['text'],
  {},
  { text: 'text' },
  { $ref: '#/info' },
  { $ref: '#/components' },
  { $ref: '#/nowhere' },
  { $ref: 'nowhere.yaml' },
  { 'x-text': { $ref: '#/nowhere' } },
  { externalValue: 'nowhere.txt' },
];

/** Changes the document at one of its places, or gives a member there another name. */
const change = fc.record({
  place: fc.nat(),
  value: fc.constantFrom(...replacements),
  name: fc.option(fc.constantFrom('text', 'x-text', '$ref', 'type', 'schema', 'required')),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(document: Document, { place, value, name }: Change): Document {
  const parsed = structuredClone(document.parsed) as object;
  // Documents of other versions are refused before.
  const places = membersOf(parsed).filter(([, key]) => key !== 'openapi');
  const [holder, key] = places[place % places.length] ?? [{}, ''];
  if (name === null) Object.assign(holder, { [key]: value });
  else Object.assign(holder, { [name]: holder[key] });
  if (value === undefined && !Array.isArray(holder)) delete holder[key];
  return { ...document, parsed };
}

function membersOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  // Lists have members by their indices.
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...membersOf(holder[key])]);
}

test.each(apis)('%s needs no linter', async (file) => {
  const opened = await open(file);
  expect(isCertainlySound(opened.document, undefined)).toBe(true);
  // By what is loaded with the linter as by what is known without it.
  expect(isCertainlySound(opened.document, opened.config)).toBe(true);
  expect(await findings(opened)).toEqual([]);
});

test.each(fixtures)('%s is sound only where the linter finds nothing', async (file) => {
  const { entry, config, document } = await open(file);
  await fc.assert(
    fc.asyncProperty(fc.option(change), async (at) => {
      const part = at === null ? document : changed(document, at);
      if (!isCertainlySound(part, undefined)) return;
      expect(await findings({ entry, config, document: part })).toEqual([]);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('nothing is certain where there are other rules', async () => {
  const { config, document } = await open(apis[0] ?? '');
  config.rules.oas3_0['operation-summary'] = 'warn';
  config.rules.oas3_1['operation-summary'] = 'warn';
  expect(isCertainlySound(document, config)).toBe(false);
});

test('schemas that refer one to the next, thousands of them', async () => {
  const { document } = await open(apis[0] ?? '');
  const schemas = Array.from({ length: 5_000 }, (_, index): [string, object] => [
    `At${index}`,
    { properties: { next: { $ref: `#/components/schemas/At${index + 1}` } } },
  ]);
  const components = { schemas: { ...Object.fromEntries(schemas), At5000: { type: 'string' } } };
  const parsed = { openapi: '3.1.0', info: { title: '', version: '1' }, paths: {}, components };
  expect(isCertainlySound({ ...document, parsed }, undefined)).toBe(true);
});
