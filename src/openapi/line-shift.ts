/** Tells where lines of a text are after one edit of it. */

export class LineShift {
  /** The first line that may differ, from 1, and the last of the earlier text. */
  readonly #first: number;
  readonly #last: number;
  readonly #by: number;

  constructor(earlier: string, later: string) {
    const shorter = Math.min(earlier.length, later.length);
    let start = 0;
    while (start < shorter && earlier.charCodeAt(start) === later.charCodeAt(start)) start += 1;
    let same = 0;
    while (
      same < shorter - start &&
      earlier.charCodeAt(earlier.length - 1 - same) === later.charCodeAt(later.length - 1 - same)
    ) {
      same += 1;
    }
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

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
