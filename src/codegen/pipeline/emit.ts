/** A bundled description in, the files of its output folder out. */

import { buildModel } from '@openapi-counterpart/openapi/build-model';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import { normalise } from '@openapi-counterpart/openapi/normalise';
import { emitClient } from '../emitters/client.js';
import { formatModule, formatPlainModule } from './format.js';
import { printJson } from '../code/json-text.js';
import { apiPrefix } from '../code/names.js';
import { nameOperations, type NamedDescription } from '../emitters/operation-names.js';
import { emitServer } from '../emitters/server.js';
import { emitTypes } from '../emitters/types.js';
import { createTyping, type TypingOptions } from '../types/typing.js';
import { ValidatorTable } from '../emitters/validator-table.js';
import { compileValidators } from '../validators/compile.js';
import { emitWebhooks } from '../emitters/webhooks.js';

export interface Emitted {
  /** Formatted text by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly operationCount: number;
  readonly webhookCount: number;
  readonly schemaCount: number;
}

const runtimeModule = '@openapi-counterpart/runtime';

/** Emits everything for one API. Pure: the same bundle gives the same bytes. */
export async function emitApi(
  apiName: string,
  bundle: JsonObject,
  options: TypingOptions,
): Promise<Emitted> {
  const document = normalise(bundle);
  const api = nameApi(apiName, document, options);
  const validators = new ValidatorTable();
  const server = formatModule(emitServer(api, validators, runtimeModule));
  const webhooks = emitWebhooks(api, validators, runtimeModule);
  const { schemas } = api.description;
  const compiled = compileValidators(validators.requests, { components: schemas, runtimeModule });
  const files = {
    'client.ts': formatPlainModule(emitClient(api, runtimeModule)),
    'openapi.json': printJson(bundle),
    'server.ts': server,
    'types.ts': emitTypes(document, api.typing),
    'validators.ts': formatPlainModule(compiled.code),
    ...(webhooks !== undefined && { 'webhooks.ts': formatModule(webhooks) }),
  };
  const texts = Object.entries(files).map(async ([name, text]) => [name, await text] as const);
  return {
    files: new Map(await Promise.all(texts)),
    operationCount: api.operations.length,
    webhookCount: api.webhooks.length,
    schemaCount: Object.keys(schemas).length,
  };
}

function nameApi(apiName: string, document: JsonObject, options: TypingOptions): NamedDescription {
  const description = buildModel(document);
  const prefix = apiPrefix(apiName);
  const reserved = [`create${prefix}Client`, 'createClient'];
  return {
    apiName,
    prefix,
    description,
    typing: createTyping(document, description.schemas, options),
    operations: nameOperations(description.operations, reserved),
    webhooks: nameOperations(description.webhooks, []),
  };
}
