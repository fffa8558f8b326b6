/** Types and validators are of one opinion on drawn schemas and values, but for what types cannot say. */

import * as fc from 'fast-check';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { emitComponents } from '../../../src/codegen/emitters/components.js';
import { emitTypes } from '../../../src/codegen/emitters/types.js';
import { createTyping } from '../../../src/codegen/types/create-typing.js';
import { openWhatIsRead } from '../../../src/codegen/types/opened-schemas.js';
import { compileValidators, type Direction } from '../../../src/codegen/validators/compile.js';
import { buildModel } from '../../../src/openapi/build-model.js';
import type { JsonObject } from '../../../src/openapi/json.js';
import { normalise } from '../../../src/openapi/normalise.js';
import type { JsonSchema } from '../../../src/openapi/schema/json-schema.js';
import { describing } from '../../support/generation.js';
import { checkTexts } from '../../support/type-check.js';
import { load, named, RUNTIME } from '../validators/harness.js';
import { changed, differences, type Difference } from './differences.js';
import { components, pairs } from './typed-pairs.js';

const directions: readonly Direction[] = ['request', 'response'];

/** A value, the schema that it is held against, and what the compiler says of it. */
interface Sample {
  readonly index: number;
  readonly direction: Direction;
  readonly value: unknown;
  isAssignable: boolean;
}

/**
 * Whether objects, of types and of values, have a mark that no other value has. By it alone TypeScript
 * knows objects as validators do: it takes one that has none of a type's members, where all are
 * optional, for a mistake, and in some places a text, a number or a list for an object without members.
 */
type Objects = 'marked' | 'plain';

let schemas: readonly JsonSchema[];
let samples: readonly Sample[];
let types: Emitted;

beforeAll(() => {
  const drawn = fc.sample(
    pairs.chain(({ schema, values }) =>
      fc.record({
        schema: fc.constant(schema),
        values: fc.array(values, { minLength: 6, maxLength: 6 }),
      }),
    ),
    { numRuns: 300, seed: Number(process.env['SEED'] ?? 20261129) },
  );
  schemas = drawn.map(({ schema }) => schema);
  samples = drawn.flatMap(({ values }, index) =>
    directions.flatMap((direction) =>
      values.map((value) => ({ index, direction, value, isAssignable: true })),
    ),
  );
  types = emitTypesOf(schemas);
  judge(types, samples, 'marked');
});

/** Says of each sample whether the compiler assigns its value. */
function judge(emitted: Emitted, all: readonly Sample[], objects: Objects): void {
  for (const line of refusedLines(emitted, all, objects)) {
    const sample = all[line];
    if (sample !== undefined) sample.isAssignable = false;
  }
}

function bodyOf(index: number): object {
  return {
    content: { 'application/json': { schema: { $ref: `#/components/schemas/S${index}` } } },
  };
}

/** The two modules that hold types. */
interface Emitted {
  readonly shape: string;
  readonly components: string;
}

function emitTypesOf(all: readonly JsonSchema[]): Emitted {
  const paths = all.map((_, index) => [
    `/${index}`,
    {
      post: {
        operationId: `o${index}`,
        requestBody: bodyOf(index),
        responses: { '200': bodyOf(index) },
      },
    },
  ]);
  const own = all.map((schema, index) => [`S${index}`, schema]);
  const description = describing(Object.fromEntries(paths), {
    components: { schemas: { ...components, ...Object.fromEntries(own) } },
  });
  // A description is JSON, whatever types its parts were built with.
  const document = normalise(description as JsonObject);
  const typing = createTyping(document, buildModel(document).schemas, {
    openEnums: process.env['OPEN'] === '1',
  });
  return {
    shape: emitTypes(document, typing),
    components: emitComponents(document, typing) ?? '',
  };
}

/** The indexes of the samples whose value the compiler does not assign. */
function refusedLines(emitted: Emitted, all: readonly Sample[], objects: Objects): number[] {
  const lines = all.map(({ index, direction, value }, line) => {
    const operation = `operations['o${index}']`;
    const part =
      direction === 'request' ? `${operation}['requestBody']` : `${operation}['responses'][200]`;
    return `export const t${line}: Fits<${valueType(value, objects)}, NonNullable<${part}>['content']['application/json']> = true;`;
  });
  const head =
    "import type { operations } from './types.js'; type Fits<V, T> = [V] extends [T] ? true : false;";
  const diagnostics = checkTexts({
    'types.ts': emitted.shape,
    'components.ts': objects === 'marked' ? withMarks(emitted.components) : emitted.components,
    'samples.ts': [head, ...lines].join('\n'),
  });
  return diagnostics.map((diagnostic) => {
    const { file, start } = diagnostic;
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (!file?.fileName.endsWith('samples.ts') || start === undefined) throw new Error(message);
    if (diagnostic.code !== 2322) throw new Error(message);
    return file.getLineAndCharacterOfPosition(start).line - 1;
  });
}

/** The type of exactly this value. */
function valueType(value: unknown, objects: Objects): string {
  if (Array.isArray(value)) return `[${value.map((item) => valueType(item, objects)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${valueType(item, objects)}`,
  );
  return `{ ${[...members, ...(objects === 'marked' ? ["'~': never"] : [])].join('; ')} }`;
}

/** Types whose objects have the mark, which every index signature allows. */
function withMarks(text: string): string {
  return text.replaceAll(/\{\n(?! *\[)/g, "{ '~': unknown;\n");
}

/** Samples on which the compiler and the validators of the schemas so changed disagree. */
function disagreements(applied: readonly Difference[]): Sample[] {
  const all = Object.entries(components).map(([name, schema]) => [name, changed(schema, applied)]);
  const requests = schemas.flatMap((schema, index) =>
    directions.map((direction) => ({
      name: `${direction}${index}`,
      schema: changed(schema, applied),
      direction,
      caller: 'client' as const,
    })),
  );
  const closed = { requests, components: Object.fromEntries(all) as Record<string, JsonSchema> };
  const opened = process.env['OPEN'] === '1' ? openWhatIsRead(requests, closed.components) : closed;
  const { code } = compileValidators(opened.requests, {
    components: opened.components,
    runtimeModule: RUNTIME,
  });
  const validators = load(code);
  return samples.filter(({ index, direction, value, isAssignable }) => {
    return named(validators, `${direction}${index}`)(value) !== isAssignable;
  });
}

test('values are assignable exactly where they are valid', () => {
  const found = disagreements(differences).map(({ index, direction, value, isAssignable }) => ({
    schema: JSON.stringify(schemas[index]),
    direction,
    value: JSON.stringify(value),
    isAssignable,
    type: new RegExp(`export type S${index}(Request)? =[^]*?\n\n`).exec(types.components)?.[0],
  }));
  expect(found.slice(0, 3)).toEqual([]);
  const assignable = samples.filter(({ isAssignable }) => isAssignable).length;
  // Were nearly all verdicts the same, agreement would mean little.
  expect(Math.min(assignable, samples.length - assignable)).toBeGreaterThan(samples.length / 5);
});

test.each(differences.map(({ name }) => name))('%s still makes a difference', (name) => {
  expect(disagreements(differences.filter((difference) => difference.name !== name))).not.toEqual(
    [],
  );
});

test.each<{
  readonly name: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly isValid: boolean;
  /** Whether the mark tells TypeScript. */
  readonly isTold: boolean;
}>([
  {
    name: 'objects with none of the members of a type',
    schema: { properties: { a: true } },
    value: { b: 1 },
    isValid: true,
    isTold: true,
  },
  {
    name: 'what is no object, under free keys beside other schemas',
    schema: {
      allOf: [
        { type: 'object', properties: { b: true } },
        { type: 'object', additionalProperties: { type: 'object', properties: { a: true } } },
      ],
    },
    value: { b: 1 },
    isValid: false,
    isTold: true,
  },
  {
    name: 'optional members that are called like those of every object',
    schema: { type: 'object', properties: Object.fromEntries([['toString', { const: 'a' }]]) },
    value: {},
    isValid: true,
    isTold: false,
  },
])('TypeScript alone is of another opinion: $name', ({ schema, value, isValid, isTold }) => {
  const verdicts = (['plain', 'marked'] as const).map((objects) => {
    const sample: Sample = { index: 0, direction: 'request', value, isAssignable: true };
    judge(emitTypesOf([schema]), [sample], objects);
    return sample.isAssignable;
  });
  expect(verdicts).toEqual([!isValid, isTold === isValid]);
});
