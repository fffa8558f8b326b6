/** Faults of time: ends that do not come or come too early, clocks, and what shows too late. */

import type { Fault } from './fault.js';
import { answering, errorOf, fieldsOf, handling, itemsOf, pause, toResponse } from './tools.js';
import { byHand } from './verify-by-hand.js';

const kind = 'time';
const expired = ['transfer-expiry'];

/** As if the transfer had an hour left. */
function unexpired(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() + 3_600_000);
}

export const timeFaults: readonly Fault[] = [
  {
    id: 'time-expired-claim-verified',
    kind,
    operationId: 'verify-resource-transfer',
    rule: expired,
    sentence: 'A transfer that has expired is still said to be possible.',
    apply: {
      handlers: (sound, { store, now }) => ({
        verifyResourceTransfer(context) {
          const transfer = store.transfer(context.path.providerClaimId);
          const isOver = transfer.expiresAt <= now() && !transfer.isComplete;
          return isOver ? { status: 200, body: {} } : sound.verifyResourceTransfer(context);
        },
      }),
    },
  },
  {
    id: 'time-expired-claim-accepted',
    kind,
    operationId: 'accept-resource-transfer',
    rule: expired,
    sentence: 'A transfer that has expired can still be accepted.',
    apply: {
      handlers: (sound, { store }) => ({
        async acceptResourceTransfer(context) {
          const transfer = store.transfer(context.path.providerClaimId);
          const { expiresAt } = transfer;
          store.addTransfer(Object.assign(transfer, { expiresAt: unexpired(expiresAt) }));
          try {
            return await sound.acceptResourceTransfer(context);
          } finally {
            Object.assign(transfer, { expiresAt });
          }
        },
      }),
    },
  },
  {
    id: 'time-claim-in-the-past',
    kind,
    operationId: 'create-resource-transfer',
    rule: ['transfer-expiry', ...expired],
    sentence: 'A transfer can be prepared that has expired before it began.',
    apply: {
      handlers: (sound) => ({
        createResourceTransfer: (context) =>
          sound.createResourceTransfer({
            ...context,
            request: context.request,
            body: {
              ...context.body,
              expiresAt: Math.max(context.body.expiresAt, Date.now() + 60_000),
            },
          }),
      }),
    },
  },
  {
    id: 'time-expiry-in-seconds',
    kind,
    operationId: 'create-resource-transfer',
    rule: [...expired, 'transfer-expiry'],
    sentence: 'The end of a transfer is taken for seconds: it never comes.',
    apply: {
      handlers: (sound) => ({
        createResourceTransfer: (context) =>
          sound.createResourceTransfer({
            ...context,
            request: context.request,
            body: { ...context.body, expiresAt: context.body.expiresAt * 1000 },
          }),
      }),
    },
  },
  {
    id: 'time-expiry-from-seconds',
    kind,
    operationId: 'create-resource-transfer',
    rule: ['operation-succeeds', ...expired],
    sentence: 'The end of a transfer is divided into seconds: every one has expired already.',
    apply: {
      handlers: (sound) => ({
        createResourceTransfer: (context) =>
          sound.createResourceTransfer({
            ...context,
            request: context.request,
            body: { ...context.body, expiresAt: context.body.expiresAt / 1000 },
          }),
      }),
    },
  },
  {
    id: 'time-claim-forgotten',
    kind,
    operationId: 'verify-resource-transfer',
    rule: ['operation-succeeds', 'transfer', ...expired],
    sentence: 'Transfers are forgotten right after they were prepared, before they expire.',
    apply: {
      handlers: (sound, { store }) => ({
        async createResourceTransfer(context) {
          const reply = await sound.createResourceTransfer(context);
          if (reply.status === 200) {
            const transfer = store.transfer(reply.body.providerClaimId);
            Object.assign(transfer, { expiresAt: new Date(Date.now() - 1) });
          }
          return reply;
        },
      }),
    },
  },
  {
    id: 'time-tolerance-of-a-day',
    kind,
    operationId: '*',
    rule: ['auth-expiry', 'auth-not-before'],
    sentence: 'Clocks may differ by a day: tokens that expired an hour ago are taken.',
    apply: byHand({ tolerance: 86_400 }),
  },
  {
    id: 'time-retries-forgotten',
    kind,
    operationId: 'provision-resource',
    rule: ['idempotency-retry'],
    sentence:
      'Idempotency-Keys are forgotten after an instant: seconds were taken for milliseconds.',
    apply: {
      retries(api, sound) {
        const firstSeen = new Map<string, number>();
        return handling('provision-resource', (request) => {
          const key = request.headers.get('idempotency-key') ?? '';
          const since = Date.now() - (firstSeen.get(key) ?? Date.now());
          if (!firstSeen.has(key)) firstSeen.set(key, Date.now());
          return since > 30 ? api(request) : sound(request);
        })(sound);
      },
    },
  },
  {
    id: 'time-never-ready',
    kind,
    operationId: 'provision-resource',
    rule: ['provision-ready', 'calls-resource-updated'],
    sentence: 'A resource that is being set up is never ready.',
    isSlow: true,
    apply: { ground: (sound) => ({ ...sound, setupTime: 3_600_000 }) },
  },
  {
    id: 'time-ready-undoes-update',
    kind,
    operationId: 'update-resource',
    rule: ['provision-ready', 'update-persists'],
    sentence: 'When a resource becomes ready it is written as it was when it was ordered.',
    isSlow: true,
    apply: {
      handlers: (sound, { store, setupTime }) => ({
        async provisionResource(context) {
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          const resource = store.resource(context.path.installationId, reply.body.id);
          const { name, metadata } = resource;
          setTimeout(() => Object.assign(resource, { name, metadata }), setupTime + 1).unref();
          return reply;
        },
      }),
    },
  },
  {
    id: 'time-list-stays-pending',
    kind,
    operationId: 'list-resources',
    rule: ['provision-ready', 'state-listed', 'state-persists'],
    sentence: 'The list goes on to show a resource as pending when it has become ready.',
    isSlow: true,
    apply: answering('list-resources', ({ body }) => ({
      body: {
        resources: itemsOf(fieldsOf(body)['resources']).map((item) => ({
          ...item,
          status: 'pending',
        })),
      },
    })),
  },
  {
    id: 'time-balance-timestamp-frozen',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-timestamp', 'purchase-credits'],
    sentence:
      'Balances carry the time at which the process started: Vercel takes them for old ones.',
    apply: answering('provision-purchase', ({ body }) => ({
      body: { ...fieldsOf(body), timestamp: '2024-01-01T00:00:00.000Z' },
    })),
  },
  {
    id: 'time-delete-later',
    kind,
    operationId: 'delete-resource',
    rule: ['delete-removes'],
    sentence: 'A deleted resource is there until a job of the night removes it.',
    apply: {
      handlers: (sound, { store }) => ({
        deleteResource(context) {
          const { installationId, resourceId } = context.path;
          if (store.findResource(installationId, resourceId) === undefined) {
            return sound.deleteResource(context);
          }
          return { status: 204 };
        },
      }),
    },
  },
  {
    id: 'time-update-lags',
    kind,
    operationId: 'update-resource',
    rule: ['update-persists'],
    sentence: 'Reads go to a replica that lags behind: a change does not show at first.',
    apply: {
      api(sound) {
        const changed = new Map<string, { readonly until: number; readonly before: Response }>();
        return handling('update-resource get-resource', async (request, next, { id }) => {
          const lag = changed.get(request.url);
          if (id === 'get-resource') {
            const isBehind = lag !== undefined && Date.now() < lag.until;
            const response = await next(request);
            return isBehind && response.ok ? lag.before.clone() : response;
          }
          const unchanged = request.clone();
          const headers = new Headers(unchanged.headers);
          headers.delete('idempotency-key');
          const before = await next(
            new Request(request.url, { method: 'PATCH', headers, body: '{}' }),
          );
          const response = await next(unchanged);
          if (response.ok) changed.set(request.url, { until: Date.now() + 100, before });
          return response;
        })(sound);
      },
    },
  },
  {
    id: 'time-create-lags',
    kind,
    operationId: 'provision-resource',
    rule: ['state-persists'],
    sentence: 'A new resource cannot be read at first: reads go to a replica that lags behind.',
    apply: {
      api(sound) {
        const born = new Map<string, number>();
        const isNew = (id = ''): boolean => Date.now() - (born.get(id) ?? 0) < 100;
        return handling('provision-resource get-resource', async (request, next, called) => {
          if (called.id === 'get-resource' && isNew(called.path['resourceId'])) {
            const body = errorOf('not_found', 'There is no such resource.');
            return toResponse({ status: 404, headers: {}, body });
          }
          const response = await next(request);
          if (called.id === 'get-resource') return response;
          const { id } = fieldsOf(await response.clone().json());
          if (typeof id === 'string') born.set(id, Date.now());
          return response;
        })(sound);
      },
    },
  },
  {
    id: 'time-slow-plans',
    kind,
    operationId: 'list-billing-plans-for-installation',
    rule: ['answer-time', 'answer-slow', 'answer-missing'],
    sentence: 'The list of plans for installations takes seconds each time.',
    apply: {
      app: handling('list-billing-plans-for-installation', async (request, sound) => {
        await pause(3000);
        return sound(request);
      }),
    },
  },
];
