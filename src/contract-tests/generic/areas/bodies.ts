/** Bodies are read as they are described: what is valid is taken, what is not is refused. */

import {
  arrayAt,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { flatSchema, typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';
import { succeeded } from '../../context/answers.js';
import { breaksOf, type Break } from '../../input/breaks.js';
import { edgesOf } from '../../input/edges.js';
import type { ApiOperation } from '../api.js';
import type { AnyContext, Input } from '../context.js';
import { contentOf, validatorOf } from '../input.js';
import { reach } from './answers.js';
import { atEach, type AnyArea } from './area.js';

/** So many broken bodies, and so many at their bounds, are sent to one operation. */
const most = 60;

async function checkInvalid(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const isValid = validatorOf(operation);
  const schema = contentOf(operation)?.media.schema ?? true;
  const { schemas } = context.api.description;
  const broken = breaksOf(schema, input.body ?? null, schemas).filter(
    ({ value }) => !isValid(value),
  );
  for (const one of spread(broken)) {
    const exchange = await context.send(operation, {
      ...input,
      body: one.value,
      isDescribed: false,
    });
    context.noteKeyword(operation.id, one.pointer, one.keyword);
    if (succeeded(exchange)) taken(context, operation, one);
  }
}

/** Formats say how a text is meant, and not every server looks at them. */
function taken(context: AnyContext, { id }: ApiOperation, one: Break): void {
  const code = one.keyword === 'format' ? 'format-ignored' : 'input-invalid';
  const what = one.pointer === '' ? 'that' : `in which ${one.pointer}`;
  context.fail(code, id, `A body ${what} ${one.change} was taken.`, {
    cause: `${code}:${id}:${one.keyword}:${one.pointer}`,
  });
}

/** Some of a long list, from all of its parts. */
function spread<Item>(list: readonly Item[]): readonly Item[] {
  if (list.length <= most) return list;
  return Array.from(
    { length: most },
    (_, index) => list[Math.floor((index * list.length) / most)],
  ).filter((item) => item !== undefined);
}

async function checkMalformed(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const { body: _, ...rest } = input;
  const isRequired = operation.described.body?.isRequired === true;
  const text = JSON.stringify(input.body ?? {});
  const cases: readonly (readonly [string, Partial<Input>])[] = [
    ['is no JSON', { text: '{"' }],
    ['ends too early', { text: text.slice(0, -1) }],
    ...(isRequired
      ? ([
          ['is missing', {}],
          ['is empty', { text: '' }],
        ] as const)
      : []),
    ['is of a media type that is not described', { text, contentType: 'application/x-unknown' }],
  ];
  for (const [what, change] of cases) {
    const exchange = await context.send(operation, { ...rest, ...change, isDescribed: false });
    if (!succeeded(exchange)) continue;
    context.fail('input-malformed', operation.id, `A body that ${what} was taken.`, {
      cause: `input-malformed:${operation.id}:${what}`,
    });
  }
}

/** Refused for how they are, not for what the server holds. */
const unread: ReadonlySet<number | null> = new Set([400, 413, 415, 422, null]);

async function checkBounds(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const isValid = validatorOf(operation);
  const variants = boundsOf(context, operation, input.body ?? null).filter(({ body }) =>
    isValid(body),
  );
  for (const { what, body } of spread(variants)) {
    const exchange = await context.send(operation, { ...input, body });
    const { status } = exchange;
    if (!unread.has(status) && (status ?? 500) < 500) continue;
    context.fail('input-valid', operation.id, `A body that is valid was refused: ${what}.`, {
      cause: `input-valid:${operation.id}:${what}`,
    });
  }
}

interface Variant {
  readonly what: string;
  readonly body: Json;
}

/** The body with each member at its bounds, with each of its values, and without it. */
function boundsOf(context: AnyContext, operation: ApiOperation, body: Json): readonly Variant[] {
  if (!isObject(body)) return [];
  const { schemas } = context.api.description;
  const { media, isJson = false } = contentOf(operation) ?? {};
  const schema = flatSchema(media?.schema ?? true, schemas);
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, member]) => {
    if (!isObject(member)) return [];
    const flat = flatSchema(member, schemas);
    if (flat['readOnly'] === true) return [];
    const others = Object.entries(body).filter(([key]) => key !== name);
    return [
      { what: `without ${name}`, body: Object.fromEntries(others) },
      ...valuesAtBounds(flat)
        // A form has no null.
        .filter(([, value]) => isJson || value !== null)
        .map(([words, value]) => ({ what: `${name} ${words}`, body: { ...body, [name]: value } })),
    ];
  });
}

const longestText = 10_000;

function valuesAtBounds(schema: JsonObject): readonly (readonly [string, Json])[] {
  const values = arrayAt(schema, 'enum');
  if (values.length > 0) {
    return values.slice(0, 8).map((value) => [`is ${JSON.stringify(value)}`, value] as const);
  }
  const types = typesOf(schema);
  const { minLength, maxLength } = schema;
  const isText =
    types.includes('string') && schema['format'] === undefined && schema['pattern'] === undefined;
  const room = typeof maxLength === 'number' ? maxLength : Infinity;
  return [
    ...edgesOf(schema).map((bound) => [`is ${bound}`, bound] as const),
    ...(isText && typeof minLength === 'number'
      ? [[`has ${minLength} characters`, 'x'.repeat(minLength)] as const]
      : []),
    ...(isText && room <= longestText
      ? [
          [`has ${room} characters`, 'x'.repeat(room)] as const,
          // Counted in characters, of which each is two units of a string in JavaScript.
          [`has ${room} characters of an emoji`, '😀'.repeat(room)] as const,
        ]
      : []),
    ...(isText && room >= 8 ? [['has letters of other scripts', 'Zoë 日本 "\'<'] as const] : []),
    ...(types.includes('null') ? [['is null', null] as const] : []),
    ...(types.includes('boolean')
      ? ([
          ['is true', true],
          ['is false', false],
        ] as const)
      : []),
  ];
}

const takesBody = (operation: ApiOperation): boolean => contentOf(operation) !== undefined;
const takesJson = (operation: ApiOperation): boolean => contentOf(operation)?.isJson === true;

export const bodies: AnyArea = {
  title: 'Bodies',
  rules: [
    {
      code: 'input-invalid',
      severity: 'must',
      sentence: 'A body that the schema does not allow is refused.',
      source: 'the description',
      checks: atEach('input-invalid', takesJson, checkInvalid),
    },
    {
      code: 'format-ignored',
      severity: 'should',
      sentence: 'A text of another format is refused.',
      source: 'the description',
    },
    {
      code: 'input-valid',
      severity: 'must',
      sentence: 'A body that the schema allows is taken, at its bounds too.',
      source: 'the description',
      checks: atEach('input-valid', takesBody, checkBounds),
    },
    {
      code: 'input-malformed',
      severity: 'must',
      sentence: 'A body that cannot be read is refused.',
      source: 'RFC 9110, section 15.5.1',
      checks: atEach('input-malformed', takesJson, checkMalformed),
    },
  ],
};
