import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

const cases: [name: string, path: string, token: string | undefined, status: number][] = [
  ['its own', 'icfg', 'own', 200],
  ['its own, by the alias', '/api', 'own', 200],
  ['without a token', 'icfg', undefined, 401],
  ['an unknown token', 'icfg', 'nobody', 401],
  ['another installation', 'icfg_other', 'own', 403],
  ['a broken name', '%E0%A4%A', 'own', 400],
];

test.each(cases)('GET an installation: %s', async (_, path, token, status) => {
  const { local, installation } = await startTestLocal();
  const [credential] = local.context.state.credentials.where('installation', installation.id);
  const bearer = token === 'own' ? credential?.id : token;
  const base = path === '/api' ? '/api/v1' : '/v1';
  const id = path.startsWith('icfg_') || path.startsWith('%') ? path : installation.id;
  const answer = await local.fetch(
    new Request(`http://localhost${base}/installations/${id}`, {
      headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    }),
  );
  expect(answer.status).toBe(status);
  const body = await answer.json();
  expect(status === 200 ? body.id : typeof body.error.message).toBe(
    status === 200 ? installation.id : 'string',
  );
  expect(local.exchanges()).toMatchObject([{ method: 'GET', status }]);
});

test('what is described at that path is as it was', async () => {
  const { local, installation } = await startTestLocal();
  const answer = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}`, { method: 'PUT' }),
  );
  expect(answer.status).toBe(405);
});
