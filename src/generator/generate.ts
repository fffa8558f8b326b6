/** Generates APIs into folders: all of them or, when a description is invalid, none. */

import path from 'node:path';
import { bundleDescription } from '../description/bundle.js';
import { DescriptionError, hasErrors, type Diagnostic } from '../description/diagnostic.js';
import { loadDescription } from '../description/load.js';
import type { DescriptionEntry } from '../description/workspace.js';
import { emitApi, type Emitted } from './emit.js';
import { applyOutput, compareOutput, type Difference } from './output.js';

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
  const progress = options.onProgress ?? (() => undefined);
  const loaded = [];
  for (const target of targets) {
    progress(`linting ${target.entry.name}`);
    loaded.push({ target, description: await loadDescription(target.entry) });
  }
  const diagnostics = loaded.flatMap(({ description }) => description.diagnostics);
  if (hasErrors(diagnostics)) throw new DescriptionError(diagnostics);
  const apis: GeneratedApi[] = [];
  for (const { target, description } of loaded) {
    progress(`generating ${target.entry.name}`);
    const { document, files } = await bundleDescription(description);
    const emitted = await emitApi(target.entry.name, document);
    apis.push({
      name: target.entry.name,
      directory: path.resolve(target.directory),
      emitted,
      differences: await compareOutput(path.resolve(target.directory), emitted.files),
      sources: files,
      diagnostics: description.diagnostics,
    });
  }
  if (!options.checkOnly) {
    for (const { differences, emitted } of apis) await applyOutput(differences, emitted.files);
  }
  return apis;
}
