/** Jobs that fall due by the local Vercel's clock: kept in the state, so that a restart continues with them. */

import type { JsonValue } from '@openapi-counterpart/vercel/vercel-api/types';
import type { Clock } from './clock.js';
import type { Job } from './entities.js';
import type { Ids } from './ids.js';
import { createJobQueue, type JobQueue } from './job-queue.js';
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

export function createJobs(options: Options): Jobs {
  return new ClockJobs(options);
}

class ClockJobs implements Jobs {
  readonly #options: Options;
  readonly #handlers = new Map<string, JobHandler>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #queue: JobQueue;
  #isStarted = false;
  #isAdvancing = false;
  #isWoken = false;
  #prepared: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** When the earliest of those that are not due yet falls due. */
  #wakesAt = Infinity;

  constructor(options: Options) {
    this.#options = options;
    this.#queue = createJobQueue(options.state, (id) => this.#running.has(id));
  }

  on(kind: string, handler: JobHandler): void {
    this.#handlers.set(kind, handler);
  }

  schedule(kind: string, delay: number, data: JobData): string {
    const { state, clock, ids } = this.#options;
    const id = ids.next('job');
    const dueAt = clock.now() + delay;
    state.jobs.put({ id, kind, dueAt, data });
    this.#queue.add(id, dueAt);
    // Most fall due after the one that the timer waits for.
    if (delay <= 0 || (dueAt < this.#wakesAt && !clock.isFrozen)) this.#pumpSoon();
    return id;
  }

  cancel(id: string): void {
    this.#options.state.jobs.delete(id);
  }

  async advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) throw new RangeError('The clock only goes forward.');
    const { clock } = this.#options;
    const target = clock.now() + milliseconds;
    this.#isAdvancing = true;
    try {
      await this.#underWay();
      for (let job = this.#dueAt(target); job !== undefined; job = this.#dueAt(target)) {
        if (job.dueAt > clock.now()) clock.set(job.dueAt);
        await this.#run(job);
      }
      if (target > clock.now()) clock.set(target);
    } finally {
      this.#isAdvancing = false;
      this.#pump();
    }
  }

  async settled(): Promise<void> {
    for (;;) {
      // While it is stopped nothing begins: waiting for that would have no end, nor let anything else run.
      const isDue = this.#isStarted && this.#dueAt(this.#options.clock.now()) !== undefined;
      if (this.#running.size === 0 && !isDue) return;
      this.#pump();
      await this.#underWay();
    }
  }

  async drain(): Promise<void> {
    this.stop();
    await this.#underWay();
  }

  start(): void {
    this.#isStarted = true;
    this.#pump();
  }

  stop(): void {
    this.#isStarted = false;
    clearTimeout(this.#timer);
  }

  #underWay(): Promise<unknown> {
    return Promise.all(this.#running.values());
  }

  /** The first that is due at a time. */
  #dueAt(time: number): Job | undefined {
    const next = this.#queue.next();
    return next !== undefined && next.dueAt <= time ? next : undefined;
  }

  #run(job: Job): Promise<void> {
    const done = this.#perform(job).finally(() => this.#running.delete(job.id));
    this.#running.set(job.id, done);
    return done;
  }

  async #perform(job: Job): Promise<void> {
    const { state, onError, prepare } = this.#options;
    try {
      if (!this.#handlers.has(job.kind)) await (this.#prepared ??= prepare?.());
      const handler = this.#handlers.get(job.kind);
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
  #pump(): void {
    if (!this.#isStarted || this.#isAdvancing) return;
    clearTimeout(this.#timer);
    const { clock } = this.#options;
    const now = clock.now();
    const due: Job[] = [];
    for (let job = this.#dueAt(now); job !== undefined; job = this.#dueAt(now)) {
      this.#queue.removeFirst();
      due.push(job);
    }
    this.#wakesAt = this.#queue.next()?.dueAt ?? Infinity;
    if (this.#wakesAt < Infinity && !clock.isFrozen) {
      const wait = Math.min(this.#wakesAt - now, longestTimeout);
      this.#timer = setTimeout(() => this.#pump(), wait).unref();
    }
    for (const job of due) void this.#run(job).then(() => this.#pumpSoon());
  }

  /** In a later turn, because the caller is still changing the state; once for many calls. */
  #pumpSoon(): void {
    if (this.#isWoken) return;
    this.#isWoken = true;
    setImmediate(() => {
      this.#isWoken = false;
      this.#pump();
    });
  }
}
