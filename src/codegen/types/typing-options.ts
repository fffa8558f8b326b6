/** What a user chooses of the types that are emitted. */

import type { Int64Mode } from '../int64.js';

export interface TypingOptions {
  /** Whether what is received may have values that an enum does not list. */
  readonly openEnums: boolean;
  /** What whole numbers of 64 bits are; numbers by default. */
  readonly int64?: Int64Mode;
}
