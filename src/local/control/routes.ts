/** The control paths: what `Control` does, over HTTP, below `/_counterpart`. */

import { HttpError, type Incoming, type Outgoing } from 'openapi-counterpart/runtime';
import { serverOperations } from 'openapi-counterpart/vercel-api/server';
import type { LocalContext } from '../context.js';
import { json, refusal } from '../http/error.js';
import { flag, list, map, object, optional, record, ShapeError, text, time } from '../shape.js';
import type { Item } from '../state/collection.js';
import { initialSetting } from '../state/initial.js';
import type { Snapshot } from '../state/state.js';
import type { Control } from './control.js';
import { formatEnvironment } from './environment.js';
import { expectationShape, verifyCalled, verifyInOrder, type Verification } from './expect.js';
import { readFaultRule } from './faults.js';
import { maskExchange, maskItem } from './mask.js';
import { streamExchanges } from './stream.js';
import { triggerList } from './trigger.js';
import { readSeed } from '../seed/seed.js';

export const controlBase = '/_counterpart';

/** What a route gets besides the body. */
interface Call {
  readonly incoming: Incoming;
  readonly query: URLSearchParams;
  /** What the last segment of the path names. */
  readonly id: string;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the base; `*` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  readonly run: (body: unknown, call: Call) => Outgoing | Promise<Outgoing>;
}

const longestBody = 64 * 1024 * 1024;

/** Answers what is below the base; a request from a web page of another origin is refused. */
export function createControlRoutes(
  local: LocalContext,
  control: Control,
): (incoming: Incoming) => Promise<Outgoing> {
  const routes: readonly Route[] = [
    ...stateRoutes(local, control),
    ...clockRoutes(control),
    ...faultRoutes(control),
    ...exchangeRoutes(local, control),
    ...eventRoutes(control),
  ];

  return async (incoming) => {
    try {
      checkOrigin(incoming);
      const path = incoming.path.slice(controlBase.length).replace(/\/$/, '');
      if (path === '' && incoming.method === 'GET') return json(200, index(routes));
      const route = findRoute(routes, path, incoming.method);
      const body = route.method === 'POST' ? await readJson(incoming) : undefined;
      const id = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
      return await route.run(body, { incoming, query: new URLSearchParams(incoming.search), id });
    } catch (error) {
      return refusal(error);
    }
  };
}

function index(routes: readonly Route[]) {
  return {
    control: listOf(routes),
    operations: serverOperations.map(({ id, method, path }) => `${method} ${path} (${id})`),
  };
}

function listOf(routes: readonly Route[]): string[] {
  return routes.map(
    ({ method, path, summary }) =>
      `${method} ${controlBase}${path.replace('*', '{id}')}: ${summary}`,
  );
}

function findRoute(routes: readonly Route[], path: string, method: string): Route {
  const there = routes.filter((route) =>
    new RegExp(`^${route.path.replace('*', '[^/]+')}$`).test(path),
  );
  const found = there.find((route) => route.method === method);
  if (found !== undefined) return found;
  if (there.length === 0) {
    const paths = listOf(routes).join('\n');
    throw new HttpError(
      404,
      `There is no control path ${controlBase}${path}. There are:\n${paths}`,
    );
  }
  const allow = there.map((route) => route.method).join(', ');
  throw new HttpError(405, `${method} does nothing here; use ${allow}.`, { headers: { allow } });
}

/** Any page that a browser has open could call this machine otherwise. */
function checkOrigin(incoming: Incoming): void {
  const origin = incoming.header('origin');
  const site = incoming.header('sec-fetch-site');
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  const isForeign =
    (origin !== null && origin !== `http://${incoming.header('host')}`) ||
    (!isRead && (site === 'cross-site' || site === 'same-site'));
  if (!isForeign) return;
  throw new HttpError(
    403,
    `The control paths are closed to web pages of other origins${origin === null ? '' : `, such as ${origin}`}.`,
    { code: 'cross_origin' },
  );
}

/** @throws HttpError 400 for what is no JSON. */
async function readJson(incoming: Incoming): Promise<unknown> {
  const bytes = await incoming.bytes(longestBody);
  if (bytes.byteLength === 0) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpError(400, `The body is not JSON: ${reason}.`);
  }
}

function done(): Outgoing {
  return { status: 204, headers: {}, body: null };
}

const snapshotShape = map(
  list((value, path): Item => {
    const { id } = record(value, path);
    // What else an item holds is as `GET` gave it out.
    return { ...(value as object), id: text(id, [...path, 'id']) };
  }),
);

function stateRoutes({ state, url }: LocalContext, control: Control): Route[] {
  return [
    {
      method: 'GET',
      path: '/state',
      summary: 'what there is, secrets masked; ?collection= for one kind of thing',
      run: (_body, { query }) =>
        json(200, maskedState(control.snapshot(), query.get('collection'))),
    },
    {
      method: 'GET',
      path: '/snapshot',
      summary: 'all of the state, secrets whole, for /restore',
      run: () => json(200, control.snapshot()),
    },
    {
      method: 'POST',
      path: '/restore',
      summary: 'makes the state that of a snapshot',
      async run(body) {
        const snapshot = snapshotShape(body, []);
        const strange = Object.keys(snapshot).find((name) => !Object.hasOwn(state, name));
        if (strange !== undefined)
          throw new ShapeError([strange], 'is no collection of the state.');
        await control.restore(snapshot);
        return done();
      },
    },
    {
      method: 'POST',
      path: '/reset',
      summary: 'back to the seed: state, clock, log and fault rules',
      async run() {
        await control.reset();
        return done();
      },
    },
    {
      method: 'POST',
      path: '/seed',
      summary: 'puts a seed in the place of all there is: {teams, integrations, installations}',
      async run(body) {
        await control.plant(readSeed(body));
        return done();
      },
    },
    {
      method: 'GET',
      path: '/env',
      summary: 'what the partner is to be told, as JSON, or with ?format=env as lines',
      run: (_body, { query }) =>
        query.get('format') === 'env'
          ? {
              status: 200,
              headers: { 'content-type': 'text/plain; charset=utf-8' },
              body: formatEnvironment(control.environment()),
            }
          : json(200, control.environment()),
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

/** What `reset` leads back to is all of a state once more. */
function isShown({ id }: Item): boolean {
  return id !== initialSetting;
}

const advanceShape = object({
  by: (value, path): string | number => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    throw new ShapeError(path, 'must be a duration such as "2h", "P1M" or milliseconds.');
  },
});
const setShape = object({ to: time });

function clockRoutes({ clock }: Control): Route[] {
  const show = (): Outgoing =>
    json(200, { now: new Date(clock.now()).toISOString(), isFrozen: clock.isFrozen });
  return [
    { method: 'GET', path: '/clock', summary: 'the time, and whether it stands still', run: show },
    {
      method: 'POST',
      path: '/clock/advance',
      summary: 'moves the clock, and does what falls due: {"by": "2h"}',
      async run(body) {
        await clock.advance(advanceShape(body, []).by);
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/set',
      summary: 'moves the clock forward to a time: {"to": "2026-02-01T00:00:00Z"}',
      async run(body) {
        await clock.advanceTo(setShape(body, []).to);
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/freeze',
      summary: 'makes the clock stand still',
      run() {
        clock.freeze();
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/resume',
      summary: 'lets the clock run',
      run() {
        clock.resume();
        return show();
      },
    },
  ];
}

function faultRoutes({ faults }: Control): Route[] {
  return [
    {
      method: 'GET',
      path: '/faults',
      summary: 'the fault rules, and how often they applied',
      run: () => json(200, { faults: faults.all() }),
    },
    {
      method: 'POST',
      path: '/faults',
      summary: 'adds a rule: {operationId, api?, status? | drop?, delay?, nth?, times?}',
      run: (body) => json(201, faults.add(readFaultRule(body))),
    },
    {
      method: 'DELETE',
      path: '/faults',
      summary: 'removes all rules',
      run() {
        faults.clear();
        return done();
      },
    },
    {
      method: 'DELETE',
      path: '/faults/*',
      summary: 'removes one rule',
      run(_body, { id }) {
        if (!faults.remove(id)) throw new HttpError(404, `There is no fault rule "${id}".`);
        return done();
      },
    },
  ];
}

const verifyShape = object({
  expectations: list(expectationShape),
  inOrder: optional(flag),
});

function exchangeRoutes({ exchanges }: LocalContext, control: Control): Route[] {
  return [
    {
      method: 'GET',
      path: '/exchanges',
      summary: 'the log, secrets masked; with Accept: text/event-stream as it happens',
      run(_body, { incoming }) {
        if (!(incoming.header('accept') ?? '').includes('text/event-stream')) {
          return json(200, { exchanges: exchanges.all().map(maskExchange) });
        }
        return {
          status: 200,
          headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
          body: streamExchanges(exchanges, incoming.header('last-event-id')),
        };
      },
    },
    {
      method: 'DELETE',
      path: '/exchanges',
      summary: 'empties the log',
      run() {
        exchanges.clear();
        return done();
      },
    },
    {
      method: 'POST',
      path: '/verify',
      summary: 'says whether calls were made: {expectations: [{operationId, …}], inOrder?}',
      async run(body) {
        const { expectations, inOrder } = verifyShape(body, []);
        const verifications =
          inOrder === true
            ? [verifyInOrder(control.exchanges(), expectations)]
            : expectations.map((expectation) => verifyCalled(control.exchanges(), expectation));
        return verdict(verifications.filter(({ holds }) => !holds));
      },
    },
  ];
}

function verdict(failures: readonly Verification[]): Outgoing {
  if (failures.length === 0) return json(200, { holds: true });
  const message = failures.map((failure) => failure.message).join('\n');
  return json(422, { error: { code: 'expectation_failed', message }, holds: false, failures });
}

const triggerShape = object({ event: text, set: optional(record) });

function eventRoutes(control: Control): Route[] {
  return [
    {
      method: 'GET',
      path: '/triggers',
      summary: 'the events that can be triggered',
      run: () => json(200, { events: triggerList }),
    },
    {
      method: 'POST',
      path: '/trigger',
      summary: 'makes an event happen, and what it needs before: {event, set?}',
      async run(body) {
        const { event, set } = triggerShape(body, []);
        return json(200, await control.trigger(event, set));
      },
    },
  ];
}
