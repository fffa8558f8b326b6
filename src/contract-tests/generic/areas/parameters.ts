/** Parameters are read as they are described, and no text in any place makes the server fail. */

import { edgesOf } from '../../input/edges.js';
import { arrayAt, isObject, type Json } from '@openapi-counterpart/openapi/json';
import type { Parameter } from '@openapi-counterpart/openapi/model';
import { flatSchema, typesOf } from '@openapi-counterpart/openapi/schema/flat-schema';
import { succeeded } from '../../context/answers.js';
import { percentEncoded } from '../../context/percent.js';
import { breaksOf } from '../../input/breaks.js';
import type { ApiOperation } from '../api.js';
import type { AnyContext, Input } from '../context.js';
import { contentOf, parameterValue, queryPairs } from '../input.js';
import { reach } from './answers.js';
import { atEach, type AnyArea } from './area.js';

type Place = 'path' | 'query' | 'header';

async function checkParameters(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  for (const parameter of operation.described.parameters) {
    if (parameter.in === 'cookie') continue;
    if (parameter.isRequired && parameter.in !== 'path') {
      await expectRefused(
        context,
        operation,
        without(context, operation, input, parameter),
        parameter,
        'is missing',
      );
    }
    for (const { change, text, keyword } of wrongTexts(context, operation, parameter)) {
      context.noteKeyword(operation.id, `/${parameter.in}/${parameter.name}`, keyword);
      const changed = withText(without(context, operation, input, parameter), parameter, text);
      await expectRefused(context, operation, changed, parameter, change, keyword);
    }
  }
}

async function expectRefused(
  context: AnyContext,
  operation: ApiOperation,
  input: Input,
  { name, in: place }: Parameter,
  change: string,
  keyword = '',
): Promise<void> {
  const exchange = await context.send(operation, { ...input, isDescribed: false });
  if (!succeeded(exchange)) return;
  const code = keyword === 'format' ? 'parameter-format-ignored' : 'parameter-invalid';
  const message = `The ${place} parameter ${name} ${change}, and was taken.`;
  context.fail(code, operation.id, message, { cause: `${code}:${operation.id}:${name}:${change}` });
}

/** Keywords that a text can break. */
const textual: ReadonlySet<string> = new Set([
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
]);

function wrongTexts(context: AnyContext, operation: ApiOperation, parameter: Parameter) {
  const { schemas } = context.api.description;
  const types = typesOf(flatSchema(parameter.schema, schemas));
  if (parameter.mediaType !== undefined || types.includes('object') || types.includes('array'))
    return [];
  const isText = types.includes('string') || types.length === 0;
  const value = parameterValue(context.api, operation, parameter);
  const broken = breaksOf(parameter.schema, value, schemas)
    .filter(({ keyword, value: wrong }) => textual.has(keyword) && isScalar(wrong))
    .map(({ keyword, change, value: wrong }) => ({ keyword, change, text: String(wrong) }))
    // An empty part of a path makes another path of it, and a NUL no request.
    .filter(({ text }) => parameter.in !== 'path' || text.trim() !== '')
    .filter(({ text }) => parameter.in !== 'header' || /^[\x20-\x7e]*$/.test(text));
  return isText ? broken : [...broken, { keyword: 'type', change: 'is a text', text: 'text' }];
}

function isScalar(value: Json): boolean {
  return !isObject(value) && !Array.isArray(value) && value !== null;
}

/** The input without a parameter; the members of an object may each be a pair of their own. */
function without(
  context: AnyContext,
  operation: ApiOperation,
  input: Input,
  parameter: Parameter,
): Input {
  const { name, in: place } = parameter;
  if (place === 'query') {
    const pairs = queryPairs(
      operation,
      parameter,
      parameterValue(context.api, operation, parameter),
    );
    const keys = [name, ...pairs.map(([key]) => key)];
    return { ...input, query: (input.query ?? []).filter(([key]) => !keys.includes(key)) };
  }
  if (place !== 'header') return input;
  const headers = Object.entries(input.headers ?? {}).filter(([key]) => key !== name.toLowerCase());
  return { ...input, headers: Object.fromEntries(headers) };
}

function withText(
  input: Input,
  { name, in: place }: { name: string; in: string },
  text: string,
): Input {
  switch (place) {
    case 'path':
      return { ...input, path: { ...input.path, [name]: text } };
    case 'query':
      return { ...input, query: [...(input.query ?? []), [name, text]] };
    default:
      return { ...input, headers: { ...input.headers, [name.toLowerCase()]: text } };
  }
}

/** What is valid in a query is taken: each value of an enumeration, and numbers at their bounds. */
async function checkValid(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  for (const parameter of operation.described.parameters) {
    if (parameter.in !== 'query') continue;
    for (const value of validValues(context, parameter)) {
      const query = [
        ...(without(context, operation, input, parameter).query ?? []),
        ...queryPairs(operation, parameter, value),
      ];
      const exchange = await context.send(operation, { ...input, query });
      if (exchange.status !== 400 && exchange.status !== 422) continue;
      const message = `The query parameter ${parameter.name} is ${JSON.stringify(value)}, which is valid, and was refused.`;
      context.fail('parameter-valid', operation.id, message, {
        cause: `parameter-valid:${operation.id}:${parameter.name}`,
      });
    }
  }
}

function validValues(context: AnyContext, { schema }: Parameter): readonly Json[] {
  const flat = flatSchema(schema, context.api.description.schemas);
  const values = arrayAt(flat, 'enum');
  return [...values.slice(0, 8), ...edgesOf(flat)];
}

/** Texts that servers stumble over, as they stand in a path or a query. */
const hostile = [
  '%00',
  '%FF',
  '%',
  '..%2F..%2Fetc',
  "'%20OR%201=1--",
  '%F0%9F%98%80',
  'x'.repeat(4000),
  '__proto__',
  '1e400',
  '-1',
  '%0D%0A',
];

/** Bodies likewise. */
const hostileBodies = [
  '[]',
  'null',
  '1',
  '"\\u0000"',
  '{"__proto__":{"a":1},"constructor":{"prototype":1}}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '{"a":1e400}',
  '\ufeff{}',
];

async function checkRobust(context: AnyContext, operation: ApiOperation): Promise<void> {
  const { input } = await reach(context, operation);
  const names = [...operation.served.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const odd = { isDescribed: false, isOutsideApi: true } as const;
  for (const text of hostile) {
    for (const name of names) {
      const rawPath = operation.served.path.replace(/\{([^}]+)\}/g, (_all, other: string) =>
        other === name ? text : percentEncoded(input.path[other] ?? ''),
      );
      await context.send(operation, { ...input, ...odd, rawPath });
    }
  }
  const queries = operation.described.parameters.filter((parameter) => parameter.in === 'query');
  for (const parameter of queries.slice(0, 3)) {
    for (const text of hostile) {
      const rawQuery = `${percentEncoded(parameter.name)}=${text}`;
      await context.send(operation, {
        ...without(context, operation, input, parameter),
        ...odd,
        rawQuery,
      });
    }
  }
  await sendHostileBodies(context, operation, input);
}

async function sendHostileBodies(
  context: AnyContext,
  operation: ApiOperation,
  input: Input,
): Promise<void> {
  if (contentOf(operation)?.isJson !== true) return;
  const odd = { isDescribed: false, isOutsideApi: true } as const;
  const { body, ...rest } = input;
  const members = isObject(body)
    ? Object.entries(body).filter(([, value]) => typeof value === 'string')
    : [];
  const texts = members
    .slice(0, 4)
    .flatMap(([name]) =>
      ['\u0000', '\ud800', '😀'.repeat(2000), '{{7*7}}${7*7}', '1970-02-31'].map((text) =>
        JSON.stringify({ ...(isObject(body) ? body : {}), [name]: text }),
      ),
    );
  for (const text of [...hostileBodies, ...texts]) {
    await context.send(operation, { ...rest, ...odd, text });
  }
}

const hasParameters = ({ described }: ApiOperation, places: readonly Place[]): boolean =>
  described.parameters.some((parameter) => places.some((place) => place === parameter.in));

export const parameters: AnyArea = {
  title: 'Parameters',
  rules: [
    {
      code: 'parameter-invalid',
      severity: 'must',
      sentence: 'A parameter that its schema does not allow is refused.',
      source: 'the description',
      checks: atEach(
        'parameter-invalid',
        (operation) => hasParameters(operation, ['path', 'query', 'header']),
        checkParameters,
      ),
    },
    {
      code: 'parameter-format-ignored',
      severity: 'should',
      sentence: 'A parameter of another format is refused.',
      source: 'the description',
    },
    {
      code: 'parameter-valid',
      severity: 'must',
      sentence: 'A parameter that its schema allows is taken.',
      source: 'the description',
      checks: atEach(
        'parameter-valid',
        (operation) => hasParameters(operation, ['query']),
        checkValid,
      ),
    },
    {
      code: 'robust',
      severity: 'must',
      sentence: 'No text in any place makes the server fail.',
      source: 'RFC 9110, section 15.6',
      checks: atEach('robust', () => true, checkRobust),
    },
  ],
};
