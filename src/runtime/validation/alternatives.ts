/** What anyOf, oneOf and propertyNames have to say about a value that fails them: why each alternative does not match. */

import { isObject } from '../json.js';
import { own } from './checks.js';
import { show } from './messages.js';
import { fail, Report, type Issue, type Validator } from './report.js';
import { tried } from './tried.js';

/** A discriminator: the property whose value tells which alternative is meant. */
export interface Tag {
  readonly property: string;
  readonly branches: ReadonlyMap<unknown, number>;
  /** The alternative that any other value means. */
  readonly fallback?: number;
}

const SHOWN_REASONS = 3;
const SHOWN_REASON_CHARACTERS = 120;

/** Reports why no alternative accepts the value; true when one does. */
export function anyOf(
  report: Report,
  value: unknown,
  branches: readonly Validator[],
  tag?: Tag,
): boolean {
  const attempts = tryEach(report, value, branches, tag);
  if (attempts.some((attempt) => attempt.matches)) return true;
  reportMismatch(report, 'anyOf', 'must match at least one of', attempts);
  return false;
}

/** Reports why it is not exactly one alternative that accepts the value; true when it is. */
export function oneOf(
  report: Report,
  value: unknown,
  branches: readonly Validator[],
  tag?: Tag,
): boolean {
  const attempts = tryEach(report, value, branches, tag);
  const matching = attempts.flatMap((attempt, index) => (attempt.matches ? [index + 1] : []));
  if (matching.length === 0) reportMismatch(report, 'oneOf', 'must match exactly one of', attempts);
  if (matching.length > 1) {
    report.add(
      'oneOf',
      `must match exactly one of ${branches.length} alternatives; matches ${matching.join(' and ')}`,
    );
  }
  return matching.length === 1;
}

interface Attempt {
  readonly matches: boolean;
  readonly issues: readonly Issue[];
  /** Whether the tag of the value selects this alternative. */
  readonly meant: boolean;
}

/** Each alternative that does not match is asked why; all but the one that is meant stop at their first issue. */
function tryEach(
  report: Report,
  value: unknown,
  branches: readonly Validator[],
  tag: Tag | undefined,
): Attempt[] {
  const selected =
    tag !== undefined && isObject(value)
      ? (tag.branches.get(own(value, tag.property)) ?? tag.fallback)
      : undefined;
  return branches.map((branch, index) => {
    const meant = index === selected;
    if (tried(branch, value)) return { matches: true, issues: [], meant };
    const explanation = meant ? report.fork() : report.fork(1);
    if (report.mayExplain()) branch(value, explanation);
    return { matches: false, issues: explanation.issues, meant };
  });
}

function reportMismatch(
  report: Report,
  keyword: string,
  demand: string,
  attempts: readonly Attempt[],
): void {
  const meant = attempts.find((attempt) => attempt.meant);
  if (meant !== undefined && meant.issues.length > 0) {
    report.issues.push(...meant.issues);
    return;
  }
  const reasons = attempts
    .slice(0, SHOWN_REASONS)
    .map((attempt, index) => `(${index + 1}) ${reason(report, attempt)}`);
  const more = attempts.length > SHOWN_REASONS ? '; …' : '';
  report.add(keyword, `${demand} ${attempts.length} alternatives: ${reasons.join('; ')}${more}`);
}

/** The first issue of an alternative, with its place relative to the value that has the alternatives. */
function reason(report: Report, attempt: Attempt): string {
  const issue = attempt.issues[0];
  if (issue === undefined) return 'does not match';
  const place = issue.pointer.slice(report.pointer.length);
  const text = place === '' ? issue.message : `${place} ${issue.message}`;
  return text.length <= SHOWN_REASON_CHARACTERS
    ? text
    : `${text.slice(0, SHOWN_REASON_CHARACTERS - 1)}…`;
}

/** Records that a tag names no alternative. True when the validator should stop. */
export function rejectTag(
  report: Report | undefined,
  value: unknown,
  property: string,
  allowed: Iterable<unknown>,
  tag: unknown,
): boolean {
  if (tag === undefined) return fail(report, 'required', property, value);
  return fail(report?.at(property), 'enum', allowed, tag);
}

/** Whether a property may have its name; reports why not. */
export function propertyName(
  report: Report | undefined,
  name: string,
  accepts: Validator,
): boolean {
  if (report === undefined) return accepts(name);
  const attempt = new Report(1);
  if (accepts(name, attempt)) return true;
  report.add(
    'propertyNames',
    `must not have a property named ${show(name)}: the name ${attempt.issues[0]?.message ?? 'does not match'}`,
  );
  return false;
}
