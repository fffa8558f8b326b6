/** The options of `counterpart test`, as they were given or remembered. */

import type { ReportName } from '@openapi-counterpart/contract-tests/reports/index';
import type { Target } from '@openapi-counterpart/contract-tests/runner/transport';
import type { Shard } from './select-checks.js';
import type { DescriptionFlags } from './spec-flag.js';

export interface TestFlags extends DescriptionFlags {
  readonly start?: string;
  readonly config?: string;
  /** A description, which is tested in place of the Partner API. */
  readonly spec?: string;
  /** `SCHEME=VALUE`, or `SCHEME=env:VARIABLE`. */
  readonly auth?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly seed: number;
  readonly workers: number;
  readonly shard?: Shard;
  readonly minCoverage?: number;
  readonly report: ReportName;
  readonly json?: true;
  readonly out?: string;
  readonly vercelPort?: number;
  readonly timeout: number;
  readonly maxAnswer: number;
  readonly maxTime: number;
}

/** Where nothing is said. */
export const testDefaults = {
  seed: 1,
  workers: 8,
  timeout: 30_000,
  maxAnswer: 10,
  maxTime: 30,
} as const satisfies Partial<TestFlags>;

/** The server that is tested, and what is waited for and read of it. */
export function targetOf(
  url: string,
  { timeout, maxAnswer }: Pick<TestFlags, 'timeout' | 'maxAnswer'>,
): Target {
  return { url, timeout, longestAnswer: maxAnswer * 1_000_000 };
}
