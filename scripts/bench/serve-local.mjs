// Starts a local Vercel, from what is built, with what the benchmark bills, and prints how it is
// called: `PLAN RESOURCE [STATE FILE]`.
import { createLocalVercel } from 'openapi-counterpart/local';
import { buildResource } from '../../src/cli/dist/factories.js';

const [planId, resourceId, stateFile] = process.argv.slice(2);
const local = await createLocalVercel({ seed: 1, ...(stateFile !== undefined && { stateFile }) });
const { state, ids } = local.context;
const [installation] = state.installations.all();
const [product] = state.products.all();
const planUses = [{ planId, type: 'subscription', from: installation.createdAt, to: null }];
state.installations.put({ ...installation, planUses });
const given = {
  id: ids.next('ir'),
  installationId: installation.id,
  partnerId: resourceId,
  productId: product.id,
  name: 'measured',
};
state.resources.put({ ...buildResource(given, installation.createdAt), planUses });
const [token] = state.credentials.where('installation', installation.id);
const url = await local.listen({ port: 0 });
console.log(JSON.stringify({ url, token: token.id, installationId: installation.id }));
