/** Reads what a partner says about its server: counterpart.config.ts, or the same in JavaScript, JSON or YAML. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { parse } from 'yaml';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import type { ContractConfig } from './config.js';
import { ConfigError, readConfig } from './config-shape.js';

const names = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (extension) => `counterpart.config.${extension}`,
);

const example = "export default { products: [{ id: 'my-product', metadata: {} }] };";

/** Its name; undefined where the folder has none. */
export function findConfigFile(folder: string): string | undefined {
  return names.find((name) => existsSync(path.join(folder, name)));
}

/**
 * @param file Given by the user; looked for in the folder by default.
 * @throws UsageError when there is none, or it does not say what it must.
 */
export async function loadConfig(
  folder: string,
  file: string | undefined,
): Promise<ContractConfig> {
  const found = file ?? findConfigFile(folder);
  if (found === undefined) {
    throw new UsageError(
      `There is no ${names[0]} in ${folder}, so that no product is known to try.`,
      `Write one: ${example}`,
    );
  }
  const location = path.resolve(folder, found);
  if (!existsSync(location)) {
    throw new UsageError(`There is no file ${location}.`, 'Give another --config.');
  }
  try {
    return withFlowsBeside(location, readConfig(await read(location)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${path.relative(folder, location)} ${error instanceof ConfigError ? reason : `cannot be read: ${reason}`}`,
      `A configuration is such as: ${example}`,
    );
  }
}

/** Its flows are named as seen from the configuration. */
function withFlowsBeside(location: string, config: ContractConfig): ContractConfig {
  if (config.flows === undefined) return config;
  const folder = path.dirname(location);
  return { ...config, flows: config.flows.map((file) => path.resolve(folder, file)) };
}

async function read(location: string): Promise<unknown> {
  if (/\.(?:json|ya?ml)$/.test(location)) return parse(readFileSync(location, 'utf8'));
  // TypeScript is not run by every Node that is supported.
  return createJiti(import.meta.url, { fsCache: false }).import(location, { default: true });
}
