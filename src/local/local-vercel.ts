/** The local Vercel as a whole: state, clock and work behind one Fetch handler. */

import { fromRequest, toResponse, type Incoming, type Outgoing } from 'openapi-counterpart/runtime';
import type { LocalContext } from './context.js';
import { createExchangeLog } from './exchanges.js';
import { createApi } from './http/api.js';
import { plantDefaultSeed } from './seed/default-seed.js';
import { createClock, seededStart } from './state/clock.js';
import { createIds } from './state/ids.js';
import { createJobs } from './state/jobs.js';
import { withCausesKept, withEffectsKept } from './state/kept.js';
import { openStateFile } from './state/sqlite.js';
import { createState } from './state/state.js';
import { registerWork } from './work.js';

export interface LocalVercelOptions {
  /** Makes ids, secrets and times repeatable; the clock then stands at the start of 2026. */
  readonly seed?: number;
  /** SQLite file that keeps the state; what it holds is gone on with. In memory alone by default. */
  readonly stateFile?: string;
  /** Base URL of the partner's server, which the platform calls. */
  readonly partnerUrl?: string;
  /** Replaces fetch for every call to the partner: for a partner without a socket. */
  readonly partnerFetch?: (request: Request) => Promise<Response>;
  /** Where sign-ins of the partner begin. */
  readonly redirectLoginUrl?: string;
  /** Where the partner takes webhooks. */
  readonly webhookUrl?: string;
}

export interface LocalVercel {
  readonly context: LocalContext;
  /** Answers as a server would, without a socket. */
  fetch(request: Request): Promise<Response>;
  handle(incoming: Incoming): Promise<Outgoing>;
  /** Where it is reached from now on: what it writes into links and tokens. */
  setUrl(url: string): void;
  close(): Promise<void>;
}

export async function createLocalVercel(options: LocalVercelOptions = {}): Promise<LocalVercel> {
  let url = 'http://localhost';
  const stateFile =
    options.stateFile === undefined ? undefined : await openStateFile(options.stateFile);
  const state = createState(stateFile?.journal);
  stateFile?.load(state);
  const ids = createIds(state, options.seed);
  const clock = createClock(state, options.seed === undefined ? undefined : seededStart);
  const jobs = createJobs({
    state,
    clock,
    ids,
    onError: (error, job) => console.error(`The job ${job.kind} failed.`, error),
  });
  const context: LocalContext = {
    state,
    clock,
    ids,
    jobs,
    exchanges: createExchangeLog(),
    send: withCausesKept(options.partnerFetch ?? ((request) => fetch(request)), stateFile),
    url: () => url,
  };
  if (stateFile?.isNew !== false) {
    plantDefaultSeed(context, {
      partnerUrl: options.partnerUrl ?? null,
      redirectLoginUrl: options.redirectLoginUrl ?? null,
      webhookUrl: options.webhookUrl ?? null,
    });
  }
  const handle = withEffectsKept(createApi(context), stateFile);
  registerWork(context);
  jobs.start();
  return {
    context,
    handle,
    fetch: async (request) => toResponse(await handle(fromRequest(request))),
    setUrl: (given) => void (url = given),
    async close() {
      jobs.stop();
      await stateFile?.close();
    },
  };
}
