/** What is asked of a local Vercel that holds much. */

/** How it is called, as `fill-state.mjs` prints it. */
export interface Filled {
  readonly token: string;
  readonly installationId: string;
  readonly productId: string;
}

export interface Caller extends Filled {
  readonly url: string;
  /** Number of resources that the calling installation has, and of all. */
  readonly own: number;
  readonly size: number;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export interface Operation {
  readonly what: string;
  /** How many requests are measured together. */
  readonly times: number;
  /**
   * `flat`: takes no longer with more there. `page`: has a longest time. `whole`: moves all that is
   * there, in one answer or out of the way.
   */
  readonly kind: 'flat' | 'page' | 'whole';
  /** @param number Another each time. */
  request(caller: Caller, number: number): Request;
}

const plan = { id: 'pro', type: 'subscription', name: 'Pro', cost: '$20.00/month' };

function imported({ productId }: Filled, name: string): unknown {
  return { productId, name, status: 'ready', billingPlan: plan };
}

/** Spread over all that the caller has. */
function resourceOf({ own }: Caller, number: number): string {
  return `db_${1 + ((number * 7919) % own)}`;
}

/** Of a minute that no other invoice bills. */
function invoiceOf(caller: Caller, number: number): unknown {
  const resourceId = resourceOf(caller, number);
  const item = { billingPlanId: 'free', resourceId, name: 'Free', units: 'month' };
  return {
    externalId: `bench-${number}`,
    invoiceDate: minute(number),
    period: { start: minute(number), end: minute(number + 1) },
    items: [{ ...item, price: '20.00', quantity: 1, total: '20.00' }],
  };
}

function usageOf(caller: Caller, number: number): unknown {
  const usage = {
    resourceId: resourceOf(caller, number),
    name: 'Queries',
    type: 'interval',
    units: 'queries',
    dayValue: number,
    periodValue: number,
  };
  const day = { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' };
  const timestamp = new Date(Date.UTC(2026, 0, 1, 1) + number).toISOString();
  return { timestamp, eod: '2026-01-02T00:00:00.000Z', period: day, billing: [], usage: [usage] };
}

function minute(at: number): string {
  return new Date(Date.UTC(2027, 0, 1) + at * 60_000).toISOString();
}

export const operations: readonly Operation[] = [
  {
    what: 'GET …/account',
    times: 50,
    kind: 'flat',
    request: () => ({ method: 'GET', path: '/account' }),
  },
  {
    what: 'GET …/resources/{resourceId}',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'GET',
      path: `/resources/${resourceOf(caller, number)}`,
    }),
  },
  {
    what: 'PUT …/resources/{resourceId}, a new name',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'PUT',
      path: `/resources/new_${number}`,
      body: imported(caller, `cache ${number}`),
    }),
  },
  {
    what: 'PUT …/resources/{resourceId}, a name that is taken',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'PUT',
      path: `/resources/same_${number}`,
      body: imported(caller, 'db'),
    }),
  },
  {
    what: 'PATCH …/resources/{resourceId}, another name',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'PATCH',
      path: `/resources/${resourceOf(caller, number)}`,
      body: { name: `renamed ${number}` },
    }),
  },
  {
    what: 'PUT …/resources/{resourceId}/secrets',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'PUT',
      path: `/resources/${resourceOf(caller, number)}/secrets`,
      body: { secrets: [{ name: 'URL', value: `redis://default:not-a-secret@${number}.example` }] },
    }),
  },
  {
    what: 'POST …/billing',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'POST',
      path: '/billing',
      body: usageOf(caller, number),
    }),
  },
  {
    what: 'POST …/billing/invoices',
    times: 50,
    kind: 'flat',
    request: (caller, number) => ({
      method: 'POST',
      path: '/billing/invoices',
      body: invoiceOf(caller, number),
    }),
  },
  {
    what: 'GET /_counterpart/exchanges, a page of 20',
    times: 4,
    kind: 'page',
    request: () => ({ method: 'GET', path: '/_counterpart/exchanges?limit=20' }),
  },
  {
    what: 'GET /_counterpart/state, a page of 100 resources',
    times: 4,
    kind: 'page',
    request: () => ({
      method: 'GET',
      path: '/_counterpart/state?collection=resources&limit=100',
    }),
  },
  {
    what: 'GET …/resources, all of them in one answer, as the API has it',
    times: 1,
    kind: 'whole',
    request: () => ({ method: 'GET', path: '/resources' }),
  },
  {
    what: 'GET /_counterpart/snapshot',
    times: 1,
    kind: 'whole',
    request: () => ({ method: 'GET', path: '/_counterpart/snapshot' }),
  },
  {
    what: 'POST /_counterpart/seed, as many resources',
    times: 1,
    kind: 'whole',
    request: ({ size }) => ({
      method: 'POST',
      path: '/_counterpart/seed',
      body: {
        installations: [
          { resources: Array.from({ length: size }, (_, at) => ({ name: `db ${at}` })) },
        ],
      },
    }),
  },
  {
    what: 'POST /_counterpart/reset, to as many resources',
    times: 1,
    kind: 'whole',
    request: () => ({ method: 'POST', path: '/_counterpart/reset' }),
  },
];
