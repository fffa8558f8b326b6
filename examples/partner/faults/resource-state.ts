/** Faults of what is written into resources: it is lost, changed, or overwrites something else. */

import type { ProvisionResourceRequest } from '@openapi-counterpart/vercel/partner-api/types';
import type { Fault } from './fault.js';

const kind = 'state';
const persists = ['update-persists'];
const created = ['state-persists'];

/** Makes a resource of something else than was ordered. */
function orderedAs(
  change: (body: ProvisionResourceRequest) => ProvisionResourceRequest,
): Fault['apply'] {
  return {
    handlers: (sound) => ({
      provisionResource: (context) =>
        sound.provisionResource({
          ...context,
          request: context.request,
          body: change(context.body),
        }),
    }),
  };
}

export const resourceStateFaults: readonly Fault[] = [
  {
    id: 'state-delete-noop',
    kind,
    operationId: 'delete-resource',
    rule: ['delete-removes'],
    sentence: 'DELETE answers 204 and deletes nothing.',
    apply: { handlers: () => ({ deleteResource: () => ({ status: 204 }) }) },
  },
  {
    id: 'state-create-lost',
    kind,
    operationId: 'provision-resource',
    rule: created,
    sentence: 'A new resource is answered and never stored.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          const reply = await sound.provisionResource(context);
          if (reply.status === 200) {
            const resource = store.findResource(context.path.installationId, reply.body.id);
            if (resource !== undefined) store.removeResource(resource);
          }
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-update-lost',
    kind,
    operationId: 'update-resource',
    rule: persists,
    sentence: 'An update is answered and never stored.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateResource(context) {
          const { installationId, resourceId } = context.path;
          const resource = store.findResource(installationId, resourceId);
          const before = { ...resource };
          const reply = await sound.updateResource(context);
          if (resource !== undefined) Object.assign(resource, before);
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-update-answers-old',
    kind,
    operationId: 'update-resource',
    rule: ['update-persists'],
    sentence: 'An update is stored, and answered with the resource as it was before.',
    apply: {
      handlers: (sound) => ({
        async updateResource(context) {
          const { body: _body, ...rest } = context;
          const before = await sound.updateResource({
            ...rest,
            request: context.request,
            body: {},
          });
          const reply = await sound.updateResource(context);
          return reply.status === 200 ? before : reply;
        },
      }),
    },
  },
  {
    id: 'state-update-forgets-rest',
    kind,
    operationId: 'update-resource',
    rule: ['update-persists', 'update-preserves'],
    sentence: 'An update without metadata empties them: PATCH is written as PUT.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateResource(context) {
          const { installationId, resourceId } = context.path;
          await sound.updateResource(context);
          const resource = store.findResource(installationId, resourceId);
          if (resource && context.body.metadata === undefined) resource.metadata = {};
          return sound.updateResource(context);
        },
      }),
    },
  },
  {
    id: 'state-update-metadata-dropped',
    kind,
    operationId: 'update-resource',
    rule: persists,
    sentence: 'New metadata in an update are ignored.',
    apply: {
      handlers: (sound) => ({
        updateResource(context) {
          const { metadata: _, ...body } = context.body;
          return sound.updateResource({ ...context, request: context.request, body });
        },
      }),
    },
  },
  {
    id: 'state-plan-change-dropped',
    kind,
    operationId: 'update-resource',
    rule: [...persists, 'plan-applied'],
    sentence: 'A change of the plan is answered, and the old plan stays.',
    apply: {
      handlers: (sound, { store }) => ({
        async updateResource(context) {
          const { installationId, resourceId } = context.path;
          const resource = store.findResource(installationId, resourceId);
          const planId = resource?.planId;
          const reply = await sound.updateResource(context);
          if (resource !== undefined) resource.planId = planId;
          return reply;
        },
      }),
    },
  },
  {
    id: 'state-suspension-dropped',
    kind,
    operationId: 'update-resource',
    rule: ['update-status'],
    sentence: 'A status in an update is ignored.',
    apply: {
      handlers: (sound) => ({
        updateResource(context) {
          const { status: _, ...body } = context.body;
          return sound.updateResource({ ...context, request: context.request, body });
        },
      }),
    },
  },
  {
    id: 'state-name-lower-case',
    kind,
    operationId: 'provision-resource',
    rule: [...created, 'provision-echo', 'input-text'],
    sentence: 'Names are written in lower case.',
    apply: orderedAs((body) => ({ ...body, name: body.name.toLowerCase() })),
  },
  {
    id: 'state-name-cut',
    kind,
    operationId: 'provision-resource',
    rule: [...created, 'provision-echo', 'input-text'],
    sentence: 'Names are cut after 32 letters, as long as the column of the table is.',
    apply: orderedAs((body) => ({ ...body, name: body.name.slice(0, 32) })),
  },
  {
    id: 'state-deleted-becomes-ready',
    kind,
    operationId: 'delete-resource',
    rule: ['delete-removes'],
    sentence: 'A resource that is deleted while it is set up is there again once it is ready.',
    isSlow: true,
    apply: {
      handlers: (sound, { store, setupTime }) => ({
        deleteResource(context) {
          const { installationId, resourceId } = context.path;
          const resource = store.findResource(installationId, resourceId);
          if (resource?.status === 'pending') {
            const finish = (): void => store.addResource({ ...resource, status: 'ready' });
            setTimeout(finish, setupTime + 1).unref();
          }
          return sound.deleteResource(context);
        },
      }),
    },
  },
  {
    id: 'state-name-trimmed-to-slug',
    kind,
    operationId: 'update-resource',
    rule: [...persists, 'input-text'],
    sentence: 'A new name is made a slug: blanks become hyphens.',
    apply: {
      handlers: (sound) => ({
        updateResource(context) {
          const { name } = context.body;
          const body = { ...context.body, ...(name && { name: name.replaceAll(/\W+/g, '-') }) };
          return sound.updateResource({ ...context, request: context.request, body });
        },
      }),
    },
  },
  {
    id: 'state-metadata-dropped',
    kind,
    operationId: 'provision-resource',
    rule: [...created, 'provision-echo'],
    sentence: 'The metadata of a new resource are forgotten.',
    apply: orderedAs((body) => ({ ...body, metadata: {} })),
  },
  {
    id: 'state-plan-ignored',
    kind,
    operationId: 'provision-resource',
    rule: [...created, 'plan-applied'],
    sentence: 'Every new resource is put on the most expensive plan.',
    apply: {
      handlers: (sound, { store }) => ({
        async provisionResource(context) {
          const reply = await sound.provisionResource(context);
          if (reply.status !== 200) return reply;
          const { installationId } = context.path;
          const resource = store.findResource(installationId, reply.body.id);
          if (resource?.planId?.endsWith('-hobby')) {
            resource.planId = resource.planId.replace('-hobby', '-pro');
          }
          return reply;
        },
      }),
    },
  },
];
