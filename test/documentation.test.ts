/** Links of the documentation to files and headings of this repository lead somewhere. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inRepository } from './support/repository.js';

/** The published packages are read elsewhere, by addresses of the web. */
const folders = ['', 'docs', 'docs/adr', 'docs/checks', 'examples/next-partner', 'findings'];

const pages = folders.flatMap((folder) =>
  readdirSync(inRepository(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);

function proseOf(page: string): string {
  return readFileSync(inRepository(page), 'utf8').replaceAll(/^```.*?^```$/gms, '');
}

function linksOf(page: string): string[] {
  const links = proseOf(page).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, target = '']) => target).filter((target) => !/^\w+:/.test(target));
}

/** As GitHub names them: one that comes again gets a number. */
function headingsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...proseOf(page).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
    const name = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  return new Set(headings);
}

function isThere(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(inRepository(target))) return false;
  return heading === undefined || headingsOf(target).has(heading);
}

const all = pages.map((page) => ({ page, links: linksOf(page) }));

test('there are links between pages, to headings too', () => {
  const links = all.flatMap((item) => item.links);
  expect(links.length).toBeGreaterThan(300);
  expect(links.some((link) => link.includes('#'))).toBe(true);
});

test.each(all.filter(({ links }) => links.length > 0))('$page', ({ page, links }) => {
  expect(links.filter((link) => !isThere(page, link))).toEqual([]);
});
