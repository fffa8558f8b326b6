/** Text that knows where its lines may break: laid out by the rules of Prettier's printer, whose results it gives. */

import { columnsOf, width } from './columns.js';
import { marginOf } from './lines.js';

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

/** Docs that are yet to be printed, the next one last; side by side, because very many come and go. */
class Commands {
  readonly docs: Doc[] = [];
  readonly modes: boolean[] = [];
  readonly #margins: number[] = [];
  /** Whether lines break in the doc that was taken last. */
  isBroken = true;
  /** Columns in front of each new line of the doc that was taken last. */
  margin = 0;

  push(doc: Doc, isBroken: boolean, margin: number): void {
    this.docs.push(doc);
    this.modes.push(isBroken);
    this.#margins.push(margin);
  }

  /** The docs of a list from an index on: the texts in front of it, which are most of all, need no command. */
  pushFrom(first: number, docs: readonly Doc[], isBroken: boolean, margin: number): void {
    for (let index = docs.length - 1; index >= first; index -= 1) {
      this.push(docs[index] ?? '', isBroken, margin);
    }
  }

  pop(): Doc | undefined {
    this.isBroken = this.modes.pop() ?? true;
    this.margin = this.#margins.pop() ?? 0;
    return this.docs.pop();
  }
}

/** The lines of a doc that begins in the first column of its margin, without that margin itself. */
export function printDoc(doc: Doc, start: number): string {
  const commands = new Commands();
  commands.push(doc, true, start);
  const broken = new Set<Group>();
  let text = '';
  // What was printed since the last line break, with it: only there may be spaces to take away.
  let last = '';
  let column = start;
  for (let current = commands.pop(); current !== undefined; current = commands.pop()) {
    const { isBroken, margin } = commands;
    if (typeof current === 'string') {
      last += current;
      column += columnsOf(current);
    } else if (isList(current)) {
      let index = 0;
      for (let piece = current[0]; typeof piece === 'string'; piece = current[(index += 1)]) {
        last += piece;
        column += columnsOf(piece);
      }
      commands.pushFrom(index, current, isBroken, margin);
    } else if (current.kind === 'group') {
      const mayBeFlat = !current.breaks;
      const isFlat = mayBeFlat && (!isBroken || fits(current.contents, commands, width - column));
      if (!isFlat) broken.add(current);
      commands.push(current.contents, !isFlat, margin);
    } else if (current.kind === 'indent') {
      const isIndented = current.ifBroken === undefined || broken.has(current.ifBroken);
      commands.push(current.contents, isBroken, margin + (isIndented ? 2 : 0));
    } else if (current.kind === 'choice') {
      const flat = isBroken
        ? current.states.find((state) => fits(state, commands, width - column))
        : current.states[0];
      commands.push(flat ?? current.states.at(-1) ?? '', flat === undefined, margin);
    } else if (current.kind === 'fill') {
      commands.push(filled(current, isBroken, margin), isBroken, margin);
    } else if (current.kind === 'ifBreak') {
      if (isBroken) commands.push(current.contents, isBroken, margin);
    } else if (isBroken) {
      text += last.trimEnd();
      last = marginOf(margin);
      column = margin;
    } else {
      last += current.flat;
      column += current.flat.length;
    }
  }
  return text + last;
}

/** The words with commas, and a line break before each for which the line before has no room. */
function filled({ words }: Fill, isBroken: boolean, margin: number): Doc {
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

/** Whether the text of a doc that lies flat, and of what follows up to the next line break, fits into the columns. */
function fits(first: Doc, rest: Commands, columns: number): boolean {
  const commands = new Commands();
  commands.push(first, false, 0);
  let left = columns;
  let restIndex = rest.docs.length;
  while (left >= 0) {
    let doc = commands.pop();
    let { isBroken } = commands;
    if (doc === undefined) {
      doc = rest.docs[(restIndex -= 1)];
      isBroken = rest.modes[restIndex] ?? true;
    }
    if (doc === undefined) return true;
    if (typeof doc === 'string') left -= columnsOf(doc);
    else if (isList(doc)) {
      let index = 0;
      for (let piece = doc[0]; typeof piece === 'string'; piece = doc[(index += 1)]) {
        left -= columnsOf(piece);
      }
      commands.pushFrom(index, doc, isBroken, 0);
    } else if (doc.kind === 'fill') left -= columnsOf(doc.words.join(', '));
    else if (doc.kind === 'choice') commands.push(doc.states[0] ?? '', isBroken, 0);
    else if (doc.kind === 'group') commands.push(doc.contents, isBroken || doc.breaks, 0);
    else if (doc.kind === 'indent') commands.push(doc.contents, isBroken, 0);
    else if (doc.kind === 'ifBreak') {
      if (isBroken) commands.push(doc.contents, isBroken, 0);
    } else if (isBroken || doc.isHard) return true;
    else left -= doc.flat.length;
  }
  return false;
}
