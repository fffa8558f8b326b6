/** The text of emitted modules: it compiles under every strict option, without `any`, and only depends on its input. */

import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compileValidators, type JsonSchema } from '../../../src/codegen/validators/compile.js';
import { FAMILIES } from './cases/all.js';
import { compileOne, type Components, load, named } from './harness.js';
import { HOSTILE_COMPONENTS, HOSTILE_SCHEMA } from './hostile.js';
import { Chance, RANDOM_COMPONENTS, randomSchema } from './random-schemas.js';

const STRICT: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  skipLibCheck: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

/** What TypeScript has to say about modules that stand beside this one, by file name. */
function diagnosticsOf(modules: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(STRICT);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => modules.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = modules.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...modules.keys()], STRICT, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text =
      diagnostic.start === undefined
        ? ''
        : (diagnostic.file?.text.slice(diagnostic.start - 60, diagnostic.start + 60) ?? '');
    return `${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')} near: ${text}`;
  });
}

const runtimeModule = '../../../src/runtime/index.js';

function emit(schemas: readonly JsonSchema[], components: Components): string {
  const requests = schemas.map((schema, index) => ({
    name: `check${index}`,
    schema,
    direction: 'request' as const,
  }));
  return compileValidators(requests, { components, runtimeModule }).code;
}

test('compiles under every strict option and never says any', () => {
  const chance = new Chance(7);
  const random = Array.from({ length: 150 }, () => randomSchema(chance, 3));
  const cases = Object.values(FAMILIES).flatMap((family) => Object.values(family));
  const texts = [
    ...cases.map(({ schema, components = {} }) => emit([schema], components)),
    emit(random, RANDOM_COMPONENTS),
    emit([HOSTILE_SCHEMA], HOSTILE_COMPONENTS),
  ];
  const modules = new Map(
    texts.map((text, index) => [resolve(import.meta.dirname, `emitted-${index}.ts`), text]),
  );
  expect(diagnosticsOf(modules)).toEqual([]);
  for (const text of texts)
    expect(text).not.toMatch(
      /\b(?:as )?any\b[^'"]*[;,)]|ts-nocheck|ts-ignore|\beval\(|new Function/,
    );
});

describe('determinism', () => {
  const components: Components = {
    B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } } },
    A: { type: 'string', pattern: '^a' },
  };
  const requests = ['B', 'A'].map((name) => ({
    name: `check${name}`,
    schema: { type: 'array', items: { $ref: `#/components/schemas/${name}` } } as const,
    direction: 'request' as const,
  }));

  test('the same input gives the same text', () => {
    const [first, second] = [1, 2].map(() =>
      compileValidators(requests, { components, runtimeModule }),
    );
    expect(first).toEqual(second);
  });

  test('the order of the components does not matter', () => {
    const reversed = Object.fromEntries(Object.entries(components).toReversed());
    expect(compileValidators(requests, { components: reversed, runtimeModule }).code).toBe(
      compileValidators(requests, { components, runtimeModule }).code,
    );
  });
});

describe('names', () => {
  test('of components that look alike as identifiers are kept apart', () => {
    const names = ['a-b', 'a_b', 'aB', 'A b', '1', '日本', ''];
    const components = Object.fromEntries(names.map((name, index) => [name, { const: index }]));
    const properties = Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/schemas/${encodeURIComponent(name)}` }]),
    );
    const { code } = compileOne({ properties }, components);
    const validator = named(load(code), 'check');
    expect(validator(Object.fromEntries(names.map((name, index) => [name, index])))).toBe(true);
    expect(names.filter((name) => validator({ [name]: 'other' }))).toEqual([]);
    expect(code).toContain('function isAB(');
    expect(code).toContain('function isAB2(');
  });

  test('of validators may be those of runtime helpers', () => {
    const names = ['fail', 'count', 'stop', 'Report', 'Validator', 'isObject', 'isPet'];
    const requests = names.map((name) => ({
      name,
      schema: {
        type: 'object',
        required: [name],
        properties: { pet: { $ref: '#/components/schemas/Pet' } },
      } as const,
      direction: 'request' as const,
    }));
    const components: Components = { Pet: { type: 'object', required: ['name'] } };
    const text = compileValidators(
      [
        ...requests,
        { name: 'alias', schema: { $ref: '#/components/schemas/Pet' }, direction: 'request' },
      ],
      { components, runtimeModule },
    ).code;
    expect(diagnosticsOf(new Map([[resolve(import.meta.dirname, 'emitted.ts'), text]]))).toEqual(
      [],
    );
    expect(named(load(text), 'fail')({ fail: 1, pet: { name: 1 } })).toBe(true);
    expect(named(load(text), 'isPet')({ isPet: 1, pet: {} })).toBe(false);
  });

  test.each(['', 'a b', '1a', 'class', 'value', 'report', 'found', '$a'])(
    'of validators cannot be %j',
    (name) => {
      const compile = (): unknown =>
        compileValidators([{ name, schema: true, direction: 'request' }], {
          components,
          runtimeModule,
        });
      const components = {};
      expect(compile).toThrow(TypeError);
    },
  );

  test('of validators are used once', () => {
    const request = { name: 'a', schema: true, direction: 'request' } as const;
    expect(() => compileValidators([request, request], { components: {}, runtimeModule })).toThrow(
      TypeError,
    );
  });
});

describe('sharing', () => {
  const address: JsonSchema = {
    type: 'object',
    required: ['street', 'city'],
    properties: {
      street: { type: 'string', minLength: 1 },
      city: { type: 'string', minLength: 1 },
    },
    additionalProperties: false,
  };

  test('a schema that stands in several places is written once, whatever its annotations', () => {
    const { code } = compileOne({
      properties: { home: address, work: { ...address, description: 'at work' } },
    });
    expect(code.match(/street/g)?.length).toBe(compileOne(address).code.match(/street/g)?.length);
  });

  test('equal validators are one function', () => {
    const requests = ['a', 'b'].map((name) => ({
      name,
      schema: address,
      direction: 'request' as const,
    }));
    const { code } = compileValidators(requests, { components: {}, runtimeModule });
    expect(code).toContain('export { a as b };');
  });

  test('a reference that stands alone is another name for its target', () => {
    const { code } = compileOne({ $ref: '#/components/schemas/Address' }, { Address: address });
    expect(code).toContain('export { isAddress as check };');
  });
});

/** Levels of which each refers to the next one twice. */
function levels(count: number, keyword: 'allOf' | 'anyOf' | 'oneOf'): Components {
  const components: Record<string, JsonSchema> = {
    L0: { required: ['kind'], properties: { kind: { const: 'a' } } },
  };
  for (let level = 1; level <= count; level += 1) {
    const $ref = `#/components/schemas/L${level - 1}`;
    components[`L${level}`] = {
      [keyword]: [
        { $ref, properties: { a: true } },
        { $ref, properties: { b: true } },
      ],
    };
  }
  return components;
}

describe('schemas whose parts refer to the same schemas again', () => {
  test.each(['allOf', 'anyOf', 'oneOf'] as const)('grow with their number: %s', (keyword) => {
    const sizeOf = (count: number): number => {
      const schema = { $ref: `#/components/schemas/L${count}`, unevaluatedProperties: false };
      return compileOne(schema, levels(count, keyword)).code.length;
    };
    const [small, large] = [sizeOf(6), sizeOf(12)];
    expect(large).toBeLessThan(2.5 * small);
  });

  test('accept what they did', () => {
    const schema = { $ref: '#/components/schemas/L3', unevaluatedProperties: false };
    const validator = named(load(compileOne(schema, levels(3, 'anyOf')).code), 'check');
    expect(validator({ kind: 'a', a: 1, b: 2 })).toBe(true);
    expect(validator({ kind: 'a', c: 1 })).toBe(false);
    expect(validator({ kind: 'b' })).toBe(false);
  });

  test('try their alternatives once for each value', () => {
    const tree: JsonSchema = {
      oneOf: [
        { properties: { a: { $ref: '#/components/schemas/T' } }, required: ['a'] },
        { properties: { a: { $ref: '#/components/schemas/T' }, b: true }, required: ['b'] },
      ],
    };
    expect(compileOne({ $ref: '#/components/schemas/T' }, { T: tree }).code).toContain('tried(');
    const flat: JsonSchema = { oneOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(compileOne(flat).code).not.toContain('tried(');
  });
});
