/** `counterpart test`: acts as Vercel towards a partner's server and reports what does not hold. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { colors } from './colors.js';
import { remember } from './last-test.js';
import { parsePort } from './local-flags.js';
import { addDescriptionFlags, gather } from './spec-flag.js';
import { CheckFailed } from './run.js';
import { select, type Shard } from './select-checks.js';
import { testDefaults, type TestFlags } from './test-flags.js';
import { runTest } from './test-run.js';

const examples = `
Examples:
  counterpart test http://localhost:3000 --start "npm start"     starts the server, and stops it
  counterpart test http://localhost:3000                         a server that runs; it takes Vercel's
                                                                 keys from VERCEL_JWKS_URL, which is
                                                                 http://127.0.0.1:4010/.well-known/jwks
  counterpart test http://localhost:3000 --only 'auth/*' --only tenant-isolation
  counterpart test http://localhost:3000 --report junit --out report.xml
  counterpart test http://localhost:3000 --shard 1/4
  counterpart test http://localhost:3000 --spec openapi.yaml --auth bearerAuth=env:TOKEN
                                                                 a server of any API; for basic
                                                                 authentication user:password

What the server sells is read from counterpart.config.ts (or .js, .json, .yaml):
  export default { products: [{ id: 'my-product', metadata: { region: 'iad1' } }] };

The exit code is 0 when everything that must hold holds, 1 when something does not or a required
operation never succeeded, 2 for a wrong use, 3 when the server cannot be reached.`;

export function testCommand(): Command {
  const command = new Command('test')
    .description("contract-test a partner's server, or with --spec a server of any API")
    .argument('<url>', 'base URL of the server', parseUrl)
    .option(
      '--start <command>',
      'starts the server before, with its environment set, and stops it after',
    )
    .option('--config <file>', 'what the server sells; counterpart.config.ts by default')
    .option('--spec <file>', 'a description of any API, in place of the Partner API');
  return addDescriptionFlags(command)
    .option(
      '--auth <scheme=value>',
      'credentials of a security scheme, such as bearerAuth=env:TOKEN; may be repeated',
      gather,
    )
    .option('--only <pattern...>', 'checks by id or code, such as auth/* or tenant-isolation')
    .option('--skip <pattern...>', 'checks that are left out')
    .option('--seed <n>', 'ids and order of what is sent', parseCount, testDefaults.seed)
    .option('--workers <n>', 'checks at a time', parseCount, testDefaults.workers)
    .option('--shard <i/n>', 'only the i-th of n parts of the checks', parseShard)
    .option('--min-coverage <percent>', 'operations that must have succeeded', parsePercent)
    .addOption(
      new Option('--report <format>', 'what is written')
        .choices(['text', 'json', 'junit', 'html', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --report json')
    .option('--out <file>', 'where the report is written; stdout by default')
    .option('--vercel-port <n>', 'port of the local Vercel; with --start any free one', parsePort)
    .option(
      '--timeout <ms>',
      'longest time that one answer may take; the first of an operation may begin later',
      parseCount,
      testDefaults.timeout,
    )
    .option('--max-answer <MB>', 'longest body of one answer', parseCount, testDefaults.maxAnswer)
    .option(
      '--max-time <minutes>',
      'longest time of the whole run',
      parseCount,
      testDefaults.maxTime,
    )
    .addHelpText('after', examples)
    .action((url: string, flags: TestFlags) => test(url, flags));
}

async function test(url: string, flags: TestFlags): Promise<void> {
  const { isGreen, coverage, violations } = await runTest(url, flags, select(flags));
  remember(process.cwd(), url, flags, violations);
  if (!isGreen) throw new CheckFailed();
  if (flags.minCoverage !== undefined && coverage < flags.minCoverage) {
    console.error(
      `${colors.red('✗')} ${coverage} % of the operations that are offered succeeded, and --min-coverage asks for ${flags.minCoverage} %.`,
    );
    throw new CheckFailed();
  }
}

function parseUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new InvalidArgumentError('An address is such as http://localhost:3000.');
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!/^\d{1,3}$/.test(text) || percent > 100) throw new InvalidArgumentError('It is 0 to 100.');
  return percent;
}

function parseShard(text: string): Shard {
  const [, index = '', count = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) {
    throw new InvalidArgumentError('A shard is such as 1/4.');
  }
  return shard;
}
