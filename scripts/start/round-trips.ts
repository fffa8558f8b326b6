/** One visible round trip in each direction, by the generated clients. */

import {
  createPartnerClient,
  provisionResource,
  upsertInstallation,
} from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import {
  createVercelClient,
  getInvoice,
  submitInvoice,
} from '@openapi-counterpart/vercel/vercel-api/client';
import type { RunningPartner } from './partner.js';

export interface Step {
  readonly call: string;
  readonly outcome: string;
}

const installationId = 'icfg_cuwj0AdCdH3BwWT4LPijCC7t';

/** Installs, then provisions a resource, as Vercel does when a user clicks through its store. */
export async function tryPartner({ url, tokens }: RunningPartner): Promise<Step[]> {
  const client = createPartnerClient({
    baseUrl: url,
    userAuthentication: () => tokens.user(installationId),
  });
  const installed = await upsertInstallation(client, {
    path: { installationId },
    body: {
      scopes: ['read:project'],
      acceptedPolicies: { toc: '2026-11-21T10:00:00Z' },
      credentials: { access_token: 'not-a-real-installation-token', token_type: 'Bearer' },
      account: {
        name: 'Example team',
        url: 'https://vercel.com/example-team',
        contact: { email: 'owner@example.com' },
      },
    },
  });
  dataOf(installed);
  const provisioned = await provisionResource(client, {
    path: { installationId },
    body: {
      productId: 'acme-redis',
      name: 'session-cache',
      metadata: { region: 'fra1' },
      billingPlanId: 'redis-hobby',
    },
  });
  const resource = dataOf(provisioned);
  const secrets = resource.secrets.map(({ name }) => name).join(', ');
  return [
    { call: 'PUT  installation', outcome: `${installed.status}  ${installationId}` },
    {
      call: 'POST resource "session-cache"',
      outcome: `${provisioned.status}  ${resource.id}, ${resource.status}, secrets ${secrets}`,
    },
  ];
}

/** Submits an invoice and reads it back. Prism remembers nothing: it reads the described example. */
export async function tryVercel(baseUrl: string): Promise<Step[]> {
  const client = createVercelClient({ baseUrl, accessToken: 'not-a-real-installation-token' });
  const path = { integrationConfigurationId: installationId };
  const submitted = await submitInvoice(client, {
    path,
    body: {
      invoiceDate: '2026-11-30T23:00:00Z',
      period: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
      items: [
        {
          resourceId: 'session-cache',
          billingPlanId: 'redis-pro',
          name: 'Redis Pro',
          price: '20.00',
          quantity: 1,
          units: 'month',
          total: '20.00',
        },
      ],
    },
  });
  const { invoiceId } = dataOf(submitted);
  if (invoiceId === undefined) throw new Error('Vercel took the invoice but gave it no id.');
  const read = await getInvoice(client, { path: { ...path, invoiceId } });
  const invoice = dataOf(read);
  return [
    { call: 'POST invoice', outcome: `${submitted.status}  ${invoiceId}` },
    {
      call: `GET  invoice ${invoiceId}`,
      outcome: `${read.status}  ${invoice.state}, total $${invoice.total}`,
    },
  ];
}
