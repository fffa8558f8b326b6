/** Faults of tenancy: an installation reaches what is another's. */

import type { Fault } from './fault.js';
import { at, ownerOf } from './tools.js';

const kind = 'tenancy';
const rule = ['tenant-isolation'];

export const tenancyFaults: readonly Fault[] = [
  {
    id: 'tenant-get-by-id-alone',
    kind,
    operationId: 'get-resource',
    rule,
    sentence: 'Resources are read by their id, whosever they are.',
    apply: {
      handlers: (sound, { store }) => ({
        getResource: (context) =>
          sound.getResource(at(context, { installationId: ownerOf(store, context.path) })),
      }),
    },
  },
  {
    id: 'tenant-update-by-id-alone',
    kind,
    operationId: 'update-resource',
    rule,
    sentence: 'Resources are changed by their id, whosever they are.',
    apply: {
      handlers: (sound, { store }) => ({
        updateResource: (context) =>
          sound.updateResource(at(context, { installationId: ownerOf(store, context.path) })),
      }),
    },
  },
  {
    id: 'tenant-delete-by-id-alone',
    kind,
    operationId: 'delete-resource',
    rule,
    sentence: 'Resources are deleted by their id, whosever they are.',
    apply: {
      handlers: (sound, { store }) => ({
        deleteResource: (context) =>
          sound.deleteResource(at(context, { installationId: ownerOf(store, context.path) })),
      }),
    },
  },
  {
    id: 'tenant-rotate-by-id-alone',
    kind,
    operationId: 'request-secrets-rotation',
    rule,
    sentence: 'New secrets are handed out for the resources of others.',
    apply: {
      handlers: (sound, { store }) => ({
        requestSecretsRotation: (context) =>
          sound.requestSecretsRotation(
            at(context, { installationId: ownerOf(store, context.path) }),
          ),
      }),
    },
  },
  {
    id: 'tenant-repl-by-id-alone',
    kind,
    operationId: 'resource-repl',
    rule,
    sentence: 'The console of a resource opens for others.',
    apply: {
      handlers: (sound, { store }) => ({
        resourceRepl: (context) =>
          sound.resourceRepl(at(context, { installationId: ownerOf(store, context.path) })),
      }),
    },
  },
  {
    id: 'tenant-plans-by-id-alone',
    kind,
    operationId: 'list-billing-plans-for-resource',
    rule,
    sentence: 'The plans of resources are listed for others.',
    apply: {
      handlers: (sound, { store }) => ({
        listBillingPlansForResource: (context) =>
          sound.listBillingPlansForResource(
            at(context, { installationId: ownerOf(store, context.path) }),
          ),
      }),
    },
  },
  {
    id: 'tenant-list-of-all',
    kind,
    operationId: 'list-resources',
    rule,
    sentence: 'The list holds the resources of all installations.',
    apply: {
      handlers: (sound, { store }) => ({
        async listResources(context) {
          const replies = store
            .installations()
            .map(({ id }) => sound.listResources(at(context, { installationId: id })));
          const lists = (await Promise.all(replies)).map((reply) =>
            reply.status === 200 ? reply.body.resources : [],
          );
          return { status: 200, body: { resources: lists.flat() } };
        },
      }),
    },
  },
  {
    id: 'tenant-list-by-ids',
    kind,
    operationId: 'list-resources',
    rule,
    sentence: 'With `ids` in the query, resources of other installations are listed too.',
    apply: {
      handlers: (sound, { store }) => ({
        async listResources(context) {
          const { ids } = context.query;
          if (ids === undefined) return sound.listResources(context);
          const owners = ids.map((resourceId) => ownerOf(store, { ...context.path, resourceId }));
          const replies = [...new Set(owners)].map((installationId) =>
            sound.listResources(at(context, { installationId })),
          );
          const lists = (await Promise.all(replies)).map((reply) =>
            reply.status === 200 ? reply.body.resources : [],
          );
          return { status: 200, body: { resources: lists.flat() } };
        },
      }),
    },
  },
  {
    id: 'tenant-transfer-of-others',
    kind,
    operationId: 'create-resource-transfer',
    rule,
    sentence: 'A transfer can be prepared for the resources of another installation.',
    apply: {
      handlers: (sound, { store }) => ({
        createResourceTransfer(context) {
          const [resourceId = ''] = context.body.resourceIds;
          const installationId = ownerOf(store, { ...context.path, resourceId });
          return sound.createResourceTransfer(at(context, { installationId }));
        },
      }),
    },
  },
  {
    id: 'tenant-purchase-of-others',
    kind,
    operationId: 'provision-purchase',
    rule,
    sentence: 'An invoice is looked up for all installations: one that another paid is credited.',
    apply: {
      ground: (sound) => ({
        ...sound,
        async readInvoice(installationId, invoiceId) {
          const own = await sound.readInvoice?.(installationId, invoiceId);
          if (own !== undefined) return own;
          for (const { id } of sound.store.installations()) {
            const theirs = await sound.readInvoice?.(id, invoiceId);
            // It names a resource of theirs; what is bought is credited to the caller.
            if (theirs) {
              const items = theirs.items.map(({ resourceId: _resourceId, ...item }) => item);
              return { ...theirs, items };
            }
          }
          return undefined;
        },
      }),
    },
  },
  {
    id: 'tenant-balances-of-all',
    kind,
    operationId: 'provision-purchase',
    rule,
    sentence: 'The reply to a purchase has the balances of the resources of all installations.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionPurchase(context) {
          const reply = await sound.provisionPurchase(context);
          if (reply.status !== 200) return reply;
          const strangers = store
            .installations()
            .filter(({ id }) => id !== context.path.installationId)
            .flatMap(({ id }) => store.resourcesOf(id))
            .map(({ id }) => ({ resourceId: id, currencyValueInCents: 0 }));
          return {
            ...reply,
            body: { ...reply.body, balances: [...reply.body.balances, ...strangers] },
          };
        },
      }),
    },
  },
];
