/** The rule `webhook-spares`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { settling, waitFor } from '../../context/wait.js';
import { deliver } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, isGone, isMissing, readResource } from '../support.js';
import { checkSpares } from './payment.js';
import { removedEvent } from './support.js';

export const webhookSpares: RuleModule = {
  code: 'webhook-spares',
  severity: 'must',
  sentence: 'A webhook about one installation changes nothing of another.',
  source: 'Vercel docs: Marketplace webhooks',
  page: {
    sent: '`marketplace.invoice.notpaid` about an invoice of one installation, while there is another one with a resource, which has to stay as it is. Where nothing of the resource changes when an invoice is not paid, this is not tested. Then one installation is removed, and `integration-configuration.removed` tells of it: the resource of the other has to be there still.',
    why: 'A customer who has paid is out of service for the debt of another, or for its departure.',
    fix: 'Take the installation and the resources from the invoice, and name both in every write.',
  },
  // Of a server that mixes installations up, the webhooks of other checks would have changed both before.
  checks: () => [
    checkOf('webhook-spares', 'webhook', checkSpares, { isExclusive: true }),
    checkOf('webhook-spares', 'webhook', checkRemoval, { word: 'removal', isExclusive: true }),
  ],
};

async function checkRemoval(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  const installationId = await context.install();
  const removal = await context.call('delete-installation', { installationId });
  context.need(removal, 'An installation could not be removed.');
  // What goes with the removal itself is looked at by others.
  if (isMissing(await readResource(context, resource))) return;
  const event = removedEvent(context, installationId);
  const exchange = await deliver(context, { body: JSON.stringify(event) });
  context.need(exchange, 'The webhook is not taken.');
  await waitFor(Math.max(settling, 2 * (context.options.shared.webhookDelay ?? 0)));
  const now = await readResource(context, resource);
  if (!isGone(now)) return;
  const message =
    'A resource of another installation was gone after the webhook that one was removed.';
  context.fail('webhook-spares', 'webhook', message, { exchanges: [exchange, now] });
}
