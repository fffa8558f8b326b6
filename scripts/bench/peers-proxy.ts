/**
 * Stands before the example partner and lends a general tool what it cannot have: tokens of Vercel, an
 * installation and a resource that exist, and in its requests the values that this partner alone knows.
 */

import { randomBytes } from 'node:crypto';
import { createRouter, type Router } from '@openapi-counterpart/runtime';
import { loadPartnerApi } from '@openapi-counterpart/contract-tests/operations';
import type { VercelSide } from '@openapi-counterpart/contract-tests/vercel-side/vercel-side';
import { isObject } from '@openapi-counterpart/runtime';

export type Handler = (request: Request) => Promise<Response>;

type Body = Readonly<Record<string, unknown>>;

/** What stands for an installation that a tool names. */
interface Fixture {
  readonly installationId: string;
  resourceId: string | undefined;
}

interface Routed {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly style: 'user' | 'system';
}

const hour = 3_600_000;
const productId = 'acme-postgres';
const billingPlanId = 'postgres-hobby';
const metadata = { region: 'iad1' };
const url = 'https://vercel.com/northwind';
const contact = { email: 'ada@northwind.example', name: 'Ada Byron' };

/** What the description allows where the partner takes less. */
const allowed: Readonly<Record<string, (value: unknown) => boolean>> = {
  status: (value) =>
    /^(?:ready|pending|onboarding|suspended|resumed|uninstalled|error)$/.test(String(value)),
  delayOldSecretsExpirationHours: (value) => Number(value) >= 0 && Number(value) <= 720,
  resourceIds: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'),
};

const router: Router<Routed> = createRouter(
  [...loadPartnerApi().operations.values()].map(({ id, served, styles }) => ({
    id,
    method: served.method,
    path: served.path,
    style: styles[0] ?? 'system',
  })),
);

/** After these the resource is gone, or in another state: the next request gets another one. */
const spending = ['delete-resource', 'update-resource', 'delete-installation'];

/** One for each server: it keeps what it has installed there. */
export class Proxy {
  /** By the id that the tool uses. */
  private readonly fixtures = new Map<string, Fixture>();

  /** @param setupTime How long a new resource of this partner is pending, in milliseconds. */
  constructor(
    private readonly partner: Handler,
    private readonly vercel: VercelSide,
    private readonly setupTime: number,
  ) {}

  async answer(request: Request): Promise<Response> {
    const asked = new URL(request.url);
    const match = router(asked.pathname);
    const operation = match?.route.methods.get(request.method);
    if (match === undefined || operation === undefined) return this.partner(request);
    const [name = ''] = match.values;
    const isInstalled = operation.path.includes('{installationId}');
    const fixture = isInstalled ? (this.fixtures.get(name) ?? (await this.install())) : undefined;
    if (fixture !== undefined) this.fixtures.set(name, fixture);
    const address = await this.addressOf(operation, asked, match.values, fixture);
    const body = await this.bodyOf(operation.id, await request.text(), fixture);
    const { method, headers } = request;
    const { style } = operation;
    const installationId = fixture?.installationId ?? null;
    const response = await this.call({ style, installationId, method, address, headers, body });
    if (fixture !== undefined && spending.includes(operation.id)) fixture.resourceId = undefined;
    // A removed installation does not come back: another one stands for it from then on.
    if (operation.id === 'delete-installation') this.fixtures.delete(name);
    return response;
  }

  private async install(): Promise<Fixture> {
    const { id, accessToken } = this.vercel.register(draw('icfg'));
    await this.send('PUT', id, '', {
      scopes: ['read:project', 'read-write:integration-resource'],
      acceptedPolicies: { toc: '2026-01-01T00:00:00.000Z', privacy: '2026-01-01T00:00:00.000Z' },
      credentials: { access_token: accessToken, token_type: 'Bearer' },
      account: { name: 'Northwind', url, contact },
    });
    return { installationId: id, resourceId: undefined };
  }

  /** Undefined when the partner makes none: then the tool's own id is left where it is. */
  private async resourceOf(fixture: Fixture): Promise<string | undefined> {
    fixture.resourceId ??= await this.provision(fixture.installationId);
    return fixture.resourceId;
  }

  private async provision(installationId: string): Promise<string | undefined> {
    const body = { productId, name: 'bench', metadata, billingPlanId };
    const resourceId = textIn(await this.send('POST', installationId, '/resources', body), 'id');
    if (resourceId === undefined) return undefined;
    this.vercel.registerResource({ installationId, resourceId, productId, secrets: [] });
    if (this.setupTime > 0) await new Promise((done) => setTimeout(done, 2 * this.setupTime));
    return resourceId;
  }

  /** A transfer of another installation, ready to be taken over. */
  private async claim(): Promise<string | undefined> {
    const source = await this.install();
    const body = { resourceIds: [await this.resourceOf(source)], expiresAt: Date.now() + hour };
    const path = '/resource-transfer-requests';
    const reply = await this.send('POST', source.installationId, path, body, 'system');
    return textIn(reply, 'providerClaimId');
  }

  private async addressOf(
    { path }: Routed,
    asked: URL,
    [first = '', second = '']: readonly string[],
    fixture: Fixture | undefined,
  ): Promise<string> {
    const { searchParams } = asked;
    const isOfResource = path.includes('{resourceId}') || searchParams.has('ids');
    const resourceId = fixture && isOfResource ? await this.resourceOf(fixture) : undefined;
    const known = path.includes('{providerClaimId}') ? await this.claim() : resourceId;
    if (searchParams.has('ids')) searchParams.set('ids', resourceId ?? '');
    if (searchParams.has('metadata')) searchParams.set('metadata', JSON.stringify(metadata));
    const pathname = path
      .replace('{productSlug}', productId)
      .replace('{installationId}', fixture?.installationId ?? first)
      .replace(/\{(?:resourceId|providerClaimId)\}/, known ?? second);
    return pathname + asked.search;
  }

  /** What has the wrong type, or is outside its bounds, stays so: the tool may have meant it. */
  private async bodyOf(id: string, text: string, fixture?: Fixture): Promise<string | undefined> {
    const body = parse(text);
    if (!isObject(body) || fixture === undefined) return text === '' ? undefined : text;
    return JSON.stringify(lend(body, await this.knownFor(id, fixture)));
  }

  /** What a request of the operation may say and a tool cannot know. */
  private async knownFor(operationId: string, fixture: Fixture): Promise<Body> {
    switch (operationId) {
      case 'upsert-installation': {
        const { accessToken } = this.vercel.register(fixture.installationId);
        return { credentials: { access_token: accessToken }, account: { url, contact } };
      }
      case 'update-installation':
        return { billingPlanId: 'team' };
      case 'provision-resource':
        return { productId, billingPlanId, metadata };
      case 'update-resource':
        return { billingPlanId, metadata, status: 'suspended' };
      case 'resource-repl':
        return { input: 'status' };
      case 'request-secrets-rotation':
        return { delayOldSecretsExpirationHours: 1 };
      case 'provision-purchase':
        return { invoiceId: await this.invoiceOf(fixture) };
      case 'create-resource-transfer':
        return { resourceIds: [await this.resourceOf(fixture)], expiresAt: Date.now() + hour };
      default:
        return {};
    }
  }

  private async invoiceOf(fixture: Fixture): Promise<string> {
    return this.vercel.purchaseInvoice({
      installationId: fixture.installationId,
      resourceId: await this.resourceOf(fixture),
      planId: 'postgres-credits',
      amount: '10.00',
      isPaid: true,
    });
  }

  /** Undefined when the partner gives no answer, or none that is JSON. */
  private async send(
    method: string,
    installationId: string,
    path: string,
    body: unknown,
    style: Routed['style'] = 'user',
  ): Promise<unknown> {
    const headers = new Headers({ 'content-type': 'application/json' });
    const address = `/v1/installations/${installationId}${path}`;
    const call = { style, installationId, method, address, headers, body: JSON.stringify(body) };
    return this.call(call)
      .then(async (response) => parse(await response.text()))
      .catch(() => undefined);
  }

  private async call({ style, installationId, method, address, headers, body }: Call) {
    const token = await this.vercel.sign({ kind: style, installationId });
    const all = new Headers(headers);
    all.set('authorization', `Bearer ${token}`);
    // Each request of a tool is one of its own, though all carry the key of the example.
    if (all.has('idempotency-key')) all.set('idempotency-key', draw('key'));
    all.delete('content-length');
    const init = { method, headers: all, ...(body !== undefined && { body }) };
    return this.partner(new Request(`http://partner.example${address}`, init));
  }
}

interface Call {
  readonly style: Routed['style'];
  readonly installationId: string | null;
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** The body with the values in place of its own, where it has one of the same type there. */
function lend(body: Body, values: Body): Body {
  const pairs = Object.entries(values).flatMap(([key, value]) => {
    const own = body[key];
    if (typeof own !== typeof value || allowed[key]?.(own) === false) return [];
    if (isObject(own) && isObject(value)) return [[key, lend(own, value)] as const];
    return isObject(own) === isObject(value) ? [[key, value] as const] : [];
  });
  return { ...body, ...Object.fromEntries(pairs) };
}

function draw(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`;
}

function textIn(body: unknown, key: string): string | undefined {
  return isObject(body) && typeof body[key] === 'string' ? body[key] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
