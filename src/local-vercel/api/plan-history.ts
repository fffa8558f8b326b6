/** The plans of an installation and its resources, as the checks of bills look at them. */

import type { LocalContext } from '../context.js';
import { memoizeLast } from '../memoize-last.js';
import type { PlanHistory } from '../domain/billing-lines.js';
import type { Installation, PlanUse } from '../state/entities.js';
import { resourceKey } from '../state/state.js';

/** Resources that are gone count: their last period is still to be billed. */
export function planHistory({ state }: LocalContext, installation: Installation): PlanHistory {
  function find(partnerId: string): readonly PlanUse[] | undefined {
    const key = resourceKey(installation.id, partnerId);
    const [resource, ...others] = state.resources.where('partner', key);
    if (resource === undefined || others.length === 0) return resource?.planUses;
    return [resource, ...others].flatMap(({ planUses }) => planUses);
  }

  return {
    installationId: installation.id,
    ofInstallation: installation.planUses,
    ofAnyResource: () =>
      state.resources.where('installation', installation.id).flatMap(({ planUses }) => planUses),
    ofResource: memoizeLast(find),
  };
}

/** The same, once for calls that come one after another from one installation while no plan changes. */
export function rememberedHistory(
  local: LocalContext,
): (installation: Installation) => PlanHistory {
  const { resources } = local.state;
  const lastOf = memoizeLast((_changes: number) =>
    memoizeLast((installation: Installation) => planHistory(local, installation)),
  );
  return (installation) => lastOf(resources.changes)(installation);
}
