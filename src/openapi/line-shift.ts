/** Tells where lines of a text are after one edit of it. */

export class LineShift {
  /** The first line that may differ, from 1, and the last of the earlier text. */
  readonly #first: number;
  readonly #last: number;
  readonly #by: number;

  constructor(earlier: string, later: string) {
    const start = commonStart(earlier, later);
    const same = commonEnd(earlier, later, Math.min(earlier.length, later.length) - start);
    const removed = breaksIn(earlier, start, earlier.length - same);
    this.#first = earlier === later ? Infinity : 1 + breaksIn(earlier, 0, start);
    this.#last = this.#first + removed;
    this.#by = breaksIn(later, start, later.length - same) - removed;
  }

  /** Where a line of the earlier text is in the later; nothing for one that may have changed. */
  lineOf(line: number): number | undefined {
    if (line < this.#first) return line;
    return line > this.#last ? line + this.#by : undefined;
  }
}

/** Blocks of characters are compared at once, which is many times faster than one by one. */
const block = 4096;

/** How many characters two texts begin with in common. */
function commonStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (
    start + block <= shorter &&
    one.slice(start, start + block) === other.slice(start, start + block)
  ) {
    start += block;
  }
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  return start;
}

/** The characters of a text between two places that are counted from its end. */
function endOf(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}

/** How many characters two texts end with in common, of so many at most. */
function commonEnd(one: string, other: string, most: number): number {
  let same = 0;
  while (
    same + block <= most &&
    endOf(one, same, same + block) === endOf(other, same, same + block)
  ) {
    same += block;
  }
  while (
    same < most &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  ) {
    same += 1;
  }
  return same;
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
