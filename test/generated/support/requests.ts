/** Requests as Vercel sends them to a partner, to be varied by the tests. */

import type { components } from '@openapi-counterpart/vercel/partner-api/types';
import type { components as vercelComponents } from '@openapi-counterpart/vercel/vercel-api/types';

type Schemas = components['schemas'];
type Invoice = vercelComponents['schemas']['Invoice'];

export function installationRequest(
  changes: Partial<Schemas['UpsertInstallationRequest']> = {},
): Schemas['UpsertInstallationRequest'] {
  return {
    scopes: ['read-write:integration-configuration'],
    acceptedPolicies: { toc: '2026-02-28T10:00:00Z' },
    credentials: { access_token: 'fake-installation-access-token', token_type: 'Bearer' },
    account: {
      name: 'Northwind',
      url: 'https://vercel.com/d/dashboard/integrations/icfg_cuwj0AdCdH3BwWT4LPijCC7t',
      contact: { email: 'ada@northwind.example', name: 'Ada Byron' },
    },
    ...changes,
  };
}

export function resourceRequest(
  changes: Partial<Schemas['ProvisionResourceRequest']> = {},
): Schemas['ProvisionResourceRequest'] {
  return {
    productId: 'acme-redis',
    name: 'session-cache',
    metadata: { region: 'iad1' },
    billingPlanId: 'redis-hobby',
    ...changes,
  };
}

/** A purchase that Vercel has been paid for; lines without a resource are for the installation. */
export function paidInvoice(
  invoiceId: string,
  lines: readonly { readonly total: string; readonly resourceId?: string }[],
): Invoice {
  const time = '2026-03-01T12:00:00.000Z';
  return {
    invoiceId,
    state: 'paid',
    invoiceDate: time,
    period: { start: time, end: time },
    items: lines.map((line) => ({
      billingPlanId: 'postgres-credits',
      name: 'Credit',
      price: line.total,
      quantity: 1,
      units: 'purchase',
      ...line,
    })),
    total: lines.reduce((sum, { total }) => sum + Number(total), 0).toFixed(2),
    created: time,
    updated: time,
  };
}
