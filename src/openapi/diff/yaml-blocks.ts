/**
 * Finds the entries of a block mapping in YAML text without parsing it: two revisions of a description
 * have most of them in common, and what is the same text need not be parsed twice.
 */

/** One entry of a block mapping. */
export interface Block {
  readonly key: string;
  /** Where its first line begins. */
  readonly start: number;
  /** Where the line after its last begins. */
  readonly end: number;
  /** Where the line after its key begins; undefined when a value follows on the same line. */
  readonly body: number | undefined;
}

/** Entries of no more text than this are parsed as they are. */
const small = 4096;

/**
 * The entries between two offsets, both at the beginnings of lines. Undefined for anything but a
 * plain block mapping, and for text that is small: then it is to be parsed as a whole.
 */
export function blocksIn(text: string, start: number, end: number): readonly Block[] | undefined {
  if (end - start <= small) return undefined;
  const blocks: { key: string; start: number; end: number; body: number | undefined }[] = [];
  const first = firstLine(text, start, end);
  const indent = firstOfLine(text, first) - first;
  const entry = new RegExp(`\\n {0,${indent}}(?=[^ \\r\\n#])`, 'g');
  for (let line = first; line < end; line = nextEntry(text, line, entry)) {
    const begin = firstOfLine(text, line);
    const stop = nextLine(text, line, end);
    const header = begin - line === indent ? readHeader(text.slice(begin, stop)) : undefined;
    if (header === undefined) return undefined;
    blocks.push({ key: header.key, start: line, end, body: header.isBare ? stop : undefined });
  }
  for (const [index, block] of blocks.entries()) block.end = blocks[index + 1]?.start ?? end;
  const isDistinct = new Set(blocks.map(({ key }) => key)).size === blocks.length;
  return blocks.length > 0 && isDistinct ? blocks : undefined;
}

/** Where a document begins: after the marker that may stand in front of it. */
export function beginningOf(text: string): number {
  return /^---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
}

/** The first line that is neither empty nor a comment. */
function firstLine(text: string, start: number, end: number): number {
  let line = start;
  while (line < end && /[\r\n#]|^$/.test(text.charAt(firstOfLine(text, line)))) {
    line = nextLine(text, line, end);
  }
  return line;
}

/** The next line that stands no deeper than the entries; regular expressions are fast before any code is. */
function nextEntry(text: string, from: number, entry: RegExp): number {
  entry.lastIndex = from;
  const found = entry.exec(text);
  return found === null ? text.length : found.index + 1;
}

function nextLine(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 || found >= end ? end : found + 1;
}

/** Only spaces indent in YAML. */
function firstOfLine(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

interface Header {
  readonly key: string;
  readonly isBare: boolean;
}

/** A key that reads the same by every rule of YAML, and the colon after it. */
function readHeader(line: string): Header | undefined {
  const match = /^(?:"([^"\\]*)"|'([^']*)'|([A-Za-z_$/][^\s:#"'&*!]*|[1-9]\d*))[ \t]*:(.*)$/.exec(
    line.trimEnd(),
  );
  if (match === null) return undefined;
  const [, double, single, plain, rest = ''] = match;
  const value = rest.replace(/(^|[ \t])#.*$/, '').trim();
  if (rest !== '' && !/^[ \t]/.test(rest)) return undefined;
  return { key: double ?? single ?? plain ?? '', isBare: value === '' };
}
