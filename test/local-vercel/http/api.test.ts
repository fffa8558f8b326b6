import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

test.each([
  ['no token', undefined],
  ['another scheme', 'Basic dXNlcjpwYXNz'],
  ['an unknown token', 'Bearer unknown'],
])('%s is answered with 401 and the code that Vercel has for it', async (_, authorization) => {
  const { local, installation } = await startTestLocal();
  const response = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/account`, {
      ...(authorization !== undefined && { headers: { authorization } }),
    }),
  );
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await response.json()).toMatchObject({ error: { code: 'forbidden' } });
});
