/** What all parts of the tiny partner share: its style and mistake, its installations and resources. */

import type { Mistake } from '../mistakes.js';
import {
  Refusal,
  type Call,
  type Installation,
  type Resource,
  type Style,
  type TinyOptions,
} from './model.js';

export interface Ground extends TinyOptions {
  readonly style: Style;
  /** The status for whom a token does not give access, and for what is not there. */
  readonly refusal: 401 | 403 | 404;
  readonly has: (mistake: Mistake) => boolean;
  readonly installations: Map<string, Installation>;
  readonly resources: Map<string, Resource>;
  /** @throws Refusal when it is not there; so does the next. */
  readonly installationOf: (call: Call) => Installation;
  readonly resourceOf: (call: Call) => Resource;
  readonly ownedBy: (installationId: string) => Resource[];
}

export function createGround(options: TinyOptions): Ground {
  const { style = {} } = options;
  const refusal = style.refusal ?? 404;
  const installations = new Map<string, Installation>();
  const resources = new Map<string, Resource>();

  const installationOf = ({ path }: Call): Installation => {
    const found = installations.get(path[2] ?? '');
    if (found === undefined || found.isRemoved) throw new Refusal(refusal);
    return found;
  };
  const resourceOf = (call: Call): Resource => {
    const { id } = installationOf(call);
    const found = resources.get(call.path[4] ?? '');
    if (found === undefined || found.installationId !== id) throw new Refusal(refusal);
    return found;
  };
  return {
    ...options,
    style,
    refusal,
    has: (mistake) => options.mistake === mistake,
    installations,
    resources,
    installationOf,
    resourceOf,
    ownedBy: (installationId) =>
      [...resources.values()].filter((item) => item.installationId === installationId),
  };
}
