/** Which validator goes with which webhook. */

import type { Code } from '../code/literal.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import type { ValidatorTable } from './validator-table.js';

/** Validators by the key of a webhook; none where the description leaves the body open. */
export type WebhookValidators = ReadonlyMap<string, Code | undefined>;

/** The validators of an API's webhooks, which are entered into the table. */
export function webhookValidators(
  { webhooks }: NamedDescription,
  validators: ValidatorTable,
): WebhookValidators {
  return new Map(
    webhooks.map((named) => {
      const [media] = named.operation.body?.content ?? [];
      const validator = media && validators.take(`${named.name}-webhook`, media.schema, 'request');
      return [webhookKey(named, webhooks), validator];
    }),
  );
}

/** The name of a webhook, with its method where it comes by several. */
export function webhookKey({ operation }: NamedOperation, all: readonly NamedOperation[]): string {
  const { path, method } = operation;
  const isOnly = all.filter((other) => other.operation.path === path).length === 1;
  return isOnly ? path : `${method} ${path}`;
}
