/** The table of diagnostics has a row for each code that the sources give, and no others. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DIAGNOSTICS } from '../../src/openapi/diagnostics.js';
import { KNOWN_FORMATS } from '../../src/openapi/schema/formats.js';
import { inRepository } from '../support/repository.js';

const folder = inRepository('src/openapi');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!node_modules|dist).*\.ts$/.test(name) && name !== 'diagnostics.ts')
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

test.each(Object.keys(DIAGNOSTICS))('%s is given', (code) => {
  // Redocly checks the structure, when the project or the toolchain turns the rule on.
  expect(sources).toMatch(new RegExp(`['"]${code}['"]`));
});

test('the page names every format that is known', () => {
  const { required } = DIAGNOSTICS['counterpart/unknown-format'];
  expect(KNOWN_FORMATS.filter((name) => !required.split(/[ ,.;]+/).includes(name))).toEqual([]);
});

test('every code that looks like one of the toolchain is in the table', () => {
  const used = new Set([...sources.matchAll(/'(counterpart\/[\w-]+)'/g)].map(([, code]) => code));
  expect([...used].filter((code) => code === undefined || !(code in DIAGNOSTICS))).toEqual([]);
});
