/** Faults of input: requests that are wrong are taken. */

import type { Fault } from './fault.js';
import { calledBy, fieldsOf, handling, isFields, mending, toResponse, withBody } from './tools.js';

const invalid = ['input-invalid'];

type Spec = readonly [
  id: string,
  operationId: string,
  rule: readonly string[],
  sentence: string,
  apply: Fault['apply'],
];

/** What forms and loosely typed languages make of anything. */
function toText(value: unknown): unknown {
  return value === undefined || value === null || typeof value === 'object' ? value : String(value);
}

const table: readonly Spec[] = [
  [
    'nameless-taken',
    'provision-resource',
    invalid,
    'A resource without a name is called "Untitled".',
    mending('provision-resource', (body) =>
      isFields(body) ? { ...body, name: body['name'] ?? 'Untitled' } : body,
    ),
  ],
  [
    'numbers-as-names',
    'provision-resource',
    invalid,
    'A name that is a number or a boolean is taken as text.',
    mending('provision-resource', (body) =>
      isFields(body) ? { ...body, name: toText(body['name']) } : body,
    ),
  ],
  [
    'metadata-optional',
    'provision-resource',
    invalid,
    'Metadata that are missing, or no object, count as none.',
    mending('provision-resource', (body) =>
      isFields(body)
        ? { ...body, metadata: isFields(body['metadata']) ? body['metadata'] : {} }
        : body,
    ),
  ],
  [
    'plan-optional',
    'provision-resource',
    invalid,
    'Without a plan, or with one that is no text, a resource is made on the first plan.',
    mending('provision-resource', (body) =>
      isFields(body) && typeof body['billingPlanId'] !== 'string'
        ? { ...body, billingPlanId: 'postgres-hobby' }
        : body,
    ),
  ],
  [
    'unknown-plan-taken',
    'provision-resource',
    ['plan-unknown', 'input-invalid'],
    'A plan that does not exist is taken for the cheapest one.',
    mending('provision-resource', (body) => {
      const plan = fieldsOf(body)['billingPlanId'];
      const isKnown = typeof plan !== 'string' || /^(?:redis|postgres|team)/.test(plan);
      return isKnown ? body : { ...fieldsOf(body), billingPlanId: 'postgres-hobby' };
    }),
  ],
  [
    'unknown-product-taken',
    'provision-resource',
    ['product-unknown', 'input-invalid'],
    'A product that does not exist is taken for the first one.',
    mending('provision-resource', (body) => {
      const product = fieldsOf(body)['productId'];
      const isKnown = typeof product !== 'string' || product.startsWith('acme-');
      return isKnown ? body : { ...fieldsOf(body), productId: 'acme-postgres' };
    }),
  ],
  [
    'credentials-optional',
    'upsert-installation',
    invalid,
    'An installation without credentials is taken: nothing can be called back for it.',
    mending('upsert-installation', (body) =>
      isFields(body)
        ? {
            ...body,
            credentials: body['credentials'] ?? { access_token: '', token_type: 'Bearer' },
          }
        : body,
    ),
  ],
  [
    'account-unchecked',
    'upsert-installation',
    ['input-ignored'],
    'The account of an installation is not looked at.',
    mending('upsert-installation', (body) =>
      isFields(body)
        ? {
            ...body,
            account: { url: 'https://vercel.com/acme', contact: { email: 'nobody@acme.example' } },
          }
        : body,
    ),
  ],
  [
    'update-unchecked',
    'update-resource',
    invalid,
    'Members of an update that have the wrong type are dropped in silence.',
    mending('update-resource', (body) => {
      const { name, metadata, billingPlanId, status, ...others } = fieldsOf(body);
      return {
        ...others,
        ...(typeof name === 'string' && { name }),
        ...(isFields(metadata) && { metadata }),
        ...(typeof billingPlanId === 'string' && { billingPlanId }),
        ...(typeof status === 'string' && { status }),
      };
    }),
  ],
  [
    'status-unchecked',
    'update-resource',
    ['input-ignored'],
    'A status that does not exist is taken in an update.',
    mending('update-resource', (body) => {
      const statuses = ['ready', 'pending', 'onboarding', 'suspended', 'resumed', 'uninstalled'];
      const { status, ...others } = fieldsOf(body);
      const isOne = status === undefined || [...statuses, 'error'].includes(String(status));
      return isFields(body) && !isOne ? others : body;
    }),
  ],
  [
    'delay-unchecked',
    'request-secrets-rotation',
    [...invalid, 'input-invalid'],
    'Any number of hours is taken for the delay of a rotation, negative ones too.',
    mending('request-secrets-rotation', (body) => {
      const hours = fieldsOf(body)['delayOldSecretsExpirationHours'];
      if (typeof hours !== 'number') return body;
      const within = Math.min(Math.max(hours, 0), 24);
      return { ...fieldsOf(body), delayOldSecretsExpirationHours: within };
    }),
  ],
  [
    'expiry-as-text',
    'create-resource-transfer',
    invalid,
    'The end of a transfer is taken as a text too.',
    mending('create-resource-transfer', (body) => {
      const time = fieldsOf(body)['expiresAt'];
      if (!isFields(body) || typeof time === 'number') return body;
      return { ...body, expiresAt: Date.now() + 3_600_000 };
    }),
  ],
  [
    'purchase-without-invoice',
    'provision-purchase',
    invalid,
    'A purchase without an invoice is answered with the balances as they are.',
    {
      app: handling('provision-purchase', async (request, sound) => {
        const response = await sound(request);
        if (response.status !== 400) return response;
        const body = { timestamp: new Date().toISOString(), balances: [] };
        return toResponse({ status: 200, headers: {}, body });
      }),
    },
  ],
  [
    'broken-json-as-nothing',
    'update-resource',
    ['input-malformed'],
    'A body that is not JSON counts as an empty one.',
    {
      app: handling('update-resource', async (request, sound) => {
        const copy = request.clone();
        const response = await sound(request);
        if (![400, 415].includes(response.status)) return response;
        const text = await copy.clone().text();
        try {
          JSON.parse(text);
          return response;
        } catch {
          return sound(withNewKey(withBody(copy, {})));
        }
      }),
    },
  ],
  [
    'method-ignored',
    '*',
    ['unsupported-method'],
    'Any method that is not known at a path is served like GET.',
    {
      app: (sound) => (request) => {
        const headers = { authorization: request.headers.get('authorization') ?? '' };
        const isUnknown =
          calledBy(request) === undefined && new URL(request.url).pathname.startsWith('/v1/');
        return isUnknown ? sound(new Request(request.url, { headers })) : sound(request);
      },
    },
  ],
];

function withNewKey(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('idempotency-key');
  return new Request(request, { headers });
}

export const acceptingFaults: readonly Fault[] = table.map(
  ([id, operationId, rule, sentence, apply]) => ({
    id: `input-${id}`,
    kind: 'input',
    operationId,
    rule,
    sentence,
    apply,
  }),
);
