/** Finds the server that a command starts, registers it as the partner, and follows it where it moves. */

import { setTimeout as wait } from 'node:timers/promises';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { isAddress } from '../local-flags.js';
import { watchPorts, type PortWatch } from './listening-ports.js';
import { speaksHttp } from './speaks-http.js';

/** Addresses of the partner; a path is one below the server that is found. */
export interface Places {
  readonly partner?: string | undefined;
  readonly webhook?: string | undefined;
  readonly login?: string | undefined;
}

export interface PartnerSearch {
  readonly local: LocalVercel;
  readonly places: Places;
  /** The process group of the command. */
  readonly group: number;
  /** Aborted when the command has ended. */
  readonly signal: AbortSignal;
  /** Asked of each server that is found until one is the partner. */
  readonly isPartner: (origin: string) => Promise<boolean>;
  /** The partner listens elsewhere than before. */
  readonly onMove: (origin: string) => void;
}

/** Between two looks: until a server was found, and after, in milliseconds. */
const often = 100;
const seldom = 1000;

/** Looks until the command has ended. */
export async function followPartner(search: PartnerSearch): Promise<void> {
  const { local, group, signal } = search;
  const watch = watchPorts(group, `COUNTERPART_URL=${local.url}`);
  let current: number | undefined;
  const refused = new Set<number>();
  for await (const ports of looks(watch, signal, () => current !== undefined || refused.size > 0)) {
    if (current !== undefined && ports.includes(current)) continue;
    const fresh = ports.filter((port) => !refused.has(port));
    for (const port of refused) if (!ports.includes(port)) refused.delete(port);
    const [found] = await filterAsync(fresh, speaksHttp);
    if (found === undefined) continue;
    const origin = `http://localhost:${found}`;
    registerPartner(local, origin, search.places);
    if (current !== undefined) search.onMove(origin);
    else if (!(await search.isPartner(origin))) {
      refused.add(found);
      continue;
    }
    current = found;
  }
}

/** Fills the places in that are below the server. */
export function registerPartner(
  local: LocalVercel,
  origin: string,
  { partner = '', webhook, login }: Places,
): void {
  const at = (place: string): string => (isAddress(place) ? place : `${origin}${place}`);
  local.setPartner({
    partnerUrl: at(partner).replace(/\/$/, ''),
    ...(webhook !== undefined && { webhookUrl: at(webhook) }),
    ...(login !== undefined && { redirectLoginUrl: at(login) }),
  });
}

async function* looks(watch: PortWatch, signal: AbortSignal, isFound: () => boolean) {
  while (!signal.aborted) {
    yield await watch.look();
    await wait(isFound() ? seldom : often, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function filterAsync<T>(
  items: readonly T[],
  test: (item: T) => Promise<boolean>,
): Promise<T[]> {
  const verdicts = await Promise.all(items.map(test));
  return items.filter((_, index) => verdicts[index] === true);
}
