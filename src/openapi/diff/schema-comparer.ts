/** Compares schemas pair by pair, each pair once, however many operations and cycles lead to it. */

import type { Direction, Finding } from './change.js';
import { compareAlternatives, type Matched } from './compare-alternatives.js';
import { compareObjects, type Pair, type Step } from './compare-objects.js';
import { compareRemarks } from './compare-remarks.js';
import { commonTypes, compareValues } from './compare-values.js';
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
  #known = new Map<string, Comparison>();
  /** Whether one alternative accepts all that another does, by direction and pair. */
  readonly #covers = new Map<string, { readonly narrows: boolean; readonly widens: boolean }>();

  constructor(old: SchemaReader, current: SchemaReader, sameness: Sameness) {
    this.#old = old;
    this.#new = current;
    this.#sameness = sameness;
  }

  compare(pair: Pair, direction: Direction): Comparison {
    const key = `${direction} ${pair.old.key} ${pair.new.key}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const comparison: Comparison = { findings: [], inner: [] };
    this.#known.set(key, comparison);
    if (this.#isSame(pair)) return comparison;
    const nulls = this.#compareNull(pair);
    const old = this.#schemas(this.#old, pair.old);
    const current = this.#schemas(this.#new, pair.new);
    const step = compareAlternatives({
      old,
      new: current,
      pair,
      sources: { old: this.#old.sources, new: this.#new.sources },
      judge: (matched) => this.#judge(matched, direction),
    });
    comparison.findings = [
      ...nulls,
      ...step.findings,
      ...compareRemarks(pair, this.#old, this.#new),
    ];
    comparison.inner = step.matched.map((matched) => this.#compareViews(matched, direction));
    return comparison;
  }

  #isSame({ old, new: current }: Pair): boolean {
    return (
      old.parts.length === current.parts.length &&
      old.parts.every((part, index) => this.#sameness.isSame(part, current.parts[index]))
    );
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

  #schemas(reader: SchemaReader, node: SchemaNode): readonly JoinedSchema[] {
    return reader
      .alternatives(node)
      .map((alternative: Alternative) => joinedSchemaOf(alternative))
      .filter(({ types }) => types.size > 0);
  }

  #compareViews({ old, new: current }: Matched, direction: Direction): Comparison {
    const key = `${direction} ${schemaKey(old)} | ${schemaKey(current)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const comparison: Comparison = { findings: [], inner: [] };
    this.#known.set(key, comparison);
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
    comparison.findings = [
      ...compareValues(old, current, common),
      ...steps.flatMap(({ findings }) => findings),
    ];
    comparison.inner = steps
      .flatMap(({ pairs }) => pairs)
      .map((pair) => this.compare(pair, direction));
    return comparison;
  }

  /** What a matched pair does, worked out apart: its comparison may never be part of the report. */
  #judge(matched: Matched, direction: Direction): { narrows: boolean; widens: boolean } {
    const key = `${direction} ${schemaKey(matched.old)} | ${schemaKey(matched.new)}`;
    const known = this.#covers.get(key);
    if (known !== undefined) return known;
    // A pair that is met again inside itself adds nothing to what it does.
    this.#covers.set(key, { narrows: false, widens: false });
    const outer = this.#known;
    this.#known = new Map();
    const findings = findingsOf(this.#compareViews(matched, direction));
    this.#known = outer;
    const effect = {
      narrows: findings.some(({ narrows }) => narrows),
      widens: findings.some(({ widens }) => widens),
    };
    this.#covers.set(key, effect);
    return effect;
  }
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
