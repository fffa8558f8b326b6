/** Two installations: what is the one's the other can neither read nor change. */

import type { Check } from '../check.js';
import type { Exchange } from '../model.js';
import { setPrepaidStage } from './purchase.js';
import { setStage, transferBody, type Stage } from '../stage.js';
import { listAt, succeeded } from '../answers.js';
import type { CallInput } from '../call-input.js';
import type { Trial } from '../trial.js';

const code = 'tenant-isolation';

/** What each operation is asked to do with a resource that is another's. */
const intrusions: Readonly<Record<string, (trial: Trial, theirs: Stage) => CallInput>> = {
  'get-resource': (_trial, theirs) => ofResource(theirs),
  'update-resource': (_trial, theirs) => ({ ...ofResource(theirs), body: { name: 'taken-over' } }),
  'request-secrets-rotation': (_trial, theirs) => ({
    ...ofResource(theirs),
    body: { delayOldSecretsExpirationHours: 0 },
  }),
  'list-billing-plans-for-resource': (_trial, theirs) => ofResource(theirs),
  'resource-repl': (trial, theirs) => ({
    ...ofResource(theirs),
    body: { input: trial.config.replInput ?? 'help', readOnly: true },
  }),
  'create-resource-transfer': (_trial, theirs) => ({ body: transferBody(theirs.resource.id) }),
  'delete-resource': (_trial, theirs) => ofResource(theirs),
};

function ofResource({ resource }: Stage): CallInput {
  return { path: { resourceId: resource.id } };
}

export function tenancyChecks(): readonly Check[] {
  const intrude = Object.entries(intrusions).map(([operationId, inputOf]): Check => ({
    id: `${code}/${operationId}`,
    code,
    operationId,
    run: (trial) => checkIntrusion(trial, operationId, inputOf),
  }));
  return [
    ...intrude,
    { id: `${code}/list-resources`, code, operationId: 'list-resources', run: checkList },
    {
      id: `${code}/provision-purchase`,
      code,
      operationId: 'provision-purchase',
      run: checkPurchase,
    },
    {
      id: `${code}/provision-purchase/balances`,
      code,
      operationId: 'provision-purchase',
      run: checkBalances,
    },
  ];
}

async function checkIntrusion(
  trial: Trial,
  operationId: string,
  inputOf: (trial: Trial, theirs: Stage) => CallInput,
): Promise<void> {
  const theirs = await setStage(trial);
  const mine = await trial.install();
  const before = await readResource(trial, theirs);
  const exchange = await trial.call(operationId, {
    installationId: mine,
    ...inputOf(trial, theirs),
  });
  // To delete what is not there succeeds in many servers: that the other's remains is what counts.
  if (succeeded(exchange) && operationId !== 'delete-resource') {
    // An answer that is no resource, and names none, is wrong by another rule.
    if (exchange.issues.length > 0 && !exchange.text.includes(theirs.resource.id)) return;
    const message = `A resource of another installation, ${theirs.installationId}, was reached.`;
    note(trial, operationId, message, exchange);
    return;
  }
  const after = await readResource(trial, theirs);
  if (after.text !== before.text) {
    const message = `A resource of another installation, ${theirs.installationId}, was changed.`;
    note(trial, operationId, message, after);
  }
}

async function checkList(trial: Trial): Promise<void> {
  const theirs = await setStage(trial);
  const mine = await setStage(trial);
  const exchange = await trial.call('list-resources', { installationId: mine.installationId });
  trial.need(exchange, 'Resources could not be listed.');
  const ids = listAt(exchange.body, 'resources').map(({ id }) => id);
  if (ids.includes(theirs.resource.id)) {
    const message = `The list has ${theirs.resource.id}, which is a resource of ${theirs.installationId}.`;
    note(trial, 'list-resources', message, exchange);
  }
}

async function checkPurchase(trial: Trial): Promise<void> {
  const theirs = await setStage(trial);
  const mine = await trial.install();
  const exchange = await trial.call('provision-purchase', {
    installationId: mine,
    body: { invoiceId: trial.paidInvoice(theirs) },
  });
  if (succeeded(exchange)) {
    note(trial, 'provision-purchase', "Another installation's invoice was credited.", exchange);
  }
}

/** They tell what others have bought. */
async function checkBalances(trial: Trial): Promise<void> {
  const theirs = await setPrepaidStage(trial);
  const mine = await setPrepaidStage(trial);
  const exchange = await trial.call('provision-purchase', {
    installationId: mine.installationId,
    body: { invoiceId: trial.paidInvoice(mine) },
  });
  trial.need(exchange, 'A purchase was refused.');
  const ids = listAt(exchange.body, 'balances').map(({ resourceId }) => resourceId);
  if (!ids.includes(theirs.resource.id)) return;
  const message = "The balance of another installation's resource is in the reply.";
  note(trial, 'provision-purchase', message, exchange);
}

function readResource(trial: Trial, { installationId, resource }: Stage): Promise<Exchange> {
  return trial.call('get-resource', { installationId, path: { resourceId: resource.id } });
}

function note(trial: Trial, operationId: string, message: string, exchange: Exchange): void {
  trial.fail(code, operationId, message, {
    exchanges: [exchange],
    cause: `${code}:${operationId}`,
  });
}
