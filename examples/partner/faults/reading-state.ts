/** Faults of lists, reads and deletions of resources: what is shown is not what is there. */

import type { Fault } from './fault.js';
import { answering, fieldsOf, handling, itemsOf } from './tools.js';

const kind = 'state';
const persists = ['update-persists'];

export const readingStateFaults: readonly Fault[] = [
  {
    id: 'state-list-without-new',
    kind,
    operationId: 'list-resources',
    rule: ['state-listed'],
    sentence: 'The list of an installation is made once and never again.',
    apply: {
      handlers(sound) {
        const lists = new Map<string, ReturnType<typeof sound.listResources>>();
        return {
          listResources(context) {
            const { installationId } = context.path;
            const list = lists.get(installationId) ?? sound.listResources(context);
            lists.set(installationId, list);
            return list;
          },
          async provisionResource(context) {
            const { installationId } = context.path;
            const { body: _, ...rest } = { ...context, query: {}, request: context.request };
            const auth = { systemAuthentication: { installationId } };
            if (!lists.has(installationId)) {
              lists.set(installationId, sound.listResources({ ...rest, auth }));
            }
            return sound.provisionResource(context);
          },
        };
      },
    },
  },
  {
    id: 'state-list-with-deleted',
    kind,
    operationId: 'list-resources',
    rule: ['state-listed', 'delete-removes'],
    sentence: 'The list goes on to hold what was deleted.',
    apply: {
      api(sound, ground) {
        const seen = new Map<string, Map<unknown, unknown>>();
        const list = answering('list-resources', ({ body }, { path }) => {
          const known = seen.get(path['installationId'] ?? '') ?? new Map<unknown, unknown>();
          for (const item of itemsOf(fieldsOf(body)['resources'])) known.set(item['id'], item);
          seen.set(path['installationId'] ?? '', known);
          return { body: { resources: [...known.values()] } };
        });
        const create = answering('provision-resource', ({ body }, { path }) => {
          const { secrets: _, ...item } = fieldsOf(body);
          const known = seen.get(path['installationId'] ?? '') ?? new Map<unknown, unknown>();
          seen.set(path['installationId'] ?? '', known.set(item['id'], item));
          return {};
        });
        return [list, create].reduce(
          (server, change) => change.api?.(server, ground) ?? server,
          sound,
        );
      },
    },
  },
  {
    id: 'state-deleted-still-read',
    kind,
    operationId: 'get-resource',
    rule: ['delete-removes'],
    sentence: 'What was deleted is still read, from a cache that is never cleared.',
    apply: {
      api(sound) {
        const cache = new Map<string, Response>();
        return handling('get-resource', async (request, next) => {
          const response = await next(request);
          if (response.ok) cache.set(request.url, response.clone());
          return response.status === 404 ? (cache.get(request.url)?.clone() ?? response) : response;
        })(sound);
      },
    },
  },
  {
    id: 'state-get-stale',
    kind,
    operationId: 'get-resource',
    rule: [...persists, 'state-persists'],
    sentence: 'A resource is read from a cache: changes do not show.',
    apply: {
      api(sound) {
        const cache = new Map<string, Response>();
        return handling('get-resource', async (request, next) => {
          const response = await next(request);
          if (!response.ok) return response;
          if (!cache.has(request.url)) cache.set(request.url, response.clone());
          return cache.get(request.url)?.clone() ?? response;
        })(sound);
      },
    },
  },
  {
    id: 'state-delete-takes-sibling',
    kind,
    operationId: 'delete-resource',
    rule: ['delete-removes', 'delete-spares'],
    sentence: 'Deleting one resource deletes its siblings of the same product.',
    apply: {
      handlers: (sound, { store }) => ({
        deleteResource(context) {
          const { installationId, resourceId } = context.path;
          if (store.findResource(installationId, resourceId) !== undefined) {
            for (const resource of store.resourcesOf(installationId)) {
              if (resource.id !== resourceId) store.removeResource(resource);
            }
          }
          return sound.deleteResource(context);
        },
      }),
    },
  },
];
