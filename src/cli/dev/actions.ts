/** What a key does while `counterpart dev` runs. */

import { spawn } from 'node:child_process';
import { printable } from '@openapi-counterpart/contract-tests/reports/printable';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { isNotOffered } from '@openapi-counterpart/local-vercel/partner-operations';
import { colors } from '../colors.js';
import { printFailure } from '../print.js';

export interface Action {
  readonly key: string;
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** Keys by which an event happens, in the order of an installation's life. */
const events = [
  ['i', 'install', 'install'],
  ['p', 'provision', 'provision'],
  ['b', 'bill', 'marketplace.invoice.paid'],
  ['r', 'rotate', 'rotate'],
  ['u', 'uninstall', 'uninstall'],
] as const;

export interface ActionSettings {
  readonly local: LocalVercel;
  readonly consoleUrl: string;
  readonly stop: () => void;
}

export function actionsOf({ local, consoleUrl, stop }: ActionSettings): readonly Action[] {
  return [
    ...events.map(([key, label, event]) => ({
      key,
      label,
      run: async () => void (await happen(local, event)),
    })),
    { key: 't', label: 'run the contract tests', run: () => test(local) },
    { key: 'o', label: 'open the console', run: async () => openPage(consoleUrl) },
    { key: 'q', label: 'quit', run: async () => stop() },
  ];
}

/**
 * Makes an event happen and says what came of it.
 * @param mayBeMissing Whether a partner need not offer the operation that the event calls.
 * @returns Whether the partner did its part.
 */
export async function happen(
  local: LocalVercel,
  event: string,
  { mayBeMissing = false } = {},
): Promise<boolean> {
  try {
    const { outcome, note } = await local.trigger(event);
    const facts = Object.entries(outcome)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => `${name} ${String(value)}`);
    console.error(`${colors.green('✓')} ${event}: ${printable(facts.join(', '))}`);
    if (note !== null) console.error(`  ${colors.yellow(printable(note))}`);
    return true;
  } catch (error) {
    if (
      mayBeMissing &&
      error instanceof Error &&
      'status' in error &&
      isNotOffered(Number(error.status))
    ) {
      console.error(`${colors.dim('·')} ${event}: your server does not offer it, and need not.`);
      return true;
    }
    // What a person may mend: the partner's answer, or what was set.
    printFailure(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** What comes of it is said where tests from the console say it too. */
async function test({ tests }: LocalVercel): Promise<void> {
  tests.start();
  await tests.ended();
  const { status, message } = tests.now();
  if (status === 'failed') throw new Error(message ?? 'They could not run.');
}

function openPage(url: string): void {
  const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const program = programs[process.platform] ?? 'xdg-open';
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`  ${program} cannot be run. The console: ${url}`))
    .unref();
}
