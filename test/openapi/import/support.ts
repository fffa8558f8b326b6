/** Imports into folders, and compares what is there with what came in. */

import path from 'node:path';
import { compareDescriptions } from '../../../src/openapi/diff/compare.js';
import { openTarget } from '../../../src/openapi/diff/open-target.js';
import { Parser } from '../../../src/openapi/diff/parse.js';
import { planImport, type ImportPlan } from '../../../src/openapi/import/import.js';
import { readKnown } from '../../../src/openapi/import/known.js';
import { mergeParts } from '../../../src/openapi/import/merge.js';
import { applyFiles } from '../../../src/openapi/import/plan-files.js';
import { beginningOf } from '../../../src/openapi/position.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { sourcesOf } from '../diff/support.js';

/** Imports a whole description, or a part of one, and writes it. */
export function bring(document: JsonObject, folder: string, isWhole = true): ImportPlan {
  const root = path.join(folder, 'openapi.yaml');
  const merged = mergeParts([{ document, positionOf: () => beginningOf('incoming') }]);
  const plan = planImport(merged, isWhole, root, readKnown(root));
  applyFiles(plan.files);
  return plan;
}

/** What a folder says in another way than a document: messages of changes. */
export function changesAgainst(document: JsonObject, folder: string): string[] {
  const { sources } = openTarget(path.join(folder, 'openapi.yaml'), new Parser(), true);
  return compareDescriptions(sourcesOf(document), sources).changes.map(({ message }) => message);
}

/** The files of a plan, relative to the folder. */
export function namesIn({ files }: ImportPlan, folder: string): string[] {
  return files.map(({ file, kind }) => `${kind} ${path.relative(folder, file)}`).toSorted();
}
