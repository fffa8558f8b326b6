/** The Partner API: every call is verified to be Vercel's, and validated, before a handler runs. */

import {
  callerOf,
  createTokenVerifier,
  idempotent,
  memoryStore,
  vercelAuth,
} from '@openapi-counterpart/vercel';
import { createPartnerServer } from '@openapi-counterpart/vercel/partner-api/server';
import { handlers } from './handlers';

/** Id of your integration (oac_…), from the integration console of Vercel; `counterpart dev` sets it. */
const clientId = process.env.INTEGRATION_CLIENT_ID || 'INTEGRATION_CLIENT_ID is not set';
const verifier = createTokenVerifier({ clientId });

/** A request that comes again under its Idempotency-Key gets the answer that it got. */
export const partner = idempotent(
  createPartnerServer(handlers, { auth: vercelAuth({ verifier }) }),
  { store: memoryStore(), authenticate: callerOf(verifier) },
);
