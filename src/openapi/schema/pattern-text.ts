/** Makes a text that fits a pattern. */

import { JS, type Concatenation, type Element, type NoParent } from 'refa';
import { patternFlags, patternOf } from './patterns.js';

/** Repetitions without an end are as long as this, or as long as they must be. */
const usual = 3;

/** Quantifiers in quantifiers multiply. */
const longest = 2000;

type Choose = (count: number) => number;

/**
 * A text that a pattern matches; undefined where none is found, as for one with look-around.
 * @param choose Picks one of so many: of alternatives, characters and lengths.
 */
export function textOfPattern(pattern: string, choose: Choose = () => 0): string | undefined {
  const flags = patternFlags(pattern);
  if (flags === undefined) return undefined;
  try {
    const { expression } = JS.Parser.fromLiteral({ source: pattern, flags }).parse();
    const text = textOfOne(expression.alternatives, choose);
    return patternOf(pattern)?.test(text) === true ? text : undefined;
  } catch {
    // The library refuses what it has no words for.
    return undefined;
  }
}

function textOfOne(alternatives: readonly NoParent<Concatenation>[], choose: Choose): string {
  const chosen = alternatives[choose(alternatives.length)];
  return (chosen?.elements ?? []).map((element) => textOf(element, choose)).join('');
}

function textOf(element: NoParent<Element>, choose: Choose): string {
  switch (element.type) {
    case 'CharacterClass':
      return String.fromCodePoint(characterOf(element.characters.ranges, choose));
    case 'Alternation':
      return textOfOne(element.alternatives, choose);
    case 'Quantifier': {
      const { min, max, alternatives } = element;
      const count = Math.min(max, Math.max(min, usual));
      if (count > longest) throw new RangeError('The text would be too long.');
      return Array.from({ length: count }, () => textOfOne(alternatives, choose)).join('');
    }
    default:
      return '';
  }
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Of what people can read where there is some of it, letters and digits first. */
const readable: readonly Range[] = [
  { min: 0x61, max: 0x7a },
  { min: 0x30, max: 0x39 },
  { min: 0x41, max: 0x5a },
  { min: 0x21, max: 0x7e },
];

function characterOf(ranges: readonly Range[], choose: Choose): number {
  for (const wanted of readable) {
    const common = ranges
      .map(({ min, max }) => ({
        min: Math.max(min, wanted.min),
        max: Math.min(max, wanted.max),
      }))
      .filter(({ min, max }) => min <= max);
    const range = common[choose(common.length)];
    if (range !== undefined) return range.min + choose(range.max - range.min + 1);
  }
  return ranges[0]?.min ?? 0x20;
}
