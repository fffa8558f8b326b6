/** The ground on which an operation is called as Vercel would call it. */

import type { Exchange } from './model.js';
import { isObject } from '@openapi-counterpart/runtime';
import { describe, succeeded } from './answers.js';
import type { CallInput } from './call-input.js';
import type { MadeResource } from './made-resource.js';
import { NotOffered, NotTested } from './outcome.js';
import type { Trial } from './trial.js';

export interface Stage {
  readonly installationId: string;
  readonly resource: MadeResource;
}

/** An installation with one resource. @throws NotTested when the partner refuses either. */
export async function setStage(trial: Trial): Promise<Stage> {
  const installationId = await trial.install();
  return { installationId, resource: await trial.provision(installationId) };
}

/** What an operation needs beside the stage: a claim of a transfer, an invoice that was paid. */
export async function ordinaryInput(
  trial: Trial,
  operationId: string,
  stage: Stage,
): Promise<CallInput> {
  const { installationId, resource } = stage;
  const ofResource: CallInput = { installationId, path: { resourceId: resource.id } };
  switch (operationId) {
    case 'upsert-installation': {
      const { id, accessToken } = trial.vercel.register(trial.ids.next('icfg'));
      return { installationId: id, body: trial.installationBody(accessToken) };
    }
    case 'update-installation':
      return { installationId, body: {} };
    case 'delete-installation':
      return { installationId, body: { cascadeResourceDeletion: true, reason: 'Contract test.' } };
    case 'provision-resource':
      return { installationId, body: await trial.resourceBody() };
    case 'update-resource':
      return { ...ofResource, body: { name: `renamed-${trial.ids.hex(6)}` } };
    case 'request-secrets-rotation':
      return {
        ...ofResource,
        body: { reason: 'Contract test.', delayOldSecretsExpirationHours: 0 },
      };
    case 'resource-repl':
      return { ...ofResource, body: { input: trial.config.replInput ?? 'help', readOnly: true } };
    case 'list-billing-plans-for-product':
      return trial.planQuery();
    case 'list-billing-plans-for-resource':
    case 'get-resource':
    case 'delete-resource':
      return ofResource;
    case 'provision-purchase':
      return { installationId, body: { invoiceId: trial.paidInvoice(stage) } };
    case 'create-resource-transfer':
      return { installationId, body: transferBody(resource.id) };
    case 'verify-resource-transfer':
    case 'accept-resource-transfer':
      return {
        installationId: await trial.install(),
        path: { providerClaimId: await claimOf(trial, stage) },
      };
    default:
      return { installationId };
  }
}

/** Calls an operation as Vercel would. */
export async function callOrdinarily(
  trial: Trial,
  operationId: string,
  stage: Stage,
): Promise<Exchange> {
  return trial.call(operationId, await ordinaryInput(trial, operationId, stage));
}

export function transferBody(
  resourceId: string,
  expiresAt = Date.now() + 60 * 60 * 1000,
): Readonly<Record<string, unknown>> {
  return { resourceIds: [resourceId], expiresAt };
}

/**
 * The claim of a new transfer of the stage's resource.
 * @throws NotTested when the partner refuses, NotOffered when it has no transfers at all.
 */
export async function claimOf(trial: Trial, { installationId, resource }: Stage): Promise<string> {
  const exchange = await trial.call('create-resource-transfer', {
    installationId,
    body: transferBody(resource.id),
  });
  if ([404, 405, 501].includes(exchange.status ?? 0)) throw new NotOffered(describe(exchange));
  const id = isObject(exchange.body) ? exchange.body['providerClaimId'] : undefined;
  if (!succeeded(exchange) || typeof id !== 'string') {
    throw new NotTested('A transfer could not be made.');
  }
  return id;
}
