/** The two APIs as contract tests see them: their bundles as committed, and the operations of these. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildModel } from '../../../src/openapi/build-model.js';
import { isObject, objectAt, type Json, type JsonObject } from '../../../src/openapi/json.js';
import type { Operation, Schema } from '../../../src/openapi/model.js';
import { normalise } from '../../../src/openapi/normalise.js';

export const apiNames = ['partner-api', 'vercel-api'] as const;
export type ApiName = (typeof apiNames)[number];

/** An operation, modelled and as the bundle has it: the model leaves the examples out. */
export interface DescribedOperation {
  readonly api: ApiName;
  readonly id: string;
  readonly model: Operation;
  readonly raw: JsonObject;
  /** Parameters of the path and of the operation, references followed. */
  readonly rawParameters: readonly JsonObject[];
}

export interface DescribedApi {
  readonly name: ApiName;
  readonly title: string;
  readonly bundle: JsonObject;
  /** In JSON Schema 2020-12, whatever the version of the bundle. */
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly DescribedOperation[];
  readonly webhooks: readonly DescribedOperation[];
}

export function bundleFile(name: string): string {
  return fileURLToPath(new URL(`../../../generated/${name}/openapi.json`, import.meta.url));
}

export function readBundle(name: ApiName): JsonObject {
  const bundle: unknown = JSON.parse(readFileSync(bundleFile(name), 'utf8'));
  if (!isObject(bundle)) throw new Error(`The bundle of ${name} is not an object.`);
  return bundle;
}

export function loadApi(name: ApiName): DescribedApi {
  const bundle = readBundle(name);
  const description = buildModel(normalise(bundle));
  const described = (place: 'paths' | 'webhooks', model: Operation): DescribedOperation => {
    const item = objectAt(objectAt(bundle, place), model.path);
    const raw = objectAt(item, model.method);
    const parameters = [...listAt(item, 'parameters'), ...listAt(raw, 'parameters')];
    const rawParameters = parameters.map((parameter) => follow(bundle, parameter));
    return { api: name, id: model.id, model, raw, rawParameters };
  };
  return {
    name,
    title: description.title,
    bundle,
    schemas: description.schemas,
    operations: description.operations.map((model) => described('paths', model)),
    webhooks: description.webhooks.map((model) => described('webhooks', model)),
  };
}

/** What a reference of the bundle leads to; anything else is itself. */
export function follow(bundle: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value)) return {};
  const reference = value['$ref'];
  if (typeof reference !== 'string') return value;
  const keys = reference.replace(/^#\//, '').split('/');
  let node: Json | undefined = bundle;
  for (const key of keys) {
    node = objectAt({ node }, 'node')[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return follow(bundle, node);
}

function listAt(holder: JsonObject, key: string): readonly Json[] {
  const value = holder[key];
  // The type of Json's lists is read-only, which Array.isArray does not keep.
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
