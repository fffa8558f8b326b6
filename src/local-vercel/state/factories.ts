/** Items as they begin: what is known from the start is given, and nothing has happened to them yet. */

import type { Credential, Installation, Invoice, Resource } from './entities.js';

/** What an integration may do unless it asks for something else. */
const defaultScopes = ['read:project', 'read-write:integration-resource'] as const;

/** @param now Milliseconds since 1970, as everywhere in the state. */
export function buildInstallation(
  given: Pick<Installation, 'id' | 'integrationId' | 'teamId' | 'memberId'>,
  now: number,
): Installation {
  const acceptedAt = new Date(now).toISOString();
  return {
    ...given,
    status: 'ready',
    externalId: null,
    notification: null,
    billingPlan: null,
    planUses: [],
    scopes: defaultScopes,
    acceptedPolicies: { eula: acceptedAt, privacy: acceptedAt },
    source: 'marketplace',
    installationType: 'marketplace',
    createdAt: now,
    updatedAt: now,
    disabledReason: null,
    deleteRequestedAt: null,
    finalizedAt: null,
    deletedAt: null,
  };
}

/** The token of an installation, good until it is revoked. */
export function buildCredential(token: string, installationId: string, now: number): Credential {
  return {
    id: token,
    kind: 'installation',
    installationId,
    memberId: null,
    createdAt: now,
    revokedAt: null,
  };
}

export function buildResource(
  given: Pick<Resource, 'id' | 'installationId' | 'partnerId' | 'productId' | 'name'>,
  now: number,
): Resource {
  return {
    ...given,
    status: 'ready',
    ownership: 'owned',
    metadata: {},
    billingPlan: null,
    planUses: [],
    notification: null,
    protocolSettings: null,
    secrets: [],
    extras: null,
    externalId: null,
    rotation: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

type GivenOfInvoice = Pick<
  Invoice,
  | 'id'
  | 'installationId'
  | 'origin'
  | 'number'
  | 'state'
  | 'invoiceDate'
  | 'period'
  | 'items'
  | 'total'
>;

export function buildInvoice(given: GivenOfInvoice, now: number): Invoice {
  return {
    ...given,
    externalId: null,
    memo: null,
    discounts: [],
    isFinal: false,
    test: null,
    failedCharges: 0,
    refunds: [],
    purchase: null,
    createdAt: now,
    updatedAt: now,
    invoicedAt: null,
    paidAt: null,
    refundedAt: null,
    cancelledAt: null,
  };
}
