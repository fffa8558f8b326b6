/** Where compiled validators put what they find: a report that gathers issues, or nothing at all on the silent path. */

import { sentence, type Limits } from './messages.js';

/** One thing that is wrong with a value. */
export interface Issue {
  /** JSON Pointer into the value: '' is the value itself. */
  readonly pointer: string;
  /** The keyword of the schema that does not hold. */
  readonly keyword: string;
  /** What was expected and what came, for a human. */
  readonly message: string;
}

/**
 * A compiled schema. Without a report it answers at the first fault and allocates nothing; with one it goes on and
 * gathers every issue. True when the value is valid.
 */
export type Validator = (value: unknown, report?: Report) => boolean;

const DEFAULT_LIMIT = 100;

/**
 * Alternatives that are explained for one value. They nest, and each that is explained explains those inside it, which
 * would take time exponential in the depth of the value.
 */
const MOST_EXPLANATIONS = 200;

/** What is left of the work that a report and those made from it may do. */
interface Budget {
  explanations: number;
}

/** Gathers the issues of one value. Reports made by `at` share their issues with the one they come from. */
export class Report {
  readonly issues: Issue[];
  readonly pointer: string;
  readonly #limit: number;
  readonly #budget: Budget;

  constructor(
    limit = DEFAULT_LIMIT,
    pointer = '',
    issues: Issue[] = [],
    budget: Budget = { explanations: MOST_EXPLANATIONS },
  ) {
    this.issues = issues;
    this.pointer = pointer;
    this.#limit = limit;
    this.#budget = budget;
  }

  /** The report for a part of the value. */
  at(...segments: readonly (string | number)[]): Report {
    return new Report(
      this.#limit,
      this.pointer + segments.map(pointerSegment).join(''),
      this.issues,
      this.#budget,
    );
  }

  /** A report about the same value whose issues may yet be thrown away. */
  fork(limit = this.#limit - this.issues.length): Report {
    return new Report(limit, this.pointer, [], this.#budget);
  }

  /** Whether one more alternative may be explained, which is then counted. */
  mayExplain(): boolean {
    this.#budget.explanations -= 1;
    return this.#budget.explanations >= 0;
  }

  /** Whether no more issues are wanted. */
  get full(): boolean {
    return this.issues.length >= this.#limit;
  }

  add(keyword: string, message: string): void {
    if (!this.full) this.issues.push({ pointer: this.pointer, keyword, message });
  }
}

/** A member's name, or an item's place, as a JSON Pointer has it. */
export function pointerSegment(segment: string | number): string {
  return `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Records a fault where there is a report. True when the validator should stop: there is no report, or it is full. */
export function fail<Keyword extends keyof Limits>(
  report: Report | undefined,
  keyword: Keyword,
  limit: Limits[Keyword],
  value: unknown,
): boolean {
  if (report === undefined) return true;
  // A missing property is reported where it would stand: that is the place to mend.
  const place = keyword === 'required' ? report.at(String(limit)) : report;
  place.add(keyword, sentence(keyword, limit, value));
  return report.full;
}

/** Whether a validator should stop after a part of the value turned out invalid. */
export function stop(report: Report | undefined): boolean {
  return report === undefined || report.full;
}

/** How many issues were found so far. */
export function count(report: Report | undefined): number {
  return report === undefined ? 0 : report.issues.length;
}

/** Issues in one line of text, each with its place. */
export function listIssues(issues: readonly Issue[]): string {
  return issues.map(({ pointer, message }) => `${pointer || 'it'} ${message}`).join('; ');
}
