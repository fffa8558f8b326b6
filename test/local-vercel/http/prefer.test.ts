import { readFileSync } from 'node:fs';
import { checkReply } from '@openapi-counterpart/runtime';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { expect, test } from 'vitest';
import {
  preferenceOf,
  preferredReply,
  type ExampleSource,
} from '../../../src/local-vercel/http/prefer.js';
import { inRepository } from '../../support/repository.js';
import { startTestLocal } from '../support/local.js';

async function read(prefer: string, token?: string) {
  const { local, installation } = await startTestLocal();
  const bearer = token ?? local.environment()['VERCEL_INSTALLATION_TOKEN'];
  const response = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/account`, {
      headers: { prefer, authorization: `Bearer ${bearer}` },
    }),
  );
  return { status: response.status, body: await response.json() };
}

test('code= answers with the example of that status', async () => {
  const { status, body } = await read('code=403');
  expect(status).toBe(403);
  expect(body).toMatchObject({ error: { code: expect.any(String) } });
});

test('an unknown code is 404 with those that are described', async () => {
  const { status, body } = await read('code=418');
  expect(status).toBe(404);
  expect(body.error.message).toContain('The status 418 is not described');
  expect(body.error.message).toContain('200, 400, 401, 403, 404, 410');
});

test('an unknown example is 404 with those that there are', async () => {
  const { status, body } = await read('example=nope');
  expect(status).toBe(404);
  expect(body.error.message).toContain('has no example "nope"');
});

test('dynamic=true makes up a valid reply, the same for the same seed', async () => {
  const [one, same, other] = [
    await read('dynamic=true; seed=a'),
    await read('dynamic=true, seed=a'),
    await read('dynamic=true; seed=b'),
  ];
  expect(one.status).toBe(200);
  expect(one.body).toEqual(same.body);
  expect(one.body).not.toEqual(other.body);
});

test.each(['code=many', 'dynamic=perhaps', 'code=20'])('%s makes no sense', async (prefer) => {
  expect((await read(prefer)).status).toBe(422);
});

test.each(['respond-async', 'return=minimal', ''])(
  '%j is none of these and is ignored',
  async (prefer) => {
    const { status, body } = await read(prefer);
    expect(status).toBe(200);
    expect(body).toHaveProperty('contact');
  },
);

test('authentication and validation come first', async () => {
  expect((await read('code=200', 'wrong')).status).toBe(401);
  const { local, installation } = await startTestLocal();
  const response = await local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}/billing`, {
      method: 'POST',
      body: '{}',
      headers: {
        prefer: 'code=201',
        'content-type': 'application/json',
        authorization: `Bearer ${local.environment()['VERCEL_INSTALLATION_TOKEN']}`,
      },
    }),
  );
  expect(response.status).toBe(400);
});

// Our own.
const bundle = JSON.parse(
  readFileSync(inRepository('generated/vercel-api/openapi.json'), 'utf8'),
) as ExampleSource;

const replies = serverOperations.flatMap((operation) =>
  Object.keys(operation.responses).map((code) => ({ operation, code, id: operation.id })),
);

test.each(replies)(
  '$id $code: its example and what is made up are valid',
  async ({ operation, code }) => {
    for (const prefer of [`code=${code}`, `code=${code}; dynamic=true; seed=1`]) {
      const reply = await preferredReply(operation, preferenceOf(prefer) ?? {}, bundle);
      expect(checkReply(operation, reply)).toEqual([]);
    }
  },
);
