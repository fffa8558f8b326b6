/** Puts Acme's partner server together: handlers, state and authentication behind the generated server. */

import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { createPartnerServer } from 'openapi-counterpart/partner-api/server';
import type { Server, ServerSettings } from 'openapi-counterpart/runtime';
import { createAuth, type Principals } from './auth.js';
import { billingHandlers } from './billing.js';
import type { AnnounceResource, Environment, ReadInvoice } from './environment.js';
import { installationHandlers } from './installations.js';
import { planHandlers } from './plans.js';
import { replHandlers } from './repl.js';
import { resourceHandlers } from './resources.js';
import { secretHandlers } from './secrets.js';
import { Store } from './store.js';
import { transferHandlers } from './transfers.js';

export const vercelKeys = 'https://marketplace.vercel.com/.well-known/jwks';

export interface PartnerOptions extends ServerSettings {
  /** Id of the integration, `oac_…`: tokens for any other are refused. */
  readonly clientId: string;
  /** Where the keys that sign tokens are, or the keys themselves; Vercel's by default. */
  readonly keys?: URL | JWTVerifyGetKey;
  /** How a purchase is proved; without it none is believed. */
  readonly readInvoice?: ReadInvoice;
  readonly announceResource?: AnnounceResource;
  /** Given from outside where others read it too. */
  readonly store?: Store;
  readonly now?: () => Date;
  /** How long it takes to set a resource up, in milliseconds; 0 by default. */
  readonly setupTime?: number;
}

export function createPartner(options: PartnerOptions): Server {
  const { clientId, keys = new URL(vercelKeys), now = () => new Date() } = options;
  const environment: Environment = {
    store: options.store ?? new Store(),
    now,
    readInvoice: options.readInvoice,
    announceResource: options.announceResource,
    setupTime: options.setupTime ?? 0,
  };
  return createPartnerServer<Principals>(
    {
      ...installationHandlers(environment),
      ...resourceHandlers(environment),
      ...secretHandlers(environment),
      ...replHandlers(environment),
      ...planHandlers(environment),
      ...billingHandlers(environment),
      ...transferHandlers(environment),
    },
    {
      ...options,
      auth: createAuth({
        clientId,
        keys: keys instanceof URL ? createRemoteJWKSet(keys) : keys,
        now,
      }),
    },
  );
}
