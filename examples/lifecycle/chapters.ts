/** The sixteen flows of an installation's life, each played on both sides. */

import { createHmac } from 'node:crypto';
import { dataOf } from 'openapi-counterpart/runtime';
import {
  createEvent,
  createExperimentationItems,
  createVercelClient,
  finalizeInstallation,
  getBillingPlans,
  getInvoice,
  getIntegrationResource,
  importResource,
  submitBillingData,
  submitInvoice,
  submitPrepaymentBalances,
  updateIntegrationDeploymentAction,
  updateInvoice,
  updateResource,
} from 'openapi-counterpart/vercel-api/client';
import type { Narrator } from './narrator.js';
import type { Sides } from './stage.js';

export interface Plot {
  readonly sides: Sides;
  readonly narrator: Narrator;
  installationId: string;
  resourceId: string;
}

export type Chapter = (plot: Plot) => Promise<void>;

/** @throws Error that says which promise of the story was broken. */
function hold(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`The story broke off: ${what}.`);
}

const metadata = { region: 'iad1' };

const hour = 60 * 60 * 1000;
const day = 24 * hour;

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** The month that has begun, as the partner bills it. */
function currentPeriod({ sides }: Plot): { readonly start: string; readonly end: string } {
  const now = new Date(sides.vercel.clock.now());
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
  return { start: iso(start), end: iso(end) };
}

function ofInstallation({ installationId }: Plot) {
  return { integrationConfigurationId: installationId };
}

function ofResource(plot: Plot) {
  return { ...ofInstallation(plot), resourceId: plot.resourceId };
}

function storedResource({ sides, installationId, resourceId }: Plot) {
  const { resources } = sides.vercel.context.state;
  const resource = resources.find('partner', `${installationId}/${resourceId}`);
  if (resource === undefined) throw new Error(`Vercel does not know ${resourceId}.`);
  return resource;
}

async function install(plot: Plot): Promise<void> {
  const { vercel, acme } = plot.sides;
  plot.narrator.say('Ada accepts the terms. Vercel gives Acme the token of the installation.');
  await vercel.trigger('install');
  const [installation] = vercel.context.state.installations.all();
  plot.installationId = installation?.id ?? '';
  hold(acme.findInstallation(plot.installationId) !== undefined, 'Acme knows no installation');
}

async function choosePlan(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  plot.narrator.say('Ada looks at what Acme Postgres costs.');
  const ada = createVercelClient({
    baseUrl: vercel.url,
    accessToken: vercel.environment()['VERCEL_TOKEN'] ?? '',
  });
  const { plans } = dataOf(
    await getBillingPlans(ada, {
      path: { integrationIdOrSlug: 'acme', productIdOrSlug: 'acme-postgres' },
      query: {
        integrationConfigurationId: plot.installationId,
        metadata: JSON.stringify(metadata),
      },
    }),
  );
  hold(plans.length > 0, 'Acme sells nothing');
}

async function provision(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  plot.narrator.say('Ada takes a database. Its secrets come with the answer.');
  await vercel.trigger('provision', {
    name: 'orders',
    billingPlanId: 'postgres-pro',
    metadata,
    installationId: plot.installationId,
  });
  const [resource] = vercel.context.state.resources.where('installation', plot.installationId);
  plot.resourceId = resource?.partnerId ?? '';
  hold((resource?.secrets.length ?? 0) > 0, 'the database has no secrets');
}

async function connect(plot: Plot): Promise<void> {
  plot.narrator.say(
    'Ada connects it to her storefront, which finds the secrets in its environment.',
  );
  await plot.sides.vercel.trigger('integration-resource.project-connected', {
    installationId: plot.installationId,
    resourceId: plot.resourceId,
  });
}

async function change(plot: Plot): Promise<void> {
  const { vercel, acme, clientOf } = plot.sides;
  plot.narrator.say('Somebody renames it at Acme, which tells Vercel to read it again.');
  acme.resource(plot.installationId, plot.resourceId).name = 'orders-eu';
  dataOf(
    await createEvent(clientOf(plot.installationId), {
      path: ofInstallation(plot),
      body: { event: { type: 'resource.updated', resourceId: plot.resourceId } },
    }),
  );
  await vercel.settled();
  hold(storedResource(plot).name === 'orders-eu', 'Vercel missed the new name');
  plot.narrator.say('Ada renames it back at Vercel.');
  await vercel.trigger('update', {
    installationId: plot.installationId,
    resourceId: plot.resourceId,
    name: 'orders',
  });
  hold(
    acme.resource(plot.installationId, plot.resourceId).name === 'orders',
    'Acme missed the new name',
  );
}

async function updatePlan(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  plot.narrator.say('Ada goes down to the free plan, and up again.');
  for (const billingPlanId of ['postgres-hobby', 'postgres-pro']) {
    await vercel.trigger('plan', {
      installationId: plot.installationId,
      resourceId: plot.resourceId,
      billingPlanId,
    });
    hold(storedResource(plot).billingPlan?.id === billingPlanId, 'the plan did not change');
  }
}

async function reportUsage(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('Acme reports what was used so far, each hour anew.');
  const period = currentPeriod(plot);
  for (const reads of [120, 340]) {
    await vercel.clock.advance('1h');
    const now = iso(vercel.clock.now());
    dataOf(
      await submitBillingData(clientOf(plot.installationId), {
        path: ofInstallation(plot),
        body: {
          timestamp: now,
          eod: now,
          period,
          billing: [line(plot, 'Reads', '0.05', reads)],
          usage: [
            {
              resourceId: plot.resourceId,
              name: 'Reads',
              type: 'interval',
              units: '100K',
              dayValue: reads,
              periodValue: reads,
            },
          ],
        },
      }),
    );
  }
}

function line({ resourceId }: Plot, name: string, price: string, quantity: number) {
  const total = ((Math.round(Number(price) * 100) * quantity) / 100).toFixed(2);
  const billingPlanId = 'postgres-pro';
  return { resourceId, billingPlanId, name, price, quantity, units: '100K', total };
}

async function invoice(plot: Plot): Promise<string> {
  const { vercel, clientOf } = plot.sides;
  const client = clientOf(plot.installationId);
  const submitted = dataOf(
    await submitInvoice(client, {
      path: ofInstallation(plot),
      body: {
        externalId: 'acme-1',
        invoiceDate: iso(vercel.clock.now()),
        period: currentPeriod(plot),
        items: [line(plot, 'Reads', '0.05', 400)],
      },
    }),
  );
  const path = { ...ofInstallation(plot), invoiceId: submitted.invoiceId ?? '' };
  plot.narrator.say('Acme sends the bill, and Vercel charges the team.');
  await vercel.clock.advance('2h');
  const { state, total } = dataOf(await getInvoice(client, { path }));
  hold(state === 'paid' && total === '20.00', `the bill is ${state} over ${total}`);
  return path.invoiceId;
}

async function invoiceAndRefund(plot: Plot): Promise<void> {
  const invoiceId = await invoice(plot);
  const { vercel, clientOf } = plot.sides;
  const client = clientOf(plot.installationId);
  const path = { ...ofInstallation(plot), invoiceId };
  plot.narrator.chapter('Refund');
  plot.narrator.say('The database was down: Acme gives a quarter back.');
  dataOf(
    await updateInvoice(client, {
      path,
      body: { action: 'refund', reason: 'Two hours of downtime.', total: '5.00' },
    }),
  );
  await vercel.clock.advance('1h');
  const { refundTotal } = dataOf(await getInvoice(client, { path }));
  hold(refundTotal === '5.00', 'nothing was given back');
}

async function topUp(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('Another database is paid in advance. Ada buys credit for it.');
  await vercel.trigger('provision', {
    name: 'reports',
    billingPlanId: 'postgres-credits',
    metadata,
    installationId: plot.installationId,
  });
  const reports = vercel.context.state.resources
    .where('installation', plot.installationId)
    .find(({ name }) => name === 'reports');
  const resourceId = reports?.partnerId ?? '';
  await vercel.trigger('purchase', {
    installationId: plot.installationId,
    resourceId,
    amountInCents: 5000,
  });
  plot.narrator.say('Acme reports what is left.');
  dataOf(
    await submitPrepaymentBalances(clientOf(plot.installationId), {
      path: ofInstallation(plot),
      body: {
        timestamp: iso(vercel.clock.now()),
        balances: [{ resourceId, currencyValueInCents: 4200, nameLabel: 'Credits' }],
      },
    }),
  );
}

async function rotate(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  const before = JSON.stringify(storedResource(plot).secrets);
  plot.narrator.say('A laptop was lost: Ada asks for new secrets.');
  await vercel.trigger('rotate', {
    installationId: plot.installationId,
    resourceId: plot.resourceId,
    reason: 'A laptop was lost.',
    delayHours: 1,
  });
  await vercel.settled();
  hold(JSON.stringify(storedResource(plot).secrets) !== before, 'the secrets are the old ones');
}

async function transfer(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  plot.narrator.say('The reports move to the installation of another team.');
  const reports = vercel.context.state.resources
    .where('installation', plot.installationId)
    .find(({ name }) => name === 'reports');
  await vercel.trigger('transfer', {
    installationId: plot.installationId,
    resourceId: reports?.partnerId ?? '',
  });
  const moved = vercel.context.state.resources.get(reports?.id ?? '');
  hold(moved?.installationId !== plot.installationId, 'the reports did not move');
}

async function importExisting(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('Ada has an older database at Acme, which Acme brings into Vercel.');
  const client = clientOf(plot.installationId);
  const path = { ...ofInstallation(plot), resourceId: 'postgres_older' };
  dataOf(
    await importResource(client, {
      path,
      body: {
        productId: 'acme-postgres',
        name: 'archive',
        status: 'ready',
        ownership: 'linked',
        secrets: [{ name: 'ACME_URL', value: 'postgres://archive' }],
      },
    }),
  );
  hold(dataOf(await getIntegrationResource(client, { path })).name === 'archive', 'it is lost');
  await vercel.settled();
}

async function experiment(plot: Plot): Promise<void> {
  plot.narrator.say('Acme shows its flags in the dashboard.');
  dataOf(
    await createExperimentationItems(plot.sides.clientOf(plot.installationId), {
      path: ofResource(plot),
      body: {
        items: [{ id: 'flag_1', slug: 'new-checkout', origin: 'https://acme.example/flags/1' }],
      },
    }),
  );
}

async function deploymentAction(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say('A deployment waits until Acme has made a branch of the database for it.');
  await vercel.trigger('deployment.integration.action.start', {
    installationId: plot.installationId,
    resourceId: plot.resourceId,
    action: 'branch',
    deploymentId: 'dpl_story',
  });
  dataOf(
    await updateIntegrationDeploymentAction(clientOf(plot.installationId), {
      path: { ...ofResource(plot), deploymentId: 'dpl_story', action: 'branch' },
      body: { status: 'succeeded', statusText: 'The branch is there.' },
    }),
  );
}

async function suspend(plot: Plot): Promise<void> {
  const { vercel, clientOf } = plot.sides;
  plot.narrator.say(
    'A charge fails. After fifteen days Acme suspends the database, for all to see.',
  );
  const bill = { installationId: plot.installationId, externalId: 'acme-2' };
  await vercel.trigger('marketplace.invoice.notpaid', bill);
  dataOf(
    await updateResource(clientOf(plot.installationId), {
      path: ofResource(plot),
      body: { status: 'suspended' },
    }),
  );
  plot.narrator.say('Ada pays, and it resumes.');
  await vercel.trigger('marketplace.invoice.paid', bill);
  dataOf(
    await updateResource(clientOf(plot.installationId), {
      path: ofResource(plot),
      body: { status: 'resumed' },
    }),
  );
}

async function signIn(plot: Plot): Promise<void> {
  const { vercel } = plot.sides;
  plot.narrator.say('Ada opens the database at Acme, without a password.');
  const { outcome } = await vercel.trigger('sso', {
    installationId: plot.installationId,
    params: { resource_id: plot.resourceId },
  });
  const address = String(Object.values(outcome).find((value) => /^https?:/.test(String(value))));
  const response = await fetch(address, { redirect: 'manual' });
  hold(response.status >= 300 && response.status < 400, `Acme answered ${response.status}`);
}

async function uninstall(plot: Plot): Promise<void> {
  const { vercel, acme } = plot.sides;
  const { installations } = vercel.context.state;
  plot.narrator.say(
    'Ada removes the integration. Acme clears up at once, and keeps the token for now.',
  );
  const { accessToken } = acme.installation(plot.installationId);
  const client = createVercelClient({ baseUrl: vercel.url, accessToken });
  await vercel.trigger('uninstall', { installationId: plot.installationId });
  hold(acme.findInstallation(plot.installationId) === undefined, 'Acme still holds it');
  hold(installations.get(plot.installationId)?.deletedAt === null, 'it was removed too soon');
  plot.narrator.say('It sends the last bill, and says that no more will follow.');
  dataOf(
    await submitInvoice(client, {
      path: ofInstallation(plot),
      body: {
        externalId: 'acme-final',
        final: true,
        invoiceDate: iso(vercel.clock.now()),
        period: { start: iso(vercel.clock.now()), end: iso(vercel.clock.now() + day) },
        items: [line(plot, 'Reads', '0.05', 40)],
      },
    }),
  );
  await finalizeInstallation(client, { path: ofInstallation(plot) });
  plot.narrator.say('Once the bills are paid, the installation is gone, and its token with it.');
  await vercel.clock.advance('30d');
  hold(installations.get(plot.installationId)?.deletedAt !== null, 'it is still there');
}

/** A webhook that somebody else signed is refused. */
async function forge({ sides, narrator }: Plot): Promise<void> {
  narrator.say('Somebody sends Acme a webhook that Vercel did not sign. It is refused.');
  const body = JSON.stringify({ id: 'forged', type: 'marketplace.invoice.paid', payload: {} });
  const signature = createHmac('sha1', 'guessed').update(body).digest('hex');
  const response = await fetch(`${sides.acmeUrl}/webhook`, {
    method: 'POST',
    headers: { 'x-vercel-signature': signature, 'content-type': 'application/json' },
    body,
  });
  hold(response.status === 403, `Acme answered ${response.status}`);
}

export const chapters: readonly (readonly [string, Chapter])[] = [
  ['Install', install],
  ['Choose a plan', choosePlan],
  ['Provision', provision],
  ['Connect to a project', connect],
  ['Change on either side', change],
  ['Update the plan', updatePlan],
  ['Usage', reportUsage],
  ['Invoice', invoiceAndRefund],
  ['Prepayment', topUp],
  ['Rotate secrets', rotate],
  ['Transfer', transfer],
  ['Import', importExisting],
  ['Experimentation', experiment],
  ['Deployment action', deploymentAction],
  ['Suspend and resume', suspend],
  ['Sign in', signIn],
  ['A forged webhook', forge],
  ['Uninstall', uninstall],
];
