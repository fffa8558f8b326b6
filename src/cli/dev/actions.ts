/** What a key does while `counterpart dev` runs. */

import { spawn } from 'node:child_process';
import type { LocalVercel } from '@openapi-counterpart/local-vercel';
import { colors } from '../colors.js';

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

/** Makes an event happen and says what came of it. @returns Whether the partner did its part. */
export async function happen(local: LocalVercel, event: string): Promise<boolean> {
  try {
    const { outcome, note } = await local.trigger(event);
    const facts = Object.entries(outcome)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => `${name} ${String(value)}`);
    console.error(`${colors.green('✓')} ${event}: ${facts.join(', ')}`);
    if (note !== null) console.error(`  ${colors.yellow(note)}`);
    return true;
  } catch (error) {
    // What a person may mend: the partner's answer, or what was set.
    console.error(`${colors.red('✗')} ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** The program's own calls go to the tests meanwhile. */
async function test(local: LocalVercel): Promise<void> {
  const [{ runTest }, { select }, { testDefaults }] = await Promise.all([
    import('../test-run.js'),
    import('../select-checks.js'),
    import('../test-flags.js'),
  ]);
  const url = local.context.state.integrations.all()[0]?.partnerUrl;
  if (url === undefined || url === null) {
    console.error(`${colors.red('✗')} There is no server to test yet.`);
    return;
  }
  console.error(colors.dim(`  Testing ${url} …`));
  await runTest(url, { ...testDefaults, report: 'text' }, select({}), { host: local });
}

function openPage(url: string): void {
  const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const program = programs[process.platform] ?? 'xdg-open';
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`  ${program} cannot be run. The console: ${url}`))
    .unref();
}
