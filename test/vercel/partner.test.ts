/** The glue around a generated server, called by a generated client as Vercel calls a partner. */

import {
  createPartnerClient,
  deleteResource,
  provisionResource,
  type PartnerClient,
} from '@openapi-counterpart/vercel/partner-api/client';
import {
  createPartnerServer,
  type PartnerHandlers,
} from '@openapi-counterpart/vercel/partner-api/server';
import {
  callerOf,
  createTokenVerifier,
  idempotent,
  memoryStore,
  vercelAuth,
  type VercelPrincipals,
} from '@openapi-counterpart/vercel';
import { dataOf, notImplemented, type Server } from '@openapi-counterpart/runtime';
import { expect, test } from 'vitest';
import { clientId, installationId, otherId, serveKeys, user } from './vercel.js';

async function startPartner(): Promise<{ readonly server: Server; readonly made: string[] }> {
  const made: string[] = [];
  const handlers: Partial<PartnerHandlers<VercelPrincipals>> = {
    provisionResource({ path, body, auth }) {
      const id = `db_${made.length}`;
      made.push(`${id} of ${path.installationId} by ${auth.userAuthentication.userId}`);
      const { name, productId, metadata } = body;
      const secrets = [{ name: 'URL', value: `redis://${id}.acme.example` }];
      return { status: 200, body: { id, name, productId, metadata, status: 'ready', secrets } };
    },
  };
  const verifier = createTokenVerifier({ clientId, jwksUrl: (await serveKeys()).url });
  const server = createPartnerServer<VercelPrincipals>(
    // The other operations are not offered.
    new Proxy(handlers, {
      get: (target, name) => Reflect.get(target, name) ?? notImplemented,
    }) as PartnerHandlers<VercelPrincipals>,
    { auth: vercelAuth({ verifier }), validateResponses: true },
  );
  const store = memoryStore();
  return { server: idempotent(server, { store, authenticate: callerOf(verifier) }), made };
}

function clientOf(server: Server, installation: string): PartnerClient {
  return createPartnerClient({
    baseUrl: 'https://acme.example',
    fetch: server,
    userAuthentication: () => user({ installation_id: installation, jti: crypto.randomUUID() }),
  });
}

const request = (name: string): Parameters<typeof provisionResource>[1] => ({
  path: { installationId },
  header: { 'Idempotency-Key': 'key' },
  body: { name, productId: 'redis', metadata: {}, billingPlanId: 'pro' },
});

test('a retry gets the same resource and the same secrets', async () => {
  const { server, made } = await startPartner();
  const client = clientOf(server, installationId);
  const [first, second] = await Promise.all([
    provisionResource(client, request('a')),
    provisionResource(client, request('a')),
  ]);
  const third = await provisionResource(client, request('a'));
  expect(dataOf(second)).toEqual(dataOf(first));
  expect(dataOf(third)).toEqual(dataOf(first));
  expect(made).toEqual([`db_0 of ${installationId} by d4e5f6`]);
});

function error(code: string): unknown {
  return { error: { code, message: expect.any(String) } };
}

test('refusals are in the words of the API', async () => {
  const { server, made } = await startPartner();
  const client = clientOf(server, installationId);
  await provisionResource(client, request('a'));
  const stranger = clientOf(server, otherId);
  const header = { 'Idempotency-Key': 'key' };
  const path = { installationId, resourceId: 'db_0' };
  const nobody = createPartnerClient({ baseUrl: 'https://acme.example', fetch: server });
  expect([
    await provisionResource(client, request('b')),
    await deleteResource(client, { path, header }),
    await provisionResource(stranger, request('a')),
    await provisionResource(nobody, request('a')),
  ]).toMatchObject([
    { status: 409, error: error('idempotency_key_reused') },
    { status: 409, error: error('idempotency_key_reused') },
    { status: 403, error: error('wrong_installation') },
    { status: 401, error: error('missing_token') },
  ]);
  expect(made).toHaveLength(1);
});
