/** Refuses references of pages that lead nowhere among the parts which the pages make up. */

import { diagnose, DescriptionError, type Diagnostic } from '../diagnostic.js';
import { kindUnder, type Kind } from '../document-kinds.js';
import { childrenOf, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { childPointer, localSegments, step } from '../schema/pointers.js';
import type { Part } from './read-input.js';

/** @throws DescriptionError that names the place of each reference that leads nowhere, or in a circle. */
export function refuseBroken(parts: readonly Part[], whole: JsonObject): void {
  const unchecked = parts.filter(({ isUnchecked }) => isUnchecked);
  const diagnostics = unchecked.flatMap(({ document, positionOf }) =>
    [...referencesIn(document, 'document', '')].flatMap(([pointer, reference]): Diagnostic[] => {
      const fault = faultOf(reference, whole);
      if (fault === undefined) return [];
      const message = `The reference ${reference} ${saidOf[fault]}.`;
      return [diagnose(fault, message, positionOf(pointer))];
    }),
  );
  if (diagnostics.length > 0) throw new DescriptionError(diagnostics);
}

const saidOf = {
  'counterpart/reference-cycle': 'leads back to itself',
  'no-unresolved-refs': 'leads to nothing',
} as const;

type Reference = readonly [pointer: string, reference: string];

/** Where OpenAPI defines references. */
function* referencesIn(node: Json, kind: Kind, pointer: string): Generator<Reference> {
  if (kind === 'extension' || typeof node !== 'object' || node === null) return;
  const reference = isObject(node) ? stringAt(node, '$ref') : undefined;
  if (reference !== undefined) yield [childPointer(pointer, '$ref'), reference];
  for (const [key, child] of childrenOf(node)) {
    yield* referencesIn(child, kindUnder(kind, key) ?? 'extension', childPointer(pointer, key));
  }
}

function faultOf(reference: string, whole: JsonObject): keyof typeof saidOf | undefined {
  const seen = new Set<string>();
  for (let next: string | undefined = reference; next !== undefined;) {
    if (seen.has(next)) return 'counterpart/reference-cycle';
    seen.add(next);
    const segments = localSegments(next);
    // Anchors stay as they are.
    if (segments === undefined) return undefined;
    let target: Json | undefined = whole;
    for (const segment of segments) {
      // What stands behind another reference is looked for by those who follow that one.
      if (isObject(target) && '$ref' in target) return undefined;
      target = step(target ?? null, segment);
    }
    if (target === undefined) return 'no-unresolved-refs';
    next = isObject(target) ? stringAt(target, '$ref') : undefined;
  }
  return undefined;
}
