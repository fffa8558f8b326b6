import { contractTests } from 'openapi-counterpart/contract';
import { afterAll, describe, expect, test } from 'vitest';
import { createPartnerApp } from '../../examples/partner/server.js';

const config = {
  products: [
    {
      id: 'acme-postgres',
      metadata: { region: 'iad1' },
      billingPlanId: 'postgres-hobby',
      otherBillingPlanId: 'postgres-pro',
      prepaymentPlanId: 'postgres-credits',
    },
  ],
  replInput: 'metadata',
  webhookPath: '/webhook',
  loginPath: '/login',
};

function acme(environment: Readonly<Record<string, string>>) {
  return createPartnerApp({
    clientId: environment['INTEGRATION_CLIENT_ID'] ?? '',
    clientSecret: environment['INTEGRATION_CLIENT_SECRET'] ?? '',
    jwksUrl: environment['VERCEL_JWKS_URL'] ?? '',
    apiUrl: environment['VERCEL_API_URL'] ?? '',
    onError: () => {},
  });
}

describe('the example partner', () => {
  contractTests({ test, afterAll, config, fetch: (environment) => acme(environment) });
});

test('a check that does not hold fails its own test, and says why', async () => {
  const tests = new Map<string, () => Promise<void>>();
  const ends: (() => Promise<void>)[] = [];
  contractTests({
    test: (name, run) => void tests.set(name, run),
    afterAll: (run) => void ends.push(run),
    config,
    fetch: (environment) => {
      const app = acme(environment);
      return async (request) => {
        const response = await app(request);
        return request.method === 'GET' && /resources\/[^/]+$/.test(new URL(request.url).pathname)
          ? Response.json({ error: { code: 'broken', message: 'Broken.' } }, { status: 500 })
          : response;
      };
    },
  });
  await expect(tests.get('operation-succeeds/get-resource')?.()).rejects.toThrow(/get-resource/);
  await expect(tests.get('operation-succeeds/provision-resource')?.()).resolves.toBeUndefined();
  for (const end of ends) await end();
});
