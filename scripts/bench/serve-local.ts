/** Starts a local Vercel with what the benchmark bills, and prints how it is called. */

import { createLocalVercel } from '../../src/local/local-vercel.js';
import { reported } from './exchange.js';

const [stateFile] = process.argv.slice(2);
const local = await createLocalVercel({ seed: 1, ...(stateFile !== undefined && { stateFile }) });
const { state, ids } = local.context;
const [installation] = state.installations.all();
const [product] = state.products.all();
if (installation === undefined || product === undefined) {
  throw new Error('The default seed has no installation of a product.');
}
const planUses = [
  { planId: reported.planId, type: 'subscription', from: installation.createdAt, to: null },
] as const;
state.installations.put({ ...installation, planUses });
state.resources.put({
  id: ids.next('ir'),
  installationId: installation.id,
  partnerId: reported.resourceId,
  productId: product.id,
  name: 'measured',
  status: 'ready',
  ownership: 'owned',
  metadata: {},
  billingPlan: null,
  planUses,
  notification: null,
  protocolSettings: null,
  secrets: [],
  extras: null,
  externalId: null,
  rotation: null,
  createdAt: installation.createdAt,
  updatedAt: installation.createdAt,
  deletedAt: null,
});
const [token] = state.credentials.where('installation', installation.id);
const url = await local.listen({ port: 0 });
console.log(JSON.stringify({ url, token: token?.id, installationId: installation.id }));
