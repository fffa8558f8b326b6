/** Calls the partner about an installation that it has been told of. */

import type { PartnerClient } from '@openapi-counterpart/vercel/partner-api/client';
import type { AnyResult } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { announceFirst } from './announcement.js';
import { sendCall, type PartnerCall, type PartnerHeader, type SuccessOf } from './partner-call.js';

/**
 * Calls one operation of the partner, which is told of an installation of a seed before.
 * @throws PartnerError when there is no success that matches the description.
 * @throws HttpError 400 when the request would not match the description: it is not sent.
 */
export async function callPartner<Result extends AnyResult>(
  local: LocalContext,
  call: PartnerCall,
  perform: (client: PartnerClient, header: PartnerHeader) => Promise<Result>,
): Promise<SuccessOf<Result>> {
  await announceFirst(local, call);
  return sendCall(local, call, perform);
}
