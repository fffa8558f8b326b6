/** Faults of the state after refusals, of ids and of secrets. */

import type { Resource } from '../store.js';
import type { Fault } from './fault.js';

const kind = 'state';
const noTrace = ['refusal-harmless'];
const rotates = ['rotation-changes', 'rotation-complete'];

export const refusalStateFaults: readonly Fault[] = [
  {
    id: 'state-refused-update-half-done',
    kind,
    operationId: 'update-resource',
    rule: noTrace,
    sentence: 'An update that is refused for its plan has changed the name already.',
    apply: {
      handlers: (sound, { store }) => ({
        updateResource(context) {
          const { installationId, resourceId } = context.path;
          const resource = store.findResource(installationId, resourceId);
          if (resource && context.body.name) resource.name = context.body.name;
          return sound.updateResource(context);
        },
      }),
    },
  },
  {
    id: 'state-refused-provision-stays',
    kind,
    operationId: 'provision-resource',
    rule: noTrace,
    sentence: 'A resource whose plan or product is refused stays in the list.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          try {
            return await sound.provisionResource(context);
          } catch (error) {
            if (store.findInstallation(context.path.installationId)) {
              store.addResource(leftOver(context.path.installationId, context.body.name));
            }
            throw error;
          }
        },
      }),
    },
  },
  {
    id: 'state-refused-plan-taken',
    kind,
    operationId: 'update-installation',
    rule: noTrace,
    sentence: 'A plan that does not exist is refused, and the installation has none from then on.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateInstallation(context) {
          try {
            return await sound.updateInstallation(context);
          } catch (error) {
            const installation = store.findInstallation(context.path.installationId);
            if (installation) installation.planId = undefined;
            throw error;
          }
        },
      }),
    },
  },
  {
    id: 'state-refused-purchase-credited',
    kind,
    operationId: 'provision-purchase',
    rule: [...noTrace, 'purchase-paid', 'purchase-credits'],
    sentence: 'A purchase that was not paid is refused, after the credit was given.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionPurchase(context) {
          try {
            return await sound.provisionPurchase(context);
          } catch (error) {
            const [resource] = store.resourcesOf(context.path.installationId);
            if (resource) resource.balanceInCents += 1000;
            throw error;
          }
        },
      }),
    },
  },
  {
    id: 'state-ids-reused',
    kind,
    operationId: 'provision-resource',
    rule: ['ids-unique'],
    sentence: 'Ids count the resources of an installation: those of deleted ones come again.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          const { installationId } = context.path;
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          const made = store.resource(installationId, reply.body.id);
          const count = store.resourcesOf(installationId).length;
          const id = `${installationId}-${count}`;
          store.removeResource(made);
          store.addResource({ ...made, id });
          store.installation(installationId).deletedResourceIds.delete(id);
          return { ...reply, body: { ...reply.body, id } };
        },
      }),
    },
  },
  {
    id: 'state-id-is-the-name',
    kind,
    operationId: 'provision-resource',
    rule: ['ids-unique', 'state-persists'],
    sentence:
      'The id of a resource is its name: a second one of the name takes the place of the first.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          const { installationId } = context.path;
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          const made = store.resource(installationId, reply.body.id);
          const id = `${installationId}-${encodeURIComponent(made.name)}`;
          store.removeResource(made);
          store.addResource({ ...made, id });
          store.installation(installationId).deletedResourceIds.delete(id);
          return { ...reply, body: { ...reply.body, id } };
        },
      }),
    },
  },
  {
    id: 'state-rotation-noop',
    kind,
    operationId: 'request-secrets-rotation',
    rule: rotates,
    sentence: 'A rotation answers with the secrets as they were.',
    apply: {
      handlers: (sound, { store }) => ({
        async requestSecretsRotation(context) {
          const { installationId, resourceId } = context.path;
          const { secrets } = { ...store.findResource(installationId, resourceId) };
          const reply = await sound.requestSecretsRotation(context);
          if (reply.status !== 200 || secrets === undefined) return reply;
          store.resource(installationId, resourceId).secrets = secrets;
          return { status: 200, body: { sync: true, secrets } };
        },
      }),
    },
  },
  {
    id: 'state-rotation-half-done',
    kind,
    operationId: 'request-secrets-rotation',
    rule: ['rotation-whole'],
    sentence:
      'Of two secrets a rotation renews the first only, and does not say that it is partial.',
    apply: {
      handlers: (sound, { store }) => ({
        async requestSecretsRotation(context) {
          const { installationId, resourceId } = context.path;
          const { secrets = [] } = { ...store.findResource(installationId, resourceId) };
          const reply = await sound.requestSecretsRotation(context);
          if (reply.status !== 200) return reply;
          const resource = store.resource(installationId, resourceId);
          resource.secrets = [...resource.secrets.slice(0, 1), ...secrets.slice(1)];
          return { status: 200, body: { sync: true, secrets: resource.secrets } };
        },
      }),
    },
  },
  {
    id: 'state-rotation-renames',
    kind,
    operationId: 'request-secrets-rotation',
    rule: ['rotation-complete', 'rotation-changes'],
    sentence: 'A rotation changes the names of the secrets: projects keep the old variables.',
    apply: {
      handlers: (sound) => ({
        async requestSecretsRotation(context) {
          const reply = await sound.requestSecretsRotation(context);
          if (reply.status !== 200 || !reply.body.sync) return reply;
          const secrets = reply.body.secrets.map(({ name, value }) => ({
            name: `${name}_V2`,
            value,
          }));
          return { status: 200, body: { sync: true, secrets } };
        },
      }),
    },
  },
  {
    id: 'state-rotation-empty',
    kind,
    operationId: 'request-secrets-rotation',
    rule: [...rotates, 'response-body'],
    sentence: 'A rotation says that it is done and gives no secrets.',
    apply: {
      handlers: (sound) => ({
        async requestSecretsRotation(context) {
          const reply = await sound.requestSecretsRotation(context);
          return reply.status === 200 ? { status: 200, body: { sync: true, secrets: [] } } : reply;
        },
      }),
    },
  },
  {
    id: 'state-same-secrets-for-all',
    kind,
    operationId: 'provision-resource',
    rule: ['secrets-shared', 'tenant-isolation'],
    sentence: 'Every resource gets the same secrets, made when the process started.',
    apply: {
      handlers(sound) {
        let first: Resource['secrets'] | undefined;
        return {
          async provisionResource(context) {
            const reply = await sound.provisionResource(context);
            if (reply.status !== 200) return reply;
            first ??= [...reply.body.secrets];
            return { ...reply, body: { ...reply.body, secrets: first } };
          },
        };
      },
    },
  },
];

/** The row that was written before the check. */
function leftOver(installationId: string, name: string): Resource {
  return {
    id: `redis_left-over-${name.length}-${installationId}`,
    installationId,
    productId: 'acme-redis',
    name: name === '' ? 'unnamed' : name,
    metadata: {},
    status: 'ready',
    planId: 'redis-hobby',
    edgeConfigId: undefined,
    secrets: [],
    retiredSecrets: [],
    balanceInCents: 0,
  };
}
