/** Rules, their pages in docs/checks, and the codes that checks use: none without the others. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checksPage, rulePage } from '../../../scripts/checks-table.js';
import { allChecks, areas, rules } from '../../../src/contract-tests/areas/index.js';
import { anyRules } from '../../../src/contract-tests/generic/areas/index.js';
import { loadPartnerApi } from '../../../src/contract-tests/operations.js';
import { usedCodes } from '../support/used-codes.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = path.join(root, 'docs/checks');
const used = usedCodes();

function isGeneric(place: string): boolean {
  return place.startsWith('src/contract-tests/generic/');
}

describe('every rule has a page that says what it asserts, and how to keep it', () => {
  test.each(areas.flatMap((area) => area.rules))('$code', async (rule) => {
    const { code, sentence, page } = rule;
    const text = readFileSync(path.join(folder, `${code}.md`), 'utf8');
    expect(text).toBe(await rulePage(rule));
    expect(text.split('\n\n').slice(0, 2)).toEqual([`# ${code}`, sentence]);
    for (const part of [page.sent, page.why, page.fix]) expect(part).toMatch(/^\S[^\n]+\S$/);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });
});

test('there is no page without a rule', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  const codes = pages.map((name) => name.replace(/\.md$/, ''));
  expect(codes.filter((code) => !rules.has(code))).toEqual([]);
});

test('pages lead to pages that exist', () => {
  const dead = readdirSync(folder).flatMap((name) => {
    const page = readFileSync(path.join(folder, name), 'utf8');
    const targets = [...page.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, code = '']) => code);
    return targets.filter((code) => !rules.has(code)).map((code) => `${name}: ${code}`);
  });
  expect(dead).toEqual([]);
});

test('no code is that of two rules', () => {
  const codes = areas.flatMap((area) => area.rules.map(({ code }) => code));
  expect(codes.toSorted()).toEqual([...rules.keys()].toSorted());
});

describe.each([
  ['partners', rules, used.filter(({ place }) => !isGeneric(place))],
  ['any API', anyRules, used.filter(({ place }) => isGeneric(place))],
])('of the tests of %s', (_name, known, codes) => {
  test('every code that is used is a rule', () => {
    expect(codes.length).toBeGreaterThan(known.size / 2);
    expect(codes.filter(({ code }) => !known.has(code))).toEqual([]);
  });

  test('every rule is used', () => {
    // The runner, which both have, looks at each answer.
    const names = new Set(used.map(({ code }) => code));
    expect([...known.keys()].filter((code) => !names.has(code))).toEqual([]);
  });
});

describe('every rule has checks that look for it', () => {
  const { operationChecks, otherChecks } = allChecks(loadPartnerApi(), { products: [] });
  const checks = [...operationChecks, ...otherChecks];
  const codes = new Set(checks.map(({ code }) => code));

  test.each(areas.flatMap((area) => area.rules))('$code', ({ code, foundBy = [] }) => {
    const found = checks.filter((check) => check.code === code || check.looksFor?.includes(code));
    expect(found).not.toEqual([]);
    expect(foundBy === 'all' ? [] : foundBy.filter((other) => !codes.has(other))).toEqual([]);
  });
});

test('the table of all rules is up to date', async () => {
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(await checksPage());
});
