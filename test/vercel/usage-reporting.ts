/** A usage reporter whose clock stands still, and a Vercel that answers its reports as a test says. */

import { text } from 'node:stream/consumers';
import {
  createInstallationClients,
  createUsageReporter,
  type Timers,
  type UsageReportError,
  type UsageReporter,
  type UsageReporterOptions,
} from '@openapi-counterpart/vercel';
import type { components } from '@openapi-counterpart/vercel/vercel-api/types';
import { isSubmitBillingDataRequest } from '@openapi-counterpart/vercel/vercel-api/validators';
import { validate } from '@openapi-counterpart/runtime';
import { expect } from 'vitest';
import { serve } from './vercel.js';

type Report = components['schemas']['SubmitBillingDataRequest'];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Done before the answer is given. */
  readonly before?: () => void;
}

interface Setup {
  readonly reporter: UsageReporter;
  /** Reports as they came, with the installation of the path. */
  readonly reports: (Report & { readonly installation: string })[];
  readonly errors: UsageReportError[];
  /** Milliseconds that were waited between attempts. */
  readonly waits: number[];
  /** What answers next; 201 when there is nothing more. A status 0 breaks the connection. */
  readonly answers: Answer[];
  /** What the interval does. */
  tick(): Promise<void>;
  setTime(iso: string): void;
  readonly isStopped: () => boolean;
  readonly keptAlive: () => number;
}

export async function start(options: Partial<UsageReporterOptions> = {}): Promise<Setup> {
  const reports: Setup['reports'] = [];
  const answers: Answer[] = [];
  const errors: UsageReportError[] = [];
  const waits: number[] = [];
  let time = new Date('2026-01-15T13:00:00.000Z');
  let stopped = false;
  let alive = 0;
  let onTick: (() => void) | undefined;

  const baseUrl = await serve((request, response) => {
    void text(request).then((body) => {
      // Held to the description below.
      const report = JSON.parse(body) as Report;
      expect(validate(isSubmitBillingDataRequest, report)).toEqual([]);
      reports.push({ installation: request.url?.split('/')[3] ?? '', ...report });
      const { status, headers, before } = answers.shift() ?? { status: 201 };
      before?.();
      if (status === 0) request.socket.destroy();
      else response.writeHead(status, headers).end();
    });
  });
  const timers: Timers = {
    every(_, run) {
      onTick = run;
      return () => void (stopped = true);
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    keepAlive() {
      alive += 1;
      return () => void (alive -= 1);
    },
  };
  const reporter = createUsageReporter({
    clientFor: createInstallationClients({ baseUrl, tokens: { get: () => 'token' } }),
    now: () => time,
    timers,
    random: () => 1,
    onError: (error) => errors.push(error),
    ...options,
  });
  return {
    reporter,
    reports,
    errors,
    waits,
    answers,
    async tick() {
      onTick?.();
      // Comes after what the interval began, without sending anything itself.
      await reporter.flush();
    },
    setTime: (iso) => void (time = new Date(iso)),
    isStopped: () => stopped,
    keptAlive: () => alive,
  };
}

export const id = 'icfg_a';
export const queries = (amount: number): Parameters<UsageReporter['add']>[1] => ({
  resourceId: 'db_1',
  name: 'Queries',
  units: 'queries',
  amount,
});
export const size = {
  name: 'Size',
  type: 'total',
  units: 'GB',
  dayValue: 7,
  periodValue: 7,
} as const;
