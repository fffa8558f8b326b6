/** Joins a linted description's files into one document. */

import type { Document } from '@redocly/openapi-core';
import { canonicalise } from './canonical.js';
import { DescriptionError, hasErrors } from './diagnostic.js';
import { withExactNumbers } from './exact-numbers.js';
import { isObject, type Json, type JsonObject } from './json.js';
import type { LoadedDescription } from './load.js';

export interface BundledDescription {
  readonly document: JsonObject;
  /** Every file it was made of, sorted: what a cache or a watcher has to look at. */
  readonly files: readonly string[];
}

export interface BundleOptions {
  /** Whether limits of schemas that a double cannot hold are bigints. */
  readonly hasExactNumbers?: boolean;
}

/**
 * Bundles what `loadDescription` read. The loaded documents are used up by it.
 * @throws DescriptionError when the description has errors.
 */
export async function bundleDescription(
  loaded: LoadedDescription,
  { hasExactNumbers = false }: BundleOptions = {},
): Promise<BundledDescription> {
  const exact = async <Value extends Json>(given: Document, value: Value): Promise<Value> =>
    hasExactNumbers ? withExactNumbers(given, value) : value;
  const { document, diagnostics, entry, files: resolver, isWhole } = loaded;
  if (document === undefined || hasErrors(diagnostics)) {
    throw new DescriptionError(diagnostics);
  }
  // A whole document is left as it is by bundling, but for the components that it may lack.
  if (isWhole && isObject(document.parsed)) {
    return {
      document: canonicaliseObject(
        { components: {}, ...(await exact(document, document.parsed)) },
        entry.memory?.copiesOf(document),
      ),
      files: [entry.root, ...entry.overlays].toSorted(),
    };
  }
  for (const file of await resolver.documents()) {
    // The bundler names components in the order it meets them: that must not be the order of the YAML.
    // The parser yields JSON values only: its YAML schema knows no dates or other objects.
    file.parsed = canonicalise(await exact(file, file.parsed as Json));
  }
  const { bundle, configOf } = await import('./linter.js');
  const result = await bundle({
    doc: document,
    config: await configOf(entry),
    externalRefResolver: resolver,
  });
  // Bundling moves JSON values about and makes no others.
  const bundled = canonicaliseObject(result.bundle.parsed as Json);
  const files = [entry.root, ...entry.overlays, ...result.fileDependencies];
  return { document: bundled, files: [...new Set(files)].toSorted() };
}

/** Of a document that bundling leaves as it is, parts may be those of the last time. */
function canonicaliseObject(value: Json, copies?: WeakMap<object, Json>): JsonObject {
  const canonical = canonicalise(value, copies);
  if (!isObject(canonical)) throw new Error('A linted description is an object.');
  return canonical;
}
