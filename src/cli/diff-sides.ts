/** Which side of an API a change breaks, as far as a project is on it. */

import type { Change } from '@openapi-counterpart/openapi/diff/change';
import type { Use } from '@openapi-counterpart/codegen/uses/find-uses';

/** A change, with where a project uses what it concerns, when only such changes were asked for. */
export interface ReportedChange extends Change {
  readonly uses?: readonly Use[];
}

export type Side = 'client' | 'server';

/** The sides that are broken: of a project's uses, those that it is on. */
export function brokenSides(change: ReportedChange): Side[] {
  const sides = (['client', 'server'] as const).filter((side) => change[side] === 'major');
  const { uses } = change;
  return uses === undefined
    ? sides
    : sides.filter((side) => uses.some(({ role }) => sideOf[role] === side));
}

/** Webhooks are received by the clients of an API. */
const sideOf = { calls: 'client', receives: 'client', implements: 'server' } as const;
