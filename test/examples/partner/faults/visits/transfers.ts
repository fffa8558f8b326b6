/** A visit that moves resources from one installation to another. */

import { vi } from 'vitest';
import type { Visit } from '../visit.js';

function requestsOf(installationId: string): string {
  return `/installations/${installationId}/resource-transfer-requests`;
}

/** Does something at a later time, which is all that is replaced. */
async function at(time: number, act: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  try {
    await act();
  } finally {
    vi.useRealTimers();
  }
}

export async function transfers(v: Visit): Promise<void> {
  const [source, a, b] = [await v.install(), await v.install(), await v.install()];
  const made = await v.provision(source);
  const create = async (expiresAt: unknown, resourceIds = [made], key?: string) => {
    const body = { resourceIds, expiresAt };
    const sent = { as: v.system(source), body, ...(key !== undefined && { key }) };
    return String((await v.call('POST', requestsOf(source), sent))['providerClaimId']);
  };
  const verify = (id: string, claim: string) =>
    v.call('GET', `${requestsOf(id)}/${claim}/verify`, { as: v.system(id) });
  const accept = (id: string, claim: string, key?: string) =>
    v.call('POST', `${requestsOf(id)}/${claim}/accept`, {
      as: v.system(id),
      ...(key !== undefined && { key }),
    });
  const soon = Date.now() + 60_000;
  await create(soon, ['none']);
  await create(Date.now() - 1000);
  await create('tomorrow');
  await verify(a, 'claim_none');
  const brief = await create(soon);
  await at(soon + 1, async () => {
    await verify(a, brief);
    await accept(a, brief);
  });
  const [one, two] = [await create(soon), await create(soon)];
  v.note(`claims differ: ${one !== two}`);
  v.note(
    `claims repeat: ${(await create(soon, [made], 'k')) === (await create(soon, [made], 'k'))}`,
  );
  await verify(a, one);
  await verify(b, one);
  await accept(a, one, 'accept');
  await accept(a, one, 'accept');
  await accept(b, one);
  await verify(b, one);
  for (const id of [source, a, b]) {
    await v.call('GET', `/installations/${id}/resources/${made}`, { as: v.system(id) });
    await v.call('GET', `/installations/${id}/resources`, { as: v.system(id) });
  }
  const body = { resourceIds: [await v.provision(source)], expiresAt: soon };
  const made2 = await v.call('POST', requestsOf(source), { as: v.system(source), body });
  const path = (id: string) => `${requestsOf(id)}/${String(made2['providerClaimId'])}/accept`;
  await v.together(['POST', path(a), { as: v.system(a) }], ['POST', path(b), { as: v.system(b) }]);
}
