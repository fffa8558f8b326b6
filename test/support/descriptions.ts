/** Descriptions as bundles, read once for all tests. */

import { bundleDescription } from '../../src/openapi/bundle.js';
import type { JsonObject } from '../../src/openapi/json.js';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { inRepository } from './repository.js';

const read = new Map<string, Promise<JsonObject>>();

/** @param file Below the repository. */
export function bundleOf(file: string): Promise<JsonObject> {
  const bundle = read.get(file) ?? load(file);
  read.set(file, bundle);
  return bundle;
}

async function load(file: string): Promise<JsonObject> {
  const description = await loadDescription(await openFile(inRepository(file)));
  return (await bundleDescription(description)).document;
}
