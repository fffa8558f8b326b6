/** The rule `install-token`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import type { VercelCall } from '../../model.js';

export const installToken: RuleModule = {
  code: 'install-token',
  severity: 'must',
  sentence: 'Calls to Vercel carry the newest token of the installation.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'An installation with a prepaid resource is announced again with a new `credentials.access_token`, upon which the former is worth nothing. Then credit is bought, for which the server has to read the invoice at Vercel.',
    why: 'Every later call to Vercel fails with 401: no usage, no invoice and no new secret arrives, and the money for them neither.',
    fix: 'Store the token with every `PUT` of the installation, replacing the old one, and read it when you call. Do not keep a client with the token inside for the life of the process; what is cached has to be dropped by the `PUT`.',
  },
  checks: () => [
    checkOf('install-token', 'upsert-installation', checkNewToken, {
      needs: ['provision-purchase'],
    }),
  ],
};

/** The former token is worth nothing as soon as there is a new one. */
async function checkNewToken(context: CheckContext): Promise<void> {
  const { prepaymentPlanId: billingPlanId } = context.product();
  if (billingPlanId === undefined) throw new NotTested('No prepaymentPlanId is configured.');
  const installationId = await context.install();
  const resource = await context.provision(installationId, { billingPlanId });
  const { accessToken } = context.vercel.reissue(installationId);
  const again = await context.call('upsert-installation', {
    installationId,
    body: context.installationBody(accessToken),
  });
  context.need(again, 'The installation could not be updated.');
  const before = context.vercel.callsOf(installationId).length;
  const exchange = await context.call('provision-purchase', {
    installationId,
    body: { invoiceId: context.paidInvoice({ installationId, resource }) },
  });
  const calls = context.vercel.callsOf(installationId).slice(before);
  if (succeeded(exchange) || !calls.some(isUnauthorized)) return;
  context.fail(
    'install-token',
    'upsert-installation',
    'The server called Vercel with a token that a later installation had replaced.',
    { exchanges: [again, exchange] },
  );
}

function isUnauthorized({ status }: VercelCall): boolean {
  return status === 401 || status === 403;
}
