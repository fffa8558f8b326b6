/** Sends one report, again and again where that may help. */

import {
  submitBillingData,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { ResultError, UndeclaredStatusError } from '@openapi-counterpart/runtime';
import type { Timers } from './timers.js';
import type { BillingReport } from './ledger.js';

export interface SendOptions {
  readonly timers: Timers;
  /** Between 0 and 1: spreads retries, so that not all come at once. */
  readonly random: () => number;
  readonly maxAttempts: number;
}

const timeoutMs = 30_000;
const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/**
 * Sends what `makeReport` gives, asked before every attempt. Tries again after 429, 5xx and where no
 * answer comes, at doubling distances or as `Retry-After` has it.
 * @throws ResultError or UndeclaredStatusError for a refusal, and the last fault when attempts run out.
 */
export async function send(
  client: VercelClient,
  installationId: string,
  makeReport: () => BillingReport,
  { timers, random, maxAttempts }: SendOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const body = makeReport();
    try {
      const path = { integrationConfigurationId: installationId };
      const signal = AbortSignal.timeout(timeoutMs);
      const result = await submitBillingData(client, { path, body }, { signal });
      if (result.ok) return;
      throw new ResultError(result);
    } catch (error) {
      if (attempt >= maxAttempts || !mayPass(error)) throw error;
      const backoff = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
      await timers.wait(Math.max(backoff * (0.5 + random() / 2), retryAfterMs(error)));
    }
  }
}

/** The status of a refusal; none where no answer came. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof ResultError) return error.result.status;
  return error instanceof UndeclaredStatusError ? error.response.status : undefined;
}

/** What `fetch` throws without an answer: for the network a TypeError, for a timeout a DOMException. */
function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status === 429 || status >= 500;
  return error instanceof TypeError || error instanceof DOMException;
}

/** In seconds, or none; a date is not worth the clock it takes. At most an hour is believed. */
function retryAfterMs(error: unknown): number {
  if (!(error instanceof UndeclaredStatusError)) return 0;
  const seconds = Number(error.response.headers.get('retry-after') ?? 0);
  return seconds > 0 ? Math.min(seconds, 3600) * 1000 : 0;
}
