/** How it is said that a state file cannot be used, and what is to be done then. */

import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export const rights = 'See to the rights of the file and its folder, or name another file.';

/** What is said of an error of SQLite. */
export function refusal(given: string, error: unknown): UsageError {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return inUse(given);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR|FULL)/.test(code)) {
    return new UsageError(`${given} cannot be written: ${messageOf(error)}.`, rights);
  }
  const isAsserted = messageOf(error) === assertion;
  return damaged(given, isAsserted ? 'it holds what was never written to it' : messageOf(error));
}

/** What SQLite says of the sum by which a statement fails that finds a file not whole. */
const assertion = 'integer overflow';

/** What is said of a file whose content cannot be what was written to it. */
export function damaged(given: string, reason: string): UsageError {
  return new UsageError(
    `${given} is damaged (${reason}) and was left as it is.`,
    'Put back a copy of it, or name another file to start with a new state.',
  );
}

export function inUse(given: string): UsageError {
  return new UsageError(
    `${given} is in use by another local Vercel.`,
    'End that one first, or name another file.',
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
