/** The calls that the tiny partner makes to Vercel, with the token of an installation. */

import type { Ground } from './ground.js';
import type { Installation } from './model.js';
import { product } from './plans.js';

export function callVercel(
  { has, vercelUrl, fetch }: Ground,
  installation: Installation,
  path: string,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(new URL(`/v1/installations/${installation.id}/${path}`, vercelUrl), {
    ...init,
    headers: {
      authorization: `Bearer ${has('calls-authorized') && path === 'events' ? 'wrong' : installation.token}`,
      'content-type': 'application/json',
    },
  });
  return fetch(request);
}

/** Tells that a resource is another than it was. */
export async function announce(
  ground: Ground,
  installation: Installation,
  resourceId: string,
): Promise<void> {
  const { has } = ground;
  if (has('calls-resource-updated')) return;
  const event = {
    type: has('calls-described') ? 'resource.changed' : 'resource.updated',
    resourceId,
    productId: product,
  };
  const init = { method: 'POST', body: JSON.stringify({ event }) };
  await callVercel(ground, installation, 'events', init);
}
