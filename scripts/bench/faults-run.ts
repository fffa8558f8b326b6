/** One contract test of a partner in this process: sound, or with a fault. */

import type { CheckResult, Summary } from '@openapi-counterpart/contract-tests/model';
import { runContractTests } from '@openapi-counterpart/contract-tests/runner/run';
import { startLocalVercel, createLocalVercel, type LocalVercel } from 'openapi-counterpart/local';
import type { SigningKey } from '@openapi-counterpart/local-vercel/state/entities';
import { createSubject, type Subject, type SubjectName } from './faults-subjects.js';
import { createSoundSubject, type SoundName } from './sound-subjects.js';

export interface Job {
  /** One of the other sound servers has no fault. */
  readonly subject: SubjectName | SoundName;
  /** None for the sound server. */
  readonly fault: string | undefined;
  readonly seed: number;
  /** Only checks with such ids; all by default. */
  readonly checks?: string;
  /** Whether resources take a while until they are ready. */
  readonly isSlow: boolean;
}

export interface Found {
  readonly code: string;
  readonly operationId: string;
  readonly message: string;
  readonly severity: 'must' | 'should';
}

/** What the contract tests said of one server. */
export interface Outcome extends Job {
  readonly isKilled: boolean;
  readonly violations: readonly Found[];
  /** Required operations that never succeeded. */
  readonly untested: readonly string[];
  readonly requests: number;
  readonly milliseconds: number;
  /** Until the first check that did not hold. */
  readonly firstKill: { readonly requests: number; readonly milliseconds: number } | undefined;
}

/** Longer than any right answer takes in this process. */
const timeout = 2000;

/** Longer than `setupTime`, with the time that a busy machine adds. */
const readyWithin = 1000;
const setupTime = 30;

let signingKey: SigningKey | undefined;

export async function runJob(job: Job): Promise<Outcome> {
  // A server of its own process calls over the network.
  const vercel = await (job.subject === 'express' ? startLocalVercel() : createLocalVercel());
  const { signingKeys } = vercel.context.state;
  // Makes no pair of keys for each: that takes longer than most runs.
  if (signingKey !== undefined) signingKeys.put(signingKey);
  const subject = await subjectOf(job, vercel);
  try {
    return await test(job, subject);
  } finally {
    [signingKey] = signingKeys.all();
    await subject.close?.();
    await vercel.close();
  }
}

function subjectOf({ subject, fault, isSlow }: Job, vercel: LocalVercel) {
  if (subject !== 'example' && subject !== 'table') return createSoundSubject(subject, vercel);
  return createSubject(subject, vercel, { fault, ...(isSlow && { setupTime }) });
}

async function test(job: Job, { app, url, side, config }: Subject): Promise<Outcome> {
  const run = runContractTests({
    target: { url: url ?? 'http://partner.example', ...(app && { fetch: app }), timeout },
    vercel: side,
    config: { ...config, ...(job.isSlow && { readyWithin }) },
    seed: job.seed,
    workers: 4,
    isWanted: ({ id }) => new RegExp(job.checks ?? '').test(id),
  });

  const began = performance.now();
  let requests = 0;
  let firstKill: Outcome['firstKill'];
  for await (const event of run) {
    if (event.type === 'exchange') requests += 1;
    if (event.type === 'check' && firstKill === undefined && isViolated(event.result)) {
      firstKill = { requests, milliseconds: performance.now() - began };
    }
    if (event.type === 'finished') {
      const milliseconds = performance.now() - began;
      return { ...job, ...outcomeOf(event.summary), milliseconds, firstKill };
    }
  }
  throw new Error('The run ended without a summary.');
}

function isViolated({ outcome }: CheckResult): boolean {
  return outcome === 'violated';
}

function outcomeOf({
  violations,
  untested,
  requests,
  isGreen,
}: Summary): Pick<Outcome, 'isKilled' | 'violations' | 'untested' | 'requests'> {
  return {
    isKilled: !isGreen || violations.length > 0,
    violations: violations.map(({ rule, operationId, message }) => ({
      code: rule.code,
      operationId,
      message,
      severity: rule.severity,
    })),
    untested,
    requests,
  };
}
