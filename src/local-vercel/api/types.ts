/** The handlers of the Vercel API, with callers known by their tokens. */

import type { VercelHandlers } from '@openapi-counterpart/vercel/vercel-api/server';
import type { CallerPrincipals } from './caller.js';

export type LocalHandlers = VercelHandlers<CallerPrincipals>;
