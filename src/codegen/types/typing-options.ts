/** What a user chooses of the types that are emitted. */

export interface TypingOptions {
  /** Whether what is received may have values that an enum does not list. */
  readonly openEnums: boolean;
}
