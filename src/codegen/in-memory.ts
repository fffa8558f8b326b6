/** The generated server of a description as data in memory: what server.ts and validators.ts hold, with no file between. */

import { compileFunction } from 'node:vm';
import { buildModel } from '@openapi-counterpart/openapi/build-model';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { Description, Operation } from '@openapi-counterpart/openapi/model';
import { normalise } from '@openapi-counterpart/openapi/normalise';
import * as runtime from '@openapi-counterpart/runtime';
import type { SecuritySchemes, ServerOperation, Validator } from '@openapi-counterpart/runtime';
import { Code, type Data, type DataObject } from './code/literal.js';
import { nameOperations } from './emitters/operation-names.js';
import { securitySchemes } from './emitters/security-schemes.js';
import { serverData } from './emitters/server-data.js';
import { ValidatorTable } from './emitters/validator-table.js';
import { compileValidators } from './validators/compile.js';
import type { LargeNumbers } from './validators/vocabulary/large-numbers.js';

/** An operation as the runtime serves it, beside what the model says of it. */
export interface MemoryOperation {
  readonly served: ServerOperation;
  readonly described: Operation;
}

export interface ServerInMemory {
  /** The description in the one form that everything reads. */
  readonly document: JsonObject;
  readonly description: Description;
  readonly operations: readonly MemoryOperation[];
  readonly schemes: SecuritySchemes;
}

/**
 * Compiles the validators of a bundle and runs them: the operations are those that `generate` writes.
 * @param largeNumbers Whether whole numbers that a double may not hold are refused: `rounded` for who judges others.
 * @throws SchemaCompileError for a schema that cannot be compiled.
 */
export function serverInMemory(
  bundle: JsonObject,
  largeNumbers: LargeNumbers = 'refused',
): ServerInMemory {
  const document = normalise(bundle);
  const description = buildModel(document);
  const named = nameOperations(description.operations, []);
  const table = new ValidatorTable(description.schemas);
  const data = serverData({ description, int64: 'number', operations: named }, table);
  const compiled = compileValidators(table.requests, {
    components: table.components,
    runtimeModule: 'runtime',
    language: 'script',
    largeNumbers,
  });
  table.setNames(compiled.names);
  const validators = run(compiled.code);
  const evaluate = evaluator(validators, data.errors);
  return {
    document,
    description,
    operations: named.map(({ operation }, index) => ({
      // What server.ts declares as of this type.
      served: evaluate(data.operations[index] ?? {}) as unknown as ServerOperation,
      described: operation,
    })),
    // As above: what server.ts hands to the runtime.
    schemes: securitySchemes(description.securitySchemes) as SecuritySchemes,
  };
}

type Validators = Readonly<Record<string, Validator>>;

/** The emitter escapes all that comes from the description, here as in files. */
function run(code: string): Validators {
  const script = compileFunction(code, ['runtime'], { filename: 'validators-in-memory.js' });
  // The script returns its exports, all of which are validators.
  return script(runtime) as Validators;
}

/** What an expression of the data stands for, and data without expressions. */
function evaluator(
  validators: Validators,
  errors: ReadonlyMap<string, DataObject>,
): (data: Data | undefined) => unknown {
  function evaluate(data: Data | undefined): unknown {
    if (data instanceof Code) return named(data.text);
    if (Array.isArray(data)) return data.map(evaluate);
    if (typeof data !== 'object' || data === null) return data;
    // Members that are undefined are absent in files, too.
    const entries = Object.entries(data).filter(([, member]) => member !== undefined);
    return Object.fromEntries(entries.map(([key, member]) => [key, evaluate(member)]));
  }

  function named(text: string): unknown {
    if (text === 'undefined') return undefined;
    const error = errors.get(text);
    if (error !== undefined) return error;
    const validator = validators[text.replace(/^validators\./, '')];
    if (validator === undefined) throw new Error(`Nothing is called ${text}.`);
    return validator;
  }

  return evaluate;
}
