/** What the toolchain says about a description: the one shape every stage reports in. */

export interface Position {
  /** Path of the file, absolute or as the user gave it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

export interface Diagnostic {
  /** Stable name of the rule, e.g. `no-unresolved-refs` or `counterpart/pattern`. */
  readonly code: string;
  readonly severity: 'error' | 'warn';
  /** What is wrong. */
  readonly message: string;
  readonly position: Position;
  /** What to do about it. */
  readonly fix: string;
}

/** Thrown when a description cannot be worked on; carries why. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
