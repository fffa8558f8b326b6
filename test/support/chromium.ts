/** A real browser, where there is one: pages are looked at as users see them. */

import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { folderWith } from './temporary.js';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Undefined where none is installed. */
export const chromium = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => names.map((name) => path.join(folder, name)))
  .find(isExecutable);

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The document after the browser has read and run it, written as HTML again. */
export async function domOf(name: string, text: string): Promise<string> {
  if (chromium === undefined) throw new Error(`Install one of ${names.join(', ')}.`);
  const folder = await folderWith({ [name]: text });
  const { stdout } = await promisify(execFile)(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${path.join(folder, 'profile')}`,
      '--dump-dom',
      pathToFileURL(path.join(folder, name)).href,
    ],
    { timeout: 240_000, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}
