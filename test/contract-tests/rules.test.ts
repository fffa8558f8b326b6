/** Rules, their pages in docs/checks, and the codes that checks use: none without the others. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checksPage } from '../../scripts/checks-table.js';
import { rules } from '../../src/contract-tests/rules.js';
import { usedCodes } from './support/used-codes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'docs/checks');
const used = usedCodes();

describe('every rule has a page that says what it asserts, and how to keep it', () => {
  test.each([...rules.values()])('$code', ({ code, severity, sentence, source }) => {
    const page = readFileSync(path.join(folder, `${code}.md`), 'utf8');
    const [title, said, origin, ...parts] = page.split('\n\n');
    expect([title, said, origin]).toEqual([
      `# ${code}`,
      sentence,
      `**${severity}** · Source: ${source}`,
    ]);
    for (const [index, heading] of ['What is sent', 'Why it matters', 'How to mend it'].entries()) {
      expect(parts[index]).toMatch(new RegExp(`^\\*\\*${heading}\\.\\*\\* \\S`));
    }
    const lines = page.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(25);
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
  const codes = declaredCodes();
  expect(codes.toSorted()).toEqual([...rules.keys()].toSorted());
});

test('every code that is used is a rule', () => {
  expect(used.length).toBeGreaterThan(rules.size);
  expect(used.filter(({ code }) => !rules.has(code))).toEqual([]);
});

test('every rule is used', () => {
  const codes = new Set(used.map(({ code }) => code));
  expect([...rules.keys()].filter((code) => !codes.has(code))).toEqual([]);
});

test('the table of all rules is up to date', async () => {
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(await checksPage());
});

/** As the tables have them: the map of all rules would hide a row that replaces another. */
function declaredCodes(): readonly string[] {
  const contract = path.join(root, 'src/contract-tests');
  const files = readdirSync(path.join(contract, 'rules')).map((name) => path.join('rules', name));
  return ['rules.ts', ...files].flatMap((file) => {
    const text = readFileSync(path.join(contract, file), 'utf8');
    return [...text.matchAll(/\[\s*'([a-z-]+)',\s*'(?:must|should)'/g)].map(
      ([, code = '']) => code,
    );
  });
}
