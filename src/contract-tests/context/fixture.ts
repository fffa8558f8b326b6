/** Fixtures: what has to exist before an operation is called as Vercel would call it. */

import type { Exchange } from '../model.js';
import { isObject } from '@openapi-counterpart/runtime';
import { listAt, succeeded } from './answers.js';
import type { CallInput } from './call-input.js';
import type { MadeResource } from './made-resource.js';
import { NotTested } from './outcome.js';
import { requireOffered } from './require-offered.js';
import type { CheckContext } from './context.js';

export interface Fixture {
  readonly installationId: string;
  readonly resource: MadeResource;
}

/** An installation with one resource. @throws NotTested when the partner refuses either. */
export async function createFixture(context: CheckContext): Promise<Fixture> {
  const installationId = await context.install();
  return { installationId, resource: await context.provision(installationId) };
}

/** The input of an operation on ground of its own, of which no more is made than the operation needs. */
export async function freshInput(context: CheckContext, operationId: string): Promise<CallInput> {
  switch (operationId) {
    case 'upsert-installation':
      return announcement(context);
    case 'list-billing-plans-for-product':
      return context.planQuery();
    case 'provision-resource':
    case 'get-installation':
    case 'update-installation':
    case 'delete-installation':
    case 'list-billing-plans-for-installation':
      return inputInInstallation(context, operationId, await context.install());
    default:
      return inputAsVercel(context, operationId, await createFixture(context));
  }
}

function announcement(context: CheckContext): CallInput {
  const { id, accessToken } = context.vercel.register(context.ids.next('icfg'));
  return { installationId: id, body: context.installationBody(accessToken) };
}

async function inputInInstallation(
  context: CheckContext,
  operationId: string,
  installationId: string,
): Promise<CallInput> {
  switch (operationId) {
    case 'update-installation':
      return { installationId, body: await installationUpdate(context, installationId) };
    case 'delete-installation':
      return { installationId, body: { cascadeResourceDeletion: true, reason: 'Contract test.' } };
    case 'provision-resource':
      return { installationId, body: await context.resourceBody() };
    default:
      return { installationId };
  }
}

/** The input of an operation, with what else it needs: a transfer to accept, a paid invoice. */
export async function inputAsVercel(
  context: CheckContext,
  operationId: string,
  fixture: Fixture,
): Promise<CallInput> {
  const { installationId, resource } = fixture;
  const ofResource: CallInput = { installationId, path: { resourceId: resource.id } };
  switch (operationId) {
    case 'upsert-installation':
      return announcement(context);
    case 'update-resource':
      return { ...ofResource, body: { name: `renamed-${context.ids.hex(6)}` } };
    case 'request-secrets-rotation':
      return {
        ...ofResource,
        body: { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 },
      };
    case 'resource-repl':
      return { ...ofResource, body: { input: context.config.replInput ?? 'help', readOnly: true } };
    case 'list-billing-plans-for-product':
      return context.planQuery();
    case 'list-billing-plans-for-resource':
    case 'get-resource':
    case 'delete-resource':
      return ofResource;
    case 'provision-purchase':
      return { installationId, body: { invoiceId: context.paidInvoice(fixture) } };
    case 'create-resource-transfer':
      return { installationId, body: transferBody(resource.id) };
    case 'verify-resource-transfer':
    case 'accept-resource-transfer':
      return {
        installationId: await context.install(),
        path: { providerClaimId: await claimOf(context, fixture) },
      };
    default:
      return inputInInstallation(context, operationId, installationId);
  }
}

/** Another plan for the installation; an empty object where there is none to choose. */
async function installationUpdate(
  context: CheckContext,
  installationId: string,
): Promise<{ readonly billingPlanId?: string }> {
  const input = context.toCase('list-billing-plans-for-installation', { installationId });
  const plans = listAt((await context.options.probe(input)).body, 'plans');
  const plan = plans.find(
    ({ id, scope, type, disabled }) =>
      typeof id === 'string' &&
      scope === 'installation' &&
      type === 'subscription' &&
      disabled !== true,
  );
  return plan === undefined ? {} : { billingPlanId: String(plan['id']) };
}

/** Calls an operation as Vercel would. */
export async function callAsVercel(
  context: CheckContext,
  operationId: string,
  fixture: Fixture,
): Promise<Exchange> {
  return context.call(operationId, await inputAsVercel(context, operationId, fixture));
}

export function transferBody(
  resourceId: string,
  expiresAt = Date.now() + 60 * 60 * 1000,
): Readonly<Record<string, unknown>> {
  return { resourceIds: [resourceId], expiresAt };
}

/**
 * The claim of a new transfer of the fixture's resource.
 * @throws NotTested when the partner refuses, NotOffered when it has no transfers at all.
 */
export async function claimOf(
  context: CheckContext,
  { installationId, resource }: Fixture,
): Promise<string> {
  const exchange = await context.call('create-resource-transfer', {
    installationId,
    body: transferBody(resource.id),
  });
  await requireOffered(context, exchange);
  const id = isObject(exchange.body) ? exchange.body['providerClaimId'] : undefined;
  if (!succeeded(exchange) || typeof id !== 'string') {
    throw new NotTested('A transfer could not be made.');
  }
  return id;
}
