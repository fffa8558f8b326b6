/** The local Vercel as the other side of a contract test. */

import type { LocalContext } from '../local/context.js';
import type { Exchange as LoggedExchange } from '../local/exchanges.js';
import { startSso } from '../local/http/sso.js';
import type { Integration, Member, Team } from '../local/state/entities.js';
import { createTokenSigner } from './tokens.js';
import type { PartnerCall, VercelSide } from './vercel.js';

/** Seconds do not matter here: one month that holds the moment of the test. */
const month = 30 * 24 * 60 * 60 * 1000;

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
      const now = clock.now();
      state.installations.put({
        id,
        integrationId: integration.id,
        teamId: team.id,
        memberId: admin.id,
        status: 'ready',
        externalId: null,
        notification: null,
        billingPlan: null,
        planUses: [],
        scopes: ['read:project', 'read-write:integration-resource'],
        acceptedPolicies: {},
        source: 'marketplace',
        installationType: 'marketplace',
        createdAt: now,
        updatedAt: now,
        disabledReason: null,
        deleteRequestedAt: null,
        finalizedAt: null,
        deletedAt: null,
      });
      const accessToken = `token-of-${id}`;
      state.credentials.put({
        id: accessToken,
        kind: 'installation',
        installationId: id,
        memberId: null,
        createdAt: now,
        revokedAt: null,
      });
      return { id, accessToken };
    },
    purchaseInvoice({ installationId, resourceId, planId, amount, isPaid }) {
      const now = clock.now();
      const id = `mi_${installationId.slice(5)}${state.invoices.where('installation', installationId).length}`;
      state.invoices.put({
        id,
        installationId,
        origin: 'purchase',
        number: id,
        externalId: null,
        state: isPaid ? 'paid' : 'invoiced',
        invoiceDate: now,
        period: { start: now, end: now + month },
        memo: null,
        items: [
          {
            billingPlanId: planId,
            ...(resourceId !== undefined && { resourceId }),
            name: 'Prepayment',
            price: amount,
            quantity: 1,
            units: 'purchase',
            total: amount,
          },
        ],
        discounts: [],
        total: amount,
        isFinal: false,
        test: null,
        failedCharges: 0,
        refunds: [],
        purchase: null,
        invoicedAt: now,
        cancelledAt: null,
        createdAt: now,
        updatedAt: now,
        paidAt: isPaid ? now : null,
        refundedAt: null,
      });
      return id;
    },
    callsOf: (installationId) =>
      local.exchanges
        .all()
        .filter(({ direction, path }) => direction === 'in' && path.includes(`/${installationId}/`))
        .map((exchange) => toCall(exchange, installationId)),
    signInCode(installationId) {
      const installation = state.installations.get(installationId);
      if (installation === undefined) throw new Error(`${installationId} is not known.`);
      const address = startSso(local, { installation, member: admin, params: {} });
      const query = new URL(address).searchParams;
      return { code: query.get('code') ?? '', state: query.get('state') ?? '' };
    },
  };
}

function memberOf({ state }: LocalContext, team: Team, role: Member['role']): Member {
  const member = state.members.where('team', team.id).find((item) => item.role === role);
  if (member === undefined) throw new Error(`The team has no member with the role ${role}.`);
  return member;
}

function toCall(exchange: LoggedExchange, installationId: string): PartnerCall {
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
