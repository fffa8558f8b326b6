/** What becomes of resources: changed, rotated, moved, imported, used in deployments. */

import { dataOf } from '@openapi-counterpart/runtime';
import {
  createEvent,
  createExperimentationItems,
  getIntegrationResource,
  importResource,
  updateIntegrationDeploymentAction,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { hold, ofInstallation, ofResource, storedResource, type Plot } from './plot.js';

export async function change(plot: Plot): Promise<void> {
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

export async function updatePlan(plot: Plot): Promise<void> {
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

export async function rotate(plot: Plot): Promise<void> {
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

export async function transfer(plot: Plot): Promise<void> {
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

export async function importExisting(plot: Plot): Promise<void> {
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

export async function experiment(plot: Plot): Promise<void> {
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

export async function deploymentAction(plot: Plot): Promise<void> {
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
