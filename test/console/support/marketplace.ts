/** A local Vercel on a free port with the example's partner beside it, as the console meets them. */

import { createServer } from 'node:http';
import { once } from 'node:events';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { MetadataSchema } from '@openapi-counterpart/vercel/vercel-api/types';
import { createPartnerApp } from '../../../examples/partner/server.js';
import type { LocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { hostedTests } from '../../../src/cli/hosted-tests.js';
import { startLocalVercel } from '../../../src/local-vercel/start.js';

import { folderWith } from '../../support/temporary.js';

export interface Marketplace {
  readonly local: LocalVercel;
  /** Where the console is. */
  readonly url: string;
  readonly partnerUrl: string;
  /** Whether the partner's server asks for a token where it shows a resource. */
  isCareful: boolean;
  close(): Promise<void>;
}

/** A field of each of the ten forms, for a product that only asks for its region. */
const fields: MetadataSchema['properties'] = {
  region: {
    type: 'string',
    'ui:control': 'vercel-region',
    'ui:label': 'Region',
    'ui:options': ['iad1', { value: 'fra1' }, { value: 'hnd1', label: 'Tokyo', disabled: true }],
    default: 'iad1',
  },
  replicas: {
    type: 'array',
    'ui:control': 'multi-vercel-region',
    'ui:label': 'Read replicas',
    'ui:options': ['iad1', 'fra1'],
    items: { type: 'string' },
    maxItems: 1,
  },
  prefix: {
    type: 'string',
    'ui:control': 'input',
    'ui:label': 'Key prefix',
    'ui:description': 'Before every key.',
    'ui:placeholder': 'app',
    pattern: '^[a-z]+$',
  },
  ttl: {
    type: 'number',
    'ui:control': 'input',
    'ui:label': 'Time to live',
    minimum: 1,
    maximum: 3600,
  },
  eviction: { type: 'boolean', 'ui:control': 'toggle', 'ui:label': 'Eviction', default: true },
  memory: {
    type: 'array',
    'ui:control': 'slider',
    'ui:label': 'Memory in GB',
    items: { type: 'number' },
    'ui:steps': [1, 2, 4, 8],
    default: [2],
  },
  engine: {
    type: 'string',
    'ui:control': 'select',
    'ui:label': 'Engine',
    'ui:options': [
      { value: 'v7', label: 'Version 7' },
      { value: 'v8', label: 'Version 8' },
    ],
  },
  modules: {
    type: 'array',
    'ui:control': 'multi-select',
    'ui:label': 'Modules',
    items: { type: 'string' },
    'ui:options': [
      { value: 'json', label: 'JSON' },
      { value: 'search', label: 'Search' },
    ],
  },
  domain: { type: 'string', 'ui:control': 'domain', 'ui:label': 'Domain' },
  namespace: {
    type: 'string',
    'ui:control': 'git-namespace',
    'ui:label': 'Git namespace',
    'git:providers': ['github'],
  },
};

export const clientId = 'oac_acme';
const clientSecret = 'not-a-real-secret';

/** Seeded; the partner's clock is that of the machine. */
export async function startMarketplace(): Promise<Marketplace> {
  const folder = await folderWith({
    'counterpart.config.yaml':
      'products: [{ id: acme-redis, metadata: { region: iad1, prefix: shop } }]',
  });
  const local: LocalVercel = await startLocalVercel({
    seed: 1,
    tests: hostedTests({ host: () => local, folder, isQuiet: true }),
    holds: {
      installations: [],
      teams: [
        {
          slug: 'acme',
          name: 'Acme',
          members: [{ name: 'Ann' }, { name: 'Uma', role: 'USER' }],
          projects: ['storefront', 'docs'],
        },
        { slug: 'globex', name: 'Globex', members: [{ name: 'Gil' }] },
      ],
      integrations: [
        {
          slug: 'acme-data',
          name: 'Acme Data',
          clientId,
          clientSecret,
          installationBilling: true,
          products: [
            {
              slug: 'acme-redis',
              name: 'Acme Redis',
              description: 'Keys and values, close to your functions.',
              metadataSchema: {
                type: 'object',
                properties: fields,
                required: ['region', 'prefix'],
              },
            },
            {
              slug: 'acme-postgres',
              name: 'Acme Postgres',
              description: 'Rows that stay.',
            },
          ],
        },
      ],
    },
  });
  const settings = {
    clientId,
    clientSecret,
    jwksUrl: `${local.url}/.well-known/jwks`,
    apiUrl: local.url,
  };
  const careful = createPartnerApp(settings);
  const careless = createPartnerApp({ ...settings, fault: 'auth-get-resource-open' });
  const answer = toServer((request) => (marketplace.isCareful ? careful : careless)(request));
  const server = createServer(toNodeListener(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const partner = `http://127.0.0.1:${address.port}`;
  local.setPartner({
    partnerUrl: partner,
    webhookUrl: `${partner}/webhook`,
    redirectLoginUrl: `${partner}/login`,
  });
  const marketplace: Marketplace = {
    local,
    url: `${local.url}/_counterpart/console`,
    partnerUrl: partner,
    isCareful: true,
    async close() {
      server.closeAllConnections();
      server.close();
      await local.close();
    },
  };
  return marketplace;
}

function toServer(app: (request: Request) => Response | Promise<Response>) {
  return Object.assign((request: Request) => Promise.resolve(app(request)), {
    async handle(incoming: { readonly request: Request }) {
      const { status, headers, body } = await app(incoming.request);
      return { status, headers: Object.fromEntries(headers), body };
    },
  });
}

/** Calls as the partner does, with the token of the first installation. */
export function callVercel(
  marketplace: Marketplace,
  path: string,
  body?: unknown,
): Promise<Response> {
  const { state } = marketplace.local.context;
  const [installation] = state.installations.all();
  const [token] = state.credentials.where('installation', installation?.id ?? '');
  return fetch(`${marketplace.local.url}/v1/installations/${installation?.id}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token?.id}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
