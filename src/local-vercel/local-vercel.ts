/** The local Vercel as a whole: state, clock and jobs behind one Fetch handler. */

import {
  fromRequest,
  toResponse,
  type Incoming,
  type Outgoing,
} from '@openapi-counterpart/runtime';
import type { LocalContext } from './context.js';
import { createAdmin, type Admin } from './admin/admin.js';
import { isAdminPath } from './admin/route.js';
import type { ContractTests } from './admin/test-runs.js';
import { createFaults, type FaultEngine } from './faults/fault-engine.js';
import { placeFaultRule } from './faults/fault-rule.js';
import { sendWithFaults } from './faults/send-with-faults.js';
import { createExchangeLog } from './exchanges/log.js';
import { learningJournal, learningSource } from './masking/learn.js';
import { createRoutes } from './routes.js';
import type { PartnerClock } from './interception/partner-clock.js';
import { listen, type Listening, type ListenOptions } from './listen.js';
import { prepareSeed, type PartnerAddresses } from './seeds/apply-seed.js';
import { readSeed } from './seeds/read-seed.js';
import type { Seed } from './seeds/seed.js';
import { checkSettings } from './state/check-settings.js';
import { clockSetting, createClock, isClockSetting, seededStart } from './state/clock.js';
import { createIds } from './state/ids.js';
import { rememberInitialState } from './state/initial.js';
import { createJobs } from './state/jobs.js';
import { readAhead } from './state/read-ahead.js';
import { sendWhenDurable, answerWhenDurable } from './state/durability.js';
import type { StateFile } from './state/sqlite.js';
import { createState, restoreSnapshot } from './state/state.js';

type Handle = (incoming: Incoming) => Promise<Outgoing>;

export interface LocalVercelOptions {
  /**
   * Makes ids, secrets and times repeatable; the clock then stands at the start of 2026. A state file
   * that is not empty continues with its own instead, so that no id comes twice.
   */
  readonly seed?: number;
  /** What it holds at first; one team with an integration by default. Ignored where a state file is not empty. */
  readonly holds?: Seed;
  /** SQLite file that keeps the state, and from which it continues. In memory alone by default. */
  readonly stateFile?: string;
  /** Base URL of the partner's server, which Vercel calls. */
  readonly partnerUrl?: string;
  /** Replaces fetch for every call to the partner: for a partner without a socket. */
  readonly partnerFetch?: (request: Request) => Promise<Response>;
  /** Where sign-ins of the partner begin. */
  readonly redirectLoginUrl?: string;
  /** Where the partner takes webhooks. */
  readonly webhookUrl?: string;
  /** Host names under which it may be called besides those of the loopback interface. */
  readonly allowedHosts?: readonly string[];
  /** What the partner's program goes by: the clock is told to it. The machine's time by default. */
  readonly partnerClock?: PartnerClock;
  /** Contract tests of the partner's server, which the console starts and shows; none by default. */
  readonly tests?: ContractTests;
}

export interface LocalVercel extends Admin {
  readonly context: LocalContext;
  /** Whether it continues from a state file; `seed` and `holds` are ignored then. */
  readonly isContinued: boolean;
  /** Where it is reached, without a slash at the end. */
  readonly url: string;
  /** Answers as a server would, without a socket. @throws DroppedConnectionError by a fault rule. */
  fetch(request: Request): Promise<Response>;
  readonly handle: Handle;
  /** Where it is reached from now on: what it writes into links and tokens. */
  setUrl(url: string): void;
  /**
   * Has another one answer in its place, all but the admin paths, until the returned function is called:
   * a program knows but one address, and contract tests have a state of their own.
   */
  lendAddress(handle: Handle): () => void;
  /**
   * Serves it over HTTP until it is closed.
   * @returns Where it is reached.
   * @throws UsageError when the address is taken or is not of this machine.
   */
  listen(options?: ListenOptions): Promise<string>;
  /** Ends connections and jobs. The next local Vercel with the same state file continues from it. */
  close(): Promise<void>;
}

/** @throws UsageError for a state file that cannot be used; ShapeError for a seed that contradicts itself. */
export async function createLocalVercel(options: LocalVercelOptions = {}): Promise<LocalVercel> {
  let url = 'http://localhost';
  const stateFile = await openStateFileAt(options.stateFile);
  const faults = createFaults(placeFaultRule);
  const local = createContext(options, stateFile, faults, () => url);
  const { state, jobs } = local;
  const addresses = addressesOf(options);
  const isContinued = stateFile?.isNew === false;
  if (!isContinued) await applyFirstSeed(local, options.holds, addresses, stateFile);
  const { tests } = options;
  const admin = createAdmin({ local, faults, addresses, tests });
  // The partner may listen elsewhere than when the state was kept.
  if (isContinued) admin.setPartner(addresses);
  const hosts = new Set(options.allowedHosts?.map((host) => host.toLowerCase()));
  const handleOwn = answerWhenDurable(
    createRoutes({ local, admin, faults, tests, hosts }),
    stateFile,
  );
  let tenant: Handle | undefined;
  const handle: Handle = (incoming) =>
    (isAdminPath(incoming.path) ? undefined : tenant)?.(incoming) ?? handleOwn(incoming);
  jobs.start();
  const stopReading = readAhead(Object.values(state));
  const answer = async (request: Request): Promise<Response> =>
    toResponse(await handle(fromRequest(request)));
  const servers: Listening[] = [];
  return {
    ...admin,
    context: local,
    isContinued,
    get url() {
      return url;
    },
    handle,
    fetch: answer,
    setUrl: (given: string) => void (url = given),
    lendAddress(given) {
      tenant = given;
      return () => void (tenant = undefined);
    },
    async listen(given: ListenOptions = {}) {
      if (given.host !== undefined) hosts.add(given.host.toLowerCase());
      const server = await listen(Object.assign(answer, { handle }), given);
      servers.push(server);
      url = server.url;
      return url;
    },
    async close() {
      await admin.tests.stop();
      stopReading();
      faults.stop();
      jobs.stop();
      await Promise.all(servers.map((server) => server.close()));
      await stateFile?.close();
    },
  };
}

/** The state, the file's where there is one, with what changes it and calls the partner. @param url Where it is reached. */
function createContext(
  options: LocalVercelOptions,
  stateFile: StateFile | undefined,
  faults: FaultEngine,
  url: () => string,
): LocalContext {
  const exchanges = createExchangeLog();
  const { secrets } = exchanges;
  const source = stateFile && learningSource(secrets, stateFile.source);
  const { partnerClock } = options;
  const journal = learningJournal(secrets, stateFile?.journal);
  const state = createState((collection, id, item) => {
    if (collection === 'settings' && id === clockSetting) tellClock(partnerClock, item);
    journal(collection, id, item);
  }, source);
  stateFile?.load(state, stateFile.isNew ? undefined : checkSettings);
  const ids = createIds(state, options.seed);
  const clock = createClock(state, options.seed === undefined ? undefined : seededStart);
  tellClock(partnerClock, state.settings.get(clockSetting));
  const jobs = createJobs({
    state,
    clock,
    ids,
    onError: (error, job) => console.error(`The job ${job.kind} failed.`, error),
    prepare: async () => (await import('./job-handlers.js')).registerJobHandlers(local),
  });
  const send = sendWithFaults(state, faults, options.partnerFetch ?? ((request) => fetch(request)));
  const local: LocalContext = {
    state,
    clock,
    ids,
    jobs,
    exchanges,
    send: sendWhenDurable(send, stateFile),
    url,
    ...(partnerClock && { partnerClock }),
  };
  return local;
}

/** @param setting That of the clock, as the state holds it. */
function tellClock(partnerClock: PartnerClock | undefined, setting: object | undefined): void {
  const { value } = { value: undefined, ...setting };
  if (isClockSetting(value)) partnerClock?.follow(value);
}

/** The state file of a seed that cannot be applied stays as new as it was. @throws ShapeError */
async function applyFirstSeed(
  local: LocalContext,
  seed: Seed | undefined,
  addresses: PartnerAddresses,
  stateFile: StateFile | undefined,
): Promise<void> {
  try {
    const applySeed = await prepareSeed(readSeed(seed));
    applySeed(local, addresses);
    rememberInitialState(local.state);
  } catch (error) {
    restoreSnapshot(local.state, {});
    await stateFile?.close();
    throw error;
  }
}

async function openStateFileAt(file: string | undefined): Promise<StateFile | undefined> {
  if (file === undefined) return undefined;
  const { openStateFile } = await import('./state/sqlite.js');
  return openStateFile(file);
}

function addressesOf(options: LocalVercelOptions): PartnerAddresses {
  const { partnerUrl, redirectLoginUrl, webhookUrl } = options;
  return {
    ...(partnerUrl !== undefined && { partnerUrl }),
    ...(redirectLoginUrl !== undefined && { redirectLoginUrl }),
    ...(webhookUrl !== undefined && { webhookUrl }),
  };
}
