/** Measures parsed documents, in which YAML's aliases can make a few lines stand for billions of values. */

/** Aliases may repeat what they like up to this many values, far above what any real description has. */
const mostRepeated = 1_000_000;
const deepest = 500;

/** Why a parsed document is not worked on, as the end of a sentence; undefined for one that is. */
export function tooLarge(parsed: unknown): string | undefined {
  // Most documents are small however often an alias is counted, which takes no memory to find out.
  if (countUpTo(mostRepeated, parsed, 0) <= mostRepeated) return undefined;
  const measure = new Measure();
  try {
    const { values } = measure.sizeOf(parsed, 0);
    const isBomb = values > mostRepeated && values > 2 * measure.written;
    return isBomb ? `stands for ${values} values, as its aliases repeat each other` : undefined;
  } catch (error) {
    if (error instanceof Unmeasurable) return error.message;
    throw error;
  }
}

/** The values that one stands for, each alias counted as what it repeats; more than the limit where it is too deep. */
function countUpTo(limit: number, value: unknown, level: number): number {
  if (level > deepest) return limit + 1;
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const name in value) {
    // What `in` finds is a name of the value.
    count += countUpTo(limit - count, (value as Record<string, unknown>)[name], level + 1);
    if (count > limit) break;
  }
  return count;
}

interface Size {
  /** Values that it stands for, each alias counted as what it repeats. */
  readonly values: number;
  readonly depth: number;
}

class Unmeasurable extends Error {}

class Measure {
  /** Values that are written out. */
  written = 0;
  readonly #known = new Map<object, Size | 'open'>();

  /** Each object is measured once, however many aliases repeat it. */
  sizeOf(value: unknown, level: number): Size {
    if (level > deepest) throw tooDeep();
    if (typeof value !== 'object' || value === null) {
      this.written += 1;
      return { values: 1, depth: 0 };
    }
    const known = this.#known.get(value);
    if (known === 'open') throw new Unmeasurable('has an alias inside of what it stands for');
    if (known !== undefined) {
      if (level + known.depth > deepest) throw tooDeep();
      return known;
    }
    this.#known.set(value, 'open');
    let values = 1;
    let depth = 0;
    for (const part of Object.values(value)) {
      const size = this.sizeOf(part, level + 1);
      values += size.values;
      depth = Math.max(depth, size.depth + 1);
    }
    this.written += 1;
    const size = { values, depth };
    this.#known.set(value, size);
    return size;
  }
}

function tooDeep(): Unmeasurable {
  return new Unmeasurable(`is nested more than ${deepest} levels deep`);
}
