/** Finds files of this package: the build puts many modules into one file, so that none knows where it lies. */

/** A file that the package ships, by its path from the package's root. */
export function packageFile(file: string): URL {
  return new URL(file, import.meta.resolve('openapi-counterpart/package.json'));
}

/** Whether the sources run, as in tests, where Node itself can load none of them. */
export const isSource = import.meta.url.endsWith('.ts');

/** A module that is started by its address, e.g. `src/generator/worker.js`: what is built of it, or itself where the sources run. */
export function moduleFile(source: string): URL {
  return packageFile(isSource ? source : `dist/${source}`);
}
