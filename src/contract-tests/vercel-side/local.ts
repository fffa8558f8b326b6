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
import type { Integration, Member, Team } from '@openapi-counterpart/local-vercel/state/entities';
import { findLiveResource } from '@openapi-counterpart/local-vercel/state/lookup';
import type { KnownInstallation, VercelCall, VercelSide } from './vercel-side.js';

/** A billing period that contains the moment of the test; the exact bounds are not tested. */
const month = 30 * 24 * 60 * 60 * 1000;

const hour = 60 * 60 * 1000;

export function createVercelSide(local: LocalContext, integration: Integration): VercelSide {
  const { state, clock } = local;
  const [team] = state.teams.all();
  if (team === undefined) throw new Error('The local Vercel has no team.');
  const admin = memberOf(local, team, 'ADMIN');
  const viewer = memberOf(local, team, 'USER');

  return {
    clientId: integration.id,
    clientSecret: integration.clientSecret,
    sign: createTokenSigner(local, { integration, team, admin, viewer }),
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
    purchaseInvoice({ installationId, resourceId, planId, amount, isPaid }) {
      const now = clock.now();
      const id = `mi_${installationId.slice(5)}${state.invoices.where('installation', installationId).length}`;
      const given = {
        id,
        installationId,
        origin: 'purchase',
        number: id,
        state: isPaid ? 'paid' : 'invoiced',
        invoiceDate: now,
        period: { start: now, end: now + month },
        items: [
          {
            billingPlanId: planId,
            ...(resourceId !== undefined && { resourceId }),
            name: 'Prepayment',
            // Not one of them: what is credited is the total.
            price: decimal(amount).div(2).toFixed(2),
            quantity: 2,
            units: 'purchase',
            total: amount,
          },
        ],
        total: amount,
      } as const;
      state.invoices.put({
        ...buildInvoice(given, now),
        invoicedAt: now,
        paidAt: isPaid ? now : null,
      });
      return id;
    },
    callsOf: (installationId) =>
      local.exchanges
        .all()
        .filter(({ direction, path }) => direction === 'in' && path.includes(`/${installationId}/`))
        .map((exchange) => toCall(exchange, installationId)),
    signInCode(installationId) {
      const code = state.codes.put({
        id: local.ids.secret(32),
        kind: 'sso',
        integrationId: integration.id,
        installationId,
        memberId: admin.id,
        state: local.ids.secret(32),
        redirectUri: null,
        expiresAt: clock.now() + hour,
        usedAt: null,
      });
      return { code: code.id, state: code.state ?? '' };
    },
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

/** Of the product by that id or slug, else of any: what the partner calls its products is its own. */
function putResource(
  { state, clock, ids }: LocalContext,
  integration: Integration,
  { installationId, resourceId, productId, secrets }: Parameters<VercelSide['registerResource']>[0],
): void {
  if (findLiveResource(state, installationId, resourceId) !== undefined) return;
  const products = state.products.where('integration', integration.id);
  const product = products.find(({ id, slug }) => [id, slug].includes(productId)) ?? products[0];
  if (product === undefined) return;
  const given = {
    id: ids.next('store'),
    installationId,
    partnerId: resourceId,
    productId: product.id,
    name: resourceId,
  };
  state.resources.put({ ...buildResource(given, clock.now()), secrets });
}

function memberOf({ state }: LocalContext, team: Team, role: Member['role']): Member {
  const member = state.members.where('team', team.id).find((item) => item.role === role);
  if (member === undefined) throw new Error(`The team has no member with the role ${role}.`);
  return member;
}

function toCall(exchange: LoggedExchange, installationId: string): VercelCall {
  return {
    operationId: exchange.operationId,
    installationId,
    status: exchange.status,
    body: exchange.request.body === null ? undefined : parse(exchange.request.body),
    issues: exchange.request.issues.map(({ pointer, message }) => `${pointer} ${message}`),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
