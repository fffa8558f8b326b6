/** Whose tokens the example partner takes, and for what. */

import * as api from '@openapi-counterpart/vercel/partner-api/client';
import { dataOf } from '@openapi-counterpart/runtime';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { installationRequest } from '../../generated/support/requests.js';
import { createTokenIssuer } from '../../../examples/vercel-tokens.js';
import {
  installationId,
  issuer,
  otherId,
  outcome,
  path,
  refusal,
  startAcme,
  type Acme,
} from './harness.js';

let acme: Acme;
beforeEach(async () => {
  acme = await startAcme();
});

/** Signs with keys of its own, under the name of the right ones. */
const stranger = await createTokenIssuer();
const past = Math.floor(Date.parse('2026-03-01T11:00:00Z') / 1000);

function upsert(one: api.PartnerClient): Promise<api.UpsertInstallationResult> {
  return api.upsertInstallation(one, { path, body: installationRequest() });
}

function read(one: api.PartnerClient): Promise<api.GetInstallationResult> {
  return api.getInstallation(one, { path });
}

describe('who may call', () => {
  test.each([
    ['a user, of a user', upsert, () => issuer.user(installationId)],
    ['the system, of the system', read, () => issuer.system(installationId)],
  ])('%s', async (_, call, token) => {
    expect(await outcome(call(acme.clientFor(installationId, await token())))).toBe(200);
  });

  test.each([
    ['the system, of a user', upsert, () => issuer.system(installationId)],
    ['a user, of the system', read, () => issuer.user(installationId)],
    ['a user of another installation', upsert, () => issuer.user(otherId)],
    ['the system for another installation', read, () => issuer.system(otherId)],
    ['the system for none', read, () => issuer.system(null)],
  ])('not %s: 403', async (_, call, token) => {
    const refused = call(acme.clientFor(installationId, await token()));
    expect(await outcome(refused)).toEqual(refusal(403, 'forbidden'));
  });

  test.each([
    ['not a token', async () => 'not-a-token'],
    ['signed by a stranger', () => stranger.system(installationId)],
    ['expired', () => issuer.system(installationId, { exp: past })],
    ['good for ever', () => issuer.eternal(installationId)],
    ['of another issuer', () => issuer.system(installationId, { iss: 'https://x.example' })],
    ['for another integration', () => issuer.system(installationId, { aud: 'oac_x' })],
  ])('not whose token is %s: 401', async (_, token) => {
    const call = read(acme.clientFor(installationId, await token()));
    expect(await outcome(call)).toEqual(refusal(401, 'unauthorized'));
  });

  test('user or system, where the operation takes both', async () => {
    const { id } = await acme.provision();
    const system = acme.clientFor(installationId, await issuer.system(installationId));
    const input = { path: { ...path, resourceId: id } };
    expect(await outcome(api.deleteResource(system, input))).toBe(204);
    expect(await outcome(api.deleteResource(acme.client, input))).toBe(204);
  });

  test('plans of a product are listed before any installation exists', async () => {
    const system = acme.clientFor('', await issuer.system(null));
    const result = await api.listBillingPlansForProduct(system, {
      path: { productSlug: 'acme-postgres' },
    });
    expect(dataOf(result).plans.map(({ type }) => type)).toContain('prepayment');
  });

  test('a key server that cannot be reached is a fault, not a refusal', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    acme = await startAcme({
      onError,
      keys: () => Promise.reject(new TypeError('fetch failed')),
      isInstalled: false,
    });
    await expect(read(acme.client)).rejects.toMatchObject({ response: { status: 500 } });
    expect(onError).toHaveBeenCalledOnce();
  });
});
