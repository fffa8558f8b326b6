/** The store that flags are synced into: whether a resource has one, and what is in it. */

import { createHash } from 'node:crypto';
import type { JsonValue } from '@openapi-counterpart/vercel/vercel-api/types';
import type { GlobalConfigStore, Resource } from '../state/entities.js';
import type { State } from '../state/state.js';

/** Under either set of names: the API was renamed in 2026. */
export function isSyncing({ protocolSettings }: Resource): boolean {
  const settings = protocolSettings?.experimentation;
  return (
    settings?.globalConfigId !== undefined ||
    settings?.edgeConfigId !== undefined ||
    settings?.globalConfigSyncingEnabled === true ||
    settings?.edgeConfigSyncingEnabled === true
  );
}

/** What was written last; empty from when the syncing was switched on. */
export function storeOf(state: State, resource: Resource): GlobalConfigStore {
  return state.globalConfigs.get(resource.id) ?? storeWith(resource, {}, resource.createdAt);
}

export function storeWith(
  { id }: Resource,
  items: GlobalConfigStore['items'],
  updatedAt: number,
): GlobalConfigStore {
  return { id, items, updatedAt, digest: digestOf(items) };
}

/** The same digest for the same items, independent of the order of their members. */
export function digestOf(items: GlobalConfigStore['items']): string {
  return createHash('sha256').update(canonical(items)).digest('hex');
}

function canonical(value: JsonValue | GlobalConfigStore['items']): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
