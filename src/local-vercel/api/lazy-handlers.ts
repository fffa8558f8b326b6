/** Handlers whose modules are loaded with their first call: most runs call few of the operations. */

import { loadOnce } from '../load-once.js';
import type { LocalHandlers } from './types.js';

/** Any handler, with the context of its operation. */
type Passed = (context: never) => unknown;

/** The handlers of these operations, which `load` makes. */
export function lazyHandlers<Name extends keyof LocalHandlers>(
  names: readonly Name[],
  load: () => Promise<Pick<LocalHandlers, Name>>,
): Pick<LocalHandlers, Name> {
  let loaded: Readonly<Record<Name, Passed>> | undefined;
  const loadHandlers = loadOnce(async () => (loaded = await load()));
  const handlers: Partial<Record<Name, Passed>> = {};
  for (const name of names) {
    handlers[name] = (context) =>
      loaded === undefined
        ? loadHandlers().then((late) => late[name](context))
        : loaded[name](context);
  }
  // Each does what the one of its name does.
  return handlers as Pick<LocalHandlers, Name>;
}
