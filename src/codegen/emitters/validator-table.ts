/** Collects the schemas that need a validator, each once, under a name that says what it is for. */

import { isObject, keyOf, stringAt } from '@openapi-counterpart/openapi/json';
import type { Header, Parameter, Schema, Schemas } from '@openapi-counterpart/openapi/model';
import { Code } from '../code/literal.js';
import { camelCase, NameTable } from '../code/names.js';
import type { JsonSchema } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentNameOf } from '@openapi-counterpart/openapi/schema/pointers';
import type { CalledRequest } from '../types/opened-schemas.js';
import type { Caller } from '../types/variant.js';
import { FileForms } from './file-forms.js';

export type Direction = CalledRequest['direction'];

/** A validator that is asked for, and what refers to it. */
interface Entry {
  readonly request: CalledRequest;
  readonly reference: Code;
}

/** What one table and those made of it hold together. */
class Collected {
  readonly entries = new Map<string, Entry>();
  readonly names = new NameTable();
  readonly schemas: Schemas;
  readonly forms: FileForms;
  functionNames: readonly string[] = [];

  constructor(schemas: Schemas) {
    this.schemas = schemas;
    this.forms = new FileForms(schemas);
  }
}

export class ValidatorTable {
  readonly #collected: Collected;
  readonly #caller: Caller;
  /** How many references were given out. */
  taken = 0;

  constructor(schemas: Schemas | Collected, caller: Caller = 'client') {
    this.#collected = schemas instanceof Collected ? schemas : new Collected(schemas);
    this.#caller = caller;
  }

  /** The same table for what someone else calls. */
  ofCaller(caller: Caller): ValidatorTable {
    return new ValidatorTable(this.#collected, caller);
  }

  /** The components that `requests` refer to, also in their forms with files. */
  get components(): Schemas {
    const { forms, schemas } = this.#collected;
    return { ...schemas, ...forms.components };
  }

  get requests(): readonly CalledRequest[] {
    return [...this.#collected.entries.values()].map(({ request }) => request);
  }

  /** Says what the functions are called that were compiled for `requests`, in their order. */
  setNames(names: readonly string[]): void {
    this.#collected.functionNames = names;
  }

  /**
   * A reference to the validator of a schema; nothing for a schema that every value satisfies. A
   * component's is named after the component, whatever is wanted.
   */
  take(wantedName: string, schema: Schema, direction: Direction): Code | undefined {
    if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return undefined;
    this.taken += 1;
    const isComponent = isReferenceAlone(schema);
    const collected = this.#collected;
    const caller = this.#caller;
    const key = keyOf([direction, caller, isComponent ? '' : wantedName, schema]);
    const known = collected.entries.get(key);
    if (known) return known.reference;
    const index = collected.entries.size;
    const name = isComponent ? {} : { name: collected.names.take(camelCase(wantedName)) };
    // The model's schemas are JSON Schema as `normalise` left it.
    const request = { ...name, schema: schema as JsonSchema, direction, caller };
    const reference = new Code(() => `validators.${collected.functionNames[index] ?? ''}`);
    collected.entries.set(key, { request, reference });
    return reference;
  }

  /** A reference to the validator of a multipart form, in which bytes are files. */
  takeForm(wantedName: string, schema: Schema, direction: Direction): Code | undefined {
    return this.take(wantedName, this.#collected.forms.formOf(schema), direction);
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
