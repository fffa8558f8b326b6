import { updateInstallation } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

/** Node asks for it, though the type of the DOM library does not know it. */
const streaming = { duplex: 'half' };

test('a body that comes slowly does not undo what happened meanwhile', async () => {
  const { local, installation, partner } = await startTestLocal();
  const { state } = local.context;
  const [token] = state.credentials.where('installation', installation.id);
  const { readable: body, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const slow = local.fetch(
    new Request(`http://localhost/v1/installations/${installation.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token?.id}`, 'content-type': 'application/json' },
      body,
      ...streaming,
    }),
  );
  await updateInstallation(partner, {
    path: { integrationConfigurationId: installation.id },
    body: { status: 'suspended' },
  });
  const writer = writable.getWriter();
  await writer.write(new TextEncoder().encode('{"externalId":"acct_1"}'));
  await writer.close();
  expect((await slow).status).toBe(204);
  expect(state.installations.get(installation.id)).toMatchObject({
    externalId: 'acct_1',
    status: 'suspended',
  });
});
