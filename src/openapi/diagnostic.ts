/** What the toolchain says about a description: the one shape in which every step reports. */

import { DIAGNOSTICS, type DiagnosticCode } from './diagnostics.js';
import { comparePositions, type Position } from './position.js';

export interface Diagnostic {
  /** Stable name, e.g. `no-unresolved-refs` or `counterpart/schema`. */
  readonly code: string;
  readonly severity: 'error' | 'warn';
  /** What is wrong. */
  readonly message: string;
  readonly position: Position;
  /** What to do about it. */
  readonly fix: string;
}

/** A diagnostic of the toolchain's own. */
export function diagnose(code: DiagnosticCode, message: string, position: Position): Diagnostic {
  const { severity, fix } = DIAGNOSTICS[code];
  return { code, severity, message, position, fix };
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

/** Errors first, then by place. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
    comparePositions(a.position, b.position)
  );
}
