/** Faults of concurrency: what holds for one request after the other fails for two at once. */

import type { Fault } from './fault.js';
import { calledBy, crash, errorOf, handling, pause, toResponse } from './tools.js';

const kind = 'concurrency';

export const concurrencyFaults: readonly Fault[] = [
  {
    id: 'at-once-accept',
    kind,
    operationId: 'accept-resource-transfer',
    rule: ['transfer-concurrent', 'transfer-once', 'concurrency'],
    sentence: 'Two installations that accept a transfer at once are both told that they have it.',
    apply: {
      handlers: (sound, { store }) => ({
        async acceptResourceTransfer(context) {
          const transfer = store.transfer(context.path.providerClaimId);
          // Refuses what the sound server refuses, as long as requests do not come together.
          await sound.verifyResourceTransfer(context);
          await pause();
          for (const id of transfer.resourceIds) {
            for (const owner of store.installations()) {
              const resource = store.findResource(owner.id, id);
              if (resource) resource.installationId = context.path.installationId;
            }
          }
          transfer.isComplete = true;
          return { status: 204 };
        },
      }),
    },
  },
  {
    id: 'at-once-same-key',
    kind,
    operationId: 'provision-resource',
    rule: ['idempotency-concurrent', 'concurrency', 'idempotency-retry'],
    sentence: 'A retry that comes while the first try is under way makes a second resource.',
    apply: afterwards('provision-resource'),
  },
  {
    id: 'at-once-same-rotation',
    kind,
    operationId: 'request-secrets-rotation',
    rule: ['idempotency-concurrent', 'concurrency', 'idempotency-retry'],
    sentence: 'A retry of a rotation that comes while the first is under way rotates again.',
    apply: afterwards('request-secrets-rotation'),
  },
  {
    id: 'at-once-same-id',
    kind,
    operationId: 'provision-resource',
    rule: ['ids-unique', 'concurrency'],
    sentence: 'Two resources that are made at once get one id, the next of a counter.',
    apply: {
      handlers(sound, { store }) {
        const counters = new Map<string, number>();
        return {
          async provisionResource(context) {
            const { installationId } = context.path;
            const reply = await sound.provisionResource(context);
            if (reply.status !== 200) return reply;
            const next = (counters.get(installationId) ?? 0) + 1;
            await pause();
            counters.set(installationId, next);
            const id = `db-${installationId}-${next}`;
            const made = store.resource(installationId, reply.body.id);
            store.removeResource(made);
            store.addResource({ ...made, id });
            return { ...reply, body: { ...reply.body, id } };
          },
        };
      },
    },
  },
  {
    id: 'at-once-lost',
    kind,
    operationId: 'provision-resource',
    rule: ['concurrency', 'state-persists', 'update-persists'],
    sentence: 'Of two resources that are made at once one is lost: the list is read, then written.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          const { installationId } = context.path;
          const before = store.resourcesOf(installationId);
          await pause();
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          for (const resource of store.resourcesOf(installationId)) {
            const isKept = resource.id === reply.body.id || before.includes(resource);
            if (!isKept) store.removeResource(resource);
          }
          return reply;
        },
      }),
    },
  },
  {
    id: 'at-once-purchase',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-once', 'concurrency', 'purchase-credits'],
    sentence: 'An invoice that comes twice at once is credited twice.',
    apply: {
      handlers: (sound, { store }) => {
        const running = new Map<string, number>();
        return {
          async provisionPurchase(context) {
            const { invoiceId } = context.body;
            running.set(invoiceId, (running.get(invoiceId) ?? 0) + 1);
            await pause();
            const isAlone = running.get(invoiceId) === 1;
            if (!isAlone) {
              const { creditedInvoiceIds } = store.installation(context.path.installationId);
              creditedInvoiceIds.delete(invoiceId);
            }
            const reply = await sound.provisionPurchase(context);
            setTimeout(() => running.delete(invoiceId), 50).unref();
            return reply;
          },
        };
      },
    },
  },
  {
    id: 'at-once-install',
    kind,
    operationId: 'upsert-installation',
    rule: ['concurrency', 'server-error', 'install-repeat', 'delete-repeat'],
    sentence: 'An installation that is announced twice at once breaks on its unique key.',
    apply: breaking('upsert-installation'),
  },
  {
    id: 'at-once-update',
    kind,
    operationId: 'update-resource',
    rule: ['update-concurrent', 'concurrency', 'update-persists'],
    sentence:
      'Of two updates at once the later undoes the other, though it is about something else.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateResource(context) {
          const { installationId, resourceId } = context.path;
          const resource = store.findResource(installationId, resourceId);
          if (resource === undefined) return sound.updateResource(context);
          const before = { ...resource };
          await pause();
          Object.assign(resource, before);
          return sound.updateResource(context);
        },
      }),
    },
  },
  {
    id: 'at-once-delete',
    kind,
    operationId: 'delete-resource',
    rule: ['concurrency', 'server-error', 'delete-repeat'],
    sentence: 'A resource that is deleted twice at once breaks the server.',
    apply: breaking('delete-resource'),
  },
  {
    id: 'at-once-uninstall',
    kind,
    operationId: 'delete-installation',
    rule: ['concurrency', 'server-error', 'delete-repeat'],
    sentence: 'An installation that is removed twice at once breaks the server.',
    apply: breaking('delete-installation'),
  },
  {
    id: 'at-once-mixed-up',
    kind,
    operationId: 'get-resource',
    rule: ['concurrency', 'tenant-isolation', 'state-persists'],
    sentence:
      'The present request is a global variable: of two reads at once both get the later’s.',
    apply: {
      api(sound) {
        let current: Request | undefined;
        return handling('get-resource', async (request, next) => {
          current = request;
          // The token is looked at before, with the request that it came with.
          const own = await next(request.clone());
          await pause(2);
          return own.ok ? next((current ?? request).clone()) : own;
        })(sound);
      },
    },
  },
  {
    id: 'at-once-busy',
    kind,
    operationId: 'provision-resource',
    rule: ['concurrency', 'server-error', 'response-status'],
    sentence: 'While one resource of an installation is made another is refused with 503.',
    apply: {
      api(sound) {
        const busy = new Set<string>();
        return handling('provision-resource', async (request, next) => {
          if (busy.has(request.url)) {
            const body = errorOf('busy', 'Try again.');
            return toResponse({ status: 503, headers: {}, body });
          }
          busy.add(request.url);
          try {
            await pause();
            return await next(request);
          } finally {
            busy.delete(request.url);
          }
        })(sound);
      },
    },
  },
  {
    id: 'at-once-claims',
    kind,
    operationId: 'create-resource-transfer',
    rule: ['concurrency', 'ids-unique'],
    sentence: 'Transfers that an installation prepares within a second have one id.',
    apply: {
      handlers: (sound, { store }) => ({
        async createResourceTransfer(context) {
          const reply = await sound.createResourceTransfer(context);
          if (reply.status !== 200) return reply;
          const transfer = store.transfer(reply.body.providerClaimId);
          const second = Math.floor(Date.now() / 1000);
          const providerClaimId = `claim_${context.path.installationId}_${second}`;
          store.addTransfer({ ...transfer, id: providerClaimId });
          return { status: 200, body: { providerClaimId } };
        },
      }),
    },
  },
];

/** Keeps answers only when they are there, so that two at once are both carried out. */
function afterwards(operationId: string): Fault['apply'] {
  return {
    retries(api, sound) {
      const answers = new Map<string, Response>();
      return (request) => {
        const key = request.headers.get('idempotency-key');
        const called = calledBy(request);
        if (key === null || called?.id !== operationId) return sound(request);
        return run(`${called.path['installationId']} ${key}`, request);
      };

      async function run(name: string, request: Request): Promise<Response> {
        const known = answers.get(name);
        if (known !== undefined) return known.clone();
        await pause();
        const response = await api(request);
        if (response.ok) answers.set(name, response.clone());
        return response;
      }
    },
  };
}

/** Two requests for one thing at a time: the second breaks. */
function breaking(operationId: string): Fault['apply'] {
  return {
    api(sound) {
      const running = new Set<string>();
      return handling(operationId, async (request, next) => {
        const name = request.url;
        if (running.has(name)) return crash();
        running.add(name);
        try {
          await pause();
          return await next(request);
        } finally {
          running.delete(name);
        }
      })(sound);
    },
  };
}
