/** Names of resources are unique within their installation. */

import { resourceKey, type State } from '../state/state.js';

/** @param except Vercel's id of the resource that is to have the name. */
export function isNameTaken(
  { resources }: State,
  installationId: string,
  name: string,
  except: string | null,
): boolean {
  return resources.idsOf('name', resourceKey(installationId, name)).some((id) => id !== except);
}

/** Up to here a number that became free is found again. */
const lastReusedNumber = 100;

/**
 * The name that Vercel settles on: the one asked for, or with a free number behind it, the first of those
 * up to 100. What Vercel makes of a name that is taken is not published, only that it may choose another.
 */
export function settleName(
  state: State,
  installationId: string,
  name: string,
  except: string | null,
): string {
  if (!isNameTaken(state, installationId, name, except)) return name;
  const numbered = state.resources.count('numberedName', resourceKey(installationId, name));
  for (let number = 2; ; number += 1) {
    // So many numbers are taken: most often all of the first.
    if (number > lastReusedNumber) number = Math.max(number, numbered);
    const candidate = `${name}-${number}`;
    if (!isNameTaken(state, installationId, candidate, except)) return candidate;
  }
}
