/** The Vercel side of a contract test, made from the local Vercel. */

import type { LocalContext } from '@openapi-counterpart/local-vercel/context';
import type { Exchange as LoggedExchange } from '@openapi-counterpart/local-vercel/exchanges/log';
import { createTokenSigner } from '@openapi-counterpart/local-vercel/workflows/token-specs';
import {
  buildCredential,
  buildInstallation,
  buildInvoice,
  buildResource,
} from '@openapi-counterpart/local-vercel/state/factories';
import { decimal } from '@openapi-counterpart/local-vercel/domain/money';
import type {
  Integration,
  Member,
  Product,
  Team,
} from '@openapi-counterpart/local-vercel/state/entities';
import { findLiveResource } from '@openapi-counterpart/local-vercel/state/lookup';
import type { VercelCall } from '../model.js';
import type { KnownInstallation, VercelSide } from './vercel-side.js';

/** A billing period that contains the moment of the test; the exact bounds are not tested. */
const month = 30 * 24 * 60 * 60 * 1000;

const hour = 60 * 60 * 1000;

export function createVercelSide(local: LocalContext, integration: Integration): VercelSide {
  const { state, clock } = local;
  const [team] = state.teams.all();
  if (team === undefined) throw new Error('The local Vercel has no team.');
  const admin = memberOf(local, team, 'ADMIN');
  const viewer = memberOf(local, team, 'USER');
  const sign = createTokenSigner(local, { integration, team, admin, viewer });

  return {
    clientId: integration.id,
    clientSecret: integration.clientSecret,
    sign,
    async prepare() {
      await sign({ kind: 'system', installationId: null });
    },
    register(id) {
      const given = { id, integrationId: integration.id, teamId: team.id, memberId: admin.id };
      state.installations.put(buildInstallation(given, clock.now()));
      return addToken(local, id, `token-of-${id}`);
    },
    reissue(id) {
      for (const token of state.credentials.all()) {
        if (token.installationId !== id || token.revokedAt !== null) continue;
        state.credentials.put({ ...token, revokedAt: clock.now() });
      }
      return addToken(local, id, `new-token-of-${id}`);
    },
    registerResource: (input) => putResource(local, integration, input),
    purchaseInvoice: (purchase) => putInvoice(local, purchase),
    setInvoiceState(id, invoiceState) {
      const invoice = state.invoices.get(id);
      if (invoice === undefined) throw new Error(`There is no invoice ${id}.`);
      const paidAt = invoiceState === 'paid' ? clock.now() : null;
      state.invoices.put({ ...invoice, state: invoiceState, paidAt });
    },
    callsOf: (installationId) =>
      local.exchanges
        .all()
        .filter(({ direction, path }) => direction === 'in' && path.includes(`/${installationId}/`))
        .map((exchange) => toCall(exchange, installationId)),
    signInCode: (installationId) =>
      putSignInCode(local, integration, { installationId, memberId: admin.id }),
  };
}

function addToken(
  { state, clock }: LocalContext,
  id: string,
  accessToken: string,
): KnownInstallation {
  state.credentials.put(buildCredential(accessToken, id, clock.now()));
  return { id, accessToken };
}

/** @returns Its id. */
function putInvoice(
  { state, clock }: LocalContext,
  {
    installationId,
    resourceId,
    planId,
    amount,
    isPaid,
    lines,
  }: Parameters<VercelSide['purchaseInvoice']>[0],
): string {
  const now = clock.now();
  const earlier = state.invoices.where('installation', installationId).length;
  const id = `mi_${installationId.slice(5)}${earlier}`;
  const bought = lines ?? [{ ...(resourceId !== undefined && { resourceId }), total: amount }];
  const given = {
    id,
    installationId,
    origin: 'purchase',
    number: id,
    state: isPaid ? 'paid' : 'invoiced',
    invoiceDate: now,
    period: { start: now, end: now + month },
    items: bought.map(({ total, ...line }) => ({
      billingPlanId: planId,
      ...line,
      name: 'Prepayment',
      // Not one of them: what is credited is the total.
      price: decimal(total).div(2).toString(),
      quantity: 2,
      units: 'purchase',
      total,
    })),
    total: amount,
  } as const;
  state.invoices.put({
    ...buildInvoice(given, now),
    invoicedAt: now,
    paidAt: isPaid ? now : null,
  });
  return id;
}

function putSignInCode(
  { state, clock, ids }: LocalContext,
  { id: integrationId }: Integration,
  signIn: { readonly installationId: string; readonly memberId: string },
): ReturnType<VercelSide['signInCode']> {
  const [id, sent] = [ids.secret(32), ids.secret(32)];
  state.codes.put({
    id,
    kind: 'sso',
    integrationId,
    ...signIn,
    state: sent,
    redirectUri: null,
    expiresAt: clock.now() + hour,
    usedAt: null,
  });
  return { code: id, state: sent };
}

/** What the partner sells is its own choice: a product that is not known yet is added under its name. */
function putResource(
  local: LocalContext,
  integration: Integration,
  input: Parameters<VercelSide['registerResource']>[0],
): void {
  const { state, clock, ids } = local;
  const { installationId, resourceId, productId, plan, secrets } = input;
  if (findLiveResource(state, installationId, resourceId) !== undefined) return;
  const now = clock.now();
  const given = {
    id: ids.next('store'),
    installationId,
    partnerId: resourceId,
    productId: knownProduct(local, integration, productId).id,
    name: resourceId,
  };
  const planUses =
    plan === undefined ? [] : [{ planId: plan.id, type: plan.type, from: now, to: null }];
  state.resources.put({ ...buildResource(given, now), planUses, secrets });
}

function knownProduct(
  { state, ids }: LocalContext,
  { id: integrationId }: Integration,
  name: string,
): Product {
  const products = state.products.where('integration', integrationId);
  const known = products.find(({ id, slug }) => id === name || slug === name);
  if (known !== undefined) return known;
  const [like] = products;
  if (like === undefined) throw new Error('The integration of the local Vercel has no product.');
  const added = {
    ...like,
    id: ids.next('iap'),
    slug: name,
    name,
    metadataSchema: { type: 'object', properties: {} },
  } as const satisfies Product;
  state.products.put(added);
  return added;
}

function memberOf({ state }: LocalContext, team: Team, role: Member['role']): Member {
  const member = state.members.where('team', team.id).find((item) => item.role === role);
  if (member === undefined) throw new Error(`The team has no member with the role ${role}.`);
  return member;
}

function toCall(exchange: LoggedExchange, installationId: string): VercelCall {
  const { operationId, method, path, status, request, response } = exchange;
  const sent = request.body ?? '';
  return {
    operationId,
    installationId,
    method,
    path,
    status,
    body: sent === '' ? undefined : parse(sent),
    sent,
    answer: response?.body ?? '',
    issues: request.issues.map(({ pointer, message }) => `${pointer} ${message}`),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
