/** Limits a comparison to the operations that a project uses, and names the places. */

import { findUses } from '@openapi-counterpart/codegen/uses/find-uses';
import { judge, type Difference } from '@openapi-counterpart/openapi/diff/compare';
import { operationKey } from '@openapi-counterpart/openapi/diff/operations';
import type { ReportedChange } from './diff-sides.js';

/** The changes of operations that sources below the folder call, implement or receive. */
export function onlyUsed(difference: Difference, folder: string): Difference {
  const uses = findUses(folder, (key) => difference.operations.has(key));
  const changes = difference.changes.flatMap((change): ReportedChange[] => {
    const used = change.operations.filter((operation) => uses.has(operationKey(operation)));
    const places = used.flatMap((operation) => uses.get(operationKey(operation)) ?? []);
    return used.length === 0 ? [] : [{ ...change, operations: used, uses: places }];
  });
  return judge(changes, difference.operations);
}
