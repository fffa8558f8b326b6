/** Faults of tenancy: what one installation does has its effects on another. */

import { randomUUID } from 'node:crypto';
import type { Installation, Resource, Store } from '../store.js';
import type { Fault } from './fault.js';
import { answering, fieldsOf, fresh, ownerOf } from './tools.js';

const kind = 'tenancy';
const rule = ['tenant-isolation'];

/** A resource of any other installation: what a query without its condition finds first. */
function strangersOf(store: Store, { id }: Pick<Installation, 'id'>): Resource[] {
  return store
    .installations()
    .filter((other) => other.id !== id)
    .flatMap((other) => store.resourcesOf(other.id));
}

export const tenancyEffectFaults: readonly Fault[] = [
  {
    id: 'tenant-refused-delete-deletes',
    kind,
    operationId: 'delete-resource',
    rule,
    sentence: "A stranger's delete is refused with 404, after the deed.",
    apply: {
      handlers: (sound, { store }) => ({
        deleteResource(context) {
          const owner = ownerOf(store, context.path);
          const resource = store.findResource(owner, context.path.resourceId);
          if (resource !== undefined) store.removeResource(resource);
          return owner === context.path.installationId
            ? { status: 204 }
            : sound.deleteResource(context);
        },
      }),
    },
  },
  {
    id: 'tenant-refused-update-updates',
    kind,
    operationId: 'update-resource',
    rule,
    sentence: "A stranger's change is refused with 404, and made all the same.",
    apply: {
      handlers: (sound, { store }) => ({
        updateResource(context) {
          const { resourceId } = context.path;
          const resource = store.findResource(ownerOf(store, context.path), resourceId);
          if (resource && context.body.name !== undefined) resource.name = context.body.name;
          return sound.updateResource(context);
        },
      }),
    },
  },
  {
    id: 'tenant-uninstall-takes-all',
    kind,
    operationId: 'delete-installation',
    rule: ['tenant-isolation', 'uninstall-spares'],
    sentence: 'Removing an installation deletes the resources of the others too.',
    apply: {
      handlers: (sound, { store }) => ({
        deleteInstallation(context) {
          const installation = store.findInstallation(context.path.installationId);
          if (installation) {
            for (const resource of strangersOf(store, installation)) store.removeResource(resource);
          }
          return sound.deleteInstallation(context);
        },
      }),
    },
  },
  {
    id: 'tenant-plan-for-all',
    kind,
    operationId: 'update-installation',
    rule: ['tenant-isolation', 'update-isolated'],
    sentence: 'The plan that one installation chooses becomes the plan of all.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateInstallation(context) {
          const reply = await sound.updateInstallation(context);
          const { planId } = store.installation(context.path.installationId);
          for (const installation of store.installations()) installation.planId = planId;
          return reply;
        },
      }),
    },
  },
  {
    id: 'tenant-shared-retries',
    kind,
    operationId: 'provision-resource',
    rule: ['tenant-isolation', 'idempotency-tenants'],
    sentence: "An Idempotency-Key that another installation used brings back that one's answer.",
    apply: {
      handlers(sound) {
        const replies = new Map<string, ReturnType<typeof sound.provisionResource>>();
        return {
          provisionResource(context) {
            const key = context.header['Idempotency-Key'] ?? randomUUID();
            const reply = replies.get(key) ?? sound.provisionResource(context);
            replies.set(key, reply);
            return reply;
          },
        };
      },
    },
  },
  {
    id: 'tenant-cached-by-name',
    kind,
    operationId: 'get-resource',
    rule: ['tenant-isolation', 'state-persists', 'update-persists'],
    sentence: 'Resources are cached by their name: two of one name are mixed up.',
    apply: fresh(() => {
      const byName = new Map<unknown, unknown>();
      return answering('get-resource', ({ body }) => {
        const { name } = fieldsOf(body);
        if (!byName.has(name)) byName.set(name, body);
        return { body: byName.get(name) };
      });
    }),
  },
];
