/** Emits webhooks.ts: the payload type and the validator of each webhook, by name. */

import { banner } from './banner.js';
import { comment, stringLiteral } from './escape.js';
import { importTypes } from './imports.js';
import { Code, literal, propertyKey } from './literal.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import type { ValidatorTable } from './validator-table.js';

/** The module text, not yet formatted; nothing where the description has no webhooks. */
export function emitWebhooks(
  api: NamedDescription,
  validators: ValidatorTable,
  runtimeModule: string,
): string | undefined {
  if (api.webhooks.length === 0) return undefined;
  const { prefix } = api;
  const table = api.webhooks.map(
    (named) => [named.operation.path, validatorOf(named, validators)] as const,
  );
  const text = `
import type { Validator } from ${stringLiteral(runtimeModule)};
import * as validators from './validators.js';

/** What each webhook of ${comment(api.description.title)} carries. */
export interface ${prefix}Webhooks {
${api.webhooks.map(emitMember).join('\n')}
}

export type ${prefix}WebhookName = keyof ${prefix}Webhooks;

/** Validators by webhook; none where the description leaves the body open. */
export const webhookValidators: Readonly<Record<${prefix}WebhookName, Validator | undefined>> = ${literal(Object.fromEntries(table))};
`;
  return [banner, importTypes(text), text].join('\n');
}

function validatorOf(named: NamedOperation, validators: ValidatorTable): Code {
  const [media] = named.operation.body?.content ?? [];
  const validator = media && validators.take(`${named.name}-webhook`, media.schema, 'request');
  return validator ?? new Code('undefined');
}

function emitMember({ operation }: NamedOperation): string {
  const [media] = operation.body?.content ?? [];
  const reference = media && typeof media.schema === 'object' ? media.schema['$ref'] : undefined;
  const name =
    typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : undefined;
  const lookUp = `NonNullable<webhooks[${stringLiteral(operation.path)}]['${operation.method}']['requestBody']>['content'][${stringLiteral(media?.key ?? '')}]`;
  const type =
    media === undefined
      ? 'undefined'
      : name === undefined
        ? lookUp
        : `Schemas[${stringLiteral(name)}]`;
  return `/** ${comment(operation.summary ?? operation.path)} */ readonly ${propertyKey(operation.path)}: ${type};`;
}
