/** Finds what the published toolchain ships beside its code: the build puts many modules into one file, so that none knows where it lies. */

/** Whether the sources run, as in tests, where Node itself can load none of them. */
export const isSource = import.meta.url.endsWith('.ts');

/** A file of the package `openapi-counterpart`, by its path from the package's root. */
function packageFile(file: string): URL {
  return new URL(file, import.meta.resolve('openapi-counterpart/package.json'));
}

/** What the build wrote, by its path below `dist`. */
export function builtFile(file: string): URL {
  return packageFile(`dist/${file}`);
}
