/** Names of resources are unique within their installation. */

import { liveResources } from '../state/lookup.js';
import type { State } from '../state/state.js';

/** @param except Vercel's id of the resource that is to have the name. */
export function isNameTaken(
  state: State,
  installationId: string,
  name: string,
  except: string | null,
): boolean {
  return liveResources(state, installationId).some(
    (resource) => resource.name === name && resource.id !== except,
  );
}

/**
 * The name that Vercel settles on: the one asked for, or with the first free number behind it. What
 * Vercel makes of a name that is taken is not published, only that it may choose another.
 */
export function settleName(
  state: State,
  installationId: string,
  name: string,
  except: string | null,
): string {
  if (!isNameTaken(state, installationId, name, except)) return name;
  for (let number = 2; ; number += 1) {
    const candidate = `${name}-${number}`;
    if (!isNameTaken(state, installationId, candidate, except)) return candidate;
  }
}
