/** Transfers at the tiny partner: prepared by one installation, verified and accepted by another. */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ground } from './ground.js';
import { text } from './input.js';
import { Refusal, type Call, type Route, type Transfer } from './model.js';

export function transferRoutes({ has, resources, installationOf }: Ground): readonly Route[] {
  const transfers = new Map<string, Transfer>();
  const verifiers = new Map<string, string>();
  const openTransfer = (call: Call): Transfer => {
    const target = installationOf(call);
    const id = call.path[4] ?? '';
    const transfer = transfers.get(id);
    if (transfer === undefined) {
      if (has('transfer-unknown'))
        return { sourceId: '', resourceIds: [], expiresAt: 0, isOver: false };
      throw new Refusal(404);
    }
    if (has('transfer-verify') && (verifiers.get(id) ?? target.id) !== target.id)
      throw new Refusal(409);
    verifiers.set(id, target.id);
    const isLate = transfer.expiresAt <= Date.now() && !has('transfer-expiry');
    if (transfer.isOver || isLate) throw new Refusal(409);
    const isThere = transfer.resourceIds.every((item) => resources.has(item));
    if (!isThere && !has('transfer-resource-unknown')) throw new Refusal(422);
    return transfer;
  };

  return [
    [
      'POST',
      /\/resource-transfer-requests$/,
      'system',
      (call) => {
        const source = installationOf(call);
        const { resourceIds, expiresAt } = call.body;
        if (!Array.isArray(resourceIds) || typeof expiresAt !== 'number') throw new Refusal(400);
        const ids = resourceIds.map(text);
        const isOwn = ids.every((id) => resources.get(id)?.installationId === source.id);
        if (!isOwn && !has('transfer-resource-unknown')) throw new Refusal(422);
        const claim = `claim-${randomUUID()}`;
        transfers.set(claim, { sourceId: source.id, resourceIds: ids, expiresAt, isOver: false });
        return { status: 200, body: { providerClaimId: claim } };
      },
    ],
    ['GET', /\/verify$/, 'system', (call) => (openTransfer(call), { status: 200, body: {} })],
    [
      'POST',
      /\/accept$/,
      'system',
      async (call) => {
        const transfer = openTransfer(call);
        if (has('transfer-concurrent')) await pause(20);
        if (!has('transfer-once')) transfer.isOver = true;
        for (const id of transfer.resourceIds) {
          const resource = resources.get(id);
          if (resource && !has('transfer-moves')) resource.installationId = call.path[2] ?? '';
        }
        return { status: 204 };
      },
    ],
  ];
}
