/** Compares the members of two object schemas. */

import type { Direction, Effect, Finding } from './change.js';
import { finding, quoted, type Places } from './finding.js';
import { nodeOf, propertiesOf, type SchemaNode } from './schema-node.js';
import { childrenOf, objectOf, step } from './sources.js';
import {
  placeOf,
  requiredNames,
  restSlotOf,
  slotOf,
  type JoinedSchema,
  type Slot,
} from './joined-schema.js';

/** Two schemas that stand for the same value, still to be compared. */
export interface Pair {
  readonly old: SchemaNode;
  readonly new: SchemaNode;
}

/** What a comparison of two schemas says itself, and which schemas inside them it leaves to compare. */
export interface Step {
  readonly findings: readonly Finding[];
  readonly pairs: readonly Pair[];
}

/** Whether a property may be left out in a direction, though `required` names it. */
export type IsExempt = (node: SchemaNode, direction: Direction) => boolean;

interface Sides {
  readonly before: JoinedSchema;
  readonly after: JoinedSchema;
  readonly direction: Direction;
  /** `isExempt` of the old and of the new description. */
  readonly exempt: { readonly old: IsExempt; readonly new: IsExempt };
}

/** Compares properties by name, then what both say about names of a pattern, and about all others. */
export function compareObjects(sides: Sides): Step {
  const { before, after } = sides;
  const required = { old: requiredNames(before), new: requiredNames(after) };
  const names = new Set([
    ...declaredNames(before),
    ...declaredNames(after),
    ...required.old,
    ...required.new,
  ]);
  const steps = [...names].map((name) => compareProperty(sides, name, required));
  const patterns = new Set([...patternsOf(before), ...patternsOf(after), undefined]);
  steps.push(...[...patterns].map((pattern) => compareRest(before, after, pattern)));
  return {
    findings: steps.flatMap(({ findings }) => findings),
    pairs: steps.flatMap(({ pairs }) => pairs),
  };
}

/** The names of declared properties, those by patterns of one name too. */
function declaredNames(schema: JoinedSchema): readonly string[] {
  const names = schema.of.leaves.flatMap((leaf) => Object.keys(objectOf(propertiesOf(leaf))));
  return [...names, ...allPatternsOf(schema).flatMap((pattern) => onlyName(pattern) ?? [])];
}

/** The patterns of `patternProperties` that several names may match. */
function patternsOf(schema: JoinedSchema): readonly string[] {
  return allPatternsOf(schema).filter((pattern) => onlyName(pattern) === undefined);
}

function allPatternsOf(schema: JoinedSchema): readonly string[] {
  return schema.of.leaves.flatMap((leaf) =>
    childrenOf(step(leaf, 'patternProperties')).map(([pattern]) => pattern),
  );
}

/** The one name that a pattern matches, where it is written out. */
function onlyName(pattern: string): string | undefined {
  return /^\^([\w-]+)\$$/.exec(pattern)?.[1];
}

interface Required {
  readonly old: ReadonlySet<string>;
  readonly new: ReadonlySet<string>;
}

function compareProperty(sides: Sides, name: string, required: Required): Step {
  const { before, after, direction, exempt } = sides;
  const old = slotOf(before, name);
  const current = slotOf(after, name);
  const was = required.old.has(name) && !isExempted(old, direction, exempt.old);
  const is = required.new.has(name) && !isExempted(current, direction, exempt.new);
  const pairs = pairOf(old, current);
  if (current.kind === 'declared' && old.kind !== 'declared') {
    return { findings: added(sides, name, old, current, was, is), pairs };
  }
  if (old.kind === 'declared' && current.kind !== 'declared') {
    return { findings: removed(sides, name, old, current, was, is), pairs };
  }
  return { findings: requiredness(sides, name, old, current, was, is), pairs };
}

function isExempted(slot: Slot, direction: Direction, isExempt: IsExempt): boolean {
  return slot.kind === 'declared' && isExempt(slot.node, direction);
}

/** Both schemas of a member, unless one of them refuses it or says nothing. */
function pairOf(old: Slot, current: Slot): Pair[] {
  return 'node' in old && 'node' in current ? [{ old: old.node, new: current.node }] : [];
}

function placesOf(old: Slot, current: Slot): Places {
  return { old: placeOfSlot(old), new: placeOfSlot(current) };
}

function placeOfSlot(slot: Slot): Places['old'] {
  return 'node' in slot ? slot.node.at : slot.at;
}

function added(
  sides: Sides,
  name: string,
  old: Slot,
  current: Slot,
  was: boolean,
  is: boolean,
): Finding[] {
  const effect: Effect = { narrows: is && !was, widens: old.kind === 'refused' };
  const places = { ...placesOf(old, current), old: sides.before.of.at };
  const code = effect.narrows ? 'required-property-added' : 'optional-property-added';
  const kind = effect.narrows ? 'required property' : 'property';
  const loosened = was && !is ? requiredness(sides, name, old, current, was, is) : [];
  return [finding(code, `new ${kind} ${quoted(name)}`, places, effect), ...loosened];
}

function removed(
  sides: Sides,
  name: string,
  old: Slot,
  current: Slot,
  was: boolean,
  is: boolean,
): Finding[] {
  const effect: Effect = { narrows: current.kind === 'refused', widens: was && !is };
  const places = { ...placesOf(old, current), new: sides.after.of.at };
  const code = effect.widens ? 'required-property-removed' : 'optional-property-removed';
  const kind = effect.widens ? 'required property' : 'property';
  const tightened = is && !was ? requiredness(sides, name, old, current, was, is) : [];
  return [finding(code, `${kind} ${quoted(name)} is gone`, places, effect), ...tightened];
}

function requiredness(
  { before, after }: Sides,
  name: string,
  old: Slot,
  current: Slot,
  was: boolean,
  is: boolean,
): Finding[] {
  if (was === is) return [];
  const places: Places = {
    old: 'node' in old ? old.node.at : placeOf(before, 'required'),
    new: 'node' in current ? current.node.at : placeOf(after, 'required'),
  };
  return is
    ? [finding('property-became-required', `property ${quoted(name)} is required now`, places)]
    : [finding('property-became-optional', `property ${quoted(name)} may be left out now`, places)];
}

function compareRest(before: JoinedSchema, after: JoinedSchema, pattern: string | undefined): Step {
  const old = restSlotOf(before, pattern);
  const current = restSlotOf(after, pattern);
  if ((old.kind === 'refused') !== (current.kind === 'refused')) {
    const places = placesOf(old, current);
    const isRefused = current.kind === 'refused';
    const code = isRefused ? 'unknown-properties-refused' : 'unknown-properties-accepted';
    const verb = isRefused ? 'refused' : 'accepted';
    const which = pattern === undefined ? 'are not declared' : `match ${quoted(pattern)}`;
    return {
      findings: [finding(code, `properties that ${which} are ${verb} now`, places)],
      pairs: [],
    };
  }
  if (old.kind === 'refused' || current.kind === 'refused') return { findings: [], pairs: [] };
  if (old.kind === 'open' && current.kind === 'open') return { findings: [], pairs: [] };
  return { findings: [], pairs: [{ old: restNode(old), new: restNode(current) }] };
}

/** Where nothing is said of other names, a reader accepts any value under them. */
function restNode(slot: Exclude<Slot, { kind: 'refused' }>): SchemaNode {
  return 'node' in slot ? slot.node : nodeOf([], slot.at);
}
