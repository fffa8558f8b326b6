/**
 * Decides whether a regular expression can take exponential time: whether its automaton has a state to
 * which one text leads back in two ways. Each repetition of that text then doubles the ways that a matcher
 * goes before it gives up (Weber and Seidl, On the degree of ambiguity of finite automata, 1991).
 */

import { JS, type CharSet, type Concatenation, type Element, type NoParent } from 'refa';
import { stronglyConnected } from './strongly-connected.js';

/** How many ways lead to each position, of which two are as bad as any more. */
type Ways = Map<number, number>;

/** A part of an expression: the positions it begins and ends with, and in how many ways it matches nothing. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

type Alternatives = readonly NoParent<Concatenation>[];
type Repetition = Extract<NoParent<Element>, { type: 'Quantifier' }>;

/** Larger automata, and larger products of one with itself, are not analysed, which itself takes time. */
const mostPositions = 1000;
const mostPairs = 100_000;
/** As many repetitions as this are taken for any number of them. */
const many = 16;

const nothing: Part = { first: new Map(), last: new Map(), empty: 1 };

/** Whether matching a pattern can take exponential time; false too for one that is too large to tell. */
export function isExponential(source: string, flags: string): boolean {
  try {
    const parser = JS.Parser.fromLiteral({ source, flags });
    const { expression } = parser.parse({ simplify: false, backreferences: 'unknown' });
    return new Automaton(expression.alternatives).isExponential();
  } catch (error) {
    if (error instanceof Error) return false; // too large, or of a syntax that the parser does not know
    throw error;
  }
}

class Automaton {
  /** The characters of each position; none for an assertion or a reference back. */
  readonly #characters: (CharSet | undefined)[] = [];
  readonly #next: Ways[] = [];
  /** Lookarounds, each of which is matched by itself. */
  readonly #inner: Automaton[] = [];
  readonly #whole: Part;
  #isDoubling = false;

  constructor(alternatives: Alternatives) {
    this.#whole = this.#alternation(alternatives);
  }

  isExponential(): boolean {
    if (this.#isDoubling || this.#inner.some((inner) => inner.isExponential())) return true;
    const states = [...this.#next.keys()];
    return stronglyConnected(states, (state) => this.#next[state]?.keys() ?? []).some((loop) =>
      this.#isAmbiguous(loop),
    );
  }

  /** Whether one text leads from a state of a loop back to it in two ways. */
  #isAmbiguous(loop: readonly number[]): boolean {
    // A path that may stop here has matched, and goes no other way.
    if (loop.every((state) => this.#whole.last.has(state))) return false;
    const within = new Set(loop);
    const step = (from: number): [number, number][] =>
      [...(this.#next[from] ?? [])].filter(([to]) => within.has(to));
    if (loop.some((from) => step(from).some(([, ways]) => ways > 1))) return true;
    const size = this.#next.length;
    const follow = (pair: number): number[] => {
      const [left, right] = [Math.floor(pair / size), pair % size];
      return step(left).flatMap(([a]) =>
        step(right).flatMap(([b]) => (this.#meet(a, b) ? [a * size + b] : [])),
      );
    };
    const pairs = reached(
      loop.map((state) => state * size + state),
      follow,
    );
    const isEqual = (pair: number): boolean => Math.floor(pair / size) === pair % size;
    return stronglyConnected([...pairs.keys()], (pair) => pairs.get(pair) ?? []).some(
      (group) => group.some(isEqual) && !group.every(isEqual),
    );
  }

  /** Whether one character, or one assertion, leads to both positions. */
  #meet(left: number, right: number): boolean {
    if (left === right) return true;
    const [a, b] = [this.#characters[left], this.#characters[right]];
    return a !== undefined && b !== undefined && !a.isDisjointWith(b);
  }

  #alternation(alternatives: Alternatives): Part {
    const parts = alternatives.map(({ elements }) => this.#concatenation(elements));
    return {
      first: sum(parts.map(({ first }) => first)),
      last: sum(parts.map(({ last }) => last)),
      empty: capped(parts.reduce((ways, { empty }) => ways + empty, 0)),
    };
  }

  #concatenation(elements: readonly NoParent<Element>[]): Part {
    return elements
      .map((element) => this.#element(element))
      .reduce((a, b) => this.#join(a, b), nothing);
  }

  #element(element: NoParent<Element>): Part {
    switch (element.type) {
      case 'CharacterClass':
        return this.#position(element.characters);
      case 'Alternation':
        return this.#alternation(element.alternatives);
      case 'Quantifier':
        return this.#repetition(element);
      case 'Assertion':
        this.#inner.push(new Automaton(element.alternatives));
        return this.#position(undefined);
      case 'Unknown':
        return this.#position(undefined);
    }
  }

  #position(characters: CharSet | undefined): Part {
    const state = this.#next.length;
    if (state >= mostPositions) throw new RangeError('The expression is too large.');
    this.#characters.push(characters);
    this.#next.push(new Map());
    return { first: new Map([[state, 1]]), last: new Map([[state, 1]]), empty: 0 };
  }

  #join(left: Part, right: Part): Part {
    this.#connect(left.last, right.first);
    return {
      first: sum([left.first, times(right.first, left.empty)]),
      last: sum([right.last, times(left.last, right.empty)]),
      empty: capped(left.empty * right.empty),
    };
  }

  #connect(from: Ways, to: Ways): void {
    for (const [state, ways] of from) {
      const next = this.#next[state];
      for (const [target, more] of next === undefined ? [] : to) {
        next?.set(target, capped((next.get(target) ?? 0) + ways * more));
      }
    }
  }

  #repetition({ alternatives, min, max }: Repetition): Part {
    const one = (): Part => this.#alternation(alternatives);
    if (max === 0) return nothing;
    if (max < many) {
      const required = Array.from({ length: min }, one).reduce((a, b) => this.#join(a, b), nothing);
      // From the last: each is there only if the one before it is.
      let rest = nothing;
      for (let count = min; count < max; count += 1) rest = optional(this.#join(one(), rest));
      return this.#join(required, rest);
    }
    const body = one();
    // Which of many parts are empty can be chosen in as many ways.
    if (min >= many && body.empty > 0) this.#isDoubling = true;
    this.#connect(body.last, body.first);
    return min === 0 ? optional(body) : body;
  }
}

/** A repetition that matches nothing is not tried (ECMA-262, RepeatMatcher). */
function optional(part: Part): Part {
  return { ...part, empty: 1 };
}

function capped(ways: number): number {
  return Math.min(ways, 2);
}

function sum(all: readonly Ways[]): Ways {
  const total: Ways = new Map();
  for (const [state, ways] of all.flatMap((each) => [...each])) {
    total.set(state, capped((total.get(state) ?? 0) + ways));
  }
  return total;
}

function times(ways: Ways, factor: number): Ways {
  if (factor === 0) return new Map();
  return new Map([...ways].map(([state, count]) => [state, capped(count * factor)]));
}

/** Everything that can be reached, with what follows it. */
function reached(
  starts: readonly number[],
  follow: (node: number) => number[],
): Map<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const pending = [...starts];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (found.has(node)) continue;
    if (found.size >= mostPairs) throw new RangeError('The expression is too large.');
    const next = follow(node);
    found.set(node, next);
    pending.push(...next);
  }
  return found;
}
