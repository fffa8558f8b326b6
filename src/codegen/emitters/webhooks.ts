/** Emits webhooks.ts: the payload type and the validator of each webhook, by name. */

import type { Typing } from '../types/typing.js';
import { banner } from '../code/banner.js';
import { comment } from '../code/escape.js';
import { importTypes, importUsed, importValidators } from '../code/imports.js';
import { Code, literal, propertyKey } from '../code/literal.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { webhookType } from './type-text.js';
import type { ValidatorTable } from './validator-table.js';

/** The module text, not yet formatted; nothing where the description has no webhooks. */
export function emitWebhooks(
  api: NamedDescription,
  validators: ValidatorTable,
  runtimeModule: string,
): string | undefined {
  if (api.webhooks.length === 0) return undefined;
  const { prefix } = api;
  const keyed = api.webhooks.map((named) => [keyOf(named, api.webhooks), named] as const);
  const table = keyed.map(([key, named]) => [key, validatorOf(named, validators)] as const);
  const text = `
/** What each webhook of ${comment(api.description.title)} carries. */
export interface ${prefix}Webhooks {
${keyed.map(([key, named]) => emitMember(key, named, api.typing)).join('\n')}
}

export type ${prefix}WebhookName = keyof ${prefix}Webhooks;

/** Validators by webhook; none where the description leaves the body open. */
export const webhookValidators: Readonly<Record<${prefix}WebhookName, Validator | undefined>> = ${literal(Object.fromEntries(table))};
`;
  return [
    banner,
    importUsed(text, runtimeModule, { values: [], types: ['Validator'] }),
    importTypes(text),
    importValidators(text),
    text,
  ].join('\n');
}

function validatorOf(named: NamedOperation, validators: ValidatorTable): Code {
  const [media] = named.operation.body?.content ?? [];
  const validator = media && validators.take(`${named.name}-webhook`, media.schema, 'request');
  return validator ?? new Code('undefined');
}

function emitMember(key: string, { operation }: NamedOperation, typing: Typing): string {
  const [media] = operation.body?.content ?? [];
  const type = media === undefined ? 'undefined' : webhookType(typing, operation, media);
  return `/** ${comment(operation.summary ?? operation.path)} */ readonly ${propertyKey(key)}: ${type};`;
}

/** By its name alone, which a webhook that comes by several methods shares among them. */
function keyOf({ operation }: NamedOperation, all: readonly NamedOperation[]): string {
  const { path, method } = operation;
  const isOnly = all.filter((other) => other.operation.path === path).length === 1;
  return isOnly ? path : `${method} ${path}`;
}
