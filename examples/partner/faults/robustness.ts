/** Faults of robustness: requests that make the server break, hang, or drop the connection. */

import type { Fault } from './fault.js';
import { crash, crashing, fieldsOf, handling, itemsOf, never, parse, toResponse } from './tools.js';

const kind = 'robustness';
const error = ['server-error'];
const onInput = ['input-crash', 'server-error'];

type Spec = readonly [
  id: string,
  operationId: string,
  rule: readonly string[],
  sentence: string,
  apply: Fault['apply'],
];

/** Breaks instead of refusing with one of the statuses. */
function breaking(operationId: string, statuses: readonly number[]): Fault['apply'] {
  return {
    api: handling(operationId, async (request, sound) => {
      const response = await sound(request);
      return statuses.includes(response.status) ? crash() : response;
    }),
  };
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const table: readonly Spec[] = [
  [
    'get-unknown',
    'get-resource',
    error,
    'Reading a resource that is not there breaks: "cannot read properties of undefined".',
    breaking('get-resource', [404]),
  ],
  [
    'update-unknown',
    'update-resource',
    error,
    'An update of a resource that is not there breaks.',
    breaking('update-resource', [404]),
  ],
  [
    'rotate-unknown',
    'request-secrets-rotation',
    error,
    'A rotation for a resource that is not there breaks.',
    breaking('request-secrets-rotation', [404]),
  ],
  [
    'verify-unknown',
    'verify-resource-transfer',
    error,
    'A transfer that is not there breaks the server when it is looked at.',
    breaking('verify-resource-transfer', [404]),
  ],
  [
    'unknown-product',
    'list-billing-plans-for-product',
    error,
    'Plans of a product that is not there break the server.',
    breaking('list-billing-plans-for-product', [404]),
  ],
  [
    'purchase-unknown-invoice',
    'provision-purchase',
    error,
    'An invoice that Vercel does not know breaks the purchase.',
    breaking('provision-purchase', [404, 422]),
  ],
  [
    'any-invalid-body',
    'provision-resource',
    onInput,
    'What the validation throws is not caught: an invalid body is answered with 500.',
    breaking('provision-resource', [400]),
  ],
  [
    'broken-json',
    'update-resource',
    ['input-malformed', 'input-crash', 'server-error'],
    'A body that is not JSON is answered with 500.',
    {
      app: handling('update-resource', async (request, sound) => {
        const body = parse(await request.clone().text());
        return typeof body === 'string' ? crash() : sound(request);
      }),
    },
  ],
  [
    'null-body',
    'update-installation',
    onInput,
    'The body `null` breaks the update of an installation.',
    {
      app: handling('update-installation', async (request, sound) => {
        const body = parse(await request.clone().text());
        return body === null ? crash() : sound(request);
      }),
    },
  ],
  [
    'null-metadata',
    'provision-resource',
    onInput,
    'Metadata that are null break the provisioning.',
    {
      app: handling('provision-resource', async (request, sound) => {
        const body = fieldsOf(parse(await request.clone().text()));
        return body['metadata'] === null ? crash() : sound(request);
      }),
    },
  ],
  [
    'array-for-account',
    'upsert-installation',
    onInput,
    'An account that is not an object breaks the installation.',
    {
      app: handling('upsert-installation', async (request, sound) => {
        const account = fieldsOf(parse(await request.clone().text()))['account'];
        const isObject = typeof account === 'object' && !Array.isArray(account);
        return isObject && account !== null ? sound(request) : crash();
      }),
    },
  ],
  [
    'long-name',
    'provision-resource',
    ['input-text', 'input-crash', 'server-error'],
    'A name that is longer than its column breaks the provisioning.',
    crashing('provision-resource', (body) => String(fieldsOf(body)['name']).length > 64),
  ],
  [
    'unicode-name',
    'update-resource',
    ['input-text', 'input-crash', 'server-error'],
    'A name with letters beyond the alphabet of the database breaks the update.',
    crashing('update-resource', (body) => /[^ -\u00ff]/.test(String(fieldsOf(body)['name']))),
  ],
  [
    'deep-metadata',
    'update-resource',
    ['server-error', 'input-crash', 'answer-missing', 'input-unknown-member'],
    'Metadata with objects in them cut the connection.',
    {
      app: handling('update-resource', async (request, sound) => {
        const { metadata } = fieldsOf(parse(await request.clone().text()));
        if (depthOf(metadata) > 1) throw new TypeError('fetch failed');
        return sound(request);
      }),
    },
  ],
  [
    'malformed-metadata-query',
    'list-billing-plans-for-product',
    ['server-error', 'input-malformed', 'input-crash'],
    'A query `metadata` that is not JSON breaks the list of plans.',
    crashing('list-billing-plans-for-product', (_body, request) => {
      const metadata = new URL(request.url).searchParams.get('metadata');
      return typeof parse(metadata ?? '') === 'string';
    }),
  ],
  [
    'empty-list',
    'list-resources',
    error,
    'The list of an installation without resources breaks.',
    {
      api: handling('list-resources', async (request, sound) => {
        const response = await sound(request.clone());
        const body: unknown = await response.clone().json();
        const isEmpty = response.ok && itemsOf(fieldsOf(body)['resources']).length === 0;
        return isEmpty ? crash() : response;
      }),
    },
  ],
  [
    'second-resource',
    'provision-resource',
    ['server-error', 'operation-succeeds', 'state-persists'],
    'A second resource in an installation breaks, for a column is unique that should not be.',
    {
      api: (sound, { store }) =>
        handling('provision-resource', async (request, next, { path }) => {
          const hasOne = store.resourcesOf(path['installationId'] ?? '').length > 0;
          return hasOne ? crash() : next(request);
        })(sound),
    },
  ],
  [
    'uninstall-with-resources',
    'delete-installation',
    ['server-error', 'operation-succeeds', 'uninstall-removes'],
    'An installation that has resources cannot be removed: a foreign key breaks it.',
    {
      api: (sound, { store }) =>
        handling('delete-installation', async (request, next, { path }) => {
          const hasOne = store.resourcesOf(path['installationId'] ?? '').length > 0;
          return hasOne ? crash() : next(request);
        })(sound),
    },
  ],
  [
    'stack-trace',
    'get-resource',
    ['server-error', 'response-status'],
    'A resource that is not there is answered with 500 and a stack trace.',
    {
      api: handling('get-resource', async (request, sound) => {
        const response = await sound(request);
        if (response.status !== 404) return response;
        const body = { error: { code: 'internal', message: String(new Error('no row').stack) } };
        return toResponse({ status: 500, headers: {}, body });
      }),
    },
  ],
  [
    'rotation-hangs',
    'request-secrets-rotation',
    ['answer-missing'],
    'A rotation with a delay is never answered.',
    {
      app: handling('request-secrets-rotation', async (request, sound) => {
        const body = fieldsOf(parse(await request.clone().text()));
        return Number(body['delayOldSecretsExpirationHours']) >= 0 ? never() : sound(request);
      }),
    },
  ],
  [
    'verify-hangs',
    'verify-resource-transfer',
    ['answer-missing'],
    'A transfer that is looked at by another installation is never answered.',
    { app: handling('verify-resource-transfer', () => never()) },
  ],
  [
    'refusal-locks',
    'update-resource',
    ['answer-missing'],
    'After an update was refused, the lock on the resource is never given back.',
    {
      api: (sound) => {
        const locked = new Set<string>();
        return handling('update-resource', async (request, next, { path }) => {
          const id = path['resourceId'] ?? '';
          if (locked.has(id)) return never();
          const response = await next(request);
          if (!response.ok) locked.add(id);
          return response;
        })(sound);
      },
    },
  ],
];

export const robustnessFaults: readonly Fault[] = table.map(
  ([id, operationId, rule, sentence, apply]) => ({
    id: `robust-${id}`,
    kind,
    operationId,
    rule,
    sentence,
    apply,
  }),
);
