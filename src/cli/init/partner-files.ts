/** The partner's server as `counterpart init` writes it: what is the same in every framework. */

import type { Files } from './write-files.js';

export interface Language {
  readonly isTypeScript: boolean;
  /** Of modules: `ts`, `js`, or `mjs` in a folder of CommonJS. */
  readonly extension: 'ts' | 'js' | 'mjs';
  /** With what modules name each other: bundlers find TypeScript by the bare name alone. */
  readonly suffix: '' | '.js' | '.mjs';
  /** Id of the product in the example. */
  readonly product: string;
}

const vercel = '@openapi-counterpart/vercel';
const types = `${vercel}/partner-api/types`;
const serverModule = `${vercel}/partner-api/server`;

/** By path below the folder. */
export function partnerFiles(language: Language): Files {
  const { extension } = language;
  return {
    [`partner/product.${extension}`]: product(language),
    [`partner/store.${extension}`]: store(language),
    [`partner/handlers.${extension}`]: handlers(language),
    [`partner/server.${extension}`]: server(language),
    [`counterpart.config.${language.isTypeScript ? 'ts' : 'mjs'}`]: config(language),
  };
}

const importOf = (name: string, { suffix }: Language): string => `./${name}${suffix}`;

/** A type where the language has them. */
const when = ({ isTypeScript }: Language, text: string): string => (isTypeScript ? text : '');

/** The same for JavaScript: editors read types from comments. */
const unless = ({ isTypeScript }: Language, text: string): string => (isTypeScript ? '' : text);

function product(language: Language): string {
  const { extension, product: id } = language;
  const file = `partner/product.${extension}`;
  return `/**
 * What you sell, and how it is made. Fill in the three functions below: until then they answer 501.
 */

import { HttpError } from '@openapi-counterpart/runtime';
${when(language, `import type { BillingPlan, Secret } from '${types}';\nimport type { StoredResource } from '${importOf('store', language)}';\n`)}
export const productId = '${id}';

/** Vercel shows these to customers. ${unless(language, `@type {import('${types}').BillingPlan[]} `)}*/
export const plans${when(language, ': BillingPlan[]')} = [
  {
    id: 'free',
    type: 'subscription',
    name: 'Free',
    description: 'For trying things out.',
    scope: 'resource',
    paymentMethodRequired: false,
  },
  {
    id: 'pro',
    type: 'subscription',
    name: 'Pro',
    description: 'For production.',
    scope: 'resource',
    paymentMethodRequired: true,
    cost: '$20.00/month',
  },
];

/**
 * Makes what was bought, and gives the secrets that the customer's projects get as environment
 * variables, such as [{ name: 'MY_PRODUCT_URL', value: 'https://…' }].
${unless(language, ` *\n * @param {import('${importOf('store', language)}').StoredResource} resource\n * @returns {Promise<import('${types}').Secret[]>}\n`)} */
export async function create(resource${when(language, ': StoredResource')})${when(language, ': Promise<Secret[]>')} {
  throw new HttpError(501, \`Fill in create() in ${file}: \${resource.name} was not made.\`);
}

/**
 * Changes it: its name, metadata, plan and status are the new ones.
${unless(language, ` *\n * @param {import('${importOf('store', language)}').StoredResource} resource\n`)} */
export async function change(resource${when(language, ': StoredResource')})${when(language, ': Promise<void>')} {
  throw new HttpError(501, \`Fill in change() in ${file}: \${resource.name} is as it was.\`);
}

/**
 * Removes it with all its data.
${unless(language, ` *\n * @param {import('${importOf('store', language)}').StoredResource} resource\n`)} */
export async function remove(resource${when(language, ': StoredResource')})${when(language, ': Promise<void>')} {
  throw new HttpError(501, \`Fill in remove() in ${file}: \${resource.name} is still there.\`);
}
`;
}

function store(language: Language): string {
  const shape = language.isTypeScript
    ? `import type { Resource } from '${types}';

export type StoredResource = Resource & { installationId: string };

export interface Installation {
  id: string;
  /** For calls to the Vercel API. */
  accessToken: string;
}

`
    : `/** @typedef {import('${types}').Resource & { installationId: string }} StoredResource */

/**
 * @typedef {object} Installation
 * @property {string} id
 * @property {string} accessToken For calls to the Vercel API.
 */

`;
  const map = (value: string): string => when(language, `: Map<string, ${value}>`) || '';
  return `/** What the server remembers. It is gone with the process: put your database in place of these maps. */

${shape}/** By id. ${unless(language, '@type {Map<string, Installation>} ')}*/
export const installations${map('Installation')} = new Map();

/** By id. ${unless(language, '@type {Map<string, StoredResource>} ')}*/
export const resources${map('StoredResource')} = new Map();

/** Ids of installations are never used again. ${unless(language, '@type {Set<string>} ')}*/
export const removed${when(language, ': Set<string>')} = new Set();
`;
}

function handlers(language: Language): string {
  const typed = (type: string, name: string): string =>
    language.isTypeScript ? `${name}: ${type}` : name;
  const parameter = (type: string, name: string): string =>
    unless(language, `/** @param {${type}} ${name} */\n`);
  return `/** The operations of the Partner API that Vercel calls, one handler each. */

import { randomUUID } from 'node:crypto';
import { HttpError, notImplemented } from '@openapi-counterpart/runtime';
${when(language, `import type { VercelPrincipals } from '${vercel}';\nimport type { PartnerHandlers } from '${serverModule}';\n`)}import { change, create, plans, productId, remove } from '${importOf('product', language)}';
import { installations, removed, resources${when(language, ', type StoredResource')} } from '${importOf('store', language)}';

${unless(language, `/** @type {import('${serverModule}').PartnerHandlers<import('${vercel}').VercelPrincipals>} */\n`)}export const handlers${when(language, ': PartnerHandlers<VercelPrincipals>')} = {
  upsertInstallation({ path, body }) {
    const id = path.installationId;
    if (removed.has(id)) throw new HttpError(409, 'The installation was removed.');
    installations.set(id, { id, accessToken: body.credentials.access_token });
    return { status: 204 };
  },

  async deleteInstallation({ path }) {
    const id = path.installationId;
    for (const resource of resources.values()) {
      if (resource.installationId !== id) continue;
      await remove(resource);
      resources.delete(resource.id);
    }
    if (!installations.delete(id)) return { status: 204 };
    removed.add(id);
    // True where no last invoice follows.
    return { status: 200, body: { finalized: true } };
  },

  listBillingPlansForProduct({ path }) {
    if (path.productSlug !== productId) throw new HttpError(404, 'There is no such product.');
    return { status: 200, body: { plans } };
  },

  async provisionResource({ path, body }) {
    const { installationId } = findInstallation(path.installationId);
    if (body.productId !== productId) throw new HttpError(400, 'There is no such product.');
    const resource = {
      id: randomUUID(),
      installationId,
      productId,
      name: body.name,
      metadata: body.metadata,
      status: ${language.isTypeScript ? "'ready' as const" : "/** @type {const} */ ('ready')"},
      billingPlan: findPlan(body.billingPlanId),
    };
    const secrets = await create(resource);
    resources.set(resource.id, resource);
    return { status: 200, body: { ...outward(resource), secrets } };
  },

  getResource: ({ path }) => ({ status: 200, body: outward(findResource(path)) }),

  async updateResource({ path, body }) {
    const resource = findResource(path);
    const { name, metadata, billingPlanId, status } = body;
    const changed = {
      ...resource,
      ...(name !== undefined && { name }),
      ...(metadata !== undefined && { metadata }),
      ...(billingPlanId !== undefined && { billingPlan: findPlan(billingPlanId) }),
      ...(status !== undefined && { status }),
    };
    await change(changed);
    resources.set(changed.id, changed);
    return { status: 200, body: outward(changed) };
  },

  async deleteResource({ path }) {
    const resource = resources.get(path.resourceId);
    if (resource === undefined || resource.installationId !== path.installationId) {
      return { status: 204 };
    }
    await remove(resource);
    resources.delete(resource.id);
    return { status: 204 };
  },

  // Optional: replace \`notImplemented\` by a handler to offer it.
  getInstallation: notImplemented,
  updateInstallation: notImplemented,
  listBillingPlansForInstallation: notImplemented,
  listBillingPlansForResource: notImplemented,
  listResources: notImplemented,
  provisionPurchase: notImplemented,
  requestSecretsRotation: notImplemented,
  resourceRepl: notImplemented,
  createResourceTransfer: notImplemented,
  verifyResourceTransfer: notImplemented,
  acceptResourceTransfer: notImplemented,
};

${parameter('string', 'id')}function findInstallation(${typed('string', 'id')}) {
  if (!installations.has(id)) throw new HttpError(404, 'There is no such installation.');
  return { installationId: id };
}

${parameter('{ installationId: string, resourceId: string }', 'path')}function findResource(${typed('{ installationId: string; resourceId: string }', 'path')}) {
  const resource = resources.get(path.resourceId);
  if (resource?.installationId === path.installationId) return resource;
  throw new HttpError(404, 'The installation has no such resource.');
}

${parameter('string', 'id')}function findPlan(${typed('string', 'id')}) {
  const plan = plans.find((item) => item.id === id);
  if (plan !== undefined) return plan;
  throw new HttpError(400, \`There is no plan "\${id}".\`);
}

/** As Vercel sees it. ${unless(language, `@param {import('${importOf('store', language)}').StoredResource} resource `)}*/
function outward({ installationId: _, ...resource }${when(language, ': StoredResource')}) {
  return resource;
}
`;
}

function server(language: Language): string {
  return `/** The Partner API: every call is verified to be Vercel's, and validated, before a handler runs. */

import { callerOf, createTokenVerifier, idempotent, memoryStore, vercelAuth } from '${vercel}';
import { createPartnerServer } from '${serverModule}';
import { handlers } from '${importOf('handlers', language)}';

/** Id of your integration (oac_…), from the integration console of Vercel; \`counterpart dev\` sets it. */
const clientId = process.env.INTEGRATION_CLIENT_ID || 'INTEGRATION_CLIENT_ID is not set';
const verifier = createTokenVerifier({ clientId });

/** A request that comes again under its Idempotency-Key gets the answer that it got. */
export const partner = idempotent(
  createPartnerServer(handlers, { auth: vercelAuth({ verifier }) }),
  { store: memoryStore(), authenticate: callerOf(verifier) },
);
`;
}

function config({ product: id }: Language): string {
  return `/** What the server sells: \`counterpart test\` and \`counterpart dev\` read it. */

import { defineConfig } from 'openapi-counterpart/contract';

export default defineConfig({
  products: [{ id: '${id}', metadata: {} }],
});
`;
}
