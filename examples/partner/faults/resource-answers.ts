/** Faults of conformance: answers about resources that are not as described. */

import type { Fault } from './fault.js';
import { answering, fieldsOf, itemsOf, refusing, without } from './tools.js';

const body = ['response-body'];
const status = ['response-status'];

type Spec = readonly [
  id: string,
  operationId: string,
  rule: readonly string[],
  sentence: string,
  apply: Fault['apply'],
];

const table: readonly Spec[] = [
  [
    'provision-answers-202',
    'provision-resource',
    status,
    'Provisioning is answered with 202, as the work goes on.',
    answering('provision-resource', () => ({ status: 202 })),
  ],
  [
    'delete-answers-200',
    'delete-resource',
    status,
    'Deletion is answered with 200 and a body.',
    answering('delete-resource', () => ({ status: 200, body: { deleted: true } })),
  ],
  [
    'update-answers-204',
    'update-resource',
    status,
    'An update is answered with 204 and without the resource.',
    answering('update-resource', () => ({ status: 204 })),
  ],
  [
    'accept-answers-200',
    'accept-resource-transfer',
    status,
    'Acceptance of a transfer is answered with 200, as in an older protocol.',
    answering('accept-resource-transfer', () => ({ status: 200, body: {} })),
  ],
  [
    'missing-resource-is-410',
    'get-resource',
    status,
    'A resource that is not there is answered with 410.',
    refusing('get-resource', [404], () => ({ status: 410 })),
  ],
  [
    'missing-resource-is-200-null',
    'get-resource',
    [...body, 'response-status', 'resource-unknown'],
    'A resource that is not there is answered with 200 and null.',
    refusing('get-resource', [404], () => ({ status: 200, body: null })),
  ],
  [
    'get-is-wrapped',
    'get-resource',
    body,
    'The resource is wrapped in `data`.',
    answering('get-resource', ({ body: resource }) => ({ body: { data: resource } })),
  ],
  [
    'list-is-bare',
    'list-resources',
    body,
    'The list of resources is a bare array.',
    answering('list-resources', ({ body: list }) => ({ body: fieldsOf(list)['resources'] })),
  ],
  [
    'status-of-its-own',
    'get-resource',
    body,
    'A resource has a status of the partner’s own words.',
    answering('get-resource', ({ body: resource }) => ({
      body: { ...fieldsOf(resource), status: 'active' },
    })),
  ],
  [
    'no-secrets',
    'provision-resource',
    body,
    'A new resource comes without its secrets.',
    answering('provision-resource', ({ body: resource }) => ({
      body: without(resource, 'secrets'),
    })),
  ],
  [
    'secrets-as-map',
    'provision-resource',
    body,
    'Secrets are an object by their names instead of a list.',
    answering('provision-resource', ({ body: resource }) => {
      const secrets = itemsOf(fieldsOf(resource)['secrets']);
      const map = Object.fromEntries(secrets.map(({ name, value }) => [String(name), value]));
      return { body: { ...fieldsOf(resource), secrets: map } };
    }),
  ],
  [
    'resource-without-product',
    'get-resource',
    body,
    'A resource that is read has no productId.',
    answering('get-resource', ({ body: resource }) => ({
      body: without(resource, 'productId'),
    })),
  ],
  [
    'listed-without-metadata',
    'list-resources',
    body,
    'Listed resources have no metadata.',
    answering('list-resources', ({ body: list }) => ({
      body: {
        resources: itemsOf(fieldsOf(list)['resources']).map((item) => without(item, 'metadata')),
      },
    })),
  ],
  [
    'metadata-as-text',
    'update-resource',
    body,
    'After an update the metadata are a text that holds JSON, as the database has them.',
    answering('update-resource', ({ body: resource }) => ({
      body: {
        ...fieldsOf(resource),
        metadata: JSON.stringify(fieldsOf(resource)['metadata']),
      },
    })),
  ],
  [
    'notification-null',
    'get-resource',
    body,
    'The notification of a resource without one is null.',
    answering('get-resource', ({ body: resource }) => ({
      body: { ...fieldsOf(resource), notification: null },
    })),
  ],
  [
    'notification-type-warning',
    'get-installation',
    body,
    'A notification has a `type` "warning" instead of a `level`.',
    answering('get-installation', ({ body: installation }) => ({
      body: {
        ...fieldsOf(installation),
        notification: { type: 'warning', title: 'Maintenance on Sunday' },
      },
    })),
  ],
];

export const resourceAnswerFaults: readonly Fault[] = table.map(
  ([id, operationId, rule, sentence, apply]) => ({
    id: `conformance-${id}`,
    kind: 'conformance',
    operationId,
    rule,
    sentence,
    apply,
  }),
);
