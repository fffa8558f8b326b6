// Fills a state file, from what is built, for the benchmark of large states: `STATE FILE, COUNT,
// INSTALLATIONS` resources and invoices in so many installations; prints how the local Vercel is called
// as the first of them, whose resources are db_1, db_2 and so on.
import { createLocalVercel } from 'openapi-counterpart/local';
import { buildInvoice, buildResource } from '../../src/cli/dist/factories.js';

const [stateFile, amount, installationCount] = process.argv.slice(2);
const local = await createLocalVercel({ seed: 1, stateFile });
const { state, ids } = local.context;
const [first] = state.installations.all();
const [product] = state.products.all();
const [plan] = product.plans;
const [token] = state.credentials.where('installation', first.id);
const now = first.createdAt;
const planUses = [{ planId: plan.id, type: plan.type, from: now, to: null }];
const own = Number(amount) / Number(installationCount);
let installationId = first.id;
for (let number = 1; number <= Number(amount); number += 1) {
  if (number > own && (number - 1) % own === 0) {
    installationId = ids.next('icfg');
    state.installations.put({ ...first, id: installationId });
    state.credentials.put({ ...token, id: ids.secret(24), installationId });
  }
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
  // What waits to be written is held in memory.
  if (number % 5000 === 0) await new Promise((resolve) => setImmediate(resolve));
}
await local.close();
console.log(JSON.stringify({ token: token.id, installationId: first.id, productId: product.slug }));
