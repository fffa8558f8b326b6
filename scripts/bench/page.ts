/** docs/benchmarks.md: a page of sections, each written by the run that measured it, the others left as they are. */

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** Writes one section into the page: in its place, or at the end. */
export async function writeSection(name: string, section: string): Promise<void> {
  const page = withSection(await readFile(file, 'utf8'), name, section);
  await writeFile(file, await format(page, { parser: 'markdown', printWidth: 100 }));
}

function withSection(page: string, name: string, section: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const marked = `${begin}\n\n${section.trim()}\n\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  return from < 0 || to < from
    ? `${page.trimEnd()}\n\n${marked}\n`
    : `${page.slice(0, from)}${marked}${page.slice(to + end.length)}`;
}
