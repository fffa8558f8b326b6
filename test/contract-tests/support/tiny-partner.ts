/**
 * A partner's server by hand, in the ways that the description leaves open: no generated code, other
 * statuses, fewer operations. It can be given one mistake at a time.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { Mistake } from './mistakes.js';

/** Choices of which each is right. */
export interface Style {
  readonly created?: 200 | 201;
  readonly installed?: 200 | 201 | 204;
  /** To whom a token does not give access, and for what is not there. */
  readonly refusal?: 403 | 404;
  readonly uninstalled?: 200 | 204;
  readonly repeated?: 204 | 404;
  /** Only what every partner has to offer. */
  readonly isMinimal?: boolean;
  readonly isAsync?: boolean;
  /** Milliseconds until a resource is ready. */
  readonly setupTime?: number;
}

export interface TinyOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly vercelUrl: string;
  readonly style?: Style;
  readonly mistake?: Mistake;
}

interface Installation {
  readonly id: string;
  token: string;
  isRemoved: boolean;
}

interface Resource {
  readonly id: string;
  installationId: string;
  name: string;
  metadata: unknown;
  planId: string;
  status: string;
  secrets: Secret[];
  balance: number;
}

interface Secret {
  readonly name: string;
  readonly value: string;
}

interface Transfer {
  readonly sourceId: string;
  readonly resourceIds: readonly string[];
  readonly expiresAt: number;
  isOver: boolean;
}

interface Call {
  readonly path: readonly string[];
  readonly claims: JWTPayload;
  readonly body: Record<string, unknown>;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

class Refusal extends Error {
  constructor(readonly status: number) {
    super('Refused.');
  }
}

const product = 'tiny-db';
const plans = [
  {
    id: 'free',
    type: 'subscription',
    name: 'Free',
    description: 'For a start.',
    paymentMethodRequired: false,
  },
  { id: 'paid', type: 'subscription', name: 'Paid', description: 'For more.' },
  { id: 'credits', type: 'prepayment', name: 'Credits', description: 'Paid before.' },
];

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Refusal(400);
  return value;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const optional = <Value>(value: unknown, read: (value: unknown) => Value): Value | undefined =>
  value === undefined ? undefined : read(value);

const record = (value: unknown): Record<string, unknown> => {
  if (!isRecord(value)) throw new Refusal(400);
  return value;
};

export function createTinyPartner(options: TinyOptions): (request: Request) => Promise<Response> {
  const { clientId, clientSecret, vercelUrl, style = {} } = options;
  const has = (mistake: Mistake): boolean => options.mistake === mistake;
  const refusal = style.refusal ?? 404;
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks', vercelUrl));
  const installations = new Map<string, Installation>();
  const resources = new Map<string, Resource>();
  const transfers = new Map<string, Transfer>();
  const credited = new Set<string>();
  const retries = new Map<string, { readonly text: string; readonly reply: Promise<Reply> }>();
  const codes = new Set<string>();
  const orphans: Resource[] = [];
  let made = 0;

  const installationOf = ({ path }: Call): Installation => {
    const found = installations.get(path[2] ?? '');
    if (found === undefined || found.isRemoved) throw new Refusal(refusal);
    return found;
  };
  const resourceOf = (call: Call): Resource => {
    const { id } = installationOf(call);
    const found = resources.get(call.path[4] ?? '');
    if (found === undefined || found.installationId !== id) throw new Refusal(refusal);
    return found;
  };
  const ownedBy = (installationId: string): Resource[] =>
    [...resources.values()].filter((item) => item.installationId === installationId);
  const planOf = (id: string) => {
    const plan = plans.find((item) => item.id === id);
    if (plan === undefined) {
      if (has('plan-unknown')) return plans[0];
      throw new Refusal(400);
    }
    return plan;
  };
  const show = ({ id, name, metadata, planId, status, secrets }: Resource) => ({
    id,
    productId: product,
    name,
    metadata,
    status,
    billingPlan: planOf(has('plan-applied') ? 'paid' : planId),
    ...(has('state-secrets-hidden') && { secrets }),
  });
  const newSecrets = (): Secret[] => [
    { name: 'TINY_HOST', value: 'db.tiny.example' },
    {
      name: has('secret-names') ? 'TINY_HOST' : 'TINY_PASSWORD',
      value: has('secrets-shared') ? 'the-same-for-all' : randomUUID(),
    },
  ];
  const callVercel = (installation: Installation, path: string, init?: RequestInit) =>
    fetch(new URL(`/v1/installations/${installation.id}/${path}`, vercelUrl), {
      ...init,
      headers: {
        authorization: `Bearer ${has('calls-authorized') && path === 'events' ? 'wrong' : installation.token}`,
        'content-type': 'application/json',
      },
    });

  const announce = async (installation: Installation, id: string): Promise<void> => {
    if (has('calls-resource-updated')) return;
    const event = {
      type: has('calls-described') ? 'resource.changed' : 'resource.updated',
      resourceId: id,
    };
    await callVercel(installation, 'events', { method: 'POST', body: JSON.stringify({ event }) });
  };

  const handlers: readonly (readonly [
    string,
    RegExp,
    string,
    (call: Call) => Reply | Promise<Reply>,
  ])[] = [
    [
      'PUT',
      /^\/v1\/installations\/[^/]+$/,
      'user',
      ({ path, body }) => {
        const id = path[2] ?? '';
        const token = text(record(body['credentials'])['access_token']);
        text(record(body['credentials'])['token_type']);
        const { url, contact, name } = record(body['account']);
        if (!URL.canParse(text(url)) || !text(record(contact)['email']).includes('@'))
          throw new Refusal(400);
        optional(name, text);
        optional(record(contact)['name'], text);
        const policies = Object.values(record(body['acceptedPolicies']));
        if (policies.some((at) => Number.isNaN(Date.parse(text(at))))) throw new Refusal(400);
        const { scopes } = body;
        if (!Array.isArray(scopes)) throw new Refusal(400);
        scopes.forEach(text);
        const known = installations.get(id);
        if (known && has('install-repeat')) throw new Refusal(409);
        if (known) {
          if (!has('install-token')) known.token = token;
        } else {
          installations.set(id, { id, token, isRemoved: false });
          for (const item of orphans.splice(0))
            resources.set(item.id, { ...item, installationId: id });
        }
        const status = style.installed ?? 200;
        return status === 200 ? { status, body: {} } : { status };
      },
    ],
    [
      'GET',
      /^\/v1\/installations\/[^/]+$/,
      'system',
      (call) => (installationOf(call), { status: 200, body: {} }),
    ],
    [
      'DELETE',
      /^\/v1\/installations\/[^/]+$/,
      'any',
      ({ path, body }) => {
        optional(body['cascadeResourceDeletion'], (value) => {
          if (typeof value !== 'boolean') throw new Refusal(400);
        });
        optional(body['reason'], text);
        const found = installations.get(path[2] ?? '');
        if (found === undefined || found.isRemoved) {
          return {
            status: has('uninstall-repeat') ? 409 : (style.repeated ?? 204),
            body: errorBody,
          };
        }
        if (!has('uninstall-removes')) {
          found.isRemoved = true;
          if (has('reinstall-fresh')) orphans.push(...ownedBy(found.id));
          for (const item of ownedBy(found.id)) resources.delete(item.id);
        }
        if (has('uninstall-spares')) resources.clear();
        return style.uninstalled === 204
          ? { status: 204 }
          : { status: 200, body: { finalized: true } };
      },
    ],
    [
      'POST',
      /^\/v1\/installations\/[^/]+\/resources$/,
      'user',
      async (call) => {
        const installation = has('installation-unknown')
          ? { id: call.path[2] ?? '', token: '', isRemoved: false }
          : installationOf(call);
        const { body } = call;
        if (text(body['productId']) !== product && !has('product-unknown')) throw new Refusal(400);
        const name = text(body['name']);
        if (has('input-name') && name.includes(' ')) throw new Refusal(400);
        const metadata = record(body['metadata']);
        optional(body['externalId'], text);
        optional(body['protocolSettings'], (value) =>
          optional(record(value)['experimentation'], (inner) =>
            optional(record(inner)['edgeConfigId'], text),
          ),
        );
        made += 1;
        const resource: Resource = {
          id: has('ids-unique')
            ? `db-${installation.id}-${ownedBy(installation.id).length}`
            : `db-${made}`,
          installationId: installation.id,
          name: has('state-persists') ? name.toLowerCase() : name,
          metadata,
          planId: text(body['billingPlanId']),
          status: style.setupTime === undefined ? 'ready' : 'pending',
          secrets: has('provision-secrets') ? [] : newSecrets(),
          balance: 0,
        };
        if (has('input-text')) resource.name = Buffer.from(name, 'latin1').toString('latin1');
        const isEarly = has('refusal-harmless');
        if (isEarly) resources.set(resource.id, { ...resource, planId: 'free' });
        resource.planId = planOf(resource.planId)?.id ?? '';
        resources.set(resource.id, resource);
        if (style.setupTime !== undefined && !has('provision-ready')) {
          const timer = setTimeout(() => {
            resource.status = 'ready';
            announce(installation, resource.id).catch(() => {});
          }, style.setupTime);
          timer.unref();
        }
        if (has('calls-authorized')) await announce(installation, resource.id);
        const shown = { ...show(resource), secrets: resource.secrets };
        if (has('calls-accepted')) {
          const [start, end] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
          const invoice = {
            invoiceDate: '2025-06-01T00:00:00.000Z',
            period: { start, end },
            items: [],
          };
          const init = { method: 'POST', body: JSON.stringify(invoice) };
          await callVercel(installation, 'billing/invoices', init);
        }
        const reply = has('provision-echo') ? { ...shown, name: 'database' } : shown;
        return { status: style.created ?? 200, body: reply };
      },
    ],
    [
      'GET',
      /^\/v1\/installations\/[^/]+\/resources$/,
      'system',
      (call) => {
        const all = ownedBy(installationOf(call).id);
        return {
          status: 200,
          body: { resources: (has('state-listed') ? all.slice(1) : all).map(show) },
        };
      },
    ],
    [
      'GET',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'system',
      (call) => {
        if (has('resource-unknown') && !resources.has(call.path[4] ?? '')) {
          return { status: 200, body: { ...emptyResource, id: call.path[4] } };
        }
        return { status: 200, body: show(resourceOf(call)) };
      },
    ],
    [
      'PATCH',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'user',
      async (call) => {
        const resource = resourceOf(call);
        if (has('calls-once')) {
          for (let count = 0; count < 10; count += 1) {
            await announce(installationOf(call), resource.id);
          }
        }
        if (has('update-concurrent')) {
          const { name, metadata } = resource;
          await pause(20);
          Object.assign(resource, { name, metadata });
        }
        const name = optional(call.body['name'], text);
        if (has('refusal-harmless')) resource.name = name ?? resource.name;
        const metadata = optional(call.body['metadata'], record);
        const planId = optional(call.body['billingPlanId'], (id) => planOf(text(id))?.id ?? '');
        optional(call.body['status'], (value) => {
          if (
            ![
              'ready',
              'pending',
              'onboarding',
              'suspended',
              'resumed',
              'uninstalled',
              'error',
            ].includes(text(value))
          )
            throw new Refusal(400);
        });
        optional(call.body['protocolSettings'], (value) =>
          optional(record(value)['experimentation'], (inner) =>
            optional(record(inner)['edgeConfigId'], text),
          ),
        );
        const targets = has('update-isolated') ? ownedBy(resource.installationId) : [resource];
        const shown = show({ ...resource, name: name ?? resource.name });
        if (has('update-persists')) return { status: 200, body: shown };
        for (const item of targets) {
          item.name = name ?? item.name;
          item.metadata = metadata ?? (has('update-preserves') ? {} : item.metadata);
          item.planId = planId ?? item.planId;
        }
        return { status: 200, body: show(resource) };
      },
    ],
    [
      'DELETE',
      /^\/v1\/installations\/[^/]+\/resources\/[^/]+$/,
      'any',
      async (call) => {
        const { id } = installationOf(call);
        if (has('concurrency')) {
          const before = resources.get(call.path[4] ?? '');
          await pause(20);
          // As where the second of two finds what it read no longer there.
          if (before !== undefined && !resources.has(before.id)) throw new Error('No row was met.');
        }
        const found = resources.get(call.path[4] ?? '');
        if (found === undefined) {
          return { status: has('delete-repeat') ? 409 : (style.repeated ?? 204), body: errorBody };
        }
        if (found.installationId !== id) throw new Refusal(refusal);
        if (!has('delete-removes')) resources.delete(found.id);
        if (has('delete-spares')) for (const item of ownedBy(id)) resources.delete(item.id);
        return { status: 204 };
      },
    ],
    [
      'POST',
      /\/secrets\/rotate$/,
      'any',
      async (call) => {
        const resource = resourceOf(call);
        if (call.claims['user_role'] === 'USER') throw new Refusal(403);
        optional(call.body['reason'], text);
        optional(call.body['delayOldSecretsExpirationHours'], (hours) => {
          if (typeof hours !== 'number' || hours < 0 || hours > 720) throw new Refusal(400);
        });
        if (!has('rotation-changes')) resource.secrets = newSecrets();
        if (style.isAsync === true) {
          const installation = installationOf(call);
          const { secrets } = resource;
          if (!has('rotation-async')) {
            const init = { method: 'PUT', body: JSON.stringify({ secrets }) };
            setTimeout(
              // The run may be over by then.
              () =>
                callVercel(installation, `resources/${resource.id}/secrets`, init).catch(() => {}),
              5,
            );
          }
          return { status: 202, body: { sync: false } };
        }
        const secrets = has('rotation-complete') ? resource.secrets.slice(1) : resource.secrets;
        return { status: 200, body: { sync: true, secrets } };
      },
    ],
    [
      'GET',
      /^\/v1\/products\/[^/]+\/plans$/,
      'system',
      ({ path }) => {
        if (path[2] !== product && !has('product-plans-unknown')) throw new Refusal(refusal);
        return {
          status: 200,
          body: { plans: has('plan-ids-unique') ? [...plans, ...plans] : plans },
        };
      },
    ],
    [
      'GET',
      /\/resources\/[^/]+\/plans$/,
      'system',
      (call) => {
        const { planId } = resourceOf(call);
        const shown = has('plan-listed') ? plans.filter(({ id }) => id !== planId) : plans;
        return { status: 200, body: { plans: shown } };
      },
    ],
    [
      'POST',
      /\/billing\/provision$/,
      'any',
      async (call) => {
        const installation = installationOf(call);
        const id = text(call.body['invoiceId']);
        const reply = has('purchase-proof')
          ? undefined
          : await callVercel(installation, `billing/invoices/${id}`);
        if (reply !== undefined && !reply.ok && !has('purchase-unknown')) throw new Refusal(422);
        const invoice = reply?.ok === true ? record(await reply.json()) : {};
        const { state = 'paid', items = [] } = invoice;
        if (state !== 'paid' && !has('purchase-paid')) throw new Refusal(409);
        if (!Array.isArray(items)) throw new Refusal(422);
        if (!credited.has(id) || has('purchase-once')) {
          for (const item of items.filter(isRecord)) {
            const resource = resources.get(String(item['resourceId']));
            const factor = has('purchase-credits') ? 1 : 100;
            if (resource) resource.balance += Number(item['total']) * factor;
          }
        }
        credited.add(id);
        const balances = ownedBy(installation.id).map((resource) => ({
          resourceId: resource.id,
          currencyValueInCents: resource.balance,
        }));
        const timestamp = has('purchase-timestamp') ? '2020-01-01T00:00:00.000Z' : undefined;
        return {
          status: 200,
          body: { timestamp: timestamp ?? new Date().toISOString(), balances },
        };
      },
    ],
    [
      'POST',
      /\/resource-transfer-requests$/,
      'system',
      (call) => {
        const source = installationOf(call);
        const { resourceIds, expiresAt } = call.body;
        if (!Array.isArray(resourceIds) || typeof expiresAt !== 'number') throw new Refusal(400);
        const ids = resourceIds.map(text);
        const isOwn = ids.every((id) => resources.get(id)?.installationId === source.id);
        if (!isOwn && !has('transfer-resource-unknown')) throw new Refusal(422);
        const claim = `claim-${randomUUID()}`;
        transfers.set(claim, { sourceId: source.id, resourceIds: ids, expiresAt, isOver: false });
        return { status: 200, body: { providerClaimId: claim } };
      },
    ],
    ['GET', /\/verify$/, 'system', (call) => (openTransfer(call), { status: 200, body: {} })],
    [
      'POST',
      /\/accept$/,
      'system',
      async (call) => {
        const transfer = openTransfer(call);
        if (has('transfer-concurrent')) await pause(20);
        if (!has('transfer-once')) transfer.isOver = true;
        for (const id of transfer.resourceIds) {
          const resource = resources.get(id);
          if (resource && !has('transfer-moves')) resource.installationId = call.path[2] ?? '';
        }
        return { status: 204 };
      },
    ],
  ];

  const verifiers = new Map<string, string>();
  const openTransfer = (call: Call): Transfer => {
    const target = installationOf(call);
    const id = call.path[4] ?? '';
    const transfer = transfers.get(id);
    if (transfer === undefined) {
      if (has('transfer-unknown'))
        return { sourceId: '', resourceIds: [], expiresAt: 0, isOver: false };
      throw new Refusal(404);
    }
    if (has('transfer-verify') && (verifiers.get(id) ?? target.id) !== target.id)
      throw new Refusal(409);
    verifiers.set(id, target.id);
    const isLate = transfer.expiresAt <= Date.now() && !has('transfer-expiry');
    if (transfer.isOver || isLate) throw new Refusal(409);
    const isThere = transfer.resourceIds.every((item) => resources.has(item));
    if (!isThere && !has('transfer-resource-unknown')) throw new Refusal(422);
    return transfer;
  };

  const minimal =
    /^(?:PUT|DELETE) \/v1\/installations\/[^/]+$|^POST .*\/resources$|^(?:GET|DELETE) .*\/resources\/[^/]+$|\/products\//;

  async function answer(request: Request): Promise<Reply> {
    const { pathname } = new URL(request.url);
    const match = handlers.find(
      ([method, pattern]) => method === request.method && pattern.test(pathname),
    );
    if (match === undefined && has('http-path') && pathname.endsWith('no-such-path'))
      return { status: 200, body: {} };
    const isHidden = style.isMinimal === true && !minimal.test(`${request.method} ${pathname}`);
    if (match === undefined || isHidden) {
      if (has('http-method-crash') && request.method === 'OPTIONS') return { status: 500 };
      return {
        status: handlers.some(([, pattern]) => pattern.test(pathname)) && !isHidden ? 405 : 404,
      };
    }
    const [, , who, handle] = match;
    const path = pathname.slice(1).split('/').map(decodeURIComponent);
    const claims = await verify(request, path, who);
    const written = await request.text();
    const call = { path, claims, body: read(request, written) };
    const key = request.headers.get('idempotency-key');
    if (key === null || request.method === 'GET') {
      if (key === null && request.method === 'POST' && has('input-valid')) throw new Refusal(400);
      return handle(call);
    }
    return once(
      `${has('idempotency-tenants') ? '' : pathname} ${key}`,
      written,
      request.method === 'PATCH',
      () => handle(call),
    );
  }

  async function once(
    name: string,
    written: string,
    isUpdate: boolean,
    run: () => Reply | Promise<Reply>,
  ): Promise<Reply> {
    if (has('idempotency-retry') || (has('idempotency-late-retry') && isUpdate)) return run();
    const known = retries.get(name);
    if (known !== undefined) {
      if (known.text !== written) {
        if (has('idempotency-other-body')) return run();
        throw new Refusal(409);
      }
      return known.reply;
    }
    if (has('idempotency-concurrent')) {
      const reply = await run();
      await pause(50);
      retries.set(name, { text: written, reply: Promise.resolve(reply) });
      return reply;
    }
    const reply = Promise.resolve().then(run);
    retries.set(name, { text: written, reply });
    reply.catch(() => retries.delete(name));
    return reply;
  }

  function read(request: Request, written: string): Record<string, unknown> {
    if (written === '') {
      if (
        request.method === 'GET' ||
        request.method === 'DELETE' ||
        request.url.endsWith('/accept')
      )
        return {};
      throw new Refusal(400);
    }
    const type = request.headers.get('content-type') ?? '';
    const isJson = has('http-charset')
      ? type === 'application/json'
      : type.startsWith('application/json');
    if (!isJson) throw new Refusal(400);
    try {
      return record(JSON.parse(written));
    } catch {
      throw new Refusal(400);
    }
  }

  async function verify(
    request: Request,
    path: readonly string[],
    who: string,
  ): Promise<JWTPayload> {
    const [scheme = '', token = ''] = (request.headers.get('authorization') ?? '').split(' ');
    const isBearer = has('http-scheme') ? scheme === 'Bearer' : scheme.toLowerCase() === 'bearer';
    if (!isBearer) throw new Refusal(401);
    if (has('http-auth-header') && !request.headers.has('x-vercel-auth')) throw new Refusal(403);
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: 'https://marketplace.vercel.com',
      audience: clientId,
    }).catch(() => {
      throw new Refusal(403);
    });
    const kind = payload['user_id'] === undefined ? 'system' : 'user';
    if (who !== 'any' && who !== kind) throw new Refusal(403);
    if (path[1] === 'installations' && payload['installation_id'] !== path[2])
      throw new Refusal(403);
    return payload;
  }

  async function webhook(request: Request): Promise<Response> {
    const raw = await request.text();
    const parsed = ((): unknown => {
      try {
        return JSON.parse(raw);
      } catch {
        return undefined;
      }
    })();
    const signed = has('webhook-raw-body') ? JSON.stringify(parsed) : raw;
    const given = Buffer.from(request.headers.get('x-vercel-signature') ?? '');
    const expected = Buffer.from(
      createHmac('sha1', clientSecret)
        .update(signed ?? '')
        .digest('hex'),
    );
    if (has('webhook-accepts')) return new Response(null, { status: 404 });
    const isEqual =
      (has('webhook-crash') || given.length === expected.length) &&
      timingSafeEqual(given, expected);
    if (!isEqual && !has('webhook-signature'))
      return Response.json({ code: 'invalid_signature' }, { status: 403 });
    if (!isRecord(parsed)) return new Response(null, { status: 400 });
    const id = String(parsed['id']);
    if (has('webhook-duplicate') && codes.has(id)) return new Response(null, { status: 409 });
    codes.add(id);
    if (has('webhook-unknown-event') && !String(parsed['type']).startsWith('marketplace.')) {
      return new Response(null, { status: 400 });
    }
    return new Response(null, { status: 204 });
  }

  async function login(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const code = searchParams.get('code') ?? '';
    if (has('login-redirects')) return new Response('No.', { status: 404 });
    if (has('login-crash') && code === '') throw new TypeError('No code.');
    if (!has('login-code')) {
      const reply = await fetch(new URL('/v1/integrations/sso/token', vercelUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          code,
          state: searchParams.get('state') ?? '',
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'authorization_code',
        }),
      });
      // A page that says so, as many servers do it.
      if (!reply.ok) return Response.redirect('https://tiny.example/sign-in-failed', 303);
    }
    const url = has('login-open-redirect') ? searchParams.get('url') : null;
    return Response.redirect(
      url !== null && URL.canParse(url) ? url : 'https://tiny.example/databases',
      307,
    );
  }

  return async (request) => {
    try {
      const { pathname } = new URL(request.url);
      if (pathname === '/hooks/vercel') return await webhook(request);
      if (pathname === '/sign-in') return await login(request);
      const { status, body } = await answer(request);
      const content = status === 204 || body === undefined ? null : JSON.stringify(body);
      return new Response(content, {
        status,
        headers: content === null ? {} : { 'content-type': 'application/json; charset=utf-8' },
      });
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      return Response.json(errorBody, { status });
    }
  };
}

const errorBody = { error: { code: 'refused', message: 'This is refused.' } };

const emptyResource = { productId: product, name: '', metadata: {}, status: 'ready' };
