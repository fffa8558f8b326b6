/** Collects the schemas that need a validator, each once, under a name that says what it is for. */

import { isObject, mapEntriesOf, objectAt, stringAt } from '@openapi-counterpart/openapi/json';
import type { Header, Parameter, Schema } from '@openapi-counterpart/openapi/model';
import { mapSchema } from '@openapi-counterpart/openapi/walk';
import { Code } from '../code/literal.js';
import { camelCase, NameTable, pascalCase } from '../code/names.js';
import type { JsonSchema } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentNameOf } from '@openapi-counterpart/openapi/schema/pointers';
import type { ValidatorRequest } from '../validators/compile.js';

export type Direction = ValidatorRequest['direction'];

export class ValidatorTable {
  readonly #byKey = new Map<string, ValidatorRequest>();
  readonly #names = new NameTable();

  get requests(): readonly ValidatorRequest[] {
    return [...this.#byKey.values()];
  }

  /** A reference to the validator of a schema; nothing for a schema that every value satisfies. */
  take(wantedName: string, schema: Schema, direction: Direction): Code | undefined {
    if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return undefined;
    const key = `${direction} ${JSON.stringify(schema)}`;
    const known = this.#byKey.get(key);
    if (known) return new Code(`validators.${known.name}`);
    const name = this.#names.take(componentName(schema, direction) ?? camelCase(wantedName));
    // The model's schemas are JSON Schema as `normalise` left it.
    this.#byKey.set(key, { name, schema: schema as JsonSchema, direction });
    return new Code(`validators.${name}`);
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

/** A bare reference is named after what it refers to, and serves all who refer to it. */
function componentName(schema: Schema, direction: Direction): string | undefined {
  const reference = isObject(schema) ? stringAt(schema, '$ref') : undefined;
  const name = reference === undefined ? undefined : componentNameOf(reference);
  return name === undefined ? undefined : camelCase(`${pascalCase(name)}-${direction}`);
}

/** The parts of a multipart form that are files come as blobs, of which a schema can say nothing. */
export function withoutFiles(schema: Schema): Schema {
  const mapped = mapSchema(schema, (inner) => {
    const properties = objectAt(inner, 'properties');
    return 'properties' in inner
      ? {
          ...inner,
          properties: mapEntriesOf(properties, (_, item) => (isFile(item) ? true : item)),
        }
      : inner;
  });
  return isObject(mapped) || typeof mapped === 'boolean' ? mapped : true;
}

function isFile(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const items = schema['items'];
  const isBinary =
    schema['format'] === 'binary' ||
    stringAt(schema, 'contentMediaType') === 'application/octet-stream';
  return isBinary || (isObject(items) && isFile(items));
}
