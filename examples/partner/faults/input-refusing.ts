/** Faults of input: requests that are right are refused. */

import type { Fault } from './fault.js';
import { calledBy, errorOf, fieldsOf, handling, rejecting, toResponse } from './tools.js';

type Spec = readonly [
  id: string,
  operationId: string,
  rule: readonly string[],
  sentence: string,
  apply: Fault['apply'],
];

const knownMembers: Readonly<Record<string, readonly string[]>> = {
  'upsert-installation': ['scopes', 'acceptedPolicies', 'credentials', 'account'],
  'provision-resource': [
    'productId',
    'name',
    'metadata',
    'billingPlanId',
    'externalId',
    'protocolSettings',
  ],
};

const table: readonly Spec[] = [
  [
    'strict-members',
    '*',
    ['input-unknown-member'],
    'Members that are not known are refused.',
    rejecting('provision-resource upsert-installation', (body, request) => {
      const known = knownMembers[calledBy(request)?.id ?? ''] ?? [];
      const unknown = Object.keys(fieldsOf(body)).find((name) => !known.includes(name));
      return unknown && `Unrecognized key: ${unknown}`;
    }),
  ],
  [
    'external-id-refused',
    'provision-resource',
    ['input-valid', 'input-unknown-member'],
    'A request that has an externalId is refused.',
    rejecting('provision-resource', (body) =>
      'externalId' in fieldsOf(body) ? 'Unrecognized key: externalId' : undefined,
    ),
  ],
  [
    'name-as-identifier',
    'provision-resource',
    ['input-valid', 'input-text', 'input-name'],
    'Names have to be identifiers: blanks and letters beyond ASCII are refused.',
    rejecting('provision-resource', (body) =>
      /^[\w-]*$/.test(String(fieldsOf(body)['name'] ?? '')) ? undefined : 'Invalid name.',
    ),
  ],
  [
    'update-needs-name',
    'update-resource',
    ['input-valid', 'update-preserves'],
    'An update without a name is refused.',
    rejecting('update-resource', (body) =>
      'name' in fieldsOf(body) ? undefined : 'name is required.',
    ),
  ],
  [
    'whole-hours-only',
    'request-secrets-rotation',
    ['input-optional'],
    'Parts of an hour are refused as the delay of a rotation.',
    rejecting('request-secrets-rotation', (body) => {
      const hours = fieldsOf(body)['delayOldSecretsExpirationHours'] ?? 0;
      return Number.isInteger(hours) ? undefined : 'Expected integer.';
    }),
  ],
  [
    'contact-name-needed',
    'upsert-installation',
    ['input-valid'],
    'An account without a name of its own or of its contact is refused.',
    rejecting('upsert-installation', (body) => {
      const account = fieldsOf(fieldsOf(body)['account']);
      const isNamed = 'name' in account && 'name' in fieldsOf(account['contact']);
      return isNamed ? undefined : 'account.name is required.';
    }),
  ],
  [
    'key-needed',
    '*',
    ['input-valid'],
    'Requests that change something are refused without an Idempotency-Key.',
    rejecting(
      'upsert-installation update-installation delete-installation provision-resource update-resource delete-resource',
      (_body, request) =>
        request.headers.has('idempotency-key') ? undefined : 'Idempotency-Key is required.',
    ),
  ],
  [
    'uninstall-needs-body',
    'delete-installation',
    ['input-valid', 'operation-succeeds'],
    'An uninstall without a body is refused.',
    rejecting('delete-installation', (body) =>
      body === undefined ? 'cascadeResourceDeletion is required.' : undefined,
    ),
  ],
  [
    'charset-refused',
    'provision-resource',
    ['input-valid', 'http-charset'],
    'A body is refused when its media type names a charset.',
    {
      app: handling('provision-resource', async (request, sound) => {
        if (!/charset/i.test(request.headers.get('content-type') ?? '')) return sound(request);
        const body = errorOf('bad_request', 'Expected application/json.');
        return toResponse({ status: 400, headers: {}, body });
      }),
    },
  ],
  [
    'plans-need-metadata',
    'list-billing-plans-for-product',
    ['input-valid', 'operation-succeeds'],
    'Plans are only listed with metadata in the query.',
    rejecting('list-billing-plans-for-product', (_body, request) =>
      new URL(request.url).searchParams.has('metadata') ? undefined : 'metadata is required.',
    ),
  ],
];

export const refusingFaults: readonly Fault[] = table.map(
  ([id, operationId, rule, sentence, apply]) => ({
    id: `input-${id}`,
    kind: 'input',
    operationId,
    rule,
    sentence,
    apply,
  }),
);
