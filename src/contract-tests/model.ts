/** What a contract test is made of: cases that are sent, what came back, and what does not hold. */

import type { Issue } from '@openapi-counterpart/runtime';
import type { TokenSpec } from '@openapi-counterpart/local-vercel/workflows/token-specs';

export type { TokenFlaw } from '@openapi-counterpart/local-vercel/workflows/token-flaws';
export type { TokenSpec } from '@openapi-counterpart/local-vercel/workflows/token-specs';

/** Credentials of a described security scheme, without what is secret in them. */
export interface CredentialSpec {
  readonly kind: 'credentials';
  readonly schemes: readonly string[];
  /** What is wrong with them. */
  readonly flaw?: 'wrong' | 'other scheme' | 'empty';
  /** Headers and keys of the query as reports show them: a variable stands for each secret. */
  readonly shown: { readonly headers: readonly string[]; readonly query: string };
}

/** Who a request comes from. */
export type CaseToken = TokenSpec | CredentialSpec;

/** One request as it is meant, before it is written. */
export interface Case {
  /** Of the Partner API; `webhook` and `login` for the routes beside it. */
  readonly operationId: string;
  readonly method: string;
  /** Path below the base URL, percent-encoded, with the query; a whole address for routes beside the API. */
  readonly path: string;
  readonly token: CaseToken;
  /** As written before the token; `Bearer` by default. */
  readonly scheme?: string;
  /** Besides those that the token brings. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent; absent without a body. */
  readonly body: string | undefined;
  /** Whether the description allows the request: what is refused for another reason is allowed by it. */
  readonly isDescribed: boolean;
  /** Whether it is for no operation, so that nothing says how the answer has to look. */
  readonly isOutsideApi?: boolean;
}

/** A request that was sent and what came of it. */
export interface Exchange {
  readonly case: Case;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  /** Milliseconds until the answer was there. */
  readonly duration: number;
  /** What in the answer is not as described. */
  readonly issues: readonly Issue[];
  /** Why no answer came. */
  readonly failure: string | undefined;
  /** Whether the answer began and was given up: it was too long, or did not end in time. */
  readonly isEndless?: true;
}

/** A call that the partner made to Vercel. */
export interface VercelCall {
  readonly operationId: string | undefined;
  readonly installationId: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Null when the local Vercel gave no answer. */
  readonly status: number | null;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  /** The body of the request and of the answer, as text. */
  readonly sent: string;
  readonly answer: string;
  /** What in the request does not match the description. */
  readonly issues: readonly string[];
}

/** `must`: Vercel cannot work with it, or a tenant is in danger. `should`: it will hurt some day. */
export type Severity = 'must' | 'should';

/** One thing that contract tests assert; documented in docs/checks. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that holds for a server that is right. */
  readonly sentence: string;
  /** Where the rule comes from, in words a reader can look up. */
  readonly source: string;
}

/** Something that does not hold, as a check finds it. */
export interface Finding {
  readonly code: string;
  readonly operationId: string;
  /** What was expected and what came, in one sentence. */
  readonly message: string;
  /** The exchange that shows it, and those that led to it. */
  readonly exchanges: readonly Exchange[];
  /** Calls to Vercel that show it. */
  readonly calls?: readonly VercelCall[];
  /** Place in the description, as a JSON Pointer into the bundle. */
  readonly pointer: string | undefined;
  /** What findings of one cause share. */
  readonly cause: string;
  /** Operations that led to it, the nearest first: what is wrong with the state there explains it. */
  readonly after?: readonly string[];
}

/** One cause: findings that share it, the first of which stands for all. */
export interface Violation {
  /** Stable over runs: `counterpart replay` takes it. */
  readonly id: string;
  readonly rule: Rule;
  readonly operationId: string;
  readonly message: string;
  readonly exchanges: readonly Exchange[];
  /** Calls to Vercel that show it. */
  readonly calls: readonly VercelCall[];
  readonly pointer: string | undefined;
  /** Other operations at which the same showed. */
  readonly alsoAt: readonly string[];
  /** Checks that found it. */
  readonly checks: readonly string[];
  /** All that it stands for, the first among them. */
  readonly findings: readonly Finding[];
}

export type Outcome = 'held' | 'violated' | 'not-offered' | 'not-tested';

/** Why a server refused a caller. */
export interface MissingCredentials {
  readonly why: 'not given' | 'refused' | 'not described';
  /** Security schemes of which any would do, or some together. */
  readonly schemes: readonly string[];
}

/** What became of one check. */
export interface CheckResult {
  readonly id: string;
  readonly code: string;
  readonly operationId: string;
  readonly outcome: Outcome;
  /** Why it was not tested. */
  readonly reason: string | undefined;
  /** Where it was not tested for want of credentials. */
  readonly missing?: MissingCredentials;
  readonly findings: readonly Finding[];
  /** Keywords of request schemas that it broke, as `operation pointer keyword`. */
  readonly keywords: readonly string[];
}

/** What a run tells while it goes on; every report only listens to these. */
export type RunEvent =
  | {
      readonly type: 'started';
      readonly target: string;
      readonly seed: number;
      readonly checks: number;
    }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'check'; readonly result: CheckResult }
  | { readonly type: 'finished'; readonly summary: Summary };

/** A part of a server as a person thinks of it. */
export interface RuleArea {
  readonly title: string;
  /** In the order in which they are checked and reported. */
  readonly rules: readonly Rule[];
}

export interface Summary {
  readonly target: string;
  readonly seed: number;
  /** All that there was to check, in the order of reports. */
  readonly areas: readonly RuleArea[];
  readonly results: readonly CheckResult[];
  readonly violations: readonly Violation[];
  readonly coverage: readonly OperationCoverage[];
  readonly requests: number;
  /** Required operations that never succeeded: a run with any is not green. */
  readonly untested: readonly string[];
  /** Why it was stopped before its end, as a sentence; undefined where it was not. */
  readonly interruption: string | undefined;
  /** Whether everything that must hold holds; never of a run that was interrupted. */
  readonly isGreen: boolean;
}

export interface OperationCoverage {
  readonly operationId: string;
  readonly isRequired: boolean;
  /** Not offered: optional, and answered with 404 or 501. */
  readonly isOffered: boolean;
  readonly statuses: readonly { readonly status: string; readonly count: number }[];
  /** How many keywords of the request's schemas were broken. */
  readonly keywords: number;
}
