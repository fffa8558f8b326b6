/** Formats emitted files as the project that they go to formats its own, by Prettier. */

import path from 'node:path';
import { format, resolveConfig } from 'prettier';

/** The files by name, formatted by the configuration that Prettier finds for their folder. */
export async function formatFiles(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const formatted = [...files].map(async ([name, text]): Promise<[string, string]> => {
    const filepath = path.join(directory, name);
    // A file that exists or not: its place decides.
    const config = await resolveConfig(filepath, { editorconfig: true, useCache: false });
    return [name, await format(text, { ...config, filepath })];
  });
  return new Map(await Promise.all(formatted));
}
