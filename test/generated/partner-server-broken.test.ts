/** What the generated partner server, served by the example, and Prism say to requests that are wrong in one thing. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadApi } from './support/apis.js';
import { brokenRequests, type BrokenRequest, type Token } from './support/broken-requests.js';
import { recordCoverage } from './support/coverage.js';
import { listen } from './support/example-partner.js';
import { createJudge } from './support/judge.js';
import { startPrismProxy } from './support/prism-proxy.js';
import { startProxiedPartner, type ProxiedPartner } from './support/proxied-partner.js';
import { installationRequest, resourceRequest } from './support/requests.js';

const installationId = 'icfg_cuwj0AdCdH3BwWT4LPijCC7t';
const foreignId = 'icfg_Zt5RkQ8mWn2XbVc7LpHs9DyA';
const description = loadApi('partner-api');
const judge = createJudge(description.schemas);

let acme: ProxiedPartner;
/** Values of path parameters at which there is something. */
let scene: Readonly<Record<string, string>>;

beforeAll(async () => {
  acme = await startProxiedPartner();
  const client = acme.clientOf(installationId);
  const path = { installationId };
  dataOf(await api.upsertInstallation(client, { path, body: installationRequest() }));
  const resource = dataOf(await api.provisionResource(client, { path, body: resourceRequest() }));
  const body = { resourceIds: [resource.id], expiresAt: Date.now() + 60_000 };
  const claim = dataOf(await api.createResourceTransfer(client, { path, body }));
  scene = {
    installationId,
    productSlug: 'acme-redis',
    resourceId: resource.id,
    providerClaimId: claim.providerClaimId,
  };
});
afterEach(expectNoFaults);
afterAll(() => acme.close());

function expectNoFaults(): void {
  expect(acme.takeFaults()).toEqual([]);
}

/** Sends it by hand: the client's types would not let it through. */
async function send(baseUrl: string, broken: BrokenRequest): Promise<Response> {
  const { model } = broken.operation;
  const path = model.path.replaceAll(
    /\{([^}]+)\}/g,
    (_, name: string) => broken.path?.[name] ?? scene[name] ?? '',
  );
  const token = await tokenFor(broken.token);
  return fetch(`${baseUrl}${path}${broken.search === undefined ? '' : `?${broken.search}`}`, {
    method: model.method.toUpperCase(),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(broken.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(broken.body !== undefined && { body: JSON.stringify(broken.body) }),
  });
}

async function tokenFor(token: Token): Promise<string | undefined> {
  const { issuer } = acme.partner;
  switch (token) {
    case 'user':
      return issuer.user(installationId);
    case 'system':
      return issuer.system(installationId);
    case 'foreign-user':
      return issuer.user(foreignId);
    case 'foreign-system':
      return issuer.system(foreignId);
    case 'garbage':
      return 'not-a-token';
    case 'none':
      return undefined;
  }
}

/** The schema of what is said with a status; where a status is not described, that of other errors. */
function errorSchema({ operation, status }: BrokenRequest): Parameters<typeof judge.faults>[0] {
  const response = operation.model.responses.find((one) => one.status === String(status));
  return response?.content[0]?.schema ?? { $ref: '#/components/schemas/ErrorEnvelope' };
}

const cases = brokenRequests(description.operations).map(
  (broken) => [broken.operation.id, broken.fault, broken] as const,
);

describe('the partner refuses', () => {
  test.each(cases)('%s with %s', async (operationId, _, broken) => {
    const response = await send(acme.partner.url, broken);
    expect(response.status).toBe(broken.status);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(judge.faults(errorSchema(broken), await response.json())).toEqual([]);
    recordCoverage('partner-api', operationId, 'server');
  });
});

describe('Prism refuses by itself', () => {
  const seen = cases.filter(([, , { prism }]) => prism !== undefined);

  test.each(seen)('%s with %s', async (operationId, _, broken) => {
    const before = acme.partner.requestCount();
    const response = await send(acme.prismUrl, broken);
    expect(response.status).toBe(broken.prism);
    // In its own words: in front of another server Prism leaves the described errors to it.
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(acme.partner.requestCount()).toBe(before);
    recordCoverage('partner-api', operationId, 'prism');
  });

  test('something of every operation', () => {
    const ids = new Set(seen.map(([id]) => id));
    expect([...ids]).toEqual(description.operations.map(({ id }) => id));
  });
});

describe('Prism finds nothing wrong with the refusal of', () => {
  const unseen = cases.filter(([, , { prism }]) => prism === undefined);

  test.each(unseen)('%s with %s', async (operationId, _, broken) => {
    const response = await send(acme.prismUrl, broken);
    expect(response.status).toBe(broken.status);
    expect(response.headers.get('sl-violations')).toBeNull();
    recordCoverage('partner-api', operationId, 'prism');
  });
});

test('Prism does find something wrong where there is', async () => {
  const liar = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"plans":[{"id":7}]}');
  });
  const proxy = await startPrismProxy('partner-api', liar.url);
  try {
    const headers = { authorization: 'Bearer any' };
    const response = await fetch(`${proxy.url}/v1/products/acme-redis/plans`, { headers });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('#VIOLATIONS');
  } finally {
    await proxy.close();
    await liar.close();
  }
});
