/** All that the local Vercel remembers, as one table a kind of thing. */

import { ShapeError } from '../shape.js';
import { Collection, type Item, type Journal } from './collection.js';
import type * as entities from './entities.js';
import { missingMember } from './item-members.js';

export type State = ReturnType<typeof createState>;

/** Every item of every collection, by the collection's name. */
export type Snapshot = Readonly<Record<string, readonly Item[]>>;

/** How many items are kept of the collections that grow with each use. */
const historyLimit = 10_000;

export function createState(journal: Journal = () => {}) {
  return {
    teams: new Collection<entities.Team>('teams', {}, journal),
    members: new Collection<entities.Member>(
      'members',
      { indexes: { team: ({ teamId }) => [teamId] } },
      journal,
    ),
    credentials: new Collection<entities.Credential>(
      'credentials',
      { indexes: { installation: ({ installationId }) => optional(installationId) } },
      journal,
    ),
    integrations: new Collection<entities.Integration>(
      'integrations',
      { indexes: { slug: ({ slug }) => [slug] } },
      journal,
    ),
    products: new Collection<entities.Product>(
      'products',
      { indexes: { integration: ({ integrationId }) => [integrationId] } },
      journal,
    ),
    installations: new Collection<entities.Installation>(
      'installations',
      { indexes: { team: ({ teamId }) => [teamId] } },
      journal,
    ),
    resources: new Collection<entities.Resource>(
      'resources',
      {
        indexes: {
          installation: ({ installationId }) => [installationId],
          partner: ({ installationId, partnerId }) => [resourceKey(installationId, partnerId)],
        },
      },
      journal,
    ),
    projects: new Collection<entities.Project>(
      'projects',
      { indexes: { team: ({ teamId }) => [teamId] } },
      journal,
    ),
    connections: new Collection<entities.Connection>(
      'connections',
      {
        indexes: {
          resource: ({ resourceId }) => [resourceId],
          project: ({ projectId }) => [projectId],
        },
      },
      journal,
    ),
    deploymentActions: new Collection<entities.DeploymentAction>('deploymentActions', {}, journal),
    invoices: new Collection<entities.Invoice>(
      'invoices',
      {
        indexes: {
          installation: ({ installationId }) => [installationId],
          externalId: ({ installationId, externalId }) =>
            externalId === null ? [] : [`${installationId}/${externalId}`],
          line: (invoice) => invoiceLineKeys(invoice),
        },
      },
      journal,
    ),
    billingData: new Collection<entities.BillingData>(
      'billingData',
      { indexes: { installation: ({ installationId }) => [installationId] } },
      journal,
    ),
    balances: new Collection<entities.Balance>(
      'balances',
      { indexes: { installation: ({ installationId }) => [installationId] } },
      journal,
    ),
    autoTopUps: new Collection<entities.AutoTopUp>(
      'autoTopUps',
      { indexes: { installation: ({ installationId }) => [installationId] } },
      journal,
    ),
    events: new Collection<entities.PartnerEvent>(
      'events',
      {
        indexes: { installation: ({ installationId }) => [installationId] },
        limit: historyLimit,
      },
      journal,
    ),
    deliveries: new Collection<entities.Delivery>('deliveries', { limit: historyLimit }, journal),
    experimentationItems: new Collection<entities.ExperimentationItem>(
      'experimentationItems',
      { indexes: { resource: ({ resourceId }) => [resourceId] } },
      journal,
    ),
    globalConfigs: new Collection<entities.GlobalConfigStore>('globalConfigs', {}, journal),
    codes: new Collection<entities.AuthorizationCode>('codes', { limit: historyLimit }, journal),
    refreshTokens: new Collection<entities.RefreshToken>(
      'refreshTokens',
      { limit: historyLimit },
      journal,
    ),
    signingKeys: new Collection<entities.SigningKey>('signingKeys', {}, journal),
    transfers: new Collection<entities.Transfer>('transfers', {}, journal),
    jobs: new Collection<entities.Job>('jobs', {}, journal),
    settings: new Collection<entities.Setting>('settings', {}, journal),
  };
}

function optional(key: string | null): readonly string[] {
  return key === null ? [] : [key];
}

/** The key of the index `partner` of resources. */
export function resourceKey(installationId: string, partnerId: string): string {
  return `${installationId}/${partnerId}`;
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
    const missing = missingMember(name, item);
    if (missing === undefined && collection.accepts(item)) continue;
    const why = missing === undefined ? '' : `: its ${missing} is absent or of another type`;
    throw new ShapeError([name, at], `is none of the ${name} that a snapshot holds${why}.`);
  }
}
