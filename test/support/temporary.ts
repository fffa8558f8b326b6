/** Folders that tests may write into: gone when the tests of the file are done. */

import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** Called by the set-up of every test file when its tests are done. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

export async function temporaryFolder(): Promise<string> {
  // Real, because on some systems the folder of temporary files is a link, and tests compare paths.
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'counterpart-')));
  made.push(folder);
  return folder;
}

/** Writes files by their path below the folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A new folder with these files in it. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}
