/** Limits a comparison to the operations that a project uses, and names the places. */

import { findUses } from '@openapi-counterpart/codegen/uses/find-uses';
import { judge, type Difference } from '@openapi-counterpart/openapi/diff/compare';
import { operationKey } from '@openapi-counterpart/openapi/diff/operations';
import { colors } from './colors.js';
import type { ReportedDifference } from './diff-report.js';
import type { ReportedChange } from './diff-sides.js';

/** The changes of operations that sources below the folder call, implement or receive. */
export function onlyUsed(difference: Difference, folder: string): ReportedDifference {
  const uses = findUses(folder, (key) => difference.operations.has(key));
  if (uses.size === 0) warnOfNone();
  const changes = difference.changes.flatMap((change): ReportedChange[] => {
    const used = change.operations.filter((operation) => uses.has(operationKey(operation)));
    const places = used.flatMap((operation) => uses.get(operationKey(operation)) ?? []);
    return used.length === 0 ? [] : [{ ...change, operations: used, uses: places }];
  });
  const unused = difference.changes.length - changes.length;
  return { ...judge(changes, difference.operations), unused };
}

/** That a project uses nothing of an API that it compares is rather a sign that its code cannot be read. */
function warnOfNone(): void {
  console.error(
    `${colors.yellow('warning')} No source below this folder uses an operation of this API.\n` +
      `  ${colors.cyan('fix')} Run it in the folder of the project; install its packages, and generate what is not committed.`,
  );
}
