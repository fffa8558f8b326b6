/** Admin paths for what the local Vercel holds. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { readSeed } from '../seeds/read-seed.js';
import { list, map, record, text } from '../shape.js';
import type { Collection, Item } from '../state/collection.js';
import { initialSetting } from '../state/initial.js';
import { snapshotOf, type Snapshot, type State } from '../state/state.js';
import type { Admin } from './admin.js';
import { formatEnvironment } from './environment.js';
import { limitOf } from './limit.js';
import type { KnownSecrets } from '../masking/known-secrets.js';
import { maskItem } from '../masking/mask.js';
import { done, type Route } from './route.js';

const snapshotShape = map(
  list((value, path): Item => {
    const { id } = record(value, path);
    // The other members of an item are as `GET` answered them.
    return { ...(value as object), id: text(id, [...path, 'id']) };
  }),
);

export function stateRoutes(
  { state, exchanges: { secrets } }: LocalContext,
  admin: Admin,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/state',
      summary:
        'the state, secrets masked; ?collection= for one collection, of which ?limit= and ?until= give a page',
      run(_body, { query }) {
        const collection = query.get('collection');
        if (collection === null) return json(200, maskedState(snapshotOf(state), secrets));
        return json(200, maskedCollection(collectionOf(state, collection), query, secrets));
      },
    },
    {
      method: 'GET',
      path: '/snapshot',
      summary: 'the whole state, secrets whole, for /restore',
      run: () => json(200, admin.snapshot()),
    },
    {
      method: 'POST',
      path: '/restore',
      summary: 'replaces the state with a snapshot',
      async run(body) {
        await admin.restore(snapshotShape(body, []));
        return done();
      },
    },
    {
      method: 'POST',
      path: '/reset',
      summary: 'returns to the seed: state, clock, log and fault rules',
      async run() {
        await admin.reset();
        return done();
      },
    },
    {
      method: 'POST',
      path: '/seed',
      summary: 'replaces the state with a seed: {teams, integrations, installations}',
      async run(body) {
        // Else a request that lost its body would empty the state.
        if (body === undefined)
          throw new HttpError(400, 'The request has no body: send a seed, such as {}.');
        await admin.applySeed(readSeed(body));
        return done();
      },
    },
  ];
}

/** Admin paths for programs that start beside it. */
export function startRoutes({ url }: LocalContext, admin: Admin): Route[] {
  return [
    {
      method: 'GET',
      path: '/env',
      summary: 'what the partner is to be told, as JSON, or with ?format=env as lines',
      run: (_body, { query }) =>
        query.get('format') === 'env'
          ? {
              status: 200,
              headers: { 'content-type': 'text/plain; charset=utf-8' },
              body: formatEnvironment(admin.environment()),
            }
          : json(200, admin.environment()),
    },
    {
      method: 'GET',
      path: '/ready',
      summary: 'answers once it listens',
      run: () => json(200, { url: url() }),
    },
  ];
}

function maskedState(snapshot: Snapshot, known: KnownSecrets): Snapshot {
  return Object.fromEntries(
    Object.entries(snapshot).map(([name, items]) => [name, maskItems(name, items, known)]),
  );
}

/** All items, or the newest of those before `until`, as many as `limit`. */
function maskedCollection(
  collection: Collection<Item>,
  query: URLSearchParams,
  known: KnownSecrets,
): object {
  const { name } = collection;
  if (!query.has('limit') && !query.has('until')) {
    return { [name]: maskItems(name, collection.all(), known) };
  }
  const until = query.get('until') ?? undefined;
  const { items, hasMore } = collection.page(limitOf(query.get('limit')), until);
  const next = hasMore ? (items[0]?.id ?? null) : null;
  return { [name]: maskItems(name, items, known), pagination: { count: items.length, next } };
}

function maskItems(name: string, items: readonly Item[], known: KnownSecrets): Item[] {
  // What is masked has the members that it had.
  return items.filter(isShown).map((item) => maskItem(name, item, known) as Item);
}

/** @throws HttpError 404 */
function collectionOf(state: State, name: string): Collection<Item> {
  // The state's collections differ in the type of their items alone.
  const collections = Object.values(state) as unknown as readonly Collection<Item>[];
  const found = collections.find((collection) => collection.name === name);
  if (found !== undefined) return found;
  const names = collections.map((collection) => collection.name).join(', ');
  throw new HttpError(404, `There is no collection "${name}". There are: ${names}.`);
}

/** The setting that `reset` returns to holds a whole state itself. */
function isShown({ id }: Item): boolean {
  return id !== initialSetting;
}
