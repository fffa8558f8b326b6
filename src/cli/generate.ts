/** `counterpart generate`: descriptions in, types, client, server and validators out. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { int64Modes, type Int64Mode } from '@openapi-counterpart/codegen/int64';
import { readCache, writeCache } from '@openapi-counterpart/codegen/pipeline/cache';
import type { GeneratedApi, Target } from '@openapi-counterpart/codegen/pipeline/generate';
import {
  importExtensions,
  type ImportExtension,
} from '@openapi-counterpart/codegen/pipeline/import-extension';
import type { Difference } from '@openapi-counterpart/codegen/pipeline/output';
import type { Memories } from '@openapi-counterpart/openapi/memory';
import { colors } from './colors.js';
import {
  reportCheck,
  reportRefusal,
  reportRun,
  summarise,
  type Summary,
} from './generate-report.js';
import { Warnings } from './generate-warnings.js';
import { optimiseLater } from './spare-memory.js';
import { addDescriptionFlags, rejectNamesBesideSpec, type DescriptionFlags } from './spec-flag.js';

interface GenerateFlags extends DescriptionFlags {
  readonly check?: true;
  readonly watch?: true;
  readonly spec?: string;
  readonly out?: string;
  readonly emit?: string;
  readonly runtime?: string;
  readonly openEnums?: true;
  readonly importExtension?: ImportExtension;
  readonly int64?: Int64Mode;
  readonly format?: true;
  readonly json?: true;
  readonly skipBroken?: true;
}

const examples = `
Examples:
  counterpart generate                                   every API of redocly.yaml, into generated/
  counterpart generate --check                           in CI: is generated/ what the generator writes?
  counterpart generate --watch                           again whenever a description changes
  counterpart generate --spec openapi.yaml --out src/api any other description
  counterpart generate --spec openapi.yaml --overlay mend.yaml --out src/api`;

export function generateCommand(): Command {
  const command = new Command('generate')
    .description('generate types, client, server and validators')
    .argument('[api...]', 'names of APIs in redocly.yaml; all by default')
    .option('--check', 'compare with what is there, write nothing, exit 1 when it differs')
    .option('--watch', 'generate again whenever a file of a description changes')
    .option('--spec <file>', 'a description that is not in redocly.yaml')
    .option('--out <dir>', 'folder for the files of --spec')
    .option('--skip-broken', 'leave out operations that have errors, and say which');
  return addDescriptionFlags(command)
    .option(
      '--emit <names>',
      'only these files and those that they need, such as client,types; all,… adds to the usual ones',
    )
    .option(
      '--runtime <package>',
      'what generated code imports in place of @openapi-counterpart/runtime; inline writes it beside the code',
    )
    .option('--open-enums', 'let what is received have values that an enum does not list')
    .addOption(
      new Option(
        '--import-extension <extension>',
        'what imports of one generated file by another end with',
      )
        .choices(importExtensions)
        .default('js'),
    )
    .addOption(
      new Option(
        '--int64 <type>',
        'what whole numbers of the format int64 are; as a number, one that a double cannot hold is refused',
      )
        .choices(int64Modes)
        .default('number'),
    )
    .option('--format', "format the files by Prettier, with the project's own configuration")
    .option('--json', 'write a summary to stdout as JSON')
    .addHelpText('after', examples)
    .action(run);
}

async function run(apis: string[], flags: GenerateFlags): Promise<void> {
  checkFlags(apis, flags);
  if (flags.watch) {
    const { watchApis } = await import('./watch-apis.js');
    const warnings = new Warnings();
    // A single description is generated whatever changed.
    await watchApis(
      (touched, memories) =>
        generateOnce(
          flags.spec === undefined ? (touched ?? apis) : apis,
          flags,
          warnings,
          memories,
        ),
      (memories) => generateAll(apis, { ...flags, check: true }, memories, () => undefined),
    );
    return;
  }
  optimiseLater();
  await generateOnce(apis, flags, new Warnings()).catch((error: unknown) => {
    throw flags.json && error instanceof DescriptionError ? reportRefusal(error) : error;
  });
}

function checkFlags(apis: readonly string[], flags: GenerateFlags): void {
  if ((flags.spec === undefined) !== (flags.out === undefined)) {
    throw new UsageError('--spec and --out go together.', 'Give both: --spec FILE --out DIR.');
  }
  rejectNamesBesideSpec(apis, flags.spec);
  if (flags.check && flags.watch) {
    throw new UsageError('--check and --watch exclude each other.', 'Leave out one of them.');
  }
}

/** Generates, unless what was generated last is remembered to be the same. */
async function generateOnce(
  apis: readonly string[],
  flags: GenerateFlags,
  warnings: Warnings,
  memories?: Memories,
): Promise<Pick<Outcome, 'generated' | 'sources'>> {
  const started = performance.now();
  const { json: _, ...generation } = flags;
  const key = JSON.stringify([apis, generation]);
  // A check proves something, so it trusts no memory; a watcher needs the list of files. What decides how
  // files are formatted may lie anywhere.
  const isCacheable = !flags.check && !flags.watch && !flags.format;
  const remembered = isCacheable ? await readCache(process.cwd(), key) : undefined;
  if (remembered !== undefined) {
    // Only summaries are ever written under this key.
    reportRun(remembered as Summary, flags, warnings, started);
    return { generated: [], sources: [] };
  }
  const { generated, sources, orphans } = await generateAll(apis, flags, memories);
  const summary: Summary = { apis: generated.map(summarise) };
  if (isCacheable) await remember(key, generated, sources, summary);
  const all = [...summary.apis.flatMap(({ differences }) => differences), ...orphans];
  if (flags.check) {
    reportCheck(summary, all, flags);
  } else reportRun(summary, flags, warnings, started);
  return { generated, sources };
}

interface Outcome {
  readonly generated: readonly GeneratedApi[];
  readonly sources: readonly string[];
  /** Files of folders that belong to no API. */
  readonly orphans: readonly Difference[];
}

async function generateAll(
  apis: readonly string[],
  flags: GenerateFlags,
  memories?: Memories,
  onProgress = printProgress,
): Promise<Outcome> {
  const [{ generate }, { openFile, openWorkspace }, { findOrphans }, { protectFolders }] =
    await Promise.all([
      import('@openapi-counterpart/codegen/pipeline/generate'),
      import('@openapi-counterpart/openapi/workspace'),
      import('@openapi-counterpart/codegen/pipeline/output'),
      import('@openapi-counterpart/codegen/pipeline/protect'),
    ]);
  const options = {
    checkOnly: flags.check === true,
    openEnums: flags.openEnums === true,
    format: flags.format === true,
    skipBroken: flags.skipBroken === true,
    ...(memories && { memories }),
    ...(flags.runtime !== undefined && { runtime: flags.runtime }),
    ...(flags.int64 && { int64: flags.int64 }),
    ...(flags.importExtension && { importExtension: flags.importExtension }),
    ...(flags.emit !== undefined && { emit: flags.emit.split(',').map((name) => name.trim()) }),
    onProgress,
  };
  if (flags.spec !== undefined && flags.out !== undefined) {
    rejectFile(flags.out);
    const target: Target = { entry: await openFile(flags.spec, flags), directory: flags.out };
    const generated = await generate([target], options);
    return { generated, sources: generated.flatMap((api) => api.sources), orphans: [] };
  }
  const { configFile, directory, entries } = await openWorkspace(process.cwd(), apis, flags);
  const output = path.join(directory, 'generated');
  protectFolders(
    output,
    entries.map(({ name }) => name),
  );
  const targets = entries.map((entry) => ({ entry, directory: path.join(output, entry.name) }));
  const generated = await generate(targets, options);
  const sources = [configFile, ...generated.flatMap((api) => api.sources)];
  const orphans = apis.length > 0 ? [] : await findOrphans(output, generated);
  return { generated, sources, orphans };
}

function rejectFile(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`--out ${directory} is a file.`, 'Give a folder.');
  }
}

function printProgress(message: string): void {
  if (process.stderr.isTTY) console.error(colors.dim(`… ${message}`));
}

async function remember(
  key: string,
  generated: readonly GeneratedApi[],
  sources: readonly string[],
  summary: Summary,
): Promise<void> {
  const outputs = generated.flatMap(({ directory, emitted }) => [
    directory,
    ...[...emitted.files.keys()].map((name) => path.join(directory, name)),
  ]);
  const unchanged = { apis: summary.apis.map((api) => ({ ...api, differences: [] })) };
  await writeCache(process.cwd(), key, [...sources, ...outputs], unchanged);
}
