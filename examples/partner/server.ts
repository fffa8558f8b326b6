/** Puts Acme's server together: the Partner API behind the generated server, webhooks and sign-in beside it. */

import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  callerOf,
  createTokenVerifier,
  idempotent,
  memoryStore,
  vercelAuth,
  type FetchHandler,
} from '@openapi-counterpart/vercel';
import { createPartnerServer } from '@openapi-counterpart/vercel/partner-api/server';
import type { Server, ServerSettings } from '@openapi-counterpart/runtime';
import { createAuth, type Principals } from './auth.js';
import { billingHandlers } from './billing.js';
import type { AcmeHandlers, AnnounceResource, Environment, ReadInvoice } from './environment.js';
import { faultOf } from './faults/index.js';
import { onceEach } from './idempotency.js';
import { installationHandlers } from './installations.js';
import { loginRoute } from './login.js';
import type { Change, Ground } from './parts.js';
import { planHandlers } from './plans.js';
import { replHandlers } from './repl.js';
import { resourceHandlers } from './resources.js';
import { secretHandlers } from './secrets.js';
import { Store } from './store.js';
import { transferHandlers } from './transfers.js';
import { createVercelCalls } from './vercel.js';
import { webhookRoute } from './webhooks.js';

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

/** The Partner API alone, for tests that have keys and invoices at hand. */
export function createPartner(options: PartnerOptions): Server {
  const { clientId, keys = new URL(vercelKeys), now = () => new Date() } = options;
  const environment: Environment = {
    store: options.store ?? new Store(),
    now,
    readInvoice: options.readInvoice,
    announceResource: options.announceResource,
    setupTime: options.setupTime ?? 0,
    report: (what, error) => console.error(what, error),
  };
  return createPartnerServer<Principals>(onceEach(acmeHandlers(environment)), {
    ...options,
    auth: createAuth({
      clientId,
      keys: keys instanceof URL ? createRemoteJWKSet(keys) : keys,
      now,
    }),
  });
}

function acmeHandlers(environment: Environment): AcmeHandlers {
  return {
    ...installationHandlers(environment),
    ...resourceHandlers(environment),
    ...secretHandlers(environment),
    ...replHandlers(environment),
    ...planHandlers(environment),
    ...billingHandlers(environment),
    ...transferHandlers(environment),
  };
}

export interface PartnerAppOptions {
  /** Id of the integration, `oac_…`. */
  readonly clientId: string;
  /** Signs webhooks, and proves the integration when a code of a sign-in is exchanged. */
  readonly clientSecret: string;
  /** Where Vercel's public keys are; Vercel's own by default. */
  readonly jwksUrl?: string;
  /** Where the Vercel API is; Vercel's own by default. */
  readonly apiUrl?: string;
  /** Replaces the global fetch for all calls to Vercel. */
  readonly fetch?: FetchHandler;
  readonly store?: Store;
  /** The clock of claims and secrets; tokens go by the real one. */
  readonly now?: () => Date;
  /** How long it takes to set a resource up, in milliseconds; 0 by default. */
  readonly setupTime?: number;
  /** Hears of every fault that is answered with 500, and of failed work; writes to stderr by default. */
  readonly onError?: (error: unknown) => void;
  /** Id of a fault to have, of those in `faults/`; none by default. */
  readonly fault?: string;
}

/**
 * The whole partner: `POST /webhook`, `GET /login`, and the Partner API at every other path.
 * @throws RangeError when there is no such fault.
 */
export function createPartnerApp(options: PartnerAppOptions): FetchHandler {
  const change: Change = options.fault === undefined ? {} : faultOf(options.fault).apply;
  const onError = options.onError ?? ((error) => console.error(error));
  const sound = groundOf(options, onError);
  const ground = change.ground?.(sound) ?? sound;
  const { clientId, clientSecret, jwksUrl, apiUrl, fetch } = ground;

  const soundVerifier = createTokenVerifier({ clientId, jwksUrl, fetch });
  const verifier = change.verifier?.(soundVerifier, ground) ?? soundVerifier;
  const soundAuth = vercelAuth({
    verifier,
    adminOperations: ['request-secrets-rotation'],
  });
  const handlers = acmeHandlers(ground);
  const server = createPartnerServer<Principals>(
    { ...handlers, ...change.handlers?.(handlers, ground) },
    { auth: change.auth?.(soundAuth, ground) ?? soundAuth, onError },
  );
  const api = change.api?.(server, ground) ?? server;
  const retried = idempotent(api, {
    store: memoryStore(),
    authenticate: callerOf(verifier),
    onError,
  });
  const partnerApi = change.retries?.(api, retried, ground) ?? retried;

  const soundWebhook = webhookRoute(ground, { clientSecret, seen: memoryStore() });
  const webhook = change.webhook?.(soundWebhook, ground) ?? soundWebhook;
  const soundLogin = loginRoute(ground, {
    clientId,
    clientSecret,
    baseUrl: apiUrl,
    fetch,
    verifier,
  });
  const login = change.login?.(soundLogin, ground) ?? soundLogin;

  const app: FetchHandler = (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/webhook') return webhook(request);
    if (pathname === '/login') return login(request);
    return partnerApi(request);
  };
  return change.app?.(app, ground) ?? app;
}

function groundOf(options: PartnerAppOptions, onError: (error: unknown) => void): Ground {
  const { clientId, clientSecret, apiUrl = 'https://api.vercel.com' } = options;
  const store = options.store ?? new Store();
  const reach = options.fetch ?? ((request: Request) => fetch(request));
  return {
    clientId,
    clientSecret,
    jwksUrl: options.jwksUrl ?? vercelKeys,
    apiUrl,
    fetch: reach,
    store,
    now: options.now ?? (() => new Date()),
    setupTime: options.setupTime ?? 0,
    report: (what, cause) => onError(new Error(what, { cause })),
    ...createVercelCalls(store, apiUrl, reach),
  };
}
