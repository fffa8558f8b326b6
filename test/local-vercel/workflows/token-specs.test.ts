import { createLocalJWKSet, EmbeddedJWK, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { publishedKeys } from '../../../src/local-vercel/workflows/keys.js';
import type { TokenFlaw } from '../../../src/local-vercel/workflows/token-flaws.js';
import { createTokenSigner } from '../../../src/local-vercel/workflows/token-specs.js';
import { startPlatform } from '../support/platform.js';

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

async function signed(flaw: TokenFlaw) {
  const { local, integration, team, member } = startPlatform();
  const people = { integration, team, admin: member, viewer: member };
  const sign = createTokenSigner(local, people);
  const token = await sign({ kind: 'system', installationId: null, flaw });
  if (token === undefined) throw new Error('There is no token.');
  return { token, published: createLocalJWKSet(await publishedKeys(local)) };
}
