/** Tells a partner of installations that a seed has, before their first use. */

import type { LocalContext } from '../context.js';
import type { Installation, Integration, Member } from '../state/entities.js';
import type { State } from '../state/state.js';

/** Tells the partner of an installation. */
const announcement = 'upsert-installation';

/** What is asked of a call to the partner. */
interface Call {
  readonly integration: Integration;
  readonly installationId: string | null;
  readonly operationId: string;
}

/** Calls before which nothing is told: the announcement itself, and the end of what was never told of. */
const untold: ReadonlySet<string> = new Set([announcement, 'delete-installation']);

/** Announcements that are under way, by the ids of their installations. */
const announcing = new WeakMap<State, Map<string, Promise<unknown>>>();

/** A partner knows no installation that it was not told of: one of a seed it is told of before its first use, once. */
export async function announceFirst(local: LocalContext, call: Call): Promise<void> {
  const { installations, members } = local.state;
  const installation = installations.get(call.installationId ?? '');
  const isTold = call.integration.partnerUrl === null || untold.has(call.operationId);
  if (installation?.isUnannounced !== true || isTold) return;
  const member = members.get(installation.memberId);
  if (member === undefined || installation.installationType !== 'marketplace') return;
  const underWay = announcing.get(local.state) ?? new Map<string, Promise<unknown>>();
  announcing.set(local.state, underWay);
  const { id } = installation;
  const told = underWay.get(id) ?? announce(local, installation, member);
  underWay.set(id, told);
  // One that failed is tried again by the next call.
  await told.finally(() => underWay.delete(id));
}

async function announce(local: LocalContext, to: Installation, by: Member): Promise<void> {
  const { announceAgain } = await import('./install.js');
  await announceAgain(local, to, by);
}

export function noteAnnouncement({ state }: LocalContext, call: Call): void {
  const installation = state.installations.get(call.installationId ?? '');
  if (call.operationId !== announcement || installation?.isUnannounced !== true) return;
  const { isUnannounced: _, ...announced } = installation;
  state.installations.put(announced);
}
