/** Recognises imports of generated modules, and what the operations of their API are called in code. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildModel } from '@openapi-counterpart/openapi/build-model';
import { isObject } from '@openapi-counterpart/openapi/json';
import { normalise } from '@openapi-counterpart/openapi/normalise';
import { nameOperations, type NamedOperation } from '../emitters/operation-names.js';

/** A module that was generated for an API. */
export type ModuleKind = 'client' | 'server' | 'webhooks';

export interface GeneratedApi {
  readonly operations: readonly NamedOperation[];
  readonly webhooks: readonly NamedOperation[];
}

/** The description beside the generated module that a file imports; undefined for any other import. */
export function descriptionOf(
  file: string,
  specifier: string,
): { readonly kind: ModuleKind; readonly description: string } | undefined {
  const [, base, kind] = /^(.+)\/(client|server|webhooks)(?:\.[jt]s)?$/.exec(specifier) ?? [];
  if (base === undefined) return undefined;
  const description = base.startsWith('.')
    ? path.resolve(path.dirname(file), base, 'openapi.json')
    : resolvePackage(file, `${base}/openapi.json`);
  const isThere = description !== undefined && existsSync(description);
  // One of the kinds of the expression.
  return isThere ? { kind: kind as ModuleKind, description } : undefined;
}

function resolvePackage(file: string, specifier: string): string | undefined {
  try {
    return createRequire(file).resolve(specifier);
  } catch {
    return undefined; // another package, or one that is not installed
  }
}

/** The operations of a description under the names that generated code has for them. */
export function readGeneratedApi(description: string): GeneratedApi | undefined {
  const parsed: unknown = JSON.parse(readFileSync(description, 'utf8'));
  // Parsed JSON is JSON.
  const model = isObject(parsed) ? buildModel(normalise(parsed as never)) : undefined;
  if (model === undefined) return undefined;
  return {
    operations: nameOperations(model.operations, ['createClient']),
    webhooks: nameOperations(model.webhooks, []),
  };
}
