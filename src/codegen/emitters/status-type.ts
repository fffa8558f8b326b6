/** The type of the statuses that a response of a description stands for. */

import type { Operation } from '@openapi-counterpart/openapi/model';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, union, type TypeNode } from '../types/type-node.js';

/** The statuses and ranges that an operation declares, without `default`. */
export function statusesOf({ responses }: Operation): string[] {
  return responses.map(({ status }) => status).filter((status) => status !== 'default');
}

/**
 * The type of a status such as `404`, of ranges such as `4XX`, or of the statuses of a kind; ranges
 * and kinds without those that are declared by themselves.
 */
export function statusType(
  statuses: readonly string[],
  declared: readonly string[],
  module: ModuleWriter,
): TypeNode {
  const all = union(statuses.map((status) => rangeType(status, module)));
  if (statuses.every((status) => /^\d+$/.test(status))) return all;
  const others = declared.filter((other) => !statuses.includes(other));
  return generic('Exclude', all, union(others.map((other) => rangeType(other, module))));
}

function rangeType(status: string, module: ModuleWriter): TypeNode {
  if (status === 'ErrorStatus' || status === 'SuccessStatus') return module.runtimeType(status);
  if (!status.endsWith('XX')) return status;
  return generic(module.runtimeType('StatusRange'), status.charAt(0));
}
