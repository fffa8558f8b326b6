/** Runs emitted validators in tests, beside ajv as the independent reference. */

import { compileFunction } from 'node:vm';
import { default as addFormats } from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import {
  compileValidators,
  type CompiledValidators,
  type Direction,
  type JsonSchema,
} from '../../../src/codegen/validators/compile.js';
import * as runtime from '../../../src/runtime/index.js';

export type Components = Readonly<Record<string, JsonSchema>>;

/** The module specifier that emitted code imports its helpers from in tests. */
export const RUNTIME = 'runtime';

/** Compiles one schema under the name `check`. */
export function compileOne(
  schema: JsonSchema,
  components: Components = {},
  direction: Direction = 'request',
): CompiledValidators {
  return compileValidators([{ name: 'check', schema, direction }], {
    components,
    runtimeModule: RUNTIME,
  });
}

/** Evaluates emitted code and hands out its exports. */
export function load(code: string): Readonly<Record<string, runtime.Validator>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exported: Record<string, runtime.Validator> = {};
  compileFunction(outputText, ['exports', 'require'])(exported, () => runtime);
  return exported;
}

export function named(
  validators: Readonly<Record<string, runtime.Validator>>,
  name: string,
): runtime.Validator {
  const validator = validators[name];
  if (validator === undefined) throw new Error(`no validator ${name}`);
  return validator;
}

/** The compiled validator of one schema. */
export function validatorOf(
  schema: JsonSchema,
  components?: Components,
  direction?: Direction,
): runtime.Validator {
  return named(load(compileOne(schema, components, direction).code), 'check');
}

/** The issues of a value as `pointer keyword`. */
export function found(validator: runtime.Validator, value: unknown): string[] {
  return runtime.validate(validator, value).map((issue) => `${issue.pointer} ${issue.keyword}`);
}

/** ajv's opinion of the same schema. */
export function referenceOf(
  schema: JsonSchema,
  components: Components = {},
): (value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    validateSchema: false,
    logger: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile({ allOf: [schema], components: { schemas: components } });
  return (value) => validate(value) === true;
}

/** A schema with values it accepts and refuses. */
export interface Case {
  readonly schema: JsonSchema;
  readonly components?: Components;
  readonly valid?: readonly unknown[];
  readonly invalid?: readonly unknown[];
  /** Why ajv disagrees about the values of this case. */
  readonly notAjv?: string;
}

export type Cases = Readonly<Record<string, Case>>;

/** Where the verdicts on a case differ from what it says, or from ajv's; a refusal has to come with issues. */
export function disagreements(testCase: Case): string[] {
  const validator = validatorOf(testCase.schema, testCase.components);
  const { notAjv, schema, components } = testCase;
  const reference = notAjv === undefined ? referenceOf(schema, components) : undefined;
  const check = (value: unknown, expected: boolean): string[] => {
    const verdicts = {
      ...verdictsOn(validator, value),
      ...(reference && { ajv: reference(value) }),
    };
    const wrong = Object.entries(verdicts).filter(([, verdict]) => verdict !== expected);
    return wrong.map(([name]) => `${name} on ${JSON.stringify(value)} is ${String(!expected)}`);
  };
  return [
    ...(testCase.valid ?? []).flatMap((value) => check(value, true)),
    ...(testCase.invalid ?? []).flatMap((value) => check(value, false)),
  ];
}

/** What a validator says without a report, with one, and by its issues. */
export function verdictsOn(
  validator: runtime.Validator,
  value: unknown,
): Readonly<Record<'silent' | 'reporting' | 'issues', boolean>> {
  return {
    silent: validator(value),
    reporting: validator(value, new runtime.Report()),
    issues: runtime.validate(validator, value).length === 0,
  };
}
