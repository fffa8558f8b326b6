/** SECURITY.md: what it names as the proof of a claim is there. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRepository } from './support/repository.js';

const rows = readFileSync(inRepository('SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const files = readdirSync(inRepository('test'), { recursive: true, encoding: 'utf8' }).map(
  (file) => `test/${file.replaceAll('\\', '/')}`,
);

/** Test files that a path names: the file, those in the folder, or those of a pattern. */
function testsOf(path: string): readonly string[] {
  const [start = '', end = ''] = path.split('*');
  const isNamed = (file: string): boolean =>
    path.includes('*')
      ? file.startsWith(start) && file.endsWith(end)
      : file === path || file.startsWith(`${path}/`);
  return files.filter((file) => isNamed(file) && /\.test\.tsx?$/.test(file));
}

test('there are claims, each with its proof', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const [, against, how, heldBy] of rows) {
    expect([against, how, heldBy]).not.toContain('');
    expect(heldBy).toMatch(/`test\/[^`]+`/);
  }
});

test.each(rows.map(([, against = '', , heldBy = '']) => [against, heldBy]))(
  'what holds the claim about %s is there',
  (_, heldBy) => {
    const named = [...heldBy.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    const found = named.filter(
      (path) => testsOf(path).length > 0 || path === 'test/fixtures/negative',
    );
    expect(found).toEqual(named);
  },
);
