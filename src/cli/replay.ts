/** `counterpart replay`: runs the checks again that found a violation. */

import { Command } from 'commander';
import { UsageError } from '../description/usage-error.js';
import { CheckFailed } from './run.js';
import { recallLastTest, runTest } from './test.js';

const examples = `
Examples:
  counterpart replay 7f3c2a90      a violation of the last \`counterpart test\` in this folder`;

export function replayCommand(): Command {
  return new Command('replay')
    .description('run the checks again that found a violation, with fresh tokens')
    .argument('<id>', 'id of the violation, as the report has it')
    .addHelpText('after', examples)
    .action(replay);
}

async function replay(id: string): Promise<void> {
  const { url, flags, violations } = recallLastTest();
  const violation = violations.find((item) => item.id === id);
  if (violation === undefined) {
    const known = violations.map((item) => item.id).join(', ') || 'none';
    throw new UsageError(`The last test found no violation "${id}".`, `It found these: ${known}.`);
  }
  const { out: _out, json: _json, ...rest } = flags;
  const wanted = new Set(violation.checks);
  const outcome = await runTest(url, { ...rest, report: 'text' }, (check) => wanted.has(check.id));
  if (!outcome.isGreen) throw new CheckFailed();
}
