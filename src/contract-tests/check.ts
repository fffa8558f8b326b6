/** A check as the runner takes it: what it asserts, at which operation, and how it is tried. */

import type { CheckContext } from './context/context.js';

/** @typeParam Context What its cases are sent through. */
export interface Check<Context = CheckContext> {
  /** Unique and stable: code, operation, and what tells it from others of the two. */
  readonly id: string;
  readonly code: string;
  /** The operation whose right behaviour is asserted. */
  readonly operationId: string;
  /** Codes of rules that it looks for besides its own. */
  readonly looksFor?: readonly string[];
  /** Operations without which there is nothing to check; `operationId` is always one. */
  readonly needs?: readonly string[];
  /** Whether other checks beside it would disturb what it looks at. */
  readonly isExclusive?: boolean;
  /** Sends cases and notes what does not hold. Any other error that it throws is a bug of the check. */
  readonly run: (context: Context) => Promise<void>;
}
