/** The example partner as the benchmarks test it: sound, or with a fault, beside a local Vercel. */

import { createPartnerApp } from '../../examples/partner/server.js';
import { createVercelSide } from '@openapi-counterpart/contract-tests/vercel-side/local';
import type { VercelSide } from '@openapi-counterpart/contract-tests/vercel-side/vercel-side';
import type { LocalVercel } from 'openapi-counterpart/local';

export interface PartnerUnderTest {
  readonly app: (request: Request) => Promise<Response>;
  readonly side: VercelSide;
}

/** @param setupTime Milliseconds until a resource is ready; at once by default. */
export function createPartner(
  vercel: LocalVercel,
  { fault, setupTime }: { readonly fault: string | undefined; readonly setupTime?: number },
): PartnerUnderTest {
  const [integration] = vercel.context.state.integrations.all();
  if (integration === undefined) throw new Error('The local Vercel has no integration.');
  const app = createPartnerApp({
    clientId: integration.id,
    clientSecret: integration.clientSecret,
    jwksUrl: `${vercel.url}/.well-known/jwks`,
    apiUrl: vercel.url,
    fetch: (request) => vercel.fetch(request),
    onError: () => {},
    ...(setupTime !== undefined && { setupTime }),
    ...(fault !== undefined && { fault }),
  });
  return { app, side: createVercelSide(vercel.context, integration) };
}
