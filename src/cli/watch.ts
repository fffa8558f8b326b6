/** Runs something again whenever one of its files changes, until the process is stopped. */

import { watch as watchFolder, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { unwanted } from './unwanted.js';
import { colors } from './colors.js';
import { printDiagnostics, printMistake } from './print.js';

/** Files that are saved together, and parts of a large one, come within this time of each other, mostly. */
const gatherMilliseconds = 10;

/** Editors write a file in several steps, and what is wrong between two of them is not worth a word. */
const settleMilliseconds = 50;

/** After that many, runs are about as fast as they become. */
const rehearsals = 4;

/**
 * Never returns: Ctrl-C ends it, or an output that is closed. `run` gives the files that it read, and is told which of them changed;
 * nothing, when it runs for the first time. After that, `rehearse` makes the next run a fast one.
 */
export async function watch(
  run: (changed?: ReadonlySet<string>) => Promise<readonly string[]>,
  rehearse: () => Promise<unknown>,
): Promise<never> {
  unwanted.addEventListener('abort', () => process.exit());
  const files = new WatchedFiles();
  let changed: ReadonlySet<string> | undefined;
  for (;;) {
    try {
      files.replace(await run(changed));
    } catch (error) {
      if (changed !== undefined && (await files.changeSoon())) {
        changed = new Set([...changed, ...(await files.nextChange())]);
        continue;
      }
      // The files of the last good run are still the ones to mend.
      if (error instanceof DescriptionError) {
        printDiagnostics(error.diagnostics, { withWarnings: false });
        for (const { position } of error.diagnostics) files.add(position.file);
      } else if (error instanceof UsageError && changed !== undefined) {
        printMistake(error);
      } else throw error;
    }
    // A script that waits for these words may write a file at once: watching has begun.
    console.error(colors.dim('watching for changes, Ctrl-C to stop'));
    let left = changed === undefined ? rehearsals : 0;
    for (; left > 0 && !files.hasChanged; left -= 1) await rehearse().catch(passMistakes);
    changed = await files.nextChange();
  }
}

/** What is wrong with a file that was saved meanwhile is said by the run for that change. */
function passMistakes(error: unknown): void {
  if (!(error instanceof DescriptionError || error instanceof UsageError)) throw error;
}

/** Watches the folders of files without a pause, so that no change falls between two runs. */
class WatchedFiles {
  readonly #watchers = new Map<string, FSWatcher>();
  #files = new Set<string>();
  readonly #changed = new Set<string>();
  /** How many changes were told of, several of one file too. */
  #changes = 0;
  #wake: () => void = () => undefined;

  replace(files: readonly string[]): void {
    this.#files = new Set(files);
    const folders = new Set(files.map((file) => path.dirname(file)));
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) this.#watch(folder);
  }

  add(file: string): void {
    this.#files.add(file);
    this.#watch(path.dirname(file));
  }

  get hasChanged(): boolean {
    return this.#changed.size > 0;
  }

  /** Those that changed since the last time, at least one. */
  async nextChange(): Promise<ReadonlySet<string>> {
    if (this.#changed.size === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    let seen: number;
    do {
      seen = this.#changes;
      await delay(gatherMilliseconds);
    } while (this.#changes > seen);
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }

  /** Whether one changes while an editor may still be at it. */
  async changeSoon(): Promise<boolean> {
    await delay(settleMilliseconds);
    return this.hasChanged;
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    const watcher = watchFolder(folder, (_, name) => {
      const file = name === null ? folder : path.join(folder, name);
      // Some systems do not say which file it was.
      if (name !== null && !this.#files.has(file)) return;
      this.#changed.add(file);
      this.#changes += 1;
      this.#wake();
    });
    this.#watchers.set(folder, watcher);
  }
}
