import {
  createIntegrationStoreDirect,
  getBillingPlans,
  getIntegrationResource,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { describe, expect, test } from 'vitest';
import { startAcme } from '../support/acme.js';
import { createStore, startWith } from '../support/stores.js';

const refused = (status: number) =>
  Response.json({ error: { code: 'no', message: 'Not like this.' } }, { status });

describe('the partner', () => {
  const plans = Response.json({
    plans: [
      {
        id: 'free',
        type: 'subscription',
        name: 'Free',
        description: 'Free.',
        paymentMethodRequired: false,
      },
    ],
  });

  test.each<[string, (call: string) => Response, number, string]>([
    ['refuses the input', (call) => provisions(call, refused(400)), 400, 'Not like this.'],
    ['has a conflict', (call) => provisions(call, refused(409)), 409, 'Not like this.'],
    ['refuses the caller', (call) => provisions(call, refused(403)), 500, 'Not like this.'],
    ['fails', (call) => provisions(call, refused(500)), 500, '500'],
    ['says what is not described', (call) => provisions(call, Response.json({})), 500, 'match'],
    ['cannot be reached', (call) => provisions(call, undefined), 500, 'gave no answer'],
    ['has no plans to tell', () => refused(500), 500, '500'],
  ])('%s', async (_, partner, status, message) => {
    const tested = await startWith({ partner });
    const result = await createStore(tested);
    expect(result.status).toBe(status);
    expect(result.error?.error.message).toContain(message);
    expect(tested.local.context.state.resources.size).toBe(0);
  });

  /** Plans are listed as they should; making a resource goes as given. */
  function provisions(call: string, answer: Response | undefined): Response {
    if (call === 'GET plans') return plans.clone();
    if (answer === undefined) throw new TypeError('connect ECONNREFUSED');
    return answer.clone();
  }
});

async function startInstalled() {
  const acme = startAcme({ product: { slug: 'acme-postgres', name: 'Acme Postgres' } });
  const installation = await acme.install();
  const { credentials } = acme.local.state;
  const token = credentials.put({
    id: 'member-token',
    kind: 'member',
    installationId: null,
    memberId: acme.member.id,
    createdAt: 0,
    revokedAt: null,
  });
  const admin = acme.clientWith(token.id);
  const body = {
    name: 'orders',
    integrationConfigurationId: installation.id,
    integrationProductIdOrSlug: 'acme-postgres',
  };
  return { acme, installation, admin, body };
}

describe('with the example partner', () => {
  test('plans of the product and of the installation are offered together', async () => {
    const { admin, installation, acme } = await startInstalled();
    const { data } = await getBillingPlans(admin, {
      path: { integrationIdOrSlug: acme.integration.slug, productIdOrSlug: 'acme-postgres' },
      query: { integrationConfigurationId: installation.id, metadata: '{"region":"fra1"}' },
    });
    expect(data?.plans.map(({ id, disabled }) => [id, disabled ?? false])).toEqual([
      ['postgres-hobby', false],
      ['postgres-pro', true],
      ['postgres-credits', false],
      ['team', false],
      ['team-credits', false],
    ]);
  });

  test('a resource is provisioned, and known to both', async () => {
    const { acme, installation, admin, body } = await startInstalled();
    const { data } = await createIntegrationStoreDirect(admin, {
      body: { ...body, metadata: { region: 'iad1' }, billingPlanId: 'postgres-pro' },
    });
    const id = data?.store?.externalResourceId ?? '';
    const known = acme.store.resource(installation.id, id);
    expect(known).toMatchObject({ name: 'orders', planId: 'postgres-pro' });
    expect(data?.store?.secrets).toEqual(
      known.secrets.map(({ name, value }) => ({ name, length: value.length })),
    );
    const partner = acme.clientWith(acme.store.installation(installation.id).accessToken);
    const read = await getIntegrationResource(partner, {
      path: { integrationConfigurationId: installation.id, resourceId: id },
    });
    expect(read.data).toMatchObject({ id, name: 'orders', billingPlanId: 'postgres-pro' });
  });

  test('a plan of the installation pays for the resource too', async () => {
    const { acme, installation, admin, body } = await startInstalled();
    const { data } = await createIntegrationStoreDirect(admin, {
      body: { ...body, billingPlanId: 'team' },
    });
    expect(data?.store?.billingPlan).toBeUndefined();
    await acme.local.jobs.settled();
    expect(acme.local.state.installations.get(installation.id)?.billingPlan?.id).toBe('team');
  });

  test('credit that the partner does not give is named, and the resource stays', async () => {
    // Without a way to prove a purchase Acme believes none.
    const { acme, admin, body } = await startInstalled();
    const { status, error } = await createIntegrationStoreDirect(admin, {
      body: { ...body, billingPlanId: 'postgres-credits', prepaymentAmountCents: 1000 },
    });
    expect(status).toBe(500);
    expect(error?.error.message).toMatch(/^The resource "postgres_.*" was made, but no credit/);
    expect(acme.local.state.resources.size).toBe(1);
  });
});
