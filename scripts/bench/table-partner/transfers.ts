/** Rows of transfers: made at the source, verified and accepted at the target. */

import { randomUUID } from 'node:crypto';
import { plans, show } from './catalogue.js';
import { fields, number, texts } from './input.js';
import { installationOf } from './installations.js';
import type { Call, Ground, Row, Transfer } from './model.js';
import { refuse } from './model.js';

export function transferRows(ground: Ground): readonly Row[] {
  const { has, store } = ground;
  const all = '/v1/installations/:installation/resource-transfer-requests';

  function transferOf(call: Call): Transfer {
    installationOf(ground, call);
    const found = store.transfers.get(call.path[4] ?? '');
    if (found === undefined) refuse(404, 'not_found');
    if (found.isOver && !has('transfer-again')) refuse(409, 'over');
    if (found.expiresAt <= Date.now() && !has('transfer-expired')) refuse(409, 'expired');
    const isWhole = found.resourceIds.every(
      (id) =>
        store.resources.get(id)?.installationId === found.sourceId || has('transfer-never-over'),
    );
    if (!isWhole && !found.isOver && !has('transfer-of-deleted')) refuse(409, 'gone');
    return found;
  }

  return [
    {
      method: 'POST',
      path: all,
      who: 'system',
      handle(call) {
        const { id: sourceId } = installationOf(ground, call);
        const { resourceIds, expiresAt } = fields(call.body);
        const ids =
          has('transfer-ids-text') && typeof resourceIds === 'string'
            ? [resourceIds]
            : texts(resourceIds);
        const checked = has('transfer-first-checked') ? ids.slice(0, 1) : ids;
        if (checked.some((id) => store.resources.get(id)?.installationId !== sourceId))
          refuse(404, 'not_found');
        const until = number(expiresAt, has('transfer-time-text'));
        if (until <= Date.now()) refuse(400, 'expired');
        const id = randomUUID();
        store.transfers.set(id, {
          id,
          sourceId,
          resourceIds: ids,
          expiresAt: until,
          isOver: false,
        });
        return { status: 200, body: { providerClaimId: has('transfer-id-number') ? 17 : id } };
      },
    },
    {
      method: 'GET',
      path: `${all}/:transfer/verify`,
      who: 'system',
      handle(call) {
        const { resourceIds } = transferOf(call);
        const isPaid = resourceIds.some((id) => {
          const planId = store.resources.get(id)?.planId;
          return plans.find((plan) => plan.id === planId)?.isFree !== true;
        });
        // A team that takes a paid resource has to be on the paid plan.
        const isEnough = installationOf(ground, call).planId === 'team-pro';
        const isNeeded = (isPaid && !isEnough) || has('transfer-plan-always');
        return { status: 200, body: isNeeded ? { newBillingPlan: show(ground, 'team-pro') } : {} };
      },
    },
    {
      method: 'POST',
      path: `${all}/:transfer/accept`,
      who: 'system',
      handle(call) {
        const transfer = transferOf(call);
        transfer.isOver = !has('transfer-never-over');
        const moved = has('transfer-moves-first')
          ? transfer.resourceIds.slice(0, 1)
          : transfer.resourceIds;
        for (const id of moved) {
          const resource = store.resources.get(id);
          if (resource === undefined) continue;
          if (has('transfer-copies')) store.resources.set(`${id}-old`, { ...resource });
          resource.installationId = call.path[2] ?? '';
          if (has('transfer-renames')) resource.name = `${resource.name}-moved`;
        }
        return { status: 204 };
      },
    },
  ];
}
