/** How a parameter travels as text, derived from its style and the shape of its schema. */

import { arrayAt, entriesOf, isObject, objectAt } from '@openapi-counterpart/openapi/json';
import type { Parameter, Schema } from '@openapi-counterpart/openapi/model';
import { referredSchema } from '@openapi-counterpart/openapi/schema/pointers';
import type { ParameterEncoding, ScalarType } from '@openapi-counterpart/runtime';

type Schemas = Readonly<Record<string, Schema>>;

/** Whether the client can write the parameter without a plan, because its place has no other style by default. */
export function isPlain({ style, explode, json }: ParameterEncoding): boolean {
  return style === undefined && explode === undefined && json === undefined;
}

/** The runtime's plan, without the members that have their default. */
export function parameterEncoding(parameter: Parameter, schemas: Schemas): ParameterEncoding {
  const { name, schema } = parameter;
  const isForm = parameter.in === 'query' || parameter.in === 'cookie';
  return {
    in: parameter.in,
    name,
    ...(parameter.style !== (isForm ? 'form' : 'simple') && { style: parameter.style }),
    ...(parameter.explode !== isForm && { explode: parameter.explode }),
    ...(parameter.mediaType === undefined ? shapeOf(schema, schemas) : { json: true as const }),
  };
}

/** The fields of a form that are not plain text; an object in one travels as JSON. */
export function fieldEncodings(form: Schema, schemas: Schemas): ParameterEncoding[] {
  const fields = new Map<string, ParameterEncoding>();
  for (const part of partsOf(form, schemas)) {
    for (const [name, property] of entriesOf(objectAt(part, 'properties'))) {
      const shape = shapeOf(isObject(property) ? property : true, schemas);
      if (shape.properties) fields.set(name, { in: 'query', name, json: true });
      else if (shape.items || shape.types) fields.set(name, { in: 'query', name, ...shape });
    }
  }
  return [...fields.values()];
}

function shapeOf(schema: Schema, schemas: Schemas): Partial<ParameterEncoding> {
  const kinds = typesOf(schema, schemas);
  if (kinds.has('array')) return { items: scalarTypes(itemsOf(schema, schemas), schemas) };
  if (kinds.has('object')) return { properties: propertyTypes(schema, schemas) };
  const types = scalarTypes(schema, schemas);
  return types.length === 1 && types[0] === 'string' ? {} : { types };
}

/** Types to try in order; text last, because everything is text. */
function scalarTypes(schema: Schema, schemas: Schemas): ScalarType[] {
  const kinds = typesOf(schema, schemas);
  const types: ScalarType[] = [];
  if (kinds.has('number') || kinds.has('integer')) types.push('number');
  if (kinds.has('boolean')) types.push('boolean');
  if (kinds.has('string') || types.length === 0) types.push('string');
  return types;
}

function propertyTypes(schema: Schema, schemas: Schemas): Record<string, ScalarType[]> {
  const types: Record<string, ScalarType[]> = {};
  for (const part of partsOf(schema, schemas)) {
    for (const [name, property] of entriesOf(objectAt(part, 'properties'))) {
      types[name] = scalarTypes(isObject(property) ? property : true, schemas);
    }
  }
  return types;
}

function itemsOf(schema: Schema, schemas: Schemas): Schema {
  const items = partsOf(schema, schemas)
    .map((part) => part['items'])
    .find(isObject);
  return items ?? true;
}

function typesOf(schema: Schema, schemas: Schemas): ReadonlySet<string> {
  const types = partsOf(schema, schemas).flatMap((part) => {
    const type = part['type'];
    if (typeof type === 'string') return [type];
    if (Array.isArray(type)) return type.map(String);
    const values = 'const' in part ? [part['const']] : arrayAt(part, 'enum');
    return values.map((value) => (value === null ? 'null' : typeof value));
  });
  return new Set(types);
}

/** The schema, what it refers to and its alternatives: the places where a type can be said. */
function partsOf(schema: Schema, schemas: Schemas, depth = 0): Exclude<Schema, boolean>[] {
  if (typeof schema === 'boolean' || depth > 8) return [];
  const target = referredSchema(schema, schemas);
  const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    arrayAt(schema, key).filter(isObject),
  );
  return [
    schema,
    ...[...(target === undefined ? [] : [target]), ...alternatives].flatMap((part) =>
      partsOf(part, schemas, depth + 1),
    ),
  ];
}
