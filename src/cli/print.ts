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
  const condensed = condense(shown);
  for (const { diagnostic, others } of condensed) printDiagnostic(diagnostic, others);
  if (condensed.some(({ others }) => others > 0))
    console.error(colors.dim('--json lists each place.'));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 0)
    console.error(`${plural(errors, 'error')}, ${plural(warnings, 'warning')}`);
}

/** Of warnings that say the same so many are shown with their place. */
const mostAlike = 3;

export interface Condensed {
  readonly diagnostic: Diagnostic;
  /** How many that are left out say the same. */
  readonly others: number;
}

/** Every error, and of warnings that say the same the first ones: thousands alike would bury the one that matters. */
export function condense(diagnostics: readonly Diagnostic[]): Condensed[] {
  const shown: { readonly diagnostic: Diagnostic; others: number }[] = [];
  const alike = new Map<string, typeof shown>();
  for (const diagnostic of diagnostics) {
    const own = { diagnostic, others: 0 };
    if (diagnostic.severity === 'error') {
      shown.push(own);
      continue;
    }
    const said = JSON.stringify([diagnostic.code, diagnostic.message]);
    const group = alike.get(said) ?? [];
    alike.set(said, group);
    const last = group[mostAlike - 1];
    if (last !== undefined) last.others += 1;
    else {
      group.push(own);
      shown.push(own);
    }
  }
  return shown;
}

/** @param others How many more say the same. */
export function printDiagnostic(
  { code, severity, message, position, fix }: Diagnostic,
  others = 0,
): void {
  const label = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const place = colors.bold(printable(placeOf(position)));
  console.error(`${place} ${label} ${printableLines(message)} ${colors.dim(`(${code})`)}`);
  printFix(fix);
  if (others > 0) console.error(colors.dim(`  and the same at ${plural(others, 'place')} more`));
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
