/** Faults of the calls to Vercel: wrong tokens, calls that are missing, wrong, or too many. */

import type { Ground } from '../parts.js';
import { createVercelCalls } from '../vercel.js';
import type { Fault } from './fault.js';
import { post } from './post.js';

const kind = 'calls';
const token = ['calls-authorized'];
const valid = ['calls-described'];
const told = ['calls-resource-updated'];

/** Sends something of its own when a resource is ready, in place of the event. */
function announcing(
  announce: (ground: Ground, installationId: string, resourceId: string) => Promise<void>,
): Fault['apply'] {
  return {
    ground: (sound) => ({
      ...sound,
      announceResource: (installationId, resourceId) => announce(sound, installationId, resourceId),
    }),
  };
}

/** Calls for an installation with the token of the one that was announced last. */
function withTokenOf(choose: (tokens: readonly string[]) => string): Fault['apply'] {
  return {
    ground(sound) {
      const calls = createVercelCalls(sound.store, sound.apiUrl, (request) => {
        const tokens = sound.store.installations().map(({ accessToken }) => accessToken);
        const headers = new Headers(request.headers);
        headers.set('authorization', `Bearer ${choose(tokens)}`);
        return sound.fetch(new Request(request, { headers }));
      });
      return { ...sound, ...calls };
    },
  };
}

export const callFaults: readonly Fault[] = [
  {
    id: 'calls-token-of-the-last',
    kind,
    operationId: 'provision-purchase',
    rule: [...token, 'operation-succeeds'],
    sentence: 'All calls carry the token of the installation that was announced last.',
    apply: withTokenOf((tokens) => tokens.at(-1) ?? ''),
  },
  {
    id: 'calls-token-of-the-first',
    kind,
    operationId: 'provision-purchase',
    rule: [...token, 'operation-succeeds'],
    sentence: 'The first token that came is taken for that of the integration.',
    apply: withTokenOf((tokens) => tokens[0] ?? ''),
  },
  {
    id: 'calls-token-never-renewed',
    kind,
    operationId: 'upsert-installation',
    rule: [...token, 'install-token', 'install-repeat'],
    sentence: 'A new access token in a repeated announcement is ignored: the old one is used.',
    apply: {
      handlers: (sound, { store }) => ({
        async upsertInstallation(context) {
          const known = store.findInstallation(context.path.installationId);
          const accessToken = known?.accessToken;
          const reply = await sound.upsertInstallation(context);
          if (known && accessToken) known.accessToken = accessToken;
          return reply;
        },
      }),
    },
  },
  {
    id: 'calls-client-secret-as-token',
    kind,
    operationId: 'provision-purchase',
    rule: [...token, 'operation-succeeds'],
    sentence: 'The client secret is sent to Vercel as the token.',
    apply: {
      ground(sound) {
        const calls = createVercelCalls(sound.store, sound.apiUrl, (request) => {
          const headers = new Headers(request.headers);
          headers.set('authorization', `Bearer ${sound.clientSecret}`);
          return sound.fetch(new Request(request, { headers }));
        });
        return { ...sound, ...calls };
      },
    },
  },
  {
    id: 'calls-invoice-not-read',
    kind,
    operationId: 'provision-purchase',
    rule: ['purchase-paid', 'purchase-proof'],
    sentence: 'A purchase is believed without reading its invoice.',
    apply: {
      ground: (sound) => ({
        ...sound,
        async readInvoice(installationId, invoiceId) {
          const time = sound.now().toISOString();
          const [resource] = sound.store.resourcesOf(installationId);
          return {
            invoiceId,
            state: 'paid',
            invoiceDate: time,
            period: { start: time, end: time },
            items: [
              {
                ...(resource && { resourceId: resource.id }),
                billingPlanId: 'postgres-credits',
                name: 'Credit',
                price: '10.00',
                quantity: 1,
                units: 'purchase',
                total: '10.00',
              },
            ],
            total: '10.00',
            created: time,
            updated: time,
          };
        },
      }),
    },
  },
  {
    id: 'calls-invoice-of-wrong-id',
    kind,
    operationId: 'provision-purchase',
    rule: ['operation-succeeds', 'purchase-paid', ...valid],
    sentence: 'The invoice is asked for under its number without the prefix: there is none.',
    apply: {
      ground: (sound) => ({
        ...sound,
        readInvoice: async (installationId, invoiceId) =>
          sound.readInvoice?.(installationId, invoiceId.replace(/^[a-z]+_/, '')),
      }),
    },
  },
  {
    id: 'calls-ready-not-told',
    kind,
    operationId: 'provision-resource',
    rule: told,
    sentence: 'Vercel is not told that a resource has become ready.',
    isSlow: true,
    apply: { ground: (sound) => ({ ...sound, announceResource: undefined }) },
  },
  {
    id: 'calls-ready-told-early',
    kind,
    operationId: 'provision-resource',
    rule: told,
    sentence: 'Vercel is told at once that a resource has changed, and never when it is ready.',
    isSlow: true,
    apply: {
      ground: (sound) => ({ ...sound, announceResource: undefined }),
      handlers: (sound, ground) => ({
        async provisionResource(context) {
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          const body = { event: { type: 'resource.updated', resourceId: reply.body.id } };
          await post(ground, context.path.installationId, '/events', body);
          return reply;
        },
      }),
    },
  },
  {
    id: 'calls-event-not-wrapped',
    kind,
    operationId: 'provision-resource',
    rule: [...valid, ...told],
    sentence: 'The event that a resource is ready is not wrapped in `event`.',
    isSlow: true,
    apply: announcing((ground, installationId, resourceId) =>
      post(ground, installationId, '/events', { type: 'resource.updated', resourceId }),
    ),
  },
  {
    id: 'calls-event-of-its-own',
    kind,
    operationId: 'provision-resource',
    rule: [...valid, ...told],
    sentence: 'The event has a type that Vercel does not know, `resource.ready`.',
    isSlow: true,
    apply: announcing((ground, installationId, resourceId) =>
      post(ground, installationId, '/events', { event: { type: 'resource.ready', resourceId } }),
    ),
  },
  {
    id: 'calls-event-without-resource',
    kind,
    operationId: 'provision-resource',
    rule: [...valid, ...told],
    sentence: 'The event names its resource `id` instead of `resourceId`.',
    isSlow: true,
    apply: announcing((ground, installationId, id) =>
      post(ground, installationId, '/events', { event: { type: 'resource.updated', id } }),
    ),
  },
  {
    id: 'calls-event-of-internal-id',
    kind,
    operationId: 'provision-resource',
    rule: [...told, ...valid, 'calls-resource'],
    sentence: 'The event names the resource by an id that Vercel was never given.',
    isSlow: true,
    apply: announcing((ground, installationId, resourceId) => {
      const event = { type: 'resource.updated', resourceId: `row-${resourceId.length}` };
      return post(ground, installationId, '/events', { event });
    }),
  },
  {
    id: 'calls-event-elsewhere',
    kind,
    operationId: 'provision-resource',
    rule: [...told, ...valid],
    sentence: 'The event goes to a path that does not exist.',
    isSlow: true,
    apply: announcing((ground, installationId, resourceId) => {
      const event = { type: 'resource.updated', resourceId };
      return post(ground, installationId, '/resource-events', { event });
    }),
  },
  {
    id: 'calls-event-storm',
    kind,
    operationId: 'provision-resource',
    rule: ['calls-once', 'calls-many', ...told],
    sentence: 'The event is sent twenty times, for its answer is not looked at.',
    isSlow: true,
    apply: announcing(async (ground, installationId, resourceId) => {
      const event = { type: 'resource.updated', resourceId };
      for (let count = 0; count < 20; count += 1) {
        await post(ground, installationId, '/events', { event });
      }
    }),
  },
];
