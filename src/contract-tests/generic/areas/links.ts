/** The links of the description lead to operations that work. */

import {
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { operationsIn } from '@openapi-counterpart/openapi/path-items';
import { follow } from '@openapi-counterpart/openapi/reference';
import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { succeeded } from '../../context/answers.js';
import type { Exchange } from '../../model.js';
import type { AnyApi, ApiOperation } from '../api.js';
import type { AnyContext } from '../context.js';
import { reach } from './answers.js';
import { checkOf, type AnyArea, type AnyCheck } from './area.js';

interface Link {
  readonly name: string;
  readonly from: ApiOperation;
  readonly to: ApiOperation;
  /** Runtime expressions by the names of parameters. */
  readonly parameters: JsonObject;
}

/** Links that name an operation by its id, at the answers that are successes. */
function linksOf({ document, operations }: AnyApi): readonly Link[] {
  return operations.flatMap((from) => {
    const item = follow(document, objectAt(document, 'paths')[from.described.path] ?? null);
    const own = operationsIn(item).find(({ method }) => method === from.described.method);
    const responses = entriesOf(objectAt(own?.operation ?? {}, 'responses'));
    return responses
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, response]) => entriesOf(objectAt(follow(document, response), 'links')))
      .flatMap(([name, value]) => {
        const link = follow(document, value);
        const to = operations.find(({ id }) => id === stringAt(link, 'operationId'));
        return to === undefined
          ? []
          : [{ name, from, to, parameters: objectAt(link, 'parameters') }];
      });
  });
}

async function checkLink(context: AnyContext, { name, from, to, parameters }: Link): Promise<void> {
  const { exchange, input } = await reach(context, from);
  const values = Object.entries(parameters).map(([key, expression]) => [
    key.replace(/^(path|query|header)\./, ''),
    valueOf(String(expression), exchange, input.path),
  ]);
  const path: Record<string, string> = { ...input.path, ...Object.fromEntries(values) };
  const followed = await context.succeed(to, path);
  if (succeeded(followed.exchange)) return;
  context.fail(
    'link-works',
    from.id,
    `The link ${name} leads to ${to.id}, which was answered with ${followed.exchange.status ?? 'nothing'}.`,
    {
      exchanges: [followed.exchange, exchange],
      cause: `link-works:${from.id}:${name}`,
    },
  );
}

/** What a runtime expression stands for; the text itself where it is none. */
function valueOf(
  expression: string,
  { body, headers }: Exchange,
  path: Readonly<Record<string, string>>,
): string {
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  if (pointer !== undefined) {
    const found = pointerSegments(pointer).reduce<unknown>(
      (part, key) =>
        isObject(part) ? part[key] : Array.isArray(part) ? part[Number(key)] : undefined,
      body,
    );
    return String(found ?? '');
  }
  const [, header] = /^\$response\.header\.(.*)$/.exec(expression) ?? [];
  if (header !== undefined) return headers[header.toLowerCase()] ?? '';
  const [, parameter] = /^\$request\.path\.(.*)$/.exec(expression) ?? [];
  return parameter === undefined ? expression : (path[parameter] ?? '');
}

export const links: AnyArea = {
  title: 'Links',
  rules: [
    {
      code: 'link-works',
      severity: 'must',
      sentence: 'A link leads to an operation that works.',
      source: 'the description',
      checks: (api): readonly AnyCheck[] =>
        linksOf(api).map((link) => ({
          ...checkOf('link-works', link.from, (context) => checkLink(context, link)),
          id: `link-works/${link.from.id}/${link.name}`,
        })),
    },
  ],
};
