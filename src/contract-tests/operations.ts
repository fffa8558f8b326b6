/** The operations of the Partner API as contract tests see them: how each is served, and which a partner needs. */

import { readFileSync } from 'node:fs';
import { requiredOperations } from '@openapi-counterpart/local-vercel/partner-operations';
import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import type { ServerOperation } from '@openapi-counterpart/runtime';
import { buildModel } from '@openapi-counterpart/openapi/build-model';
import { isObject, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Description, Operation } from '@openapi-counterpart/openapi/model';
import { normalise } from '@openapi-counterpart/openapi/normalise';

export interface PartnerOperation {
  readonly id: string;
  readonly served: ServerOperation;
  readonly model: Operation;
  /** Which tokens it takes. */
  readonly styles: readonly ('user' | 'system')[];
  readonly isRequired: boolean;
}

export interface PartnerApi {
  readonly bundle: JsonObject;
  readonly description: Description;
  readonly operations: ReadonlyMap<string, PartnerOperation>;
}

let loaded: PartnerApi | undefined;

/** The description that ships with the package, read once a process. */
export function loadPartnerApi(): PartnerApi {
  return (loaded ??= readPartnerApi());
}

function readPartnerApi(): PartnerApi {
  const file = import.meta.resolve('@openapi-counterpart/vercel/partner-api/openapi.json');
  const bundle: unknown = JSON.parse(readFileSync(new URL(file), 'utf8'));
  if (!isObject(bundle)) throw new Error('The bundle of the Partner API is not an object.');
  const description = buildModel(normalise(bundle));
  const models = new Map(description.operations.map((model) => [model.id, model]));
  const operations = serverOperations.flatMap((served) => {
    const model = models.get(served.id);
    return model === undefined ? [] : [toOperation(served, model)];
  });
  return { bundle, description, operations: new Map(operations.map((item) => [item.id, item])) };
}

function toOperation(served: ServerOperation, model: Operation): PartnerOperation {
  const schemes = served.security.flat();
  return {
    id: served.id,
    served,
    model,
    styles: [
      ...(schemes.includes('userAuthentication') ? (['user'] as const) : []),
      ...(schemes.includes('systemAuthentication') ? (['system'] as const) : []),
    ],
    isRequired: requiredOperations.has(served.id),
  };
}
