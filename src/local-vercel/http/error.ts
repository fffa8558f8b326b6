/** Writes what is refused outside of described operations, in Vercel's envelope. */

import { HttpError, type Outgoing } from '@openapi-counterpart/runtime';
import { PartnerError } from '../workflows/partner-error.js';
import { ShapeError } from '../shape.js';

/** The answer to what was thrown; what is no refusal is thrown on. */
export function refusal(error: unknown): Outgoing {
  if (error instanceof HttpError) {
    return json(
      error.status,
      { error: { code: error.code, message: error.message } },
      error.headers,
    );
  }
  if (error instanceof ShapeError || error instanceof RangeError) {
    return json(400, { error: { code: 'bad_request', message: error.message } });
  }
  if (error instanceof PartnerError) {
    return json(502, { error: { code: `partner_${error.failure}`, message: error.message } });
  }
  throw error;
}

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
