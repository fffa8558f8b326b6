/** Finds the descriptions that a page of documentation in Markdown holds in fenced blocks. */

/** A fenced block. */
export interface Block {
  readonly text: string;
  /** How many lines of the page stand before its text. */
  readonly linesBefore: number;
}

/**
 * The blocks of YAML or JSON that are OpenAPI descriptions. As CommonMark has it, a fence is three or
 * more backticks or tildes, and ends at one that is no shorter, or with the page.
 */
export function descriptionBlocks(page: string): Block[] {
  return fencedBlocks(page)
    .filter(({ language }) => /^(ya?ml|json)?$/i.test(language))
    .filter(({ text }) => /^\s*\{?\s*["']?openapi["']?\s*:/m.test(text))
    .map(({ text, linesBefore }) => ({ text, linesBefore }));
}

/** How many fenced blocks of any kind a page has. */
export function countBlocks(page: string): number {
  return fencedBlocks(page).length;
}

interface FencedBlock extends Block {
  readonly language: string;
}

function fencedBlocks(page: string): FencedBlock[] {
  const lines = page.split(/\r?\n/);
  const blocks: FencedBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^( {0,3})(`{3,}|~{3,})\s*([^\s`{]*)/.exec(lines[at] ?? '');
    if (open === null) continue;
    const [, indent = '', fence = '', language = ''] = open;
    const first = at + 1;
    at = first;
    while (at < lines.length && !closes(lines[at] ?? '', fence)) at += 1;
    const margin = new RegExp(`^ {0,${indent.length}}`);
    const text = lines.slice(first, at).map((line) => line.replace(margin, ''));
    blocks.push({ language, text: text.join('\n'), linesBefore: first });
  }
  return blocks;
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  const isFence = /^ {0,3}[`~]/.test(line) && [...text].every((letter) => letter === fence[0]);
  return isFence && text.length >= fence.length;
}
