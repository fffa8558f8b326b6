/** `counterpart replay`: runs the checks again that found a violation. */

import { Command } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { gather } from './spec-flag.js';
import { recall } from './last-test.js';
import { CheckFailed } from './run.js';
import { testDefaults, type TestFlags } from './test-flags.js';
import { runTest } from './test-run.js';

const examples = `
Examples:
  counterpart replay 7f3c2a90      a violation that a \`counterpart test\` in this folder found
  counterpart replay 7f3c2a90 --start "API_KEY=… npm start"
                                   a command that may hold a secret is not remembered`;

export function replayCommand(): Command {
  return new Command('replay')
    .description('run the checks again that found a violation, with fresh tokens')
    .argument('<id>', 'id of the violation, as the report has it')
    .option('--start <command>', 'starts the server, in place of the command that was remembered')
    .addHelpText('after', examples)
    .option('--auth <scheme=value>', 'credentials, in place of those that were given', gather)
    .action(replay);
}

async function replay(id: string, given: Pick<TestFlags, 'start' | 'auth'>): Promise<void> {
  const { url, flags, checks } = recall(process.cwd(), id);
  const { out: _out, json: _json, ...rest } = flags;
  const wanted = new Set(checks);
  const { isGreen } = await runTest(
    url,
    { ...testDefaults, ...rest, ...given, report: 'text' },
    {
      isWanted: (check) => wanted.has(check.id),
      check(tried) {
        if (!tried.some((check) => wanted.has(check.id))) throw noSuchCheck(checks);
      },
    },
    { keepsReport: false },
  );
  if (!isGreen) throw new CheckFailed();
}

/** A run without checks finds nothing, which does not prove that anything was fixed. */
function noSuchCheck(checks: readonly string[]): UsageError {
  return new UsageError(
    `What found the violation is no longer checked by that name: ${checks.join(', ')}.`,
    'Run `counterpart test` again, which finds it under its new name.',
  );
}
