/** Collects the schemas that need a validator, each once, under a name that says what it is for. */

import { isObject, keyOf, stringAt } from '@openapi-counterpart/openapi/json';
import type { Header, Parameter, Schema, Schemas } from '@openapi-counterpart/openapi/model';
import { Code } from '../code/literal.js';
import { camelCase, NameTable } from '../code/names.js';
import type { JsonSchema } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentNameOf } from '@openapi-counterpart/openapi/schema/pointers';
import type { ValidatorRequest } from '../validators/compile.js';
import { FileForms } from './file-forms.js';

export type Direction = ValidatorRequest['direction'];

/** A validator that is asked for, and what refers to it. */
interface Entry {
  readonly request: ValidatorRequest;
  readonly reference: Code;
}

export class ValidatorTable {
  readonly #entries = new Map<string, Entry>();
  readonly #names = new NameTable();
  readonly #schemas: Schemas;
  readonly #forms: FileForms;
  #functionNames: readonly string[] = [];
  /** How many references were given out. */
  taken = 0;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
    this.#forms = new FileForms(schemas);
  }

  /** The components that `requests` refer to, also in their forms with files. */
  get components(): Schemas {
    return { ...this.#schemas, ...this.#forms.components };
  }

  get requests(): readonly ValidatorRequest[] {
    return [...this.#entries.values()].map(({ request }) => request);
  }

  /** Says what the functions are called that were compiled for `requests`, in their order. */
  setNames(names: readonly string[]): void {
    this.#functionNames = names;
  }

  /**
   * A reference to the validator of a schema; nothing for a schema that every value satisfies. A
   * component's is named after the component, whatever is wanted.
   */
  take(wantedName: string, schema: Schema, direction: Direction): Code | undefined {
    if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return undefined;
    this.taken += 1;
    const isComponent = isReferenceAlone(schema);
    const key = keyOf([direction, isComponent ? '' : wantedName, schema]);
    const known = this.#entries.get(key);
    if (known) return known.reference;
    const index = this.#entries.size;
    const name = isComponent ? {} : { name: this.#names.take(camelCase(wantedName)) };
    // The model's schemas are JSON Schema as `normalise` left it.
    const request = { ...name, schema: schema as JsonSchema, direction };
    const reference = new Code(() => `validators.${this.#functionNames[index] ?? ''}`);
    this.#entries.set(key, { request, reference });
    return reference;
  }

  /** A reference to the validator of a multipart form, in which bytes are files. */
  takeForm(wantedName: string, schema: Schema, direction: Direction): Code | undefined {
    return this.take(wantedName, this.#forms.formOf(schema), direction);
  }

  /** The validator of all parameters, or headers, of one place as an object. */
  takeObject(
    wantedName: string,
    members: readonly (Pick<Parameter, 'name' | 'isRequired' | 'schema'> | Header)[],
    direction: Direction,
  ): Code | undefined {
    if (members.length === 0) return undefined;
    const required = members.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const properties = Object.fromEntries(members.map(({ name, schema }) => [name, schema]));
    const isFree = required.length === 0 && members.every(({ schema }) => schema === true);
    if (isFree) return undefined;
    return this.take(
      wantedName,
      { type: 'object', properties, ...(required.length > 0 && { required }) },
      direction,
    );
  }
}

function isReferenceAlone(schema: Schema): boolean {
  if (!isObject(schema) || Object.keys(schema).length > 1) return false;
  const reference = stringAt(schema, '$ref');
  return reference !== undefined && componentNameOf(reference) !== undefined;
}
