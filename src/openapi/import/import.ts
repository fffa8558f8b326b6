/** Brings a new description, or a part of one, into the layout of a folder: what to write, and what it means. */

import path from 'node:path';
import { compareDescriptions, type Difference } from '../diff/compare.js';
import { readOperations } from '../diff/operations.js';
import type { OperationName } from '../diff/change.js';
import { sourcesOfValue, type Sources } from '../diff/sources.js';
import type { JsonObject } from '../json.js';
import { UsageError } from '../usage-error.js';
import { Adoption } from './adoption.js';
import { combine } from './combine.js';
import { finish } from './finish.js';
import type { Known } from './known.js';
import { layOut } from './layout.js';
import { dialectOf } from './root.js';
import { planFiles, type FileChange } from './plan-files.js';
import { prepare } from './prepare.js';

export interface ImportPlan {
  readonly files: readonly FileChange[];
  /** What changes for those who use the API; empty for what was not known. */
  readonly difference: Difference;
  readonly added: readonly OperationName[];
  readonly removed: readonly OperationName[];
}

/**
 * @param incoming One document whose references stay inside it.
 * @param isWhole Whether operations that it lacks are gone.
 * @param root Absolute path of the root document, which may not be there yet.
 * @throws UsageError when a file would be lost, or a part is written in another version of OpenAPI.
 */
export function planImport(
  incoming: JsonObject,
  isWhole: boolean,
  root: string,
  known: Known | undefined,
): ImportPlan {
  if (known !== undefined && !isWhole) requireDialect(incoming, known.document);
  const old = known?.document ?? { openapi: incoming['openapi'], paths: {} };
  const adoption = new Adoption(old, prepare(incoming, known?.document, isWhole));
  // Where nothing is known, a part is all there is.
  const document = finish(adoption, combine(adoption, isWhole || known === undefined));
  const laidOut = layOut(document, { root: path.basename(root), homes: known?.homes ?? new Map() });
  const before = sourcesOfValue('openapi', old);
  const after = sourcesOfValue('openapi', document);
  const names = { before: namesOf(before), after: namesOf(after) };
  return {
    files: planFiles(path.dirname(root), laidOut, known?.files ?? new Map()),
    difference: compareDescriptions(before, after),
    added: [...names.after].filter(([key]) => !names.before.has(key)).map(([, name]) => name),
    removed: [...names.before].filter(([key]) => !names.after.has(key)).map(([, name]) => name),
  };
}

function namesOf(sources: Sources): Map<string, OperationName> {
  return new Map(readOperations(sources).map(({ key, name }) => [key, name]));
}

/** Parts of one document are written in one dialect of JSON Schema. */
function requireDialect(incoming: JsonObject, known: JsonObject): void {
  const [one, other] = [dialectOf(incoming), dialectOf(known)];
  if (one === other) return;
  throw new UsageError(
    `What is imported is written in OpenAPI ${one}, and the description that it goes into in ${other}.`,
    'Import the whole API, or under another name with --api.',
  );
}
