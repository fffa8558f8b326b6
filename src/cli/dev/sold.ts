/** What the local Vercel of `counterpart dev` knows of the partner: the file says it that contract tests read. */

import { ShapeError, type Seed } from '@openapi-counterpart/local-vercel';
import type { ContractConfig, ProductConfig } from '@openapi-counterpart/contract-tests/config';
import { findConfigFile, loadConfig } from '@openapi-counterpart/contract-tests/config-file';
import type { MetadataSchema } from '@openapi-counterpart/vercel/vercel-api/types';
import { withControls } from './plain-fields.js';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export interface Sold {
  /** Undefined where the folder has no configuration. */
  readonly file: string | undefined;
  readonly seed: Seed;
  readonly webhookPath?: string;
  readonly loginPath?: string;
}

/** @throws UsageError for a configuration that cannot be read. */
export async function readSold(folder: string): Promise<Sold> {
  const file = findConfigFile(folder);
  // The server will be asked, so nothing is installed before it listens.
  if (file === undefined) return { file, seed: { installations: [] } };
  const { products, webhookPath, loginPath } = await loadConfig(folder, file);
  return {
    file,
    seed: { installations: [], integrations: [integrationOf(products)] },
    ...(webhookPath !== undefined && { webhookPath }),
    ...(loginPath !== undefined && { loginPath }),
  };
}

/** What is wrong with a seed that was made of a configuration is wrong with the configuration. */
export function explainSeed(error: unknown, { file }: Sold): unknown {
  if (!(error instanceof ShapeError) || file === undefined) return error;
  const place = error.message.replace(/^integrations\[0\]\./, '');
  return new UsageError(`${file}: ${place}`, 'Correct it there.');
}

function integrationOf(products: ContractConfig['products']) {
  return {
    slug: 'local-integration',
    name: 'Local Integration',
    products: products.map(productOf),
  };
}

function productOf({ id, metadata, metadataSchema }: ProductConfig) {
  return {
    slug: id,
    ...(metadata && { metadata }),
    ...(metadataSchema && {
      // It is held against the description when the seed is applied.
      metadataSchema: withControls(metadataSchema) as unknown as MetadataSchema,
    }),
  };
}
