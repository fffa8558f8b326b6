/** Text that knows where its lines may break: laid out by the rules of Prettier's printer, whose results it gives. */

import { columnsOf, width } from './columns.js';

/** Text, or several after one another, or one of the builders below. */
export type Doc = string | readonly Doc[] | Choice | Fill | Group | Indent | IfBreak | Line;

/** Lies on one line if it can; otherwise its own breaks, and not those of groups inside it, become lines. */
export interface Group {
  readonly kind: 'group';
  readonly contents: Doc;
  readonly breaks: boolean;
}

/** The first that fits up to its first break is taken, the first of all flat; the last where none does. */
interface Choice {
  readonly kind: 'choice';
  readonly states: readonly Doc[];
}

/** Words with commas between them: as many to a line as fit. */
interface Fill {
  readonly kind: 'fill';
  readonly words: readonly string[];
}

interface Indent {
  readonly kind: 'indent';
  readonly contents: Doc;
  /** Indents only if this group was broken; always where none is given. */
  readonly ifBroken: Group | undefined;
}

interface IfBreak {
  readonly kind: 'ifBreak';
  readonly contents: Doc;
}

interface Line {
  readonly kind: 'line';
  /** What stands in its place where the line does not break. */
  readonly flat: '' | ' ';
  readonly isHard: boolean;
}

export const line: Line = { kind: 'line', flat: ' ', isHard: false };
export const softline: Line = { kind: 'line', flat: '', isHard: false };
export const hardline: Line = { kind: 'line', flat: '', isHard: true };

export function group(contents: Doc, breaks = hasHardLine(contents)): Group {
  return { kind: 'group', contents, breaks };
}

export function choice(states: readonly Doc[]): Doc {
  return { kind: 'choice', states };
}

export function fill(words: readonly string[]): Doc {
  return { kind: 'fill', words };
}

export function indent(contents: Doc, ifBroken?: Group): Doc {
  return { kind: 'indent', contents, ifBroken };
}

/** Stands there only where the group around it is broken. */
export function ifBreak(contents: Doc): Doc {
  return { kind: 'ifBreak', contents };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.map((doc, index) => (index === 0 ? doc : [separator, doc]));
}

function hasHardLine(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(hasHardLine);
  if (doc.kind === 'line') return doc.isHard;
  if (doc.kind === 'fill') return false;
  if (doc.kind === 'choice') return doc.states.slice(0, 1).some(hasHardLine);
  return doc.kind === 'group' ? doc.breaks : hasHardLine(doc.contents);
}

function isList(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Command {
  readonly doc: Doc;
  readonly isBroken: boolean;
  /** Columns in front of each new line. */
  readonly margin: number;
}

/** The lines of a doc that begins in the first column of its margin, without that margin itself. */
export function printDoc(doc: Doc, margin: number): string {
  const commands: Command[] = [{ doc, isBroken: true, margin }];
  const broken = new Set<Group>();
  let text = '';
  // What was printed since the last line break, with it: only there may be spaces to take away.
  let last = '';
  let column = margin;
  for (let next = commands.pop(); next !== undefined; next = commands.pop()) {
    const { doc: current } = next;
    if (typeof current === 'string') {
      last += current;
      column += columnsOf(current);
    } else if (isList(current)) {
      let index = 0;
      for (let piece = current[0]; typeof piece === 'string'; piece = current[(index += 1)]) {
        last += piece;
        column += columnsOf(piece);
      }
      pushFrom(index, current, next, commands);
    } else if (current.kind === 'group') {
      const flat = { doc: current.contents, isBroken: false, margin: next.margin };
      const isFlat = !current.breaks && (!next.isBroken || fits(flat, commands, width - column));
      if (!isFlat) broken.add(current);
      commands.push({ ...flat, isBroken: !isFlat });
    } else if (current.kind === 'indent') {
      const isIndented = current.ifBroken === undefined || broken.has(current.ifBroken);
      const inner = next.margin + (isIndented ? 2 : 0);
      commands.push({ doc: current.contents, isBroken: next.isBroken, margin: inner });
    } else if (current.kind === 'choice') {
      commands.push(chosen(current, next, commands, width - column));
    } else if (current.kind === 'fill') {
      commands.push({ ...next, doc: filled(current, next) });
    } else if (current.kind === 'ifBreak') {
      if (next.isBroken) commands.push({ ...next, doc: current.contents });
    } else if (next.isBroken) {
      text += last.trimEnd();
      last = `\n${' '.repeat(next.margin)}`;
      column = next.margin;
    } else {
      last += current.flat;
      column += current.flat.length;
    }
  }
  return text + last;
}

/** What is printed of several states. */
function chosen(
  { states }: Choice,
  { isBroken, margin }: Command,
  rest: readonly Command[],
  columns: number,
): Command {
  const flat = states.map((doc): Command => ({ doc, isBroken: false, margin }));
  const [first] = flat;
  if (!isBroken && first !== undefined) return first;
  const fitting = flat.find((state) => fits(state, rest, columns));
  return fitting ?? { doc: states.at(-1) ?? '', isBroken: true, margin };
}

/** The words with commas, and a line break before each for which the line before has no room. */
function filled({ words }: Fill, { isBroken, margin }: Command): Doc {
  if (!isBroken) return join(', ', words);
  let column = margin;
  return words.map((word, index): Doc => {
    const end = column + 2 + word.length;
    // A comma follows the word.
    const isNext = index > 0 && end < width;
    column = isNext ? end : margin + word.length;
    return [index === 0 ? '' : isNext ? ', ' : [',', hardline], word];
  });
}

/** Whether the text up to the next line break fits into the columns. */
function fits(first: Command, rest: readonly Command[], columns: number): boolean {
  const commands = [first];
  let left = columns;
  let restIndex = rest.length;
  while (left >= 0) {
    const next = commands.pop() ?? rest[(restIndex -= 1)];
    if (next === undefined) return true;
    const { doc } = next;
    if (typeof doc === 'string') left -= columnsOf(doc);
    else if (isList(doc)) {
      let index = 0;
      for (let piece = doc[0]; typeof piece === 'string'; piece = doc[(index += 1)]) {
        left -= columnsOf(piece);
      }
      pushFrom(index, doc, next, commands);
    } else if (doc.kind === 'fill') left -= columnsOf(doc.words.join(', '));
    else if (doc.kind === 'choice') commands.push({ ...next, doc: doc.states[0] ?? '' });
    else if (doc.kind === 'group') {
      commands.push({ ...next, doc: doc.contents, isBroken: next.isBroken || doc.breaks });
    } else if (doc.kind === 'indent') commands.push({ ...next, doc: doc.contents });
    else if (doc.kind === 'ifBreak') {
      if (next.isBroken) commands.push({ ...next, doc: doc.contents });
    } else if (next.isBroken || doc.isHard) return true;
    else left -= doc.flat.length;
  }
  return false;
}

/** Adds the docs of a list from an index on: the texts in front of it, which are most of all, need no command. */
function pushFrom(
  first: number,
  docs: readonly Doc[],
  { isBroken, margin }: Command,
  commands: Command[],
): void {
  for (let index = docs.length - 1; index >= first; index -= 1) {
    const doc = docs[index];
    if (doc !== undefined) commands.push({ doc, isBroken, margin });
  }
}
