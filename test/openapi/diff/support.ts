/** Compares descriptions that tests write down as values. */

import type { Change } from '../../../src/openapi/diff/change.js';
import { compareDescriptions, type Difference } from '../../../src/openapi/diff/compare.js';
import { sourcesOfValue, type Sources } from '../../../src/openapi/diff/sources.js';
import { DescriptionError, type Diagnostic } from '../../../src/openapi/diagnostic.js';
import type { Json } from '../../../src/openapi/json.js';

/** A description of one file that is a value already. */
export function sourcesOf(document: Json): Sources {
  return sourcesOfValue('openapi.yaml', document);
}

export function compareDocuments(old: Json, current: Json): Difference {
  return compareDescriptions(sourcesOf(old), sourcesOf(current));
}

/** What decides about a change, without its words and places. */
export function judged({ code, direction, client, server }: Change) {
  return { code, direction, client, server };
}

/** The changes that concern a path or webhook alone. */
export function changesAt({ changes }: Difference, path: string): Change[] {
  return changes.filter(({ operations }) => operations.some((one) => one.path === path));
}

/** What a description is refused for. */
export function faultsOf(work: () => unknown): readonly Diagnostic[] {
  try {
    work();
  } catch (error) {
    if (error instanceof DescriptionError) return error.diagnostics;
    throw error;
  }
  return [];
}
