/** Compares schemas pair by pair, each pair once, however many operations and cycles lead to it. */

import type { Direction, Effect, Finding } from './change.js';
import { compareAlternatives, type Matched, type Outcome } from './compare-alternatives.js';
import { compareObjects, type Pair, type Step } from './compare-objects.js';
import { compareRemarks } from './compare-remarks.js';
import { commonTypes, compareValues } from './compare-values.js';
import { Effects, together, type Work } from './effects.js';
import { finding } from './finding.js';
import type { Sameness } from './sameness.js';
import { nodeOf, type Alternative, type SchemaNode, type SchemaReader } from './schema-node.js';
import {
  evaluatesItems,
  isMarked,
  itemOf,
  positionsOf,
  joinedSchemaOf,
  type JoinedSchema,
} from './joined-schema.js';

/** One compared pair: what it says itself, and the pairs inside it. */
export interface Comparison {
  findings: readonly Finding[];
  inner: readonly Comparison[];
}

/** Everything that a comparison and those inside it found, each finding once. */
export function findingsOf(comparison: Comparison): Finding[] {
  return [...reachable(comparison)].flatMap(({ findings }) => findings);
}

function reachable(start: Comparison): Set<Comparison> {
  const found = new Set([start]);
  // A set gives out what is added while it is walked.
  for (const { inner } of found) for (const next of inner) found.add(next);
  return found;
}

/** Compares schemas of two descriptions. */
export class SchemaComparer {
  readonly #old: SchemaReader;
  readonly #new: SchemaReader;
  readonly #sameness: Sameness;
  /** Comparisons by direction and pair. */
  readonly #known = new Map<string, Comparison>();
  /** What pairs do, whether they are part of a report or not. */
  readonly #effects = new Effects();
  readonly #joined = new Map<readonly Alternative[], readonly JoinedSchema[]>();

  constructor(old: SchemaReader, current: SchemaReader, sameness: Sameness) {
    this.#old = old;
    this.#new = current;
    this.#sameness = sameness;
  }

  compare(pair: Pair, direction: Direction): Comparison {
    return this.#remembered(pairKey(pair, direction), () => {
      if (this.#isSame(pair)) return { findings: [], inner: [] };
      const { findings, matched } = this.#choose(pair, (forms) =>
        this.#effects.of(formsKey(forms, direction), this.#effectOfForms(forms, direction)),
      );
      return {
        findings: [...findings, ...compareRemarks(pair, this.#old, this.#new)],
        inner: matched.map((forms) => () => this.#compareForms(forms, direction)),
      };
    });
  }

  #compareForms(forms: Matched, direction: Direction): Comparison {
    return this.#remembered(formsKey(forms, direction), () => {
      const { findings, pairs } = this.#inside(forms, direction);
      return { findings, inner: pairs.map((pair) => () => this.compare(pair, direction)) };
    });
  }

  /** Known before it is complete: a cycle leads back to it. */
  #remembered(key: string, read: () => Read): Comparison {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const comparison: Comparison = { findings: [], inner: [] };
    this.#known.set(key, comparison);
    const { findings, inner } = read();
    comparison.findings = findings;
    comparison.inner = inner.map((compare) => compare());
    return comparison;
  }

  #effectOf(pair: Pair, direction: Direction): Work {
    return (ask) => {
      if (this.#isSame(pair)) return none;
      const askForms = (forms: Matched): Effect =>
        ask(formsKey(forms, direction), this.#effectOfForms(forms, direction));
      const { findings, matched } = this.#choose(pair, askForms);
      const own = together(findings);
      return own.narrows && own.widens ? own : together([own, ...matched.map(askForms)]);
    };
  }

  #effectOfForms(forms: Matched, direction: Direction): Work {
    let inside: { readonly own: Effect; readonly pairs: readonly Pair[] } | undefined;
    return (ask) => {
      if (inside === undefined) {
        const { findings, pairs } = this.#inside(forms, direction);
        inside = { own: together(findings), pairs };
      }
      const { own, pairs } = inside;
      if (own.narrows && own.widens) return own;
      const inner = pairs.map((pair) =>
        ask(pairKey(pair, direction), this.#effectOf(pair, direction)),
      );
      return together([own, ...inner]);
    };
  }

  #isSame({ old, new: current }: Pair): boolean {
    return (
      old.parts.length === current.parts.length &&
      old.parts.every((part, index) => this.#sameness.isSame(part, current.parts[index]))
    );
  }

  /** Which forms of two schemas belong together, and what is said of the others. */
  #choose(pair: Pair, judge: (forms: Matched) => Effect): Outcome {
    const { findings, matched } = compareAlternatives({
      old: this.#forms(this.#old, pair.old),
      new: this.#forms(this.#new, pair.new),
      pair,
      sources: { old: this.#old.sources, new: this.#new.sources },
      judge,
    });
    return { findings: [...this.#compareNull(pair), ...findings], matched };
  }

  #compareNull(pair: Pair): Finding[] {
    const old = this.#old.nullOf(pair.old);
    const current = this.#new.nullOf(pair.new);
    const places = { old: pair.old.at, new: pair.new.at };
    // A writer sends null where its schema speaks of it.
    if (old === 'stated' && current === 'refused') {
      return [finding('null-refused', '`null` is no longer accepted', places)];
    }
    return old === 'refused' && current === 'stated'
      ? [finding('null-accepted', '`null` is accepted now', places)]
      : [];
  }

  #forms(reader: SchemaReader, node: SchemaNode): readonly JoinedSchema[] {
    const alternatives = reader.alternatives(node);
    const known = this.#joined.get(alternatives);
    if (known !== undefined) return known;
    const forms = alternatives
      .map((alternative: Alternative) => joinedSchemaOf(alternative))
      .filter(({ types }) => types.size > 0);
    this.#joined.set(alternatives, forms);
    return forms;
  }

  /** What two forms say of a value, and the schemas of what is inside it. */
  #inside({ old, new: current }: Matched, direction: Direction): Step {
    const common = commonTypes(old, current);
    const steps: Step[] = [
      ...(common.has('object') && !isListed(old, current)
        ? [
            compareObjects({
              before: old,
              after: current,
              direction,
              exempt: { old: isExemptBy(this.#old), new: isExemptBy(this.#new) },
            }),
          ]
        : []),
      ...(common.has('array') && !isListed(old, current) ? [compareArrays(old, current)] : []),
    ];
    return {
      findings: [
        ...compareValues(old, current, common),
        ...steps.flatMap(({ findings }) => findings),
      ],
      pairs: steps.flatMap(({ pairs }) => pairs),
    };
  }
}

interface Read {
  readonly findings: readonly Finding[];
  readonly inner: readonly (() => Comparison)[];
}

const none: Effect = { narrows: false, widens: false };

function pairKey({ old, new: current }: Pair, direction: Direction): string {
  return `${direction} ${old.key} ${current.key}`;
}

function formsKey({ old, new: current }: Matched, direction: Direction): string {
  return `${direction} ${schemaKey(old)} | ${schemaKey(current)}`;
}

function schemaKey(schema: JoinedSchema): string {
  return `${schema.of.key} ${[...schema.types].join()}`;
}

function isListed(old: JoinedSchema, current: JoinedSchema): boolean {
  return old.values !== undefined || current.values !== undefined;
}

/** A property of a request that is `readOnly`, or of a response that is `writeOnly`, may be left out. */
function isExemptBy(reader: SchemaReader) {
  return (node: SchemaNode, direction: Direction): boolean => {
    const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
    return reader.alternatives(node).some(({ leaves }) => isMarked(leaves, mark));
  };
}

function compareArrays(old: JoinedSchema, current: JoinedSchema): Step {
  const positions = Math.max(positionsOf(old), positionsOf(current));
  const hasRest = ![old, current].some(evaluatesItems);
  const pairs = [...Array.from({ length: positions }).keys(), undefined].flatMap((index) => {
    const before = itemOf(old, index, hasRest);
    const after = itemOf(current, index, hasRest);
    if (before === undefined && after === undefined) return [];
    return [{ old: before ?? nodeOf([], old.of.at), new: after ?? nodeOf([], current.of.at) }];
  });
  return { findings: [], pairs };
}
