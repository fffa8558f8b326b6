/** Admin path for the contract tests: what the last run in the folder found. */

import { isObject } from '@openapi-counterpart/runtime';
import { json } from '../http/error.js';
import { maskSecrets } from '../masking/mask.js';
import { parseJson } from '../parse-json.js';
import type { Route } from './route.js';

/** A report of contract tests as it was kept. */
export interface KeptReport {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** As `counterpart test --json` writes it. */
  readonly report: unknown;
}

/** Reads the last report; undefined where no test has run. */
export type LastReport = () => Promise<KeptReport | undefined>;

export function testRoutes(lastReport: LastReport): Route[] {
  return [
    {
      method: 'GET',
      path: '/test-report',
      summary: 'what the last contract tests in the folder found, secrets masked',
      async run() {
        const kept = await lastReport();
        // The bodies of a partner's answers are in it, as text.
        const report = kept === undefined ? null : fold(maskSecrets(unfold(kept.report)));
        return json(200, { at: kept?.at ?? null, report });
      },
    },
  ];
}

/** Under it stands what a text of JSON says, so that secrets are known by their names. */
const unfolded = '\0json';

function unfold(value: unknown): unknown {
  if (typeof value !== 'string') return mapValue(value, unfold);
  if (!/^\s*[[{]/.test(value)) return value;
  try {
    return { [unfolded]: parseJson(value) };
  } catch {
    return `…(${value.length} characters that cannot be read)`;
  }
}

function fold(value: unknown): unknown {
  if (isObject(value) && unfolded in value) return JSON.stringify(value[unfolded]);
  return mapValue(value, fold);
}

function mapValue(value: unknown, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}
