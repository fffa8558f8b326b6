/** Admin paths for what the local Vercel holds. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { json } from '../http/error.js';
import { readSeed } from '../seeds/read-seed.js';
import { list, map, record, text } from '../shape.js';
import type { Item } from '../state/collection.js';
import { initialSetting } from '../state/initial.js';
import type { Snapshot } from '../state/state.js';
import type { Admin } from './admin.js';
import { formatEnvironment } from './environment.js';
import { maskItem } from '../masking/mask.js';
import { done, type Route } from './route.js';

const snapshotShape = map(
  list((value, path): Item => {
    const { id } = record(value, path);
    // The other members of an item are as `GET` answered them.
    return { ...(value as object), id: text(id, [...path, 'id']) };
  }),
);

export function stateRoutes(admin: Admin): Route[] {
  return [
    {
      method: 'GET',
      path: '/state',
      summary: 'the state, secrets masked; ?collection= for one collection',
      run: (_body, { query }) => json(200, maskedState(admin.snapshot(), query.get('collection'))),
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

function maskedState(snapshot: Snapshot, collection: string | null) {
  if (collection !== null && !Object.hasOwn(snapshot, collection)) {
    const names = Object.keys(snapshot).join(', ');
    throw new HttpError(404, `There is no collection "${collection}". There are: ${names}.`);
  }
  const entries = Object.entries(snapshot)
    .filter(([name]) => collection === null || name === collection)
    .map(([name, items]) => [name, items.filter(isShown).map((item) => maskItem(name, item))]);
  return Object.fromEntries(entries);
}

/** The setting that `reset` returns to holds a whole state itself. */
function isShown({ id }: Item): boolean {
  return id !== initialSetting;
}
