/** `counterpart mock`: serves an API from its description. */

import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../description/usage-error.js';
import { colors } from './colors.js';
import { rejectNamesBesideSpec } from './spec-flag.js';

interface MockFlags {
  readonly engine: 'local' | 'prism';
  readonly host: string;
  readonly port: number;
  readonly spec?: string;
}

const examples = `
Examples:
  counterpart mock vercel-api --engine prism --port 4010
  counterpart mock --engine prism --spec openapi.yaml`;

export function mockCommand(): Command {
  return new Command('mock')
    .description('serve an API from its description')
    .argument('[api]', 'name of an API in redocly.yaml; the only one by default')
    .addOption(
      new Option('--engine <engine>', 'who answers').choices(['local', 'prism']).default('local'),
    )
    .option('--port <n>', 'port to listen on; 0 picks a free one', parsePort, 4010)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--spec <file>', 'a description that is not in redocly.yaml')
    .addHelpText('after', examples)
    .action(mock);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}

async function mock(api: string | undefined, flags: MockFlags): Promise<void> {
  rejectNamesBesideSpec(api === undefined ? [] : [api], flags.spec);
  if (flags.engine === 'local') {
    throw new UsageError(
      'The local engine does not exist yet.',
      'Use --engine prism, which answers with the examples of the description.',
    );
  }
  const [{ bundleDescription }, { loadDescription }, { startPrismMock }] = await Promise.all([
    import('../description/bundle.js'),
    import('../description/load.js'),
    import('../mock/prism.js'),
  ]);
  const entry = await chooseEntry(api, flags);
  const { document } = await bundleDescription(await loadDescription(entry));
  const { url, close } = await startPrismMock(document, { host: flags.host, port: flags.port });
  console.log(url);
  console.error(`${colors.green('✓')} ${entry.name} on ${url}, answered by Prism. Ctrl-C to stop.`);
  const stop = (): void => void close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function chooseEntry(api: string | undefined, flags: MockFlags) {
  const { openFile, openWorkspace } = await import('../description/workspace.js');
  if (flags.spec !== undefined) return openFile(flags.spec);
  const { entries } = await openWorkspace(process.cwd(), api === undefined ? [] : [api]);
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) {
    const names = entries.map(({ name }) => name).join(', ');
    throw new UsageError('It is not said which API to serve.', `Name one of: ${names}.`);
  }
  return entry;
}
