/** Which findings come of one mistake, judged by what they say: the findings that share a key are one cause. */

import { isFailure, isRefused, succeeded } from '../context/answers.js';
import { hasWrongToken, stepOf } from './steps.js';
import type { Exchange, Finding } from '../model.js';
import { statefulCodes } from '../areas/index.js';
import { lostCause } from '../areas/support.js';

export interface Judged {
  readonly finding: Finding;
  /** Findings that share a key have one cause. */
  readonly keys: readonly string[];
  /** The finding that says what is wrong, where this one only follows from it. */
  readonly explanation: Finding | undefined;
}

/** @param checked The operations at which each rule was looked at, by its code. */
export function judge(
  findings: readonly Finding[],
  checked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Judged[] {
  const everywhere = causesEverywhere(findings, checked);
  const failing = failingEverywhere(findings);
  return findings.map((finding) => {
    const failure = isFailing(finding) ? failureOf(finding) : undefined;
    const shared = sharedCause(finding);
    const keys = [
      ...ownKeys(finding),
      ...(everywhere.has(shared) ? [`everywhere ${shared}`] : []),
      ...(failure === undefined ? [] : [`${finding.operationId} ${failure}`]),
      ...(failure !== undefined && failing.has(failure) ? [failure] : []),
    ];
    return { finding, keys, explanation: explanationOf(finding, findings) };
  });
}

/**
 * A rule that is broken at an operation is broken there once, however it shows. Bodies are told
 * apart by what is wrong with them: to mend one member does not mend another.
 */
function ownKeys({ cause, code, operationId }: Finding): readonly string[] {
  const isOfBody = code === 'response-body' || code === 'response-error';
  return [`cause ${cause}`, ...(isOfBody ? [] : [`${code} at ${operationId}`])];
}

/** What is wrong at so many operations is not wrong at each for a reason of its own. */
const everywhereFrom = 4;

/** Causes that show at all operations that were looked at, or at many, and differ in these alone. */
function causesEverywhere(
  findings: readonly Finding[],
  checked: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const groups = new Map<string, readonly Finding[]>();
  for (const finding of findings.filter((item) => !isOfOneOperation(item))) {
    const shared = sharedCause(finding);
    groups.set(shared, [...(groups.get(shared) ?? []), finding]);
  }
  return new Set(
    [...groups].flatMap(([shared, own]) => {
      const operations = operationsOf(own);
      const looked = own.flatMap(({ code }) => [...(checked.get(code) ?? [])]);
      const isAll = new Set(looked).size > 1 && looked.every((id) => operations.has(id));
      return isAll || operations.size >= everywhereFrom ? [shared] : [];
    }),
  );
}

/** What an operation does after reading is its own: failures there have nothing in common. */
function isOfOneOperation({ code, exchanges }: Finding): boolean {
  const isOfState = exchanges.some((exchange) => stepOf(exchange) === 'state');
  return code === 'operation-succeeds' || (code === 'server-error' && isOfState);
}

/** Tokens and JSON are mostly read in one place for all operations. */
function isOfReading({ exchanges }: Finding): boolean {
  return exchanges.every((exchange) => ['token', 'text'].includes(stepOf(exchange)));
}

/** A cause without the operation at which it showed. */
function sharedCause({ code, cause, operationId }: Finding): string {
  return `${code} ${cause.replaceAll(operationId, '')}`;
}

function operationsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ operationId }) => operationId));
}

/** Whether a server failed where the finding is: whatever was sent, it fails there. */
export function isFailing({ operationId, exchanges }: Finding): boolean {
  const own = exchanges.filter((exchange) => exchange.case.operationId === operationId);
  return own.length > 0 && own.every(isFailure);
}

/**
 * How a server failed: the same status and text, at the same step of its work. To mend the reading of
 * tokens does not mend that of bodies.
 */
function failureOf({ exchanges }: Finding): string {
  const [exchange] = exchanges.filter(isFailure);
  // Ids and times differ from answer to answer.
  const text = (exchange?.text ?? '').slice(0, 2000).replace(/[0-9a-f-]{6,}|\d+/gi, '#');
  const step = exchange === undefined ? '' : stepOf(exchange);
  return `failure ${exchange?.status ?? exchange?.failure} at the ${step}: ${text}`;
}

/** Failures that are the same at many operations. */
function failingEverywhere(findings: readonly Finding[]): ReadonlySet<string> {
  const operations = new Map<string, Set<string>>();
  for (const finding of findings.filter((item) => isFailing(item) && isOfReading(item))) {
    const failure = failureOf(finding);
    operations.set(failure, (operations.get(failure) ?? new Set()).add(finding.operationId));
  }
  return new Set(
    [...operations].flatMap(([failure, ids]) => (ids.size >= everywhereFrom ? [failure] : [])),
  );
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
  // A token that is not held against the path is taken where that does no harm, too.
  (finding, other) => finding.code === 'auth-path' && other.code === 'auth-installation',
  // A transfer is accepted after it was verified.
  (finding, other) =>
    finding.code === 'operation-succeeds' &&
    other.code === 'operation-succeeds' &&
    finding.operationId === 'accept-resource-transfer' &&
    other.operationId === 'verify-resource-transfer',
  // A server that Vercel refuses cannot go on, nor can what waits for it.
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
  // A server that forgets keys at once forgets them for late retries too.
  (finding, other) =>
    finding.code === 'idempotency-late-retry' && other.code === 'idempotency-retry',
  // A resource that is never ready is not to be used.
  (finding, other) =>
    other.code === 'provision-ready' &&
    finding.code === 'operation-succeeds' &&
    finding.exchanges.some(isRefused),
  // A read that shows what is gone shows it however it went, and to every caller.
  (finding, other) =>
    goneCodes.has(finding.code) &&
    (other.code === 'delete-removes' || other.code === 'tenant-isolation') &&
    finding.exchanges.at(-1)?.case.operationId === other.operationId,
  // Nothing is made for an installation that is gone where any may have it.
  (finding, other) =>
    finding.code === 'uninstall-removes' &&
    other.code === 'installation-unknown' &&
    isSamePlace(finding, other),
  // A member that is wrong in what succeeds is as wrong in what is refused.
  (finding, other) =>
    finding.code === 'response-error' &&
    other.code === 'response-body' &&
    isSamePlace(finding, other) &&
    finding.cause.replace('response-error', 'response-body') === other.cause,
  // A wrong sum of an invoice shows in its lines too.
  (finding, other) => finding.code === 'purchase-lines' && other.code === 'purchase-credits',
  // What is not looked at in metadata is not looked at in the query either.
  (finding, other) =>
    finding.code === 'metadata-query' &&
    other.code === 'metadata-invalid' &&
    other.message.includes(finding.cause),
  // What is not looked at where a resource is made is mostly not looked at by an update, by the same code.
  (finding, other) =>
    finding.code === 'metadata-invalid' &&
    other.code === 'metadata-invalid' &&
    finding.operationId !== other.operationId &&
    listed(finding).every((item) => other.message.includes(item)) &&
    listed(finding).length <= listed(other).length,
  // Plans that are not the resource's own do not depend on it.
  (finding, other) =>
    finding.code === 'resource-plans-unknown' &&
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
    finding.exchanges.every((exchange) => hasWrongToken(exchange) && succeeded(exchange)),
  // A server that takes ids that do not exist takes those of others as well.
  (finding, other) =>
    finding.code === 'tenant-isolation' &&
    (other.code.endsWith('-unknown') || other.code === 'purchase-proof') &&
    isSamePlace(finding, other),
  // An answer of the wrong status or media type has the headers and the body of another answer.
  (finding, other) =>
    isOfAnswer(finding) &&
    (other.code === 'response-status' || other.code === 'response-content-type') &&
    finding.code !== other.code &&
    finding.exchanges.every((exchange) => other.exchanges.includes(exchange)),
  // A flow only says that something is wrong on its way.
  (finding, other) =>
    finding.code === 'flow' && other.code !== 'flow' && isSamePlace(finding, other),
];

/** What was accepted though it is wrong, item by item. */
function listed({ cause }: Finding): readonly string[] {
  return cause.slice(cause.indexOf(':') + 1).split(',');
}

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
