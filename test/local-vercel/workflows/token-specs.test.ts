import { createLocalJWKSet, decodeJwt, EmbeddedJWK, jwtVerify } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { PartnerClock } from '../../../src/local-vercel/interception/partner-clock.js';
import { publishedKeys } from '../../../src/local-vercel/workflows/keys.js';
import type { TokenFlaw } from '../../../src/local-vercel/workflows/token-flaws.js';
import { createTokenSigner } from '../../../src/local-vercel/workflows/token-specs.js';
import { signSystemToken } from '../../../src/local-vercel/workflows/tokens.js';
import { startLocalParts } from '../support/local-parts.js';

test.each<TokenFlaw>(['wrong-key', 'unknown-key', 'own-key'])(
  'a token with the flaw %s is of none of the published keys',
  async (flaw) => {
    const { token, published } = await signed(flaw);
    await expect(jwtVerify(token, published)).rejects.toThrow(/signature|no applicable key/);
  },
);

test('a token that brings its own key is believed by who believes that key', async () => {
  const { token } = await signed('own-key');
  const { payload } = await jwtVerify(token, EmbeddedJWK);
  expect(payload).toMatchObject({ iss: 'https://marketplace.vercel.com', type: 'access_token' });
});

test('tokens have the time that the partner goes by', async () => {
  const { local, integration, team, member } = startLocalParts();
  const partnerClock = new PartnerClock();
  onTestFinished(() => partnerClock.close());
  local.clock.set(Date.parse('2031-05-06T07:08:09.000Z'));
  for (const [context, year] of [
    [local, new Date().getFullYear()],
    [{ ...local, partnerClock }, 2031],
  ] as const) {
    const sign = createTokenSigner(context, { integration, team, admin: member, viewer: member });
    const tokens = [
      await sign({ kind: 'system', installationId: null }),
      await signSystemToken(context, { integration, installationId: null }),
    ];
    const years = tokens.map((token = '') =>
      new Date(1000 * Number(decodeJwt(token).iat)).getUTCFullYear(),
    );
    expect(years).toEqual([year, year]);
  }
});

async function signed(flaw: TokenFlaw) {
  const { local, integration, team, member } = startLocalParts();
  const people = { integration, team, admin: member, viewer: member };
  const sign = createTokenSigner(local, people);
  const token = await sign({ kind: 'system', installationId: null, flaw });
  if (token === undefined) throw new Error('There is no token.');
  return { token, published: createLocalJWKSet(await publishedKeys(local)) };
}
