/** Schemas as they hold for multipart forms, in which bytes come as files: also behind references. */

import {
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import type { Schema, Schemas } from '@openapi-counterpart/openapi/model';
import { isBytes } from '@openapi-counterpart/openapi/schema/bytes';
import { componentNameOf, componentReference } from '@openapi-counterpart/openapi/schema/pointers';
import { mapSchemas } from '@openapi-counterpart/openapi/walk';
import { NameTable } from '../code/names.js';
import { leadingTo } from './leading-schemas.js';

/** A file is an object, and nothing else that a form can hold is one. */
const file: JsonObject = { type: ['string', 'object'] };
const fileOrNull: JsonObject = { type: ['string', 'object', 'null'] };

export class FileForms {
  /** The components that differ in forms, by names of their own. */
  readonly components: Record<string, Schema> = {};
  readonly #schemas: Schemas;
  readonly #names: NameTable;
  readonly #formNames = new Map<string, string>();
  #leading: ReadonlySet<string> | undefined;

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
    this.#names = new NameTable(Object.keys(schemas));
  }

  /** The schema of a form, or of a part of one. */
  formOf(schema: Schema): Schema {
    const mapped = mapSchemas(schema, (inner) => this.#formOfObject(inner));
    // What is mapped is a schema still.
    return isObject(mapped) || typeof mapped === 'boolean' ? mapped : true;
  }

  #formOfObject(schema: JsonObject): JsonObject {
    if (isBytes(schema)) {
      const { type } = schema;
      return Array.isArray(type) && type.includes('null') ? fileOrNull : file;
    }
    const reference = this.#referenceTo(stringAt(schema, '$ref'));
    const mapping = objectAt(objectAt(schema, 'discriminator'), 'mapping');
    const mapped = Object.entries(mapping).map(([tag, target]): [string, Json | undefined] => [
      tag,
      this.#referenceTo(typeof target === 'string' ? target : undefined) ?? target,
    ]);
    return {
      ...schema,
      ...(reference !== undefined && { $ref: reference }),
      ...(mapped.length > 0 && {
        discriminator: {
          ...objectAt(schema, 'discriminator'),
          mapping: Object.fromEntries(mapped),
        },
      }),
    };
  }

  /** The reference to a component's form, where it has one. */
  #referenceTo(reference: string | undefined): string | undefined {
    const name = reference === undefined ? undefined : componentNameOf(reference);
    this.#leading ??= leadingTo(this.#schemas, isBytes);
    if (name === undefined || !this.#leading.has(name)) return undefined;
    return componentReference(this.#formNames.get(name) ?? this.#addForm(name));
  }

  #addForm(name: string): string {
    const formName = this.#names.take(`${name}Form`);
    // Known before it is made, because a schema may refer to itself.
    this.#formNames.set(name, formName);
    this.components[formName] = this.formOf(this.#schemas[name] ?? true);
    return formName;
  }
}
