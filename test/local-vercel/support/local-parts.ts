/** The parts of a local Vercel around a partner that a test gives, without a socket: one team, one integration, one product. */

import { createVercelServer } from '@openapi-counterpart/vercel/vercel-api/server';
import {
  createVercelClient,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { fromRequest, toResponse } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../../../src/local-vercel/context.js';
import type { PartnerLimits } from '../../../src/local-vercel/partner-limits.js';
import { createExchangeLog, type Exchange } from '../../../src/local-vercel/exchanges/log.js';
import { authenticateCaller } from '../../../src/local-vercel/api/caller.js';
import { localHandlers } from '../../../src/local-vercel/api/index.js';
import { createOidc } from '../../../src/local-vercel/http/oidc.js';
import { createSso } from '../../../src/local-vercel/http/sso.js';
import { rotateKeys } from '../../../src/local-vercel/workflows/keys.js';
import { createClock, seededStart } from '../../../src/local-vercel/state/clock.js';
import type {
  Installation,
  Integration,
  Member,
  Product,
  Team,
} from '../../../src/local-vercel/state/entities.js';
import { createIds } from '../../../src/local-vercel/state/ids.js';
import { createJobs } from '../../../src/local-vercel/state/jobs.js';
import { createState } from '../../../src/local-vercel/state/state.js';
import { registerJobHandlers } from '../../../src/local-vercel/job-handlers.js';

export const localUrl = 'http://vercel.local';
export const partnerUrl = 'http://acme.example/base/';

/** No waiting between tries. */
const limits: PartnerLimits = { answerWithin: 5000, firstWithin: 5000, retryAfter: [0, 0] };

export interface LocalParts {
  readonly local: LocalContext;
  readonly team: Team;
  readonly member: Member;
  readonly integration: Integration;
  readonly product: Product;
  fetch(request: Request): Promise<Response>;
  get(path: string): Promise<Response>;
  /** A client of the Vercel API with a token. */
  clientWith(accessToken: string): VercelClient;
  /** Calls to the partner, oldest first. */
  calls(api?: string): readonly Exchange[];
}

export interface LocalPartsOptions {
  /** Answers for the partner, its webhooks too; the stand-in does without. */
  readonly partner?: (request: Request) => Promise<Response>;
  readonly limits?: PartnerLimits;
  readonly integration?: Partial<Integration>;
  readonly product?: Partial<Product>;
}

function createContext(
  send: LocalContext['send'],
  partnerLimits: LocalPartsOptions['limits'] = limits,
): LocalContext {
  const state = createState();
  const ids = createIds(state, 1);
  const clock = createClock(state, seededStart);
  const jobs = createJobs({
    state,
    clock,
    ids,
    onError(error) {
      throw error;
    },
  });
  return {
    state,
    clock,
    ids,
    jobs,
    exchanges: createExchangeLog(),
    send,
    partnerLimits,
    url: () => localUrl,
  };
}

const noPartner = (): Promise<Response> => Promise.reject(new Error('There is no partner.'));

/** Made once, because that takes longer than most tests. */
const signingKey = await rotateKeys(createContext(noPartner));

export function startLocalParts(options: LocalPartsOptions = {}): LocalParts {
  const { partner } = options;
  const local = createContext(partner ?? noPartner, options.limits);
  const { state, ids } = local;
  state.signingKeys.put(signingKey);
  registerJobHandlers(local);
  const server = createVercelServer(localHandlers(local), {
    auth: { bearerToken: authenticateCaller(local) },
    validateResponses: true,
  });
  const oidc = createOidc(local);
  const sso = createSso(local);
  async function fetch(request: Request): Promise<Response> {
    const incoming = fromRequest(request);
    const answered = (await oidc(incoming)) ?? (await sso(incoming));
    return toResponse(answered ?? (await server.handle(incoming)));
  }
  local.jobs.start();
  const team = addTeam(local);
  const integration = state.integrations.put({
    id: ids.next('oac'),
    slug: 'acme',
    name: 'Acme',
    clientSecret: ids.secret(48),
    partnerUrl: partner === undefined ? null : partnerUrl,
    redirectLoginUrl: 'https://acme.example/login?from=vercel',
    webhookUrl: partner === undefined ? null : 'http://acme.example/webhooks',
    hasInstallationBilling: true,
    ...options.integration,
  });
  const product = state.products.put({
    id: ids.next('iap'),
    integrationId: integration.id,
    slug: 'acme-redis',
    name: 'Acme Redis',
    shortDescription: 'A cache.',
    protocols: { storage: { status: 'enabled' } },
    primaryProtocol: 'storage',
    metadataSchema: { type: 'object', properties: {} },
    plans: [],
    secretRotation: { maxDelayHours: 24 },
    ...options.product,
  });
  return {
    local,
    team,
    member: addMember(local, team, 'ADMIN'),
    integration,
    product,
    fetch,
    get: (path) => fetch(new Request(`${localUrl}${path}`)),
    clientWith: (accessToken) => createVercelClient({ baseUrl: localUrl, accessToken, fetch }),
    calls: (api = 'partner-api') =>
      local.exchanges.all().filter((exchange) => exchange.api === api),
  };
}

export function addTeam({ state, ids }: LocalContext): Team {
  return state.teams.put({
    id: ids.next('team'),
    name: 'Shop',
    slug: 'shop',
    accountHex: ids.hex(24),
    contact: { email: 'owner@shop.example', name: 'Olive Owner' },
    payment: 'valid',
  });
}

export function addMember({ state, ids }: LocalContext, team: Team, role: Member['role']): Member {
  return state.members.put({
    id: ids.hex(24),
    teamId: team.id,
    role,
    name: 'Olive Owner',
    email: 'olive@shop.example',
    globalUserId: ids.secret(24),
  });
}

/** An installation that the partner was not told of, with its token. */
export function addInstallation(
  { local, team, member, integration }: LocalParts,
  changes: Partial<Installation> = {},
): { readonly installation: Installation; readonly token: string } {
  const { state, ids, clock } = local;
  const installation = state.installations.put({
    id: ids.next('icfg'),
    integrationId: integration.id,
    teamId: team.id,
    memberId: member.id,
    status: 'ready',
    externalId: null,
    notification: null,
    billingPlan: null,
    planUses: [],
    scopes: ['read:project', 'read-write:integration-resource'],
    acceptedPolicies: {},
    source: 'marketplace',
    installationType: 'marketplace',
    createdAt: clock.now(),
    updatedAt: clock.now(),
    disabledReason: null,
    deleteRequestedAt: null,
    finalizedAt: null,
    deletedAt: null,
    ...changes,
  });
  const token = ids.secret(24);
  state.credentials.put({
    id: token,
    kind: 'installation',
    installationId: installation.id,
    memberId: null,
    createdAt: clock.now(),
    revokedAt: null,
  });
  return { installation, token };
}

/** What a partner answers with JSON. */
export function answer(status: number, body?: unknown): Promise<Response> {
  return Promise.resolve(
    body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
  );
}
