/** The requests that all measured servers answer: taken from the description's own examples. */

import { readFileSync } from 'node:fs';

interface Media {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly requestBody: { readonly content: { readonly 'application/json': Media } };
  readonly responses: Readonly<
    Record<string, { readonly content: { readonly 'application/json': Media } }>
  >;
}

export const vercelBundle = new URL('../../generated/vercel-api/openapi.json', import.meta.url);

// The shape is the description's, which `generate --check` keeps in step.
const bundle = JSON.parse(readFileSync(vercelBundle, 'utf8')) as {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
};

function operationAt(template: string): Operation {
  const operation = bundle.paths[template]?.post;
  if (operation === undefined) throw new Error(`Nothing is posted to ${template}.`);
  return operation;
}

function firstExample(media: Media | undefined): unknown {
  const [example] = Object.values(media?.examples ?? {});
  if (example === undefined) throw new Error('The operation has no example to exchange.');
  return example.value;
}

const installation = '/v1/installations/{integrationConfigurationId}';
const invoiceTemplate = `${installation}/billing/invoices`;
const submitInvoice = operationAt(invoiceTemplate);

export const exchange = {
  path: invoiceTemplate.replace('{integrationConfigurationId}', 'icfg_cuwj0AdCdH3BwWT4LPijCC7t'),
  requestText: JSON.stringify(firstExample(submitInvoice.requestBody.content['application/json'])),
  reply: firstExample(submitInvoice.responses['200']?.content['application/json']),
};

/** A usage report, which may be sent again and again: the newest counts. */
export const report = firstExample(
  operationAt(`${installation}/billing`).requestBody.content['application/json'],
);

/** The one resource and plan that the report is about. */
export const reported = { resourceId: 'db_7Qx2', planId: 'pro200' };
