/**
 * Lints a description in one file again by what changed: path items and components that are what they
 * were keep their findings. What this cannot be sure of is left to a whole lint.
 */

import type { Document } from '@redocly/openapi-core';
import type { Diagnostic } from './diagnostic.js';
import { hasErrors } from './diagnostic.js';
import { kindUnder } from './document-kinds.js';
import { isObject } from './json.js';
import { LineShift } from './line-shift.js';
import type { DescriptionMemory } from './memory.js';
import type { Reference } from './reference-walk.js';
import { hasNoOtherRules, openApiVersions } from './rules.js';
import { localSegments } from './schema/pointers.js';
import { scanUnit } from './unit-scan.js';
import { isSecurityScheme, pruned, unitOf, unitsOf, type Units } from './units.js';
import type { DescriptionEntry } from './workspace.js';

/** What a lint found. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  readonly isWhole: boolean;
  readonly references: readonly Reference[];
}

/** Lints a document, and passes over what stands at the pointers that are known. */
export type Lint = (document: Document, isKnown?: (pointer: string) => boolean) => Promise<Linted>;

/** A document that was linted without an error. */
interface Sound {
  readonly body: string;
  readonly units: Units;
  readonly diagnostics: readonly Diagnostic[];
}

const sound = new WeakMap<DescriptionMemory, Sound>();

/** The rules whose findings in a path item or component depend on that alone, or on what is looked at here. */
const understoodRules: ReadonlySet<string> = new Set([
  'no-unresolved-refs',
  'operation-operationId-unique',
  'struct',
]);

/** What `lint` finds in a document, where what is known from the last time is not looked for again. */
export async function lintChanges(
  document: Document,
  { config, memory, overlays }: DescriptionEntry,
  lint: Lint,
): Promise<Linted> {
  const isUnderstood =
    overlays.length === 0 && hasNoOtherRules(config, openApiVersions, understoodRules);
  if (!isUnderstood || memory?.copiesOf(document) === undefined) {
    return lint(document);
  }
  const last = sound.get(memory);
  const changed = last && (await lintPart(document, last, lint));
  const linted = changed ?? (await lint(document));
  const units = unitsOf(document.parsed);
  const isSound =
    units !== undefined &&
    linted.isWhole &&
    !hasErrors(linted.diagnostics) &&
    // Names that schemas give themselves have put other references into the document.
    memory.copiesOf(document) !== undefined &&
    linted.references.every(isPlain) &&
    [...units.values()].every((unit) => scanUnit(unit).isPlain);
  if (isSound) {
    const { body } = document.source;
    sound.set(memory, { body, units, diagnostics: linted.diagnostics });
  }
  return linted;
}

/** Nothing where the whole document has to be linted. */
async function lintPart(document: Document, last: Sound, lint: Lint): Promise<Linted | undefined> {
  const units = unitsOf(document.parsed);
  const changed = units && changedUnits(units, last.units);
  if (units === undefined || changed === undefined) return undefined;
  const isKnown = (pointer: string): boolean => {
    const unit = unitOf(pointer);
    return unit !== undefined && units.has(unit) && !changed.has(unit);
  };
  const kept = last.diagnostics.filter(({ position }) => isKnown(position.pointer ?? ''));
  const shift = new LineShift(last.body, document.source.body);
  const moved = kept.map((finding) => {
    const line = shift.lineOf(finding.position.line);
    if (line === undefined) return undefined;
    return { ...finding, position: { ...finding.position, line } };
  });
  const still = moved.filter((finding) => finding !== undefined);
  if (still.length < kept.length) return undefined;
  const part = { source: document.source, parsed: pruned(document.parsed, changed, units) };
  const linted = await lint(part, isKnown);
  // An error may keep the linter from what it would say elsewhere.
  if (hasErrors(linted.diagnostics) || !linted.references.every(isPlain)) return undefined;
  return { ...linted, diagnostics: [...still, ...linted.diagnostics] };
}

/** Whether there are the security schemes that there were, which operations name without a reference. */
function haveSameSchemes(units: Units, last: Units): boolean {
  const [now, before] = [units, last].map((all) => [...all.keys()].filter(isSecurityScheme));
  return JSON.stringify(now) === JSON.stringify(before);
}

/** The pointers of what is not as it was, and of what refers to something that is gone. */
function changedUnits(units: Units, last: Units): ReadonlySet<string> | undefined {
  if (!haveSameSchemes(units, last)) return undefined;
  const changed = new Set<string>();
  const ids = new Set<string>();
  for (const [pointer, unit] of units) {
    if (last.get(pointer) === unit) continue;
    const { isPlain: isUnderstood, operationIds } = scanUnit(unit);
    if (!isUnderstood || !isObject(unit)) return undefined;
    changed.add(pointer);
    for (const id of operationIds) ids.add(id);
  }
  const gone = [...last.keys()].filter((pointer) => !units.has(pointer));
  for (const [pointer, unit] of units) {
    if (changed.has(pointer)) continue;
    const { operationIds, targets } = scanUnit(unit);
    // Which of two operations with one id is at fault depends on their order.
    if (operationIds.some((id) => ids.has(id))) return undefined;
    if (gone.some((target) => targets.has(target))) changed.add(pointer);
  }
  return changed;
}

/** Whether a reference leads to a component of the kind that it is used as; of extensions nothing is said. */
function isPlain({ kind, text }: Reference): boolean {
  const [components, section = '', name = '', ...more] = localSegments(text) ?? [];
  const sectionKind = kindUnder('components', section);
  return (
    components === 'components' &&
    more.length === 0 &&
    sectionKind !== undefined &&
    (kind === 'extension' || kindUnder(sectionKind, name) === kind)
  );
}
