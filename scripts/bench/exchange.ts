/** The one request and answer that all measured servers exchange: taken from the description's own examples. */

import { readFileSync } from 'node:fs';

interface Media {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
}

interface InvoiceOperation {
  readonly requestBody: { readonly content: { readonly 'application/json': Media } };
  readonly responses: Readonly<
    Record<string, { readonly content: { readonly 'application/json': Media } }>
  >;
}

const template = '/v1/installations/{integrationConfigurationId}/billing/invoices';
// The shape is the description's, which `generate --check` keeps in step.
const bundle = JSON.parse(
  readFileSync(new URL('../../generated/vercel-api/openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Readonly<Record<string, { readonly post: InvoiceOperation }>> };

const operation = bundle.paths[template]?.post;

function firstExample(media: Media | undefined): unknown {
  const [example] = Object.values(media?.examples ?? {});
  if (example === undefined) throw new Error(`${template} has no example to exchange.`);
  return example.value;
}

export const exchange = {
  path: template.replace('{integrationConfigurationId}', 'icfg_cuwj0AdCdH3BwWT4LPijCC7t'),
  requestText: JSON.stringify(firstExample(operation?.requestBody.content['application/json'])),
  reply: firstExample(operation?.responses['200']?.content['application/json']),
};
