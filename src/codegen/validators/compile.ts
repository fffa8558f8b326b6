/** Compiles schemas to the TypeScript text of a module of validator functions. */

import { identifier } from '../code/escape.js';
import { Compiler, LOCAL_NAMES, type CompilerOptions } from './compiler.js';
import type { Direction, JsonSchema } from '@openapi-counterpart/openapi/schema/json-schema';
import { Analysis } from './analysis/analysis.js';
import { childPointer } from '@openapi-counterpart/openapi/schema/pointers';

export { checkSchema } from '@openapi-counterpart/openapi/schema/check-schema';
export type {
  Direction,
  JsonSchema,
  SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
export {
  SchemaCompileError,
  type SchemaProblem,
} from '@openapi-counterpart/openapi/schema/problems';

/** A function to emit. */
export interface ValidatorRequest {
  /**
   * The identifier of the emitted function: no `$` in front, which marks the constants inside functions. Without one
   * a reference to a component gives that component's own function.
   */
  readonly name?: string;
  readonly schema: JsonSchema;
  readonly direction: Direction;
  /** JSON Pointer of the schema in the description, for problems; `/NAME` when it is left out. */
  readonly pointer?: string;
}

export interface CompileOptions extends CompilerOptions {
  /** The schemas under #/components/schemas. */
  readonly components: Readonly<Record<string, JsonSchema>>;
  /** What the emitted module imports its helpers from. */
  readonly runtimeModule: string;
}

export interface CompiledValidators {
  /** The text of the module or script, laid out. */
  readonly code: string;
  /** What the functions are called, in the order of the requests. */
  readonly names: readonly string[];
}

/**
 * Emits one exported validator for each request, and whatever functions those need. The same input gives the same
 * text. Throws SchemaCompileError for a schema that cannot be compiled.
 */
export function compileValidators(
  requests: readonly ValidatorRequest[],
  { components, runtimeModule, ...options }: CompileOptions,
): CompiledValidators {
  const wanted = requests.flatMap(({ name }) => (name === undefined ? [] : [name]));
  rejectBadNames(wanted);
  const starts = requests.map(({ name, schema, pointer }) => ({
    schema,
    pointer: pointer ?? childPointer('', name ?? ''),
  }));
  const analysis = new Analysis(starts, components);
  const compiler = new Compiler(analysis, runtimeModule, Object.keys(components), wanted, options);
  const names = requests.map(({ name, direction }, index) => {
    const node = starts[index] ?? { schema: true, pointer: '' };
    return compiler.export(name, node, direction);
  });
  return { code: compiler.render(), names };
}

function rejectBadNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (
      identifier(name) !== name ||
      name.startsWith('$') ||
      LOCAL_NAMES.has(name) ||
      seen.has(name)
    ) {
      throw new TypeError(
        `no name for a validator, or that of another one: ${JSON.stringify(name)}`,
      );
    }
    seen.add(name);
  }
}
