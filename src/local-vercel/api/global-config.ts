/** The operations of the Vercel API for the store that flags are synced into, under both names of its path. */

import { HttpError, type EmptyReply, type ReplyHeaders } from '@openapi-counterpart/runtime';
import type { GlobalConfig, JsonValue } from '@openapi-counterpart/vercel/vercel-api/types';
import type {
  GetGlobalConfigContext,
  PutGlobalConfigContext,
  PutGlobalConfigReply,
} from '@openapi-counterpart/vercel/vercel-api/server';
import type { LocalContext } from '../context.js';
import { entityTag, matchesStrongly, matchesWeakly } from '../domain/entity-tags.js';
import { isSyncing, storeOf, storeWith } from '../domain/global-config.js';
import type { GlobalConfigStore, Resource } from '../state/entities.js';
import type { State } from '../state/state.js';
import { callingInstallation, type CallerPrincipals } from './caller.js';
import { requireResource } from './require.js';
import type { LocalHandlers } from './types.js';

type ReadContext = GetGlobalConfigContext<CallerPrincipals>;
type WriteContext = PutGlobalConfigContext<CallerPrincipals>;

export function globalConfigHandlers({
  state,
  clock,
}: LocalContext): Pick<
  LocalHandlers,
  | 'getGlobalConfig'
  | 'headGlobalConfig'
  | 'putGlobalConfig'
  | 'getEdgeConfig'
  | 'headEdgeConfig'
  | 'putEdgeConfig'
> {
  function get(context: ReadContext) {
    const found = read(state, context);
    if ('status' in found) return found;
    return { status: 200, headers: tagHeader(found), body: serialize(found) } as const;
  }

  function head(context: ReadContext) {
    const found = read(state, context);
    return 'status' in found ? found : ({ status: 200, headers: tagHeader(found) } as const);
  }

  function put(context: WriteContext): PutGlobalConfigReply {
    const resource = calledResource(state, context);
    // The resource is there, but not in the state that the write needs.
    if (!isSyncing(resource)) throw new HttpError(409, noSyncing(resource));
    checkTag(storeOf(state, resource), context.header['If-Match']);
    // It was parsed from JSON.
    const items = context.body.data as Record<string, JsonValue>;
    const store = state.globalConfigs.put(storeWith(resource, items, clock.now()));
    return { status: 200, headers: tagHeader(store), body: serialize(store) };
  }

  return {
    getGlobalConfig: get,
    getEdgeConfig: get,
    headGlobalConfig: head,
    headEdgeConfig: head,
    putGlobalConfig: put,
    putEdgeConfig: put,
  };
}

function calledResource(state: State, context: Omit<ReadContext, 'header'>): Resource {
  return requireResource(state, callingInstallation(context), context.path.resourceId);
}

/** The store as it is, or that the caller has it already. */
function read(state: State, context: ReadContext): GlobalConfigStore | EmptyReply<304> {
  const resource = calledResource(state, context);
  if (!isSyncing(resource)) throw new HttpError(404, noSyncing(resource));
  const store = storeOf(state, resource);
  const known = context.header['If-None-Match'];
  return known !== undefined && matchesWeakly(known, entityTag(store.digest))
    ? { status: 304, headers: tagHeader(store) }
    : store;
}

/** @throws HttpError 412 where the store is not the one that the caller has read. */
function checkTag({ digest }: GlobalConfigStore, expected: string | undefined): void {
  const tag = entityTag(digest);
  if (expected === undefined || matchesStrongly(expected, tag)) return;
  throw new HttpError(
    412,
    `If-Match is ${expected}, but the store has the tag ${tag}: read it again.`,
  );
}

function noSyncing({ partnerId }: Resource): string {
  return `The resource "${partnerId}" has no Global Config: the user has not switched the syncing on (protocolSettings.experimentation).`;
}

function tagHeader({ digest }: GlobalConfigStore): ReplyHeaders {
  return { etag: entityTag(digest) };
}

function serialize({ items, updatedAt, digest }: GlobalConfigStore): GlobalConfig {
  return { items: { ...items }, updatedAt, digest };
}
