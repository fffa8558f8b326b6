/** The section of docs/benchmarks.md between its markers, which the rest of the page is written around. */

const begin = '<!-- faults: begin -->';
const end = '<!-- faults: end -->';

/** The section as it stands in a page, with its markers; empty where there is none yet. */
export function sectionOf(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  return from < 0 || to < from ? '' : page.slice(from, to + end.length);
}

/** The page with the section in its place, or at its end. */
export function withSection(page: string, section: string): string {
  const marked = `${begin}\n\n${section.trim()}\n\n${end}`;
  const old = sectionOf(page);
  return old === '' ? `${page.trimEnd()}\n\n${marked}\n` : page.replace(old, () => marked);
}
