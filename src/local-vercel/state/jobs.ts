/** Jobs that fall due by the local Vercel's clock: kept in the state, so that a restart continues with them. */

import type { JsonValue } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Clock } from './clock.js';
import type { Job } from './entities.js';
import type { Ids } from './ids.js';
import { createJobQueue } from './job-queue.js';
import type { State } from './state.js';

export type JobData = Readonly<Record<string, JsonValue>>;
export type JobHandler = (data: JobData) => void | Promise<void>;

export interface Jobs {
  /** Registers the handler for jobs of a kind. */
  on(kind: string, handler: JobHandler): void;
  /** @param delay Milliseconds of the clock. @returns The job's id. */
  schedule(kind: string, delay: number, data: JobData): string;
  cancel(id: string): void;
  /** Moves the clock forward, and does what falls due on the way, each at its time, one after another. */
  advance(milliseconds: number): Promise<void>;
  /** Resolves once nothing is due or under way; once stopped, when nothing is under way. */
  settled(): Promise<void>;
  /** Begins nothing more, and resolves once what is under way is done; `start` goes on. */
  drain(): Promise<void>;
  /** Begins to wait for what falls due. */
  start(): void;
  stop(): void;
}

interface Options {
  readonly state: State;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly onError: (error: unknown, job: Job) => void;
  /** Called once, for the first job without a handler: registers the handlers that are loaded late. */
  readonly prepare?: () => Promise<void>;
}

/** Longest time that a timer of Node takes. */
const longestTimeout = 2 ** 31 - 1;

export function createJobs({ state, clock, ids, onError, prepare }: Options): Jobs {
  const handlers = new Map<string, JobHandler>();
  const running = new Map<string, Promise<void>>();
  let isStarted = false;
  let isAdvancing = false;
  let isWoken = false;
  let prepared: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** When the earliest of those that are not due yet falls due. */
  let wakesAt = Infinity;
  const queue = createJobQueue(state, (id) => running.has(id));

  function run(job: Job): Promise<void> {
    const done = perform(job).finally(() => running.delete(job.id));
    running.set(job.id, done);
    return done;
  }

  async function perform(job: Job): Promise<void> {
    try {
      if (!handlers.has(job.kind)) await (prepared ??= prepare?.());
      const handler = handlers.get(job.kind);
      if (handler === undefined)
        throw new Error(`There is no handler for jobs of the kind "${job.kind}".`);
      await handler(job.data);
    } catch (error) {
      onError(error, job);
    }
    // After its work: a job that was interrupted runs again, so that none is lost.
    state.jobs.delete(job.id);
  }

  /** Starts what is due and waits for the rest. Jobs of one time do not wait for each other. */
  function pump(): void {
    if (!isStarted || isAdvancing) return;
    clearTimeout(timer);
    const now = clock.now();
    const due: Job[] = [];
    let next = queue.next();
    for (; next !== undefined && next.dueAt <= now; next = queue.next()) {
      queue.removeFirst();
      due.push(next);
    }
    wakesAt = next?.dueAt ?? Infinity;
    if (wakesAt < Infinity && !clock.isFrozen) {
      timer = setTimeout(pump, Math.min(wakesAt - now, longestTimeout)).unref();
    }
    for (const job of due) void run(job).then(pumpSoon);
  }

  /** In a later turn, because the caller is still changing the state; once for many calls. */
  function pumpSoon(): void {
    if (isWoken) return;
    isWoken = true;
    setImmediate(() => {
      isWoken = false;
      pump();
    });
  }

  async function advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) throw new RangeError('The clock only goes forward.');
    const target = clock.now() + milliseconds;
    isAdvancing = true;
    try {
      await Promise.all(running.values());
      for (let job = queue.next(); job !== undefined && job.dueAt <= target; job = queue.next()) {
        if (job.dueAt > clock.now()) clock.set(job.dueAt);
        await run(job);
      }
      if (target > clock.now()) clock.set(target);
    } finally {
      isAdvancing = false;
      pump();
    }
  }

  async function settled(): Promise<void> {
    for (;;) {
      const next = queue.next();
      // While it is stopped nothing begins: waiting for that would have no end, nor let anything else run.
      const isDue = isStarted && next !== undefined && next.dueAt <= clock.now();
      if (running.size === 0 && !isDue) return;
      pump();
      await Promise.all(running.values());
    }
  }

  function stop(): void {
    isStarted = false;
    clearTimeout(timer);
  }

  return {
    on: (kind, handler) => void handlers.set(kind, handler),
    schedule(kind, delay, data) {
      const id = ids.next('job');
      const dueAt = clock.now() + delay;
      state.jobs.put({ id, kind, dueAt, data });
      queue.add(id, dueAt);
      // Most fall due after the one that the timer waits for.
      if (delay <= 0 || (dueAt < wakesAt && !clock.isFrozen)) pumpSoon();
      return id;
    },
    cancel: (id) => void state.jobs.delete(id),
    advance,
    settled,
    start() {
      isStarted = true;
      pump();
    },
    stop,
    async drain() {
      stop();
      await Promise.all(running.values());
    },
  };
}
