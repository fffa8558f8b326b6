/** Generates APIs into folders: all of them or, when a description is invalid, none. */

import path from 'node:path';
import { bundleDescription } from '@openapi-counterpart/openapi/bundle';
import {
  DescriptionError,
  hasErrors,
  type Diagnostic,
} from '@openapi-counterpart/openapi/diagnostic';
import { loadDescription, type LoadedDescription } from '@openapi-counterpart/openapi/load';
import type { DescriptionEntry } from '@openapi-counterpart/openapi/workspace';
import { emitApi, type Emitted } from './emit.js';
import { applyOutput, compareOutput, type Difference } from './output.js';
import { startThread, type Thread } from './thread.js';

export interface Target {
  readonly entry: DescriptionEntry;
  /** Folder that the API's files go into. */
  readonly directory: string;
}

export interface GeneratedApi {
  readonly name: string;
  readonly directory: string;
  readonly emitted: Emitted;
  /** Where the folder differed from what was emitted. */
  readonly differences: readonly Difference[];
  /** Every file of the description. */
  readonly sources: readonly string[];
  /** Warnings only. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface GenerateOptions {
  /** Compares and writes nothing. */
  readonly checkOnly: boolean;
  /** Hears what is being done, for people to watch. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Lints, bundles, emits, then writes.
 * @throws DescriptionError when any description has errors; then nothing was written.
 */
export async function generate(
  targets: readonly Target[],
  options: GenerateOptions,
): Promise<GeneratedApi[]> {
  const thread = startThread();
  try {
    const emitting = await loadAndEmit(targets, thread, options.onProgress ?? (() => undefined));
    const apis = await Promise.all(emitting);
    if (!options.checkOnly) {
      for (const { differences, emitted } of apis) await applyOutput(differences, emitted.files);
    }
    return apis;
  } finally {
    await thread.close();
  }
}

/** Emits each API while the next is linted; nothing is written before all are known to be valid. */
async function loadAndEmit(
  targets: readonly Target[],
  thread: Thread,
  progress: (message: string) => void,
): Promise<Promise<GeneratedApi>[]> {
  const diagnostics: Diagnostic[] = [];
  const emitting: Promise<GeneratedApi>[] = [];
  for (const target of targets) {
    progress(`linting ${target.entry.name}`);
    const description = await loadDescription(target.entry);
    diagnostics.push(...description.diagnostics);
    if (hasErrors(diagnostics)) continue;
    progress(`generating ${target.entry.name}`);
    emitting.push(emitTarget(target, description, thread));
  }
  if (hasErrors(diagnostics)) {
    // What is still being emitted is of no use to anyone, and must not fail unheard.
    await Promise.allSettled(emitting);
    throw new DescriptionError(diagnostics);
  }
  return emitting;
}

async function emitTarget(
  target: Target,
  description: LoadedDescription,
  thread: Thread,
): Promise<GeneratedApi> {
  const { document, files } = await bundleDescription(description);
  const emitted = await emitApi(target.entry.name, document, thread);
  const directory = path.resolve(target.directory);
  return {
    name: target.entry.name,
    directory,
    emitted,
    differences: await compareOutput(directory, emitted.files),
    sources: files,
    diagnostics: description.diagnostics,
  };
}
