/** `counterpart mock`: serves an API: the Vercel API with the local Vercel, any other from memory or with Prism. */

import { Command, Option } from 'commander';
import { printable } from '@openapi-counterpart/contract-tests/reports/printable';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { unwanted } from './unwanted.js';
import { colors } from './colors.js';
import { addLocalFlags, parsePort, type LocalFlags } from './local-flags.js';
import {
  addDescriptionFlags,
  rejectDescriptionFlags,
  rejectNamesBesideSpec,
  type DescriptionFlags,
} from './spec-flag.js';

interface MockFlags extends LocalFlags, DescriptionFlags {
  readonly engine: 'local' | 'prism';
  readonly port: number;
  readonly spec?: string;
  readonly output: 'text' | 'env' | 'json';
}

/** What the local Vercel answers. */
const localApi = 'vercel-api';

const examples = `
Examples:
  counterpart mock                                     a local Vercel on port 4010
  counterpart mock --partner http://localhost:3000     that calls this partner
  counterpart mock --port 0 -o env > .env.local        what the partner is to be told, to a file
  counterpart mock --state vercel.db                   goes on where it was stopped
  counterpart mock --seed 1                            the same ids, secrets and times in every run
  counterpart mock --spec openapi.yaml                 any API: what POST makes GET shows, DELETE removes
  counterpart mock partner-api                         an API of redocly.yaml
  counterpart mock --engine prism --spec openapi.yaml  examples alone, by Prism`;

export function mockCommand(): Command {
  const command = new Command('mock')
    .description(
      'serve the Vercel API, or any API that is described: with state (engine local), or by Prism (engine prism)',
    )
    .argument(
      '[api]',
      'vercel-api, which is the local Vercel, or the name of an API in redocly.yaml',
    )
    .addOption(
      new Option('--engine <engine>', 'who answers').choices(['local', 'prism']).default('local'),
    )
    .option('--port <n>', 'port to listen on; 0 picks a free one', parsePort, 4010);
  addLocalFlags(command)
    .addOption(
      new Option(
        '-o, --output <format>',
        'what is written to stdout: the address, or what to set in the environment',
      )
        .choices(['text', 'env', 'json'])
        .default('text'),
    )
    .option('--spec <file>', 'a description that is not in redocly.yaml');
  return addDescriptionFlags(command).addHelpText('after', examples).action(mock);
}

async function mock(api: string | undefined, flags: MockFlags): Promise<void> {
  rejectNamesBesideSpec(api === undefined ? [] : [api], flags.spec);
  if (flags.engine === 'prism') return mockWithPrism(api, flags);
  const isVercel = flags.spec === undefined && (api === undefined || api === localApi);
  if (isVercel) rejectDescriptionFlags(flags);
  await (isVercel ? mockVercel(flags) : mockAny(api, flags));
}

async function mockVercel(flags: MockFlags): Promise<void> {
  const [{ startLocal }, { formatEnvironment }] = await Promise.all([
    import('./start-local.js'),
    import('@openapi-counterpart/local-vercel/admin/environment'),
  ]);
  const local = await startLocal(flags, flags.port);
  const environment = local.environment();
  if (flags.output === 'env') process.stdout.write(formatEnvironment(environment));
  else if (flags.output === 'json') console.log(JSON.stringify(environment, null, 2));
  else console.log(local.url);
  stopOnSignal(() => local.close());
}

async function mockAny(api: string | undefined, flags: MockFlags): Promise<void> {
  const { startAnyMock } = await import('./mock-any.js');
  const entry = await chooseEntry(api, flags);
  const { close } = await startAnyMock(entry, flags);
  stopOnSignal(close);
}

async function mockWithPrism(api: string | undefined, flags: MockFlags): Promise<void> {
  const [{ bundleDescription }, { loadDescription }, { startPrismMock }] = await Promise.all([
    import('@openapi-counterpart/openapi/bundle'),
    import('@openapi-counterpart/openapi/load'),
    import('@openapi-counterpart/mock/prism'),
  ]);
  const entry = await chooseEntry(api, flags);
  const { document } = await bundleDescription(await loadDescription(entry));
  const { url, close, unserved } = await startPrismMock(document, {
    host: flags.host,
    port: flags.port,
    ...(flags.allowHost !== undefined && { allowedHosts: flags.allowHost }),
  });
  console.log(url);
  console.error(`${colors.green('✓')} ${entry.name} on ${url}, answered by Prism. Ctrl-C to stop.`);
  if (unserved.length > 0) {
    console.error(
      `${colors.yellow('warning')} Prism does not know ${printable(unserved.join(', '))}, and answers 405 there; --engine local does.`,
    );
  }
  stopOnSignal(close);
}

/** How long the end may take before the process goes anyway, in milliseconds. */
const patience = 1000;

/** The first signal ends it in order, a second one at once. It also ends when the process that started it is gone. */
function stopOnSignal(close: () => Promise<void>): void {
  const stop = (): void => {
    unwanted.removeEventListener('abort', stop);
    process.off('SIGINT', stop).off('SIGTERM', stop);
    // Counts only while something else, such as a call to the partner, still keeps the process.
    setTimeout(() => process.exit(), patience).unref();
    void close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  unwanted.addEventListener('abort', stop);
  if (unwanted.aborted) stop();
}

async function chooseEntry(api: string | undefined, flags: MockFlags) {
  const { openFile, openWorkspace } = await import('@openapi-counterpart/openapi/workspace');
  if (flags.spec !== undefined) return openFile(flags.spec, flags);
  const { entries } = await openWorkspace(process.cwd(), api === undefined ? [] : [api], flags);
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) {
    const names = entries.map(({ name }) => name).join(', ');
    throw new UsageError('It is not said which API to serve.', `Name one of: ${names}.`);
  }
  return entry;
}
