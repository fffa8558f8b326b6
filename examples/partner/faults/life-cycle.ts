/** Faults of the life of installations and of their plans. */

import type { Fault } from './fault.js';
import { handling, toResponse } from './tools.js';

const kind = 'state';
const uninstalled = ['uninstall-removes'];

export const lifeCycleFaults: readonly Fault[] = [
  {
    id: 'state-uninstall-noop',
    kind,
    operationId: 'delete-installation',
    rule: uninstalled,
    sentence: 'An uninstall is answered, and everything stays as it was.',
    apply: {
      handlers: () => ({
        deleteInstallation: () => ({ status: 200, body: { finalized: true } }),
      }),
    },
  },
  {
    id: 'state-uninstall-leaves-resources',
    kind,
    operationId: 'delete-installation',
    rule: uninstalled,
    sentence: 'Resources of a removed installation go on to be read.',
    apply: {
      api(sound) {
        const cache = new Map<string, Response>();
        const removed = new Set<string>();
        const inside = handling(
          'get-resource delete-installation',
          async (request, next, { id, path }) => {
            const installationId = path['installationId'] ?? '';
            const response = await next(request);
            if (id === 'delete-installation' && response.ok) removed.add(installationId);
            if (id === 'get-resource' && response.ok) cache.set(request.url, response.clone());
            const isGone = response.status === 404 && removed.has(installationId);
            return isGone ? (cache.get(request.url)?.clone() ?? response) : response;
          },
        );
        return inside(sound);
      },
    },
  },
  {
    id: 'state-uninstall-blocked',
    kind,
    operationId: 'delete-installation',
    rule: ['uninstall-removes', 'operation-succeeds'],
    sentence:
      'An installation that still has resources is not removed: 409, though Vercel deletes none before.',
    apply: {
      api: (sound, { store }) =>
        handling('delete-installation', async (request, next, { path }) => {
          if (store.resourcesOf(path['installationId'] ?? '').length === 0) return next(request);
          const body = { error: { code: 'conflict', message: 'Delete the resources first.' } };
          return toResponse({ status: 409, headers: {}, body });
        })(sound),
    },
  },
  {
    id: 'state-uninstall-still-provisions',
    kind,
    operationId: 'provision-resource',
    rule: [...uninstalled, 'uninstall-removes'],
    sentence: 'Resources can be made in an installation that was removed.',
    apply: {
      handlers(sound, { store }) {
        const known = new Map<string, ReturnType<typeof store.installation>>();
        return {
          provisionResource(context) {
            const { installationId } = context.path;
            const installation = store.findInstallation(installationId);
            if (installation) known.set(installationId, installation);
            const old = known.get(installationId);
            if (old) store.addInstallation(old);
            return sound.provisionResource(context);
          },
          deleteInstallation(context) {
            const installation = store.findInstallation(context.path.installationId);
            if (installation) known.set(installation.id, installation);
            return sound.deleteInstallation(context);
          },
        };
      },
    },
  },
  {
    id: 'state-uninstall-resurrects',
    kind,
    operationId: 'upsert-installation',
    rule: ['uninstall-removes', 'reinstall-fresh'],
    sentence: 'A removed installation that is announced again has its old resources back.',
    apply: {
      ground: (sound) => ({ ...sound, store: Object.assign(sound.store, notRemoved) }),
      handlers(sound, { store }) {
        const attic = new Map<string, ReturnType<typeof store.resourcesOf>>();
        return {
          deleteInstallation(context) {
            const { installationId } = context.path;
            if (store.findInstallation(installationId)) {
              attic.set(installationId, store.resourcesOf(installationId));
            }
            return sound.deleteInstallation(context);
          },
          async upsertInstallation(context) {
            const reply = await sound.upsertInstallation(context);
            for (const resource of attic.get(context.path.installationId) ?? []) {
              store.addResource(resource);
            }
            return reply;
          },
        };
      },
    },
  },
  {
    id: 'state-upsert-wipes',
    kind,
    operationId: 'upsert-installation',
    rule: ['install-repeat'],
    sentence: 'An installation that is announced again loses its resources.',
    apply: {
      handlers: (sound, { store }) => ({
        upsertInstallation(context) {
          const { installationId } = context.path;
          if (store.findInstallation(installationId)) {
            for (const resource of store.resourcesOf(installationId)) {
              store.removeResource(resource);
            }
          }
          return sound.upsertInstallation(context);
        },
      }),
    },
  },
  {
    id: 'state-upsert-resets-plan',
    kind,
    operationId: 'upsert-installation',
    rule: ['install-repeat'],
    sentence: 'An installation that is announced again falls back to no plan.',
    apply: {
      handlers: (sound, { store }) => ({
        upsertInstallation(context) {
          const installation = store.findInstallation(context.path.installationId);
          if (installation) installation.planId = undefined;
          return sound.upsertInstallation(context);
        },
      }),
    },
  },
  {
    id: 'state-installation-plan-dropped',
    kind,
    operationId: 'update-installation',
    rule: ['update-persists', 'plan-applied'],
    sentence: 'The plan that an installation chose is answered, and not kept.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateInstallation(context) {
          const installation = store.findInstallation(context.path.installationId);
          const planId = installation?.planId;
          const reply = await sound.updateInstallation(context);
          if (installation) installation.planId = planId;
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-unknown-installation-made',
    kind,
    operationId: 'provision-resource',
    rule: ['installation-unknown', 'resource-unknown'],
    sentence: 'Provisioning for an installation that was never announced makes one.',
    apply: {
      handlers: (sound, { store }) => ({
        provisionResource(context) {
          const { installationId: id } = context.path;
          if (!store.findInstallation(id)) {
            store.addInstallation({
              id,
              accessToken: '',
              account: { url: 'https://vercel.com', contact: { email: 'nobody@acme.example' } },
              acceptedPolicies: {},
              planId: undefined,
              balanceInCents: 0,
              deletedResourceIds: new Set(),
              creditedInvoiceIds: new Set(),
            });
          }
          return sound.provisionResource(context);
        },
      }),
    },
  },
  {
    id: 'state-resource-plans-of-another',
    kind,
    operationId: 'list-billing-plans-for-resource',
    rule: ['plan-listed'],
    sentence: 'The plans for a resource are those of another product: its own is not among them.',
    apply: {
      handlers: (sound) => ({
        async listBillingPlansForResource({ path: _path, header, query: _query, auth, request }) {
          const other = { path: { productSlug: 'acme-redis' }, query: {}, header, auth, request };
          return sound.listBillingPlansForProduct(other);
        },
      }),
    },
  },
];

/** A store that does not keep in mind what was removed. */
const notRemoved = { wasRemoved: () => false };
