/** Emits webhooks.ts: the payload type and the validator of each webhook, by name. */

import type { Int64Places } from '@openapi-counterpart/runtime';
import { comment } from '../code/escape.js';
import { Code, literal, printOpenObject, propertyKey, type Data } from '../code/literal.js';
import { ModuleWriter } from '../code/module-writer.js';
import { printFunction } from '../code/statements.js';
import { commentLines } from '../types/doc-comment.js';
import { printAlias, printComment, printInterface } from '../types/print-type.js';
import { member, object, type Member } from '../types/type-node.js';
import type { EmitContext, Emitter } from './emitter.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { OperationTypes } from './operation-types.js';
import { paragraphsOf } from './operation-comment.js';
import { int64PlacesIn } from './int64-places.js';
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
  const module = new ModuleWriter(runtimeModule, [
    payloads,
    names,
    'webhookValidators',
    'parseWebhook',
  ]);
  const types = new OperationTypes(api, module);
  if ([...validators.values()].some((validator) => validator !== undefined))
    module.namespace('./validators.js', 'validators');
  const about = `What each webhook of ${comment(api.description.title)} carries.`;
  const members = api.webhooks.map((named) => webhookMember(named, api, types));
  module.add(printComment([about], 0) + printInterface(payloads, object(members)));
  module.add(printAlias(names, `keyof ${payloads}`));
  const type = `Readonly<Record<${names}, ${module.runtimeType('Validator')} | undefined>>`;
  const places = placesOf(api);
  const entries = [...validators].map(([key, validator]): [string, Data] => {
    const own = places.get(key);
    const isOfTexts = validator !== undefined && own?.as === 'string';
    if (!isOfTexts) return [key, validator ?? new Code('undefined')];
    return [key, new Code(`${module.runtime('ofTexts')}(${validator.text}, ${literal(own)})`)];
  });
  module.add(
    printComment(['Validators by webhook; none where the description leaves the body open.'], 0) +
      `export const webhookValidators: ${type} = ${printOpenObject(Object.fromEntries(entries), 0)};`,
  );
  if (places.size > 0) addParser(places, { payloads, names }, module);
  return module.render();
}

/** Where payloads have whole numbers of 64 bits that are no numbers. */
function placesOf({ description, int64, webhooks }: NamedDescription): Map<string, Int64Places> {
  const found = webhooks.flatMap((named): [string, Int64Places][] => {
    const [media] = named.operation.body?.content ?? [];
    const places = media && int64PlacesIn(media.schema, description.schemas, int64);
    return places === undefined ? [] : [[webhookKey(named, webhooks), places]];
  });
  return new Map(found);
}

/** A parser that keeps the digits of whole numbers. */
function addParser(
  places: ReadonlyMap<string, Int64Places>,
  { payloads, names }: { readonly payloads: string; readonly names: string },
  module: ModuleWriter,
): void {
  const type = `Readonly<Partial<Record<${names}, ${module.runtimeType('Int64Places')}>>>`;
  const constant = module.name('int64Places');
  module.add(`const ${constant}: ${type} = ${printOpenObject(Object.fromEntries(places), 0)};`);
  const about = [
    'The payload of a webhook by its text, in which whole numbers of 64 bits keep all their digits: valid',
    'where its validator says so.',
  ];
  module.add(
    printComment(about, 0) +
      printFunction({
        head: 'export function parseWebhook',
        typeParameters: [`Name extends ${names}`],
        parameters: ['name: Name', 'text: string'],
        returns: `${payloads}[Name]`,
        body: `return ${module.runtime('parsePlaced')}(text, ${constant}[name]) as ${payloads}[Name];`,
      }),
  );
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
    media === undefined ? 'undefined' : types.webhook(media),
    lines,
  );
}
