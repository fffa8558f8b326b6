/** Which findings come of one mistake, judged by what they say: the findings that share a key are one cause. */

import { isFailure, isRefused } from '../context/answers.js';
import type { Exchange, Finding } from '../model.js';
import { statefulCodes } from '../areas/index.js';
import { lostCause } from '../areas/support.js';

export interface Judged {
  readonly finding: Finding;
  readonly keys: readonly string[];
  /** Whether another finding says what is wrong. */
  readonly isExplained: boolean;
}

/** @param checked The operations at which each rule was looked at, by its code. */
export function judge(
  findings: readonly Finding[],
  checked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Judged[] {
  const isEverywhere = codesEverywhere(findings, checked);
  const failing = operationsOf(findings.filter(isFailing));
  const exchanges = numbered(findings);
  return findings.map((finding) => {
    const explained = explanationOf(finding, findings);
    const keys = [
      ...ownKeys(finding),
      ...(explained === undefined ? [] : ownKeys(explained)),
      ...(isEverywhere.has(finding.code) ? [`everywhere ${finding.code}`] : []),
      ...(isFailing(finding) ? [failureKey(finding, failing)] : []),
      // One answer that is wrong in many places is wrong for one reason.
      ...(isOfAnswer(finding)
        ? finding.exchanges.map((item) => `answer ${exchanges.get(item)}`)
        : []),
    ];
    return { finding, keys, isExplained: explained !== undefined };
  });
}

/** A rule that is broken at an operation is broken there once, however it shows. */
function ownKeys({ cause, code, operationId }: Finding): readonly string[] {
  return [`cause ${cause}`, `${code} at ${operationId}`];
}

/** What is wrong at so many operations is not wrong at each for a reason of its own. */
const everywhereFrom = 4;

function codesEverywhere(
  findings: readonly Finding[],
  checked: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const codes = new Set(findings.map(({ code }) => code));
  return new Set(
    [...codes].filter((code) => {
      const operations = operationsOf(findings.filter((finding) => finding.code === code));
      const looked = [...(checked.get(code) ?? [])];
      const isAll = looked.length > 1 && looked.every((id) => operations.has(id));
      return isAll || operations.size >= everywhereFrom;
    }),
  );
}

function operationsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ operationId }) => operationId));
}

function numbered(findings: readonly Finding[]): ReadonlyMap<Exchange, number> {
  const all = new Set(findings.flatMap(({ exchanges }) => exchanges));
  return new Map([...all].map((exchange, index) => [exchange, index]));
}

/** Whether a server failed where the finding is: whatever was sent, it fails there. */
export function isFailing({ operationId, exchanges }: Finding): boolean {
  const own = exchanges.filter((exchange) => exchange.case.operationId === operationId);
  return own.length > 0 && own.every(isFailure);
}

function failureKey({ operationId }: Finding, failing: ReadonlySet<string>): string {
  return failing.size >= everywhereFrom ? 'failure everywhere' : `failure at ${operationId}`;
}

function isOfAnswer({ code }: Finding): boolean {
  return code.startsWith('response-');
}

/** What explains a finding, if another does: the first reason that applies. */
function explanationOf(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const others = findings.filter((other) => other !== finding);
  for (const reason of reasons) {
    const other = others.find((item) => reason(finding, item));
    if (other !== undefined) return other;
  }
  return nearestBefore(finding, findings);
}

type Reason = (finding: Finding, other: Finding) => boolean;

/** Each says whether the other finding explains the one. */
const reasons: readonly Reason[] = [
  // An operation that refuses what Vercel sends refuses whatever is made of it in the same way.
  (finding, other) =>
    other.code === 'operation-succeeds' &&
    isSamePlace(finding, other) &&
    finding.exchanges.some(({ status }) => statusesOf(other).has(status)),
  // A transfer is accepted after it was verified.
  (finding, other) =>
    finding.code === 'operation-succeeds' &&
    other.code === 'operation-succeeds' &&
    finding.operationId === 'accept-resource-transfer' &&
    other.operationId === 'verify-resource-transfer',
  // Whoever is refused by Vercel cannot go on, nor can what waits for it.
  (finding, other) =>
    other.code === 'calls-authorized' &&
    (finding.code === 'install-token' ||
      finding.code.startsWith('webhook-') ||
      (isSamePlace(finding, other) && isBadEnd(finding))),
  // What is not kept is not there for whatever comes after.
  (finding, other) =>
    other.cause === lostCause &&
    (statefulCodes.has(finding.code) ||
      finding.code === 'concurrency' ||
      (finding.code === 'operation-succeeds' && finding.exchanges.some(isRefused))),
  // Whoever forgets keys at once forgets them for late retries too.
  (finding, other) =>
    finding.code === 'idempotency-late-retry' && other.code === 'idempotency-retry',
  // A resource that is never ready is not to be used.
  (finding, other) =>
    other.code === 'provision-ready' &&
    finding.code === 'operation-succeeds' &&
    finding.exchanges.some(isRefused),
  // A read that shows what is gone shows it however it went, and whoever asks.
  (finding, other) =>
    goneCodes.has(finding.code) &&
    (other.code === 'delete-removes' || other.code === 'tenant-isolation') &&
    finding.exchanges.at(-1)?.case.operationId === other.operationId,
  // Nothing is made for an installation that is gone where any may have it.
  (finding, other) =>
    finding.code === 'uninstall-removes' &&
    other.code === 'installation-unknown' &&
    isSamePlace(finding, other),
  // Plans that are not the resource's own do not depend on it.
  (finding, other) =>
    finding.code === 'resource-unknown' &&
    other.code === 'plan-listed' &&
    isSamePlace(finding, other),
  // Reads that get the answers of others say nothing of what they read.
  (finding, other) =>
    other.code === 'concurrency' &&
    other.exchanges.every(isRead) &&
    (statefulCodes.has(finding.code) || finding.code === 'tenant-isolation') &&
    finding.exchanges.some((exchange) => exchange.case.operationId === other.operationId),
  // The answer to a wrong token is wrong because the token was not refused as it should be.
  (finding, other) =>
    isOfAnswer(finding) &&
    other.code.startsWith('auth-') &&
    other.code !== 'auth-crash' &&
    finding.exchanges.every(hasWrongToken),
  // Whoever takes what does not exist takes what is another's as well.
  (finding, other) =>
    finding.code === 'tenant-isolation' &&
    (other.code.endsWith('-unknown') || other.code === 'purchase-proof') &&
    isSamePlace(finding, other),
  // A flow only says that something is wrong on its way.
  (finding, other) =>
    finding.code === 'flow' && other.code !== 'flow' && isSamePlace(finding, other),
];

/** Rules by which something is gone. */
const goneCodes: ReadonlySet<string> = new Set(['uninstall-removes', 'transfer-moves', 'flow']);

function isSamePlace(one: Finding, other: Finding): boolean {
  return one.operationId === other.operationId;
}

function statusesOf({ exchanges }: Finding): ReadonlySet<Exchange['status']> {
  return new Set(exchanges.map(({ status }) => status));
}

/** An operation that does not do what it is asked for. */
function isBadEnd(finding: Finding): boolean {
  return finding.code === 'operation-succeeds' || isFailing(finding);
}

function isRead({ case: { method } }: Exchange): boolean {
  return method === 'GET';
}

function hasWrongToken({ case: { token } }: Exchange): boolean {
  return token.kind === 'none' || token.kind === 'garbage' || token.flaw !== undefined;
}

/** Rules whose breach shows wherever the state is used. */
const explaining: ReadonlySet<string> = new Set([
  ...statefulCodes,
  'calls-authorized',
  'calls-described',
  'calls-resource-updated',
]);

/**
 * What explains a finding that came of operations before it: the same cause, found by itself, else
 * what a check of the state found at the nearest of the operations.
 */
function nearestBefore(
  { cause, after }: Finding,
  findings: readonly Finding[],
): Finding | undefined {
  if (after === undefined) return undefined;
  const direct = findings.filter((other) => other.after === undefined);
  const same = direct.find((other) => other.cause === cause);
  if (same !== undefined) return same;
  const [nearest] = after.flatMap((id) =>
    direct.filter(({ code, operationId }) => operationId === id && explaining.has(code)),
  );
  return nearest;
}
