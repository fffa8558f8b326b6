/** Prints diagnostics for people: place, cause, fix. */

import path from 'node:path';
import type { Diagnostic } from '@openapi-counterpart/openapi/diagnostic';
import { colors } from './colors.js';

/** `file:line:col` as terminals and editors open it, relative to where the user stands. */
export function placeOf({ file, line, column }: Diagnostic['position']): string {
  const relative = path.relative(process.cwd(), file);
  const shown = relative.startsWith('..') ? file : relative;
  return `${shown}:${line}:${column}`;
}

export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly withWarnings: boolean },
): void {
  const shown = diagnostics.filter(({ severity }) => options.withWarnings || severity === 'error');
  for (const diagnostic of shown) printDiagnostic(diagnostic);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 0)
    console.error(`${plural(errors, 'error')}, ${plural(warnings, 'warning')}`);
}

export function printDiagnostic({ code, severity, message, position, fix }: Diagnostic): void {
  const label = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  console.error(
    `${colors.bold(placeOf(position))} ${label} ${message} ${colors.dim(`(${code})`)}\n  ${colors.cyan('fix')} ${fix}`,
  );
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
