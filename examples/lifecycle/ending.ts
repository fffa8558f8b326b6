/** Visits, a stranger, and the end. */

import { createHmac } from 'node:crypto';
import { dataOf } from '@openapi-counterpart/runtime';
import {
  createVercelClient,
  finalizeInstallation,
  submitInvoice,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { day, hold, iso, line, ofInstallation, type Plot } from './plot.js';

export async function signIn(plot: Plot): Promise<void> {
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

/** A webhook that another party signed is refused. */
export async function forge({ sides, narrator }: Plot): Promise<void> {
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

export async function uninstall(plot: Plot): Promise<void> {
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
