/** What each item of a collection has at least: how a snapshot or a state file is told from other data. */

import { isObject } from '@openapi-counterpart/runtime';

export type Kind = 'text' | 'number' | 'flag' | 'list' | 'object';

/** By collection: the members that every item has, none of which may be null. */
const required: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  teams: { name: 'text', slug: 'text', accountHex: 'text', payment: 'text' },
  members: { teamId: 'text', role: 'text', name: 'text', email: 'text', globalUserId: 'text' },
  credentials: { kind: 'text', createdAt: 'number' },
  integrations: {
    slug: 'text',
    name: 'text',
    clientSecret: 'text',
    hasInstallationBilling: 'flag',
  },
  products: {
    integrationId: 'text',
    slug: 'text',
    name: 'text',
    protocols: 'object',
    metadataSchema: 'object',
    plans: 'list',
  },
  installations: {
    integrationId: 'text',
    teamId: 'text',
    memberId: 'text',
    status: 'text',
    planUses: 'list',
    scopes: 'list',
    createdAt: 'number',
  },
  resources: {
    installationId: 'text',
    partnerId: 'text',
    productId: 'text',
    name: 'text',
    status: 'text',
    metadata: 'object',
    planUses: 'list',
    secrets: 'list',
    createdAt: 'number',
  },
  projects: { teamId: 'text', name: 'text' },
  connections: { resourceId: 'text', projectId: 'text', environments: 'list' },
  deploymentActions: { deploymentId: 'text', installationId: 'text', status: 'text' },
  invoices: {
    installationId: 'text',
    number: 'text',
    state: 'text',
    invoiceDate: 'number',
    period: 'object',
    items: 'list',
    total: 'text',
    refunds: 'list',
    createdAt: 'number',
  },
  billingData: { installationId: 'text', timestamp: 'number', data: 'object' },
  balances: { installationId: 'text', timestamp: 'number', balance: 'object' },
  autoTopUps: { installationId: 'text', planId: 'text', thresholdInCents: 'number' },
  events: { installationId: 'text', receivedAt: 'number', event: 'object' },
  deliveries: { integrationId: 'text', type: 'text', url: 'text', body: 'text', attempts: 'list' },
  experimentationItems: { resourceId: 'text', item: 'object' },
  globalConfigs: { items: 'object', updatedAt: 'number', digest: 'text' },
  codes: { kind: 'text', integrationId: 'text', installationId: 'text', expiresAt: 'number' },
  refreshTokens: { integrationId: 'text', installationId: 'text', memberId: 'text' },
  signingKeys: { privateJwk: 'object', publicJwk: 'object', createdAt: 'number' },
  transfers: { sourceInstallationId: 'text', resourceIds: 'list', expiresAt: 'number' },
  jobs: { kind: 'text', dueAt: 'number', data: 'object' },
  settings: {},
};

/** The members that every item of the collection has. */
export function requiredMembers(collection: string): Readonly<Record<string, Kind>> {
  return required[collection] ?? {};
}

/** Whether an item has all members that the items of the collection have. */
export function isWhole(collection: string, item: object): boolean {
  return missingMember(collection, item) === undefined;
}

/** Why an item is none of the collection, as the rest of a sentence. */
export function mismatchOf(collection: string, item: object): string {
  const missing = missingMember(collection, item);
  const why = missing === undefined ? '' : `: its ${missing} is absent or of another type`;
  return `is none of the ${collection} that a state holds${why}.`;
}

function missingMember(collection: string, item: object): string | undefined {
  const members = Object.entries(requiredMembers(collection));
  const values = new Map<string, unknown>(Object.entries(item));
  return members.find(([name, kind]) => !isOfKind(values.get(name), kind))?.[0];
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
  }
}
