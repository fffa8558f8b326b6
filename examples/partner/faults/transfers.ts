/** Faults of transfers and purchases: what changes hands, and what was paid for. */

import type { Fault } from './fault.js';
import { at, handling, toResponse } from './tools.js';

const kind = 'state';
const moves = ['transfer-moves', 'transfer'];
const once = ['transfer-once', 'transfer'];

export const transferFaults: readonly Fault[] = [
  {
    id: 'state-transfer-twice',
    kind,
    operationId: 'accept-resource-transfer',
    rule: once,
    sentence: 'A transfer that was accepted can be accepted again, by another installation too.',
    apply: {
      handlers: (sound, { store }) => ({
        async acceptResourceTransfer(context) {
          const { installationId, providerClaimId } = context.path;
          const transfer = store.transfer(providerClaimId);
          if (!transfer.isComplete) return sound.acceptResourceTransfer(context);
          for (const id of transfer.resourceIds) {
            for (const owner of store.installations()) {
              const resource = store.findResource(owner.id, id);
              if (resource) resource.installationId = installationId;
            }
          }
          return { status: 204 };
        },
      }),
    },
  },
  {
    id: 'state-transfer-verified-after',
    kind,
    operationId: 'verify-resource-transfer',
    rule: ['transfer-once', ...once],
    sentence: 'A transfer that is complete is still said to be possible.',
    apply: {
      handlers: (sound, { store }) => ({
        verifyResourceTransfer(context) {
          const { isComplete } = store.transfer(context.path.providerClaimId);
          return isComplete ? { status: 200, body: {} } : sound.verifyResourceTransfer(context);
        },
      }),
    },
  },
  {
    id: 'state-transfer-noop',
    kind,
    operationId: 'accept-resource-transfer',
    rule: moves,
    sentence: 'A transfer is accepted, and the resource stays where it was.',
    apply: {
      handlers: (sound, { store }) => ({
        async acceptResourceTransfer(context) {
          const transfer = store.transfer(context.path.providerClaimId);
          const reply = await sound.acceptResourceTransfer(context);
          for (const id of transfer.resourceIds) {
            const resource = store.findResource(context.path.installationId, id);
            if (resource) resource.installationId = transfer.sourceId;
          }
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-transfer-copies',
    kind,
    operationId: 'accept-resource-transfer',
    rule: moves,
    sentence: 'A transferred resource can still be read where it came from.',
    apply: {
      handlers: (sound, { store }) => {
        const targets = new Map<string, string>();
        return {
          async acceptResourceTransfer(context) {
            const reply = await sound.acceptResourceTransfer(context);
            const { resourceIds } = store.transfer(context.path.providerClaimId);
            for (const id of resourceIds) targets.set(id, context.path.installationId);
            return reply;
          },
          getResource(context) {
            const { installationId, resourceId } = context.path;
            const target = targets.get(resourceId);
            const isMoved = target !== undefined && !store.findResource(installationId, resourceId);
            return sound.getResource(isMoved ? at(context, { installationId: target }) : context);
          },
        };
      },
    },
  },
  {
    id: 'state-transfer-new-id',
    kind,
    operationId: 'accept-resource-transfer',
    rule: ['transfer-moves', ...moves],
    sentence: 'A transferred resource gets a new id, and Vercel loses it.',
    apply: {
      handlers: (sound, { store }) => ({
        async acceptResourceTransfer(context) {
          const { installationId, providerClaimId } = context.path;
          const reply = await sound.acceptResourceTransfer(context);
          for (const id of store.transfer(providerClaimId).resourceIds) {
            const resource = store.findResource(installationId, id);
            if (resource === undefined) continue;
            store.removeResource(resource);
            store.addResource({ ...resource, id: `${id}_moved` });
          }
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-transfer-of-nothing',
    kind,
    operationId: 'create-resource-transfer',
    rule: ['transfer-resource-unknown', 'transfer'],
    sentence: 'A transfer is prepared for resources that do not exist.',
    apply: {
      api: handling('create-resource-transfer', async (request, sound) => {
        const response = await sound(request);
        if (response.status !== 422) return response;
        const body = { providerClaimId: 'claim_of-nothing' };
        return toResponse({ status: 200, headers: {}, body });
      }),
    },
  },
  {
    id: 'state-purchase-unpaid',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-paid'],
    sentence: 'Credit is given for an invoice that is not paid.',
    apply: {
      ground: (sound) => ({
        ...sound,
        async readInvoice(...of) {
          const invoice = await sound.readInvoice?.(...of);
          return invoice && { ...invoice, state: 'paid' };
        },
      }),
    },
  },
  {
    id: 'state-balance-times-hundred',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-credits'],
    sentence: 'Cents are taken for dollars: a balance is a hundred times too high.',
    apply: {
      ground: (sound) => ({
        ...sound,
        async readInvoice(...of) {
          const invoice = await sound.readInvoice?.(...of);
          return (
            invoice && {
              ...invoice,
              items: invoice.items.map((item) => ({
                ...item,
                total: String(Number(item.total) * 100),
              })),
            }
          );
        },
      }),
    },
  },
  {
    id: 'state-balance-of-installation',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-credits'],
    sentence: 'Credit that was bought for a resource goes to the installation.',
    apply: {
      ground: (sound) => ({
        ...sound,
        async readInvoice(...of) {
          const invoice = await sound.readInvoice?.(...of);
          const items = invoice?.items.map(({ resourceId: _resourceId, ...item }) => item);
          return invoice && items && { ...invoice, items };
        },
      }),
    },
  },
];
