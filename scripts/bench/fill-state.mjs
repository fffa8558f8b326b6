// Fills a state file, from what is built, for the benchmark of large states: `STATE FILE, COUNT`
// resources and invoices of one installation; prints how the local Vercel is called.
import { createLocalVercel } from 'openapi-counterpart/local';
import { buildInvoice, buildResource } from '../../src/cli/dist/factories.js';

const [stateFile, amount] = process.argv.slice(2);
const local = await createLocalVercel({ seed: 1, stateFile });
const { state, ids } = local.context;
const [installation] = state.installations.all();
const [product] = state.products.all();
const [plan] = product.plans;
const installationId = installation.id;
const now = installation.createdAt;
const planUses = [{ planId: plan.id, type: plan.type, from: now, to: null }];
for (let number = 1; number <= Number(amount); number += 1) {
  const resource = {
    id: ids.next('ir'),
    installationId,
    partnerId: `db_${number}`,
    productId: product.id,
    name: number === 1 ? 'db' : `db-${number}`,
  };
  const secrets = [{ name: 'URL', value: `redis://default:not-a-secret@db-${number}.example` }];
  state.resources.put({ ...buildResource(resource, now), billingPlan: plan, planUses, secrets });
  const start = now + number * 60_000;
  const item = { billingPlanId: plan.id, resourceId: resource.partnerId, name: 'Pro' };
  const amounts = { price: '20.00', quantity: 1, total: '20.00', units: 'month' };
  const invoice = {
    id: ids.next('mi'),
    installationId,
    origin: 'submitted',
    number: `INV-${number}`,
    state: 'paid',
    invoiceDate: start,
    period: { start, end: start + 60_000 },
    items: [{ ...item, ...amounts }],
    total: '20.00',
  };
  state.invoices.put({ ...buildInvoice(invoice, now), externalId: `invoice-${number}` });
}
const [token] = state.credentials.where('installation', installationId);
await local.close();
console.log(JSON.stringify({ token: token.id, installationId, productId: product.slug }));
