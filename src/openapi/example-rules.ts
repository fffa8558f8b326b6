/**
 * Lets the rules that hold examples against schemas look only at what may not fit: they compile each
 * schema, which is most of a linter's work, and have nothing to say of most.
 */

import type { Config, UserContext } from '@redocly/openapi-core';
import { certainlyFits, type Reading } from './fitting-examples.js';
import { isObject, type JsonObject } from './json.js';
import { PlainSchemas } from './plain-schemas.js';
import { changeVisits, type VisitOf } from './rule-visits.js';

/** Rules that hold examples against schemas. */
export const exampleRules = [
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
];

/** Has those rules of a configuration pass over objects whose examples certainly fit. */
export function passFittingExamples(config: Config): void {
  const plain = new PlainSchemas();
  changeVisits(config, exampleRules, (visit, of) => (node, context, ...more) => {
    if (!doExamplesFit(node, of, plain, context)) visit(node, context, ...more);
  });
}

function doExamplesFit(
  node: unknown,
  { rule, options, path }: VisitOf,
  plain: PlainSchemas,
  context: UserContext,
): boolean {
  if (!isObject(node)) return false;
  const isSchema = rule === 'no-invalid-schema-examples';
  const values = isSchema ? ofSchema(node) : ofHolder(node, context);
  const schema = isSchema ? node : node['schema'];
  if (values === undefined || !isObject(schema)) return false;
  const placed = { schema, file: context.location.source.absoluteRef };
  const reading: Reading = {
    context,
    isOpen: isObject(options) && Boolean(options['allowAdditionalProperties']),
    direction: isSchema ? undefined : path[0] === 'Response' ? 'response' : 'request',
  };
  return (
    values.length === 0 ||
    (plain.includes(placed, context) &&
      values.every((value) => certainlyFits(value, placed, reading)))
  );
}

function ofSchema({ example, examples }: JsonObject): unknown[] {
  return [
    ...(Array.isArray(examples) ? examples : []),
    ...(example === undefined ? [] : [example]),
  ];
}

/** The examples of a media type or parameter; nothing where one of them is not found. */
function ofHolder({ example, examples }: JsonObject, context: UserContext): unknown[] | undefined {
  const named = isObject(examples) ? Object.values(examples) : [];
  const found = named.map((one) =>
    isObject(one) && typeof one['$ref'] === 'string'
      ? context.resolve<object>({ $ref: one['$ref'] }).node
      : one,
  );
  if (!found.every(isObject) || (isObject(example) && '$ref' in example)) return undefined;
  const values = found.flatMap((one) => [one['dataValue'], one['value']]);
  return [example, ...values].filter((value) => value !== undefined);
}
