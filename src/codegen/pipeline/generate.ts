/** Generates APIs into folders: all of them or, when a description is invalid, none. */

import path from 'node:path';
import { bundleDescription } from '@openapi-counterpart/openapi/bundle';
import {
  DescriptionError,
  hasErrors,
  type Diagnostic,
} from '@openapi-counterpart/openapi/diagnostic';
import { loadDescription, type LoadedDescription } from '@openapi-counterpart/openapi/load';
import { leaveOutBroken } from '@openapi-counterpart/openapi/skip-broken';
import type { Memories } from '@openapi-counterpart/openapi/memory';
import type { DescriptionEntry } from '@openapi-counterpart/openapi/workspace';
import { emitApi, type EmitChoice, type Emitted } from './emit.js';
import { knownTextsOf, type KnownTexts } from './known-texts.js';
import { applyOutput, compareOutput, type Difference } from './output.js';
import { protectFiles } from './protect.js';

export interface Target {
  readonly entry: DescriptionEntry;
  /** Folder that the API's files go into. */
  readonly directory: string;
}

export interface GeneratedApi {
  readonly name: string;
  readonly directory: string;
  readonly emitted: Emitted;
  /** What the folder's files are known to hold, of a process that generates again and again. */
  readonly known: KnownTexts | undefined;
  /** Where the folder differed from what was emitted. */
  readonly differences: readonly Difference[];
  /** Every file of the description. */
  readonly sources: readonly string[];
  /** Warnings only. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface GenerateOptions extends Partial<EmitChoice> {
  /** Compares and writes nothing. */
  readonly checkOnly: boolean;
  /** Formats what is written as the project around it formats its own files. */
  readonly format?: boolean;
  /** Leaves out operations that have errors. */
  readonly skipBroken?: boolean;
  /** What is known from the last time, of a process that generates again and again. */
  readonly memories?: Memories;
  /** Hears what is being done, for people to watch. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Lints, bundles, emits, then writes.
 * @throws UsageError when a file of the user's would be lost; then nothing was written.
 * @throws DescriptionError when any description has errors; then nothing was written.
 */
export async function generate(
  targets: readonly Target[],
  options: GenerateOptions,
): Promise<GeneratedApi[]> {
  const apis = await loadAndEmit(targets, options);
  if (!options.checkOnly) {
    for (const { directory, differences, sources } of apis) {
      await protectFiles(directory, differences, sources);
    }
    for (const api of apis) await applyOutput(api);
  }
  return apis;
}

/** Emits one API after the other; nothing is written before all are known to be valid. */
async function loadAndEmit(
  targets: readonly Target[],
  {
    openEnums = false,
    int64 = 'number',
    skipBroken = false,
    emit,
    runtime,
    importExtension,
    format = false,
    memories,
    onProgress = () => undefined,
  }: GenerateOptions,
): Promise<GeneratedApi[]> {
  const choice: EmitChoice = {
    openEnums,
    int64,
    ...(emit && { emit }),
    ...(runtime !== undefined && { runtime }),
    ...(importExtension && { importExtension }),
  };
  const diagnostics: Diagnostic[] = [];
  const apis: GeneratedApi[] = [];
  for (const target of targets) {
    onProgress(`linting ${target.entry.name}`);
    const memory = memories?.of(target.entry.root);
    const loaded = await loadDescription({ ...target.entry, memory });
    const description = skipBroken ? await leaveOutBroken(loaded) : loaded;
    diagnostics.push(...description.diagnostics);
    if (hasErrors(diagnostics)) continue;
    onProgress(`generating ${target.entry.name}`);
    const emitted = await emitTarget(target, description, choice);
    apis.push(format ? await withFormat(emitted) : emitted);
  }
  if (hasErrors(diagnostics)) throw new DescriptionError(diagnostics);
  return apis;
}

async function emitTarget(
  target: Target,
  description: LoadedDescription,
  options: EmitChoice,
): Promise<GeneratedApi> {
  const { document, files } = await bundleDescription(description, {
    hasExactNumbers: true,
  });
  const { memory } = description.entry;
  const known = memory && knownTextsOf(memory);
  const emitted = await emitApi(target.entry.name, document, {
    ...options,
    pagination: target.entry.pagination,
    memory,
  });
  const directory = path.resolve(target.directory);
  return {
    name: target.entry.name,
    directory,
    emitted,
    differences: await compareOutput(directory, emitted.files, known),
    known,
    sources: files,
    diagnostics: description.diagnostics,
  };
}

async function withFormat(api: GeneratedApi): Promise<GeneratedApi> {
  // What is emitted is laid out already, so that most projects never need it.
  const { formatFiles } = await import('./format.js');
  const files = await formatFiles(api.directory, api.emitted.files);
  const differences = await compareOutput(api.directory, files, api.known);
  return { ...api, emitted: { ...api.emitted, files }, differences };
}
