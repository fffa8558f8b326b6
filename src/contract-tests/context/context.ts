/** What a check works with: it sends cases, records the exchanges, and notes what does not hold. */

import { isObject } from '@openapi-counterpart/runtime';
import { describe, isRefused, listAt, succeeded } from './answers.js';
import { pathOf, type CallInput } from './call-input.js';
import type { CheckIds } from './ids.js';
import { planIn, secretsIn, toResource, type MadeResource } from './made-resource.js';
import type { Case, Exchange, TokenSpec } from '../model.js';
import { NotTested } from './outcome.js';
import type { PartnerApi, PartnerOperation } from '../operations.js';
import type { ContractConfig, ProductConfig } from '../config.js';
import type { VercelSide } from '../vercel-side/vercel-side.js';
import type { Aside } from '../runner/lock.js';
import { Recorder } from './recorder.js';
import { waitFor, waitUntil } from './wait.js';

/** What all checks of a run have learnt about the server. */
export interface SharedState {
  /** Whether a resource did not become ready in time: other checks do not wait for it then. */
  hasTimedOut: boolean;
  /** The shortest time until a resource was seen to be ready, in milliseconds: none is asked for much earlier. */
  setupTime: number | undefined;
  /** Set where the plans of a product are listed for an installation only. */
  planInstallation: string | undefined;
  /** The longest until a resource changed after a webhook, in milliseconds; null where none did, if that was tried. */
  webhookDelay: number | null | undefined;
  /** Causes that a second attempt has shown again: they are believed wherever they show. */
  readonly confirmed: Set<string>;
}

export interface ContextOptions {
  readonly seed: number;
  readonly api: PartnerApi;
  readonly config: ContractConfig;
  readonly vercel: VercelSide;
  readonly ids: CheckIds;
  /** Of the server, for the routes beside the Partner API. */
  readonly origin: string;
  readonly send: (input: Case) => Promise<Exchange>;
  /** Sends what is part of no check: it is not counted and not shown. */
  readonly probe: (input: Case) => Promise<Exchange>;
  readonly shared: SharedState;
  /** Lets other checks go on meanwhile. */
  readonly aside: Aside;
}

/** Where the configuration says nothing; in milliseconds. */
const readyWithin = 10_000;

/** How long it is at most from one question to the next whether a resource is ready, in milliseconds. */
const slowest = 50;

export class CheckContext extends Recorder {
  /** Asked for once. */
  private plan: Promise<string> | undefined;

  constructor(readonly options: ContextOptions) {
    super();
  }

  get vercel(): VercelSide {
    return this.options.vercel;
  }

  get config(): ContractConfig {
    return this.options.config;
  }

  get ids(): CheckIds {
    return this.options.ids;
  }

  operation(id: string): PartnerOperation {
    const operation = this.options.api.operations.get(id);
    if (operation === undefined) throw new Error(`There is no operation "${id}".`);
    return operation;
  }

  /** The first product that the partner's configuration names. */
  product(): ProductConfig {
    const [product] = this.config.products;
    if (product === undefined) throw new NotTested('No product is configured.');
    return product;
  }

  /** Calls an operation as Vercel would, but for what the input says. */
  call(operationId: string, input: CallInput = {}): Promise<Exchange> {
    return this.send(this.toCase(operationId, input));
  }

  /** @throws NotTested for an answer without an end, which shows itself. */
  async send(input: Case): Promise<Exchange> {
    const exchange = await this.options.send(input);
    this.exchanges.push(exchange);
    this.register(exchange);
    if (exchange.isEndless) throw new NotTested('An answer had no end.');
    return exchange;
  }

  /** The partner may call back for every resource that it made, in any check. */
  private register(exchange: Exchange): void {
    const [, installationId] =
      /^\/v1\/installations\/([^/]+)\/resources$/.exec(exchange.case.path) ?? [];
    const { operationId } = exchange.case;
    if (operationId !== 'provision-resource' || installationId === undefined) return;
    if (!succeeded(exchange) || !isObject(exchange.body)) return;
    const { id, productId } = exchange.body;
    if (typeof id !== 'string') return;
    this.vercel.registerResource({
      installationId: decodeURIComponent(installationId),
      resourceId: id,
      productId: String(productId),
      plan: planIn(exchange.body),
      secrets: secretsIn(exchange.body),
    });
  }

  toCase(operationId: string, input: CallInput): Case {
    const operation = this.operation(operationId);
    const token = input.token ?? this.defaultToken(operation, input.installationId ?? null);
    const text = input.text ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
    const method = input.method ?? operation.served.method;
    const isMutating = method !== 'GET' && method !== 'HEAD';
    const headers: Record<string, string> = {
      ...(token.kind === 'user' || token.kind === 'system' ? { 'x-vercel-auth': token.kind } : {}),
      ...(isMutating && { 'idempotency-key': input.idempotencyKey ?? this.ids.next('key') }),
      ...(text !== undefined && { 'content-type': input.contentType ?? 'application/json' }),
      ...input.headers,
    };
    for (const name of input.without ?? []) delete headers[name];
    return {
      operationId,
      method,
      path: pathOf(operation, input),
      token,
      ...(input.scheme !== undefined && { scheme: input.scheme }),
      headers,
      body: text,
      isDescribed: input.isDescribed ?? true,
      ...(input.isOutsideApi && { isOutsideApi: true }),
    };
  }

  private defaultToken(operation: PartnerOperation, installationId: string | null): TokenSpec {
    const isOfPlans = operation.id === 'list-billing-plans-for-product';
    const other = isOfPlans ? (this.options.shared.planInstallation ?? null) : null;
    return { kind: operation.styles[0] ?? 'system', installationId: installationId ?? other };
  }

  /** Installs the integration. @throws NotTested when the partner refuses. */
  async install(): Promise<string> {
    const { id, accessToken } = this.vercel.register(this.ids.next('icfg'));
    const exchange = await this.call('upsert-installation', {
      installationId: id,
      body: this.installationBody(accessToken),
    });
    this.need(exchange, 'An installation could not be made.');
    return id;
  }

  /** Makes a resource and waits until it is set up. @throws NotTested when the partner refuses. */
  async provision(
    installationId: string,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<MadeResource> {
    const resource = await this.order(installationId, changes);
    await this.settle(resource);
    return resource;
  }

  /** Makes a resource, which may be pending. @throws NotTested when the partner refuses. */
  async order(
    installationId: string,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<MadeResource> {
    const body = { ...(await this.resourceBody()), ...changes };
    const exchange = await this.call('provision-resource', { installationId, body });
    this.need(exchange, 'A resource could not be made.');
    return this.made(exchange, installationId, String(body.billingPlanId));
  }

  /** Another check judges what becomes of a pending resource. */
  async settle({ installationId, id, body }: MadeResource): Promise<void> {
    const { shared, config, probe, aside } = this.options;
    if (body['status'] !== 'pending' || shared.hasTimedOut) return;
    const input = this.toCase('get-resource', { installationId, path: { resourceId: id } });
    const isSettled = async (): Promise<boolean> => {
      const exchange = await probe(input);
      return !isObject(exchange.body) || exchange.body['status'] !== 'pending';
    };
    const within = config.readyWithin ?? readyWithin;
    const began = performance.now();
    const isReady = await aside(async () => {
      // Not all of it, so that a shorter time is seen too.
      if (shared.setupTime !== undefined) await waitFor(0.9 * shared.setupTime);
      return waitUntil(isSettled, within, slowest);
    });
    shared.setupTime = Math.min(shared.setupTime ?? Infinity, performance.now() - began);
    if (!isReady) shared.hasTimedOut = true;
  }

  /** What a reply to a provision gave. @throws NotTested without an id. */
  made(exchange: Exchange, installationId: string, billingPlanId: string): MadeResource {
    return toResource(exchange, installationId, this.product(), billingPlanId);
  }

  /** What a request for a new resource says. */
  async resourceBody() {
    const product = this.product();
    return {
      productId: product.id,
      name: `counterpart-${this.ids.hex(6)}`,
      metadata: product.metadata ?? {},
      billingPlanId: await this.choosePlan(product),
    };
  }

  installationBody(accessToken: string): Readonly<Record<string, unknown>> {
    return {
      scopes: ['read:project', 'read-write:integration-resource'],
      acceptedPolicies: { toc: '2026-01-01T00:00:00.000Z', privacy: '2026-01-01T00:00:00.000Z' },
      credentials: { access_token: accessToken, token_type: 'Bearer' },
      account: {
        name: 'Contract Test',
        url: 'https://vercel.com/contract-test',
        contact: { email: 'owner@contract-test.example', name: 'Olive Owner' },
      },
    };
  }

  /** How the plans of the first product are asked for. */
  planQuery(): CallInput {
    const product = this.product();
    return {
      path: { productSlug: product.id },
      ...(product.metadata && { query: { metadata: JSON.stringify(product.metadata) } }),
    };
  }

  /** The plans of the first product, asked for with an installation where none are given without. */
  async listPlans(): Promise<Exchange> {
    const id = 'list-billing-plans-for-product';
    const exchange = await this.call(id, this.planQuery());
    const { shared } = this.options;
    if (!isRefused(exchange) || shared.planInstallation !== undefined) return exchange;
    const installationId = await this.install();
    const again = await this.call(id, {
      ...this.planQuery(),
      token: { kind: 'system', installationId },
    });
    if (!succeeded(again)) return exchange;
    shared.planInstallation = installationId;
    return again;
  }

  /** The id of an invoice by which Vercel proves that a purchase was paid. */
  paidInvoice({
    installationId,
    resource,
  }: {
    readonly installationId: string;
    readonly resource: MadeResource;
  }): string {
    return this.vercel.purchaseInvoice({
      installationId,
      resourceId: resource.id,
      planId: this.product().prepaymentPlanId ?? resource.billingPlanId,
      amount: '10.00',
      isPaid: true,
    });
  }

  /** The plan that the configuration names, else the first that costs nothing, else the first. */
  choosePlan(product: ProductConfig): Promise<string> {
    return (this.plan ??= this.findPlan(product));
  }

  private async findPlan(product: ProductConfig): Promise<string> {
    if (product.billingPlanId !== undefined) return product.billingPlanId;
    const exchange = await this.listPlans();
    const plans = listAt(exchange.body, 'plans');
    const plan = plans.find((item) => item['paymentMethodRequired'] === false) ?? plans[0];
    const id = plan?.['id'];
    if (typeof id !== 'string') throw new NotTested(`The product "${product.id}" has no plan.`);
    return id;
  }

  /** @throws NotTested unless the exchange succeeded: another check judges what went wrong there. */
  need(exchange: Exchange, otherwise: string): void {
    if (succeeded(exchange)) return;
    throw new NotTested(`${otherwise} ${describe(exchange)}`);
  }
}
