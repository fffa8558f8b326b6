/** The beginning: installed, chosen, provisioned, connected. */

import { dataOf } from '@openapi-counterpart/runtime';
import { createVercelClient, getBillingPlans } from '@openapi-counterpart/vercel/vercel-api/client';
import { hold, metadata, type Plot } from './plot.js';

export async function install(plot: Plot): Promise<void> {
  const { vercel, acme } = plot.sides;
  plot.narrator.say('Ada accepts the terms. Vercel gives Acme the token of the installation.');
  await vercel.trigger('install');
  const [installation] = vercel.context.state.installations.all();
  plot.installationId = installation?.id ?? '';
  hold(acme.findInstallation(plot.installationId) !== undefined, 'Acme knows no installation');
}

export async function choosePlan(plot: Plot): Promise<void> {
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

export async function provision(plot: Plot): Promise<void> {
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

export async function connect(plot: Plot): Promise<void> {
  plot.narrator.say(
    'Ada connects it to her storefront, which finds the secrets in its environment.',
  );
  await plot.sides.vercel.trigger('integration-resource.project-connected', {
    installationId: plot.installationId,
    resourceId: plot.resourceId,
  });
}
