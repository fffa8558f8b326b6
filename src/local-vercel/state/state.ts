/** All that the local Vercel remembers, as one table a kind of thing. */

import { ShapeError } from '../shape.js';
import {
  Collection,
  type CollectionOptions,
  type Item,
  type ItemSource,
  type Journal,
} from './collection.js';
import type * as entities from './entities.js';
import { isWhole, mismatchOf } from './item-members.js';

export type State = ReturnType<typeof createState>;

/** Every item of every collection, by the collection's name. */
export type Snapshot = Readonly<Record<string, readonly Item[]>>;

/** How many items are kept of the collections that grow with each use. */
const historyLimit = 10_000;

/** @param source Where items are read that are not in memory; they all are without one. */
export function createState(journal: Journal = () => {}, source?: ItemSource) {
  function define<T extends Item>(name: string, options: CollectionOptions<T> = {}): Collection<T> {
    return new Collection<T>(name, options, journal, source);
  }

  return {
    teams: define<entities.Team>('teams'),
    members: define<entities.Member>('members', {
      members: ['teamId'],
      indexes: { team: ({ teamId }) => [teamId] },
    }),
    credentials: define<entities.Credential>('credentials', credentialOptions),
    integrations: define<entities.Integration>('integrations', {
      members: ['slug'],
      indexes: { slug: ({ slug }) => [slug] },
    }),
    products: define<entities.Product>('products', {
      members: ['integrationId'],
      indexes: { integration: ({ integrationId }) => [integrationId] },
    }),
    installations: define<entities.Installation>('installations', {
      members: ['teamId'],
      indexes: { team: ({ teamId }) => [teamId] },
    }),
    resources: define<entities.Resource>('resources', resourceOptions),
    projects: define<entities.Project>('projects', {
      members: ['teamId'],
      indexes: { team: ({ teamId }) => [teamId] },
    }),
    connections: define<entities.Connection>('connections', connectionOptions),
    deploymentActions: define<entities.DeploymentAction>('deploymentActions'),
    invoices: define<entities.Invoice>('invoices', invoiceOptions),
    billingData: define<entities.BillingData>('billingData', ofInstallation),
    balances: define<entities.Balance>('balances', ofInstallation),
    autoTopUps: define<entities.AutoTopUp>('autoTopUps', ofInstallation),
    events: define<entities.PartnerEvent>('events', { ...ofInstallation, limit: historyLimit }),
    deliveries: define<entities.Delivery>('deliveries', { limit: historyLimit }),
    experimentationItems: define<entities.ExperimentationItem>('experimentationItems', {
      members: ['resourceId'],
      indexes: { resource: ({ resourceId }) => [resourceId] },
    }),
    globalConfigs: define<entities.GlobalConfigStore>('globalConfigs'),
    codes: define<entities.AuthorizationCode>('codes', { limit: historyLimit }),
    refreshTokens: define<entities.RefreshToken>('refreshTokens', { limit: historyLimit }),
    signingKeys: define<entities.SigningKey>('signingKeys'),
    transfers: define<entities.Transfer>('transfers'),
    jobs: define<entities.Job>('jobs', {
      members: ['dueAt'],
      indexes: { due: ({ dueAt }) => [String(dueAt)] },
    }),
    settings: define<entities.Setting>('settings'),
  };
}

const ofInstallation = {
  members: ['installationId'],
  indexes: {
    installation: ({ installationId }: { readonly installationId: string }) => [installationId],
  },
} as const;

const credentialOptions: CollectionOptions<entities.Credential> = {
  members: ['installationId', 'memberId'],
  indexes: {
    installation: ({ installationId }) => optional(installationId),
    member: ({ memberId }) => optional(memberId),
  },
};

const connectionOptions: CollectionOptions<entities.Connection> = {
  members: ['resourceId', 'projectId'],
  indexes: {
    resource: ({ resourceId }) => [resourceId],
    project: ({ projectId }) => [projectId],
  },
};

const resourceOptions: CollectionOptions<entities.Resource> = {
  members: ['installationId', 'partnerId', 'name', 'deletedAt'],
  indexes: {
    installation: ({ installationId }) => [installationId],
    partner: ({ installationId, partnerId }) => [resourceKey(installationId, partnerId)],
    /** Of those that have not ended. */
    name: ({ installationId, name, deletedAt }) =>
      deletedAt === null ? [resourceKey(installationId, name)] : [],
    numberedName: ({ installationId, name, deletedAt }) =>
      deletedAt === null ? optional(numberedNameKey(installationId, name)) : [],
  },
};

const invoiceOptions: CollectionOptions<entities.Invoice> = {
  members: ['installationId', 'externalId', 'period', 'items', 'purchase'],
  indexes: {
    installation: ({ installationId }) => [installationId],
    externalId: ({ installationId, externalId }) =>
      externalId === null ? [] : [`${installationId}/${externalId}`],
    line: (invoice) => invoiceLineKeys(invoice),
    /** Of those that charge for credit. */
    purchase: ({ installationId, purchase }) => (purchase === null ? [] : [installationId]),
  },
};

function optional(key: string | null): readonly string[] {
  return key === null ? [] : [key];
}

/** The key of the index `numberedName` of resources, under which all numbers of one name are. */
function numberedNameKey(installationId: string, name: string): string | null {
  const match = /^(.*)-(?:[2-9]|[1-9]\d+)$/s.exec(name);
  return match === null ? null : resourceKey(installationId, match[1] ?? '');
}

/** The key of the indexes `partner`, `name` and `numberedName` of resources. */
export function resourceKey(installationId: string, name: string): string {
  return `${installationId}/${name}`;
}

/** The id of an action of a deployment at a resource. @param resourceId The partner's. */
export function deploymentActionId(
  deploymentId: string,
  installationId: string,
  resourceId: string,
  action: string,
): string {
  return JSON.stringify([deploymentId, installationId, resourceId, action]);
}

/** The key of the index `line` of invoices: what may be billed once. */
export function invoiceLineKey(
  installationId: string,
  period: { readonly start: number; readonly end: number },
  planId: string,
  resourceId: string | undefined,
): string {
  return JSON.stringify([installationId, period.start, period.end, planId, resourceId ?? null]);
}

function invoiceLineKeys({ installationId, period, items }: entities.Invoice): readonly string[] {
  const keys = items.map(({ billingPlanId, resourceId }) =>
    invoiceLineKey(installationId, period, billingPlanId, resourceId),
  );
  return [...new Set(keys)];
}

/** The state as plain data. Items are never changed in place, so that this copies none of them. */
export function snapshotOf(state: State): Snapshot {
  return Object.fromEntries(
    Object.values(state).map((collection) => [collection.name, collection.all()]),
  );
}

const replacements = new WeakMap<State, number>();

/** How often the state was replaced as a whole: work that began before the last replacement is out of date. */
export function replacementsOf(state: State): number {
  return replacements.get(state) ?? 0;
}

/**
 * @param others Collections that may be absent.
 * @throws ShapeError for what is no snapshot, or less than all of a state, whose rest would be gone.
 */
export function checkWhole(state: State, snapshot: Snapshot, others: readonly string[]): void {
  const collections = Object.values(state);
  checkSnapshot(collections, snapshot);
  for (const { name } of collections) {
    if (Object.hasOwn(snapshot, name) || others.includes(name)) continue;
    throw new ShapeError([name], 'is missing: a snapshot holds every collection, if only as [].');
  }
}

/**
 * Replaces the state with a snapshot; collections that it lacks become empty.
 * @throws ShapeError for what is no snapshot; the state is then as before.
 */
export function restoreSnapshot(state: State, snapshot: Snapshot): void {
  const collections = Object.values(state);
  checkSnapshot(collections, snapshot);
  replacements.set(state, replacementsOf(state) + 1);
  for (const collection of collections) collection.restore(snapshot[collection.name] ?? []);
}

function checkSnapshot(
  collections: readonly Pick<Collection<Item>, 'name' | 'accepts'>[],
  snapshot: Snapshot,
): void {
  for (const [name, items] of Object.entries(snapshot)) {
    const collection = collections.find((known) => known.name === name);
    if (collection === undefined) throw new ShapeError([name], 'is no collection of the state.');
    checkItems(collection, items);
  }
}

/** @throws ShapeError for what the collection does not hold. */
function checkItems(
  collection: Pick<Collection<Item>, 'name' | 'accepts'>,
  items: readonly Item[],
): void {
  const { name } = collection;
  for (const [at, item] of items.entries()) {
    if (isWhole(name, item) && collection.accepts(item)) continue;
    throw new ShapeError([name, at], mismatchOf(name, item));
  }
}
