/** `counterpart scaffold`: a handler file for each operation, written once. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import {
  importExtensions,
  type ImportExtension,
} from '@openapi-counterpart/codegen/pipeline/import-extension';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from './colors.js';
import { plural } from './print.js';
import { allowOutsideHelp, allowRemoteHelp } from './spec-flag.js';

interface ScaffoldFlags {
  readonly spec?: string;
  readonly server?: string;
  readonly runtime: string;
  readonly importExtension: ImportExtension;
  readonly json?: true;
  readonly allowOutside?: true;
  readonly allowRemote?: true;
}

const examples = `
Examples:
  counterpart scaffold src/handlers partner-api
  counterpart scaffold src/handlers --spec openapi.yaml --server src/api/server.ts
  counterpart scaffold src/handlers partner-api --import-extension none

Run it again when the description has new operations: what is there stays as it is.`;

export function scaffoldCommand(): Command {
  return new Command('scaffold')
    .description('write a handler file for each operation that has none, each answering 501')
    .argument('<dir>', 'folder of the handlers')
    .argument('[api]', 'name of the API in redocly.yaml; the only one by default')
    .option('--spec <file>', 'a description that is not in redocly.yaml; needs --server')
    .option('--server <file>', 'generated server.ts; generated/<api>/server.ts by default')
    .option(
      '--runtime <module>',
      'what handlers import the runtime from',
      '@openapi-counterpart/runtime',
    )
    .addOption(
      new Option('--import-extension <extension>', 'what imports of one file by another end with')
        .choices(importExtensions)
        .default('js'),
    )
    .option('--allow-outside', allowOutsideHelp)
    .option('--allow-remote', allowRemoteHelp)
    .option('--json', 'write the names of the files to stdout as JSON')
    .addHelpText('after', examples)
    .action(run);
}

async function run(
  directory: string,
  api: string | undefined,
  flags: ScaffoldFlags,
): Promise<void> {
  const [
    { bundleDescription },
    { DescriptionError, hasErrors },
    { loadDescription },
    { scaffold },
  ] = await Promise.all([
    import('@openapi-counterpart/openapi/bundle'),
    import('@openapi-counterpart/openapi/diagnostic'),
    import('@openapi-counterpart/openapi/load'),
    import('@openapi-counterpart/codegen/scaffold'),
  ]);
  const { entry, server } = await findTarget(api, flags);
  const loaded = await loadDescription(entry);
  if (hasErrors(loaded.diagnostics)) throw new DescriptionError(loaded.diagnostics);
  const { document } = await bundleDescription(loaded);
  const { handlers, index } = scaffold(
    entry.name,
    document,
    moduleFrom(directory, server),
    flags.runtime,
    flags.importExtension,
  );
  await mkdir(directory, { recursive: true });
  const written: string[] = [];
  for (const file of [...handlers, index]) {
    if (await writeOnce(path.join(directory, file.name), file.text)) written.push(file.name);
  }
  report({ directory, written, all: handlers.length, index: index.name }, flags);
}

async function findTarget(api: string | undefined, flags: ScaffoldFlags) {
  const { openFile, openWorkspace } = await import('@openapi-counterpart/openapi/workspace');
  if (flags.spec !== undefined) {
    if (api !== undefined || flags.server === undefined) {
      throw new UsageError(
        '--spec stands in place of the name of an API, and goes with --server.',
        'Give --spec FILE --server FILE, where FILE is the generated server.ts.',
      );
    }
    return { entry: await openFile(flags.spec, flags), server: flags.server };
  }
  const workspace = await openWorkspace(process.cwd(), api === undefined ? [] : [api], flags);
  const [entry, ...others] = workspace.entries;
  if (entry === undefined || others.length > 0) {
    const names = workspace.entries.map(({ name }) => name).join(', ');
    throw new UsageError('There are several APIs.', `Name one: ${names}.`);
  }
  const usual = path.join(workspace.directory, 'generated', entry.name, 'server.ts');
  return { entry, server: flags.server ?? usual };
}

/** What a module of the folder imports that file by. */
function moduleFrom(directory: string, file: string): string {
  const relative = path.relative(directory, file).replaceAll(path.sep, '/').replace(/\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Whether there was no such file; one that is there, even a broken link, stays as it is. */
async function writeOnce(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

interface Written {
  readonly directory: string;
  readonly written: readonly string[];
  readonly all: number;
  readonly index: string;
}

function report({ all, directory, index, written }: Written, { json }: ScaffoldFlags): void {
  if (json) {
    console.log(JSON.stringify({ directory, written }, null, 2));
    return;
  }
  for (const name of written) console.log(path.join(directory, name));
  const handlers = written.filter((name) => name !== index);
  console.error(
    `${colors.green('✓')} ${plural(handlers.length, 'handler')} written, ${all - handlers.length} there already`,
  );
  if (handlers.length === 0 || written.includes(index)) return;
  const names = handlers.map((name) => name.replace(/\.ts$/, '')).join(', ');
  console.error(`${path.join(directory, index)} stays as it is: add ${names} to it.`);
}
