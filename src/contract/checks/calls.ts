/** What the server calls at Vercel while it is used as Vercel uses it. */

import type { Check } from '../check.js';
import type { PartnerCall } from '../vercel.js';
import { NotTested, succeeded, type Trial } from '../trial.js';
import { waitUntil } from '../wait.js';
import { checkOf, ofResource, stateOf } from './support.js';

const provision = 'provision-resource';

export function callChecks(): readonly Check[] {
  return [
    checkOf('calls-described', provision, checkCalls),
    checkOf('provision-ready', provision, checkReady),
    checkOf('install-token', 'upsert-installation', checkNewToken, {
      needs: ['provision-purchase'],
    }),
  ];
}

/** How long a call that follows an answer may take, in milliseconds: whoever calls does it at once. */
const settling = 100;

async function checkCalls(trial: Trial): Promise<void> {
  const installationId = await trial.install();
  const { prepaymentPlanId } = trial.product();
  const resource = await trial.provision(
    installationId,
    prepaymentPlanId === undefined ? {} : { billingPlanId: prepaymentPlanId },
  );
  if (prepaymentPlanId !== undefined) {
    const body = { invoiceId: trial.paidInvoice({ installationId, resource }) };
    await trial.call('provision-purchase', { installationId, body });
  }
  await trial.call('delete-resource', ofResource(resource));
  const calls = (): readonly PartnerCall[] => trial.vercel.callsOf(installationId);
  await waitUntil(() => calls().length > 0, settling);
  if (calls().length === 0) throw new NotTested('The server called nothing at Vercel.');
  for (const call of calls()) noteCall(trial, call);
}

function noteCall(
  trial: Trial,
  { operationId = 'unknown operation', status, issues }: PartnerCall,
): void {
  if (status === 401 || status === 403) {
    const message = `The call of ${operationId} at Vercel was refused with ${status}.`;
    trial.fail('calls-authorized', provision, message, { cause: 'calls-authorized' });
  }
  const [issue] = issues;
  if (issue === undefined) return;
  const message = `The call of ${operationId} at Vercel is not as described: ${issue}.`;
  trial.fail('calls-described', provision, message, { cause: `calls-described:${operationId}` });
}

/** Ways to tell Vercel that a resource has changed. */
const announcements: readonly (string | undefined)[] = [
  'create-event',
  'update-resource',
  'import-resource',
];

const unfinished: readonly unknown[] = ['pending', 'onboarding'];

async function checkReady(trial: Trial): Promise<void> {
  const { readyWithin } = trial.config;
  if (readyWithin === undefined) throw new NotTested('No readyWithin is configured.');
  const installationId = await trial.install();
  const body = await trial.resourceBody();
  const exchange = await trial.call(provision, { installationId, body });
  trial.need(exchange, 'A resource could not be made.');
  const resource = trial.made(exchange, installationId, body.billingPlanId);
  if (resource.body['status'] !== 'pending') throw new NotTested('Resources are ready at once.');
  const find = (): PartnerCall | undefined =>
    trial.vercel.callsOf(installationId).find((call) => announcements.includes(call.operationId));
  const isTold = await waitUntil(() => find() !== undefined, readyWithin);
  const { status } = await stateOf(trial, resource);
  if (unfinished.includes(status)) {
    const message = `A resource is ${String(status)} ${readyWithin} ms after it was made.`;
    trial.fail('provision-ready', provision, message);
    return;
  }
  if (!isTold) {
    const message = 'A resource that was pending became ready, and Vercel was not told.';
    trial.fail('calls-resource-updated', provision, message, { cause: 'calls-resource-updated' });
    return;
  }
  const call = find();
  if (call !== undefined) noteCall(trial, call);
}

/** The former token is worth nothing as soon as there is a new one. */
async function checkNewToken(trial: Trial): Promise<void> {
  const { prepaymentPlanId: billingPlanId } = trial.product();
  if (billingPlanId === undefined) throw new NotTested('No prepaymentPlanId is configured.');
  const installationId = await trial.install();
  const resource = await trial.provision(installationId, { billingPlanId });
  const { accessToken } = trial.vercel.reissue(installationId);
  const again = await trial.call('upsert-installation', {
    installationId,
    body: trial.installationBody(accessToken),
  });
  trial.need(again, 'The installation could not be updated.');
  const before = trial.vercel.callsOf(installationId).length;
  const exchange = await trial.call('provision-purchase', {
    installationId,
    body: { invoiceId: trial.paidInvoice({ installationId, resource }) },
  });
  const calls = trial.vercel.callsOf(installationId).slice(before);
  if (succeeded(exchange) || !calls.some(isUnauthorized)) return;
  trial.fail(
    'install-token',
    'upsert-installation',
    'The server called Vercel with a token that a later installation had replaced.',
    { exchanges: [again, exchange] },
  );
}

function isUnauthorized({ status }: PartnerCall): boolean {
  return status === 401 || status === 403;
}
