/** Prints diagnostics for people: place, cause, fix. */

import path from 'node:path';
import { printable, printableLines } from '@openapi-counterpart/contract-tests/reports/printable';
import type { Diagnostic } from '@openapi-counterpart/openapi/diagnostic';
import type { UsageError } from '@openapi-counterpart/openapi/usage-error';
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
  const place = colors.bold(printable(placeOf(position)));
  console.error(`${place} ${label} ${printableLines(message)} ${colors.dim(`(${code})`)}`);
  printFix(fix);
}

/** What was used wrongly, and what to do about it. */
export function printMistake({ message, fix }: Pick<UsageError, 'message' | 'fix'>): void {
  console.error(`${colors.red('error')} ${printableLines(message)}`);
  printFix(fix);
}

export function printFix(fix: string): void {
  console.error(`  ${colors.cyan('fix')} ${printableLines(fix)}`);
}

/** What went wrong, as who caused it says. */
export function printFailure(message: string): void {
  console.error(`${colors.red('✗')} ${printableLines(message)}`);
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
