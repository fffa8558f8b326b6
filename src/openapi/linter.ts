/** The linter whole, which is loaded only where its tables, and files that are plain, do not do. */

import { createConfig, type Config } from '@redocly/openapi-core';
import { generatorPlugin, requireGeneratorRules } from './rules.js';

export { bundle, findConfig, lintDocument, loadConfig } from '@redocly/openapi-core';

/** The rules of a description's project; where it has none, what the generator needs. */
export async function configOf({
  config,
}: {
  readonly config?: Config | undefined;
}): Promise<Config> {
  return config ?? requireGeneratorRules(await createConfig({}, { plugins: [generatorPlugin] }));
}
