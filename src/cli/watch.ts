/** Runs something again whenever one of its files changes, until the process is stopped. */

import { watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DescriptionError } from '@openapi-counterpart/openapi/diagnostic';
import { outputClosed } from './closed-output.js';
import { colors } from './colors.js';
import { printDiagnostics } from './print.js';

/** Editors write a file in several steps; one run answers to all of them. */
const settleMilliseconds = 50;

/** Never returns: Ctrl-C ends it, or an output that is closed. `run` gives the files that it read. */
export async function watch(run: () => Promise<readonly string[]>): Promise<never> {
  outputClosed.addEventListener('abort', () => process.exit());
  let files = new Set<string>();
  for (;;) {
    try {
      files = new Set(await run());
    } catch (error) {
      // The files of the last good run are still the ones to mend.
      if (!(error instanceof DescriptionError)) throw error;
      printDiagnostics(error.diagnostics, { withWarnings: false });
      for (const { position } of error.diagnostics) files.add(position.file);
    }
    const change = nextChange(files);
    // Printed only once watching has begun: a script that waits for these words may write a file at once.
    console.error(colors.dim('watching for changes, Ctrl-C to stop'));
    await change;
    await delay(settleMilliseconds);
  }
}

function nextChange(files: ReadonlySet<string>): Promise<void> {
  const folders = new Set([...files].map((file) => path.dirname(file)));
  return new Promise((resolve) => {
    const watchers = [...folders].map((folder) =>
      watchFolder(folder, (_, name) => {
        if (name !== null && !files.has(path.join(folder, name))) return;
        for (const watcher of watchers) watcher.close();
        resolve();
      }),
    );
  });
}
