/** All examples, and the descriptions made of them: each example has a path of its own in one description. */

import type { Json, JsonObject } from '../../../../src/openapi/json.js';
import { isObject } from '../../../../src/openapi/json.js';
import { jsonOf, ok, type OperationExample, type SchemaExample } from './example.js';
import { encodingExamples } from './encodings.js';
import { messageExamples } from './messages.js';
import { objectExamples } from './objects.js';
import { operationExamples as ownExamples } from './operations.js';
import { ruleExamples } from './rules.js';
import { valueExamples } from './values.js';

export const schemaExamples: readonly SchemaExample[] = [
  ...valueExamples,
  ...objectExamples,
  ...ruleExamples,
];
export const operationExamples: readonly OperationExample[] = [
  ...ownExamples,
  ...messageExamples,
  ...encodingExamples,
];

export type Side = 'old' | 'new';

/** Where the schema of an example stands, in a description of all of them. */
export type Setting = 'request' | 'response' | 'webhook';

/** The path, or name of the webhook, of an example's schema in a setting. */
export function placeOf(setting: Setting, index: number): string {
  return setting === 'webhook' ? `webhook-${index}` : `/${setting}-${index}`;
}

/** A description that has each schema in a request, in an answer, and in a webhook. */
export function describeSchemas(side: Side): JsonObject {
  const bodyOf = (example: SchemaExample): JsonObject => ({
    requestBody: { required: true, content: jsonOf(example[side]) },
  });
  const entries = schemaExamples.map((example, index) => ({
    request: posting(`request${index}`, bodyOf(example)),
    response: posting(`response${index}`, {
      responses: { '200': { description: 'Done.', content: jsonOf(example[side]) } },
    }),
    webhook: posting(`webhook${index}`, bodyOf(example)),
  }));
  const itemsOf = (setting: Setting): (readonly [string, JsonObject])[] =>
    entries.map((entry, index) => [placeOf(setting, index), entry[setting]] as const);
  return {
    ...header,
    paths: Object.fromEntries([...itemsOf('request'), ...itemsOf('response')]),
    webhooks: Object.fromEntries(itemsOf('webhook')),
  };
}

function posting(id: string, more: JsonObject): JsonObject {
  return { post: { operationId: id, responses: ok, ...more } };
}

const header: JsonObject = { openapi: '3.1.0', info: { title: 'Examples', version: '1' } };

/** A description that has the operation of each example. */
export function describeOperations(side: Side): JsonObject {
  const items = operationExamples.flatMap((example, index) => {
    const item = example[side];
    return item === undefined ? [] : [[operationPath(index, side), withOwnIds(item, index)]];
  });
  return { ...withCredentials, paths: Object.fromEntries(items) };
}

/** A description that has the operation of each example as a webhook; neither path nor server is its own. */
export function describeWebhooks(side: Side): JsonObject {
  const items = operationExamples.flatMap((example, index) => {
    const item = example[side];
    return item === undefined ? [] : [[`webhook-${index}`, withOwnIds(item, index)]];
  });
  return { ...withCredentials, webhooks: Object.fromEntries(items) };
}

/** A description that has the operation of each example as a callback, which a client receives. */
export function describeCallbacks(side: Side): JsonObject {
  const callbacks = operationExamples.flatMap((example, index) => {
    const item = example[side];
    const address = '{$request.body#/url}';
    return item === undefined
      ? []
      : [[`callback${index}`, { [address]: withOwnIds(item, index) }] as const];
  });
  const subscribe = { operationId: 'subscribe', responses: ok };
  return {
    ...withCredentials,
    paths: { '/subscribe': { post: { ...subscribe, callbacks: Object.fromEntries(callbacks) } } },
  };
}

/** Where a client is called back that gave its address to the description of callbacks. */
export function callbackPath(index: number): string {
  return `/subscribe/callback${index}`;
}

const withCredentials: JsonObject = {
  ...header,
  components: {
    securitySchemes: {
      bearerAuth: { type: 'http', scheme: 'bearer' },
      keyAuth: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
  },
};

export function operationPath(index: number, side: Side): string {
  return `/${index}${operationExamples[index]?.path?.[side] ?? ''}`;
}

function withOwnIds(item: JsonObject, index: number): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => {
      const own: Json = isObject(operation)
        ? { ...operation, operationId: `${String(operation['operationId'])}${index}` }
        : (operation ?? null);
      return [method, own];
    }),
  );
}
