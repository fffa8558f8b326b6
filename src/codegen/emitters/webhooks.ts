/** Emits webhooks.ts: the payload type and the validator of each webhook, by name. */

import { comment } from '../code/escape.js';
import { Code, printOpenObject, propertyKey, type Data } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { commentLines } from '../types/doc-comment.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import { member, object, type Member } from '../types/type-node.js';
import type { EmitContext, Emitter } from './emitter.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { OperationTypes } from './operation-types.js';
import { paragraphsOf } from './operation-comment.js';
import { webhookKey } from './webhook-validators.js';

export const webhooksEmitter: Emitter = {
  name: 'webhooks',
  file: 'webhooks.ts',
  needs: ['types', 'validators'],
  emit: emitWebhooks,
};

function emitWebhooks({ api, runtimeModule, validation }: EmitContext): string | undefined {
  if (api.webhooks.length === 0) return undefined;
  const validators = validation.webhooks;
  const [payloads, names] = [`${api.prefix}Webhooks`, `${api.prefix}WebhookName`];
  const module = new ModuleWriter(runtimeModule, [payloads, names, 'webhookValidators']);
  const types = new OperationTypes(api, module);
  if ([...validators.values()].some((validator) => validator !== undefined))
    module.namespace('./validators.js', 'validators');
  const about = `What each webhook of ${comment(api.description.title)} carries.`;
  const members = api.webhooks.map((named) => webhookMember(named, api, types));
  module.add(printComment([about], 0) + printInterface(payloads, object(members)));
  module.add(printAlias(names, `keyof ${payloads}`));
  const type = `Readonly<Record<${names}, ${module.runtimeType('Validator')} | undefined>>`;
  const entries = [...validators].map(([key, validator]): [string, Data] => [
    key,
    validator ?? new Code('undefined'),
  ]);
  module.add(
    printComment(['Validators by webhook; none where the description leaves the body open.'], 0) +
      `export const webhookValidators: ${type} = ${printOpenObject(Object.fromEntries(entries), 0)};`,
  );
  return module.render();
}

function webhookMember(
  named: NamedOperation,
  api: NamedDescription,
  types: OperationTypes,
): Member {
  const { operation } = named;
  const { description, isDeprecated, path, summary } = operation;
  const [media] = operation.body?.content ?? [];
  const lines = paragraphsOf([
    commentLines({ summary: summary ?? path }),
    commentLines({ description, deprecated: isDeprecated }),
  ]);
  return member(
    `readonly ${propertyKey(webhookKey(named, api.webhooks))}`,
    media === undefined ? 'undefined' : types.webhook(operation, media),
    lines,
  );
}
