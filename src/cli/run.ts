/** Runs a command and turns what it throws into text for a person and an exit code for a script. */

import { CommanderError, type Command } from 'commander';
import { printableLines } from '@openapi-counterpart/contract-tests/reports/printable';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { printDiagnostics, printMistake } from './print.js';
import { colors } from './colors.js';

export const exitCodes = `
Exit codes:
  0  success
  1  what was checked is not right: an error in a description, a file that is stale, a violation
  2  the command was used wrongly or could not run
  3  the server to test could not be reached`;

/** Thrown by a command whose check did not hold, after it said why. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}

/** Thrown by a command that could not reach what it was to check, after it said so. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

export async function runCommand(program: Command, argv: readonly string[]): Promise<void> {
  throwInsteadOfExit(program);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExit(child.copyInheritedSettings(command));
}

function report(error: unknown): number {
  if (error instanceof CheckFailed) return 1;
  if (error instanceof NotReached) return 3;
  if (error instanceof DescriptionError) {
    printDiagnostics(error.diagnostics, { withWarnings: false });
    return 1;
  }
  // Commander has already written what was wrong, and the usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    printMistake(error);
    return 2;
  }
  if (isOfPlace(error)) {
    printMistake(new UsageError(error.message, 'Make room at that place, or name another.'));
    return 2;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(
    `${colors.red('error')} Counterpart failed, which is a fault of its own.\n${printableLines(text)}`,
  );
  return 2;
}

/** What the operating system says of a place that is taken, closed or full. */
function isOfPlace(error: unknown): error is Error {
  if (!(error instanceof Error && 'code' in error)) return false;
  // A full disk is found out while a file is open, of which the error does not say the name.
  if (/^(?:ENOSPC|EDQUOT)$/.test(String(error.code))) return true;
  const isPlaced = 'path' in error;
  return isPlaced && /^(?:EEXIST|ENOTDIR|EISDIR|EACCES|EPERM|EROFS)$/.test(String(error.code));
}
