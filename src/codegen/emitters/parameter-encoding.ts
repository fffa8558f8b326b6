/** How parameters and headers travel as text, derived from their style and their schema. */

import type { Operation, Parameter, Response, Schemas } from '@openapi-counterpart/openapi/model';
import {
  isJsonType,
  type ParameterEncoding,
  type ValueEncoding,
  type ValueShape,
} from '@openapi-counterpart/runtime';
import { documentOrScalar, shapeOf } from './value-shape.js';

/** Whether the client can write the parameter without its encoding, because its place has no other by default. */
export function isDefault({ style, explode, json, allowReserved }: ValueEncoding): boolean {
  return (
    style === undefined && explode === undefined && json === undefined && allowReserved !== true
  );
}

/** The encodings of an operation's parameters. */
export function parameterEncodings(
  { parameters }: Pick<Operation, 'parameters'>,
  schemas: Schemas,
  secretKeys: readonly string[] = [],
): ParameterEncoding[] {
  const encodings = parameters.map((parameter) => parameterEncoding(parameter, schemas));
  return encodings.map((encoding) => {
    const others = encodings.filter((other) => other !== encoding && other.in === encoding.in);
    return { ...withReserved(encoding, others, secretKeys), in: encoding.in };
  });
}

/** What says how a value is written: a parameter, or a header. */
type Encodable = Pick<Parameter, 'in' | 'name' | 'style' | 'explode' | 'mediaType' | 'schema'> &
  Partial<Pick<Parameter, 'allowReserved' | 'allowEmptyValue'>>;

/** The encodings of a response's headers. */
export function headerEncodings(
  headers: Response['headers'],
  schemas: Schemas,
): ParameterEncoding[] {
  return headers.map(({ name, explode, mediaType, schema }) =>
    parameterEncoding({ in: 'header', name, style: 'simple', explode, mediaType, schema }, schemas),
  );
}

/** The runtime's data, without the members that have their default. */
export function parameterEncoding(parameter: Encodable, schemas: Schemas): ParameterEncoding {
  const { name, schema, style, mediaType } = parameter;
  const isForm = parameter.in === 'query' || parameter.in === 'cookie';
  const encoding = { in: parameter.in, name };
  if (mediaType !== undefined) return { ...encoding, ...contentShape(mediaType, schema, schemas) };
  const shape = shapeOf(schema, schemas, style === 'deepObject' ? 'deep' : 'json');
  const hasKeys = style === 'deepObject' || (isForm && parameter.explode);
  return {
    ...encoding,
    ...(style !== (isForm ? 'form' : 'simple') && { style }),
    ...(parameter.explode !== isForm && { explode: parameter.explode }),
    ...(parameter.allowReserved && !isJoined(shape, hasKeys) && { allowReserved: true as const }),
    ...(parameter.allowEmptyValue && { allowEmptyValue: true as const }),
    ...shape,
  };
}

/**
 * Whether a value is a list or an object that goes as one text: reserved characters between its parts
 * cannot be inside of them, too.
 * @param hasKeys Whether each part has a key of its own.
 */
export function isJoined({ items, properties, additional }: ValueShape, hasKeys: boolean): boolean {
  const isSeveral = items !== undefined || properties !== undefined || additional !== undefined;
  return isSeveral && !hasKeys;
}

/** The value of a media type that is no JSON is the text itself; an object or a list is JSON whatever it says. */
function contentShape(
  mediaType: string,
  schema: Parameter['schema'],
  schemas: Schemas,
): ValueShape {
  return isJsonType(mediaType) ? { json: true } : documentOrScalar(schema, schemas);
}

/** An object that takes every further key has to leave those of others alone. */
export function withReserved<Encoded extends ValueEncoding>(
  encoding: Encoded,
  others: readonly ValueEncoding[],
  secretKeys: readonly string[],
): Encoded {
  const { additional, explode = true, style = 'form' } = encoding;
  if (additional === undefined || !explode || !isFormLike(style)) return encoding;
  const reserved = [...others.flatMap(keysOf), ...secretKeys];
  return reserved.length === 0 ? encoding : { ...encoding, reserved };
}

/** Whether each member of an object has a key of its own. */
function isFormLike(style: string): boolean {
  return style === 'form' || style === 'cookie';
}

/** The keys of a value; one that ends in `[` stands for all that begin so. */
function keysOf(encoding: ValueEncoding): string[] {
  const { name, properties, items, types, explode = true, style = 'form' } = encoding;
  if (properties && explode && isFormLike(style)) {
    return [...Object.keys(properties), ...((items ?? types) ? [name] : [])];
  }
  return style === 'deepObject' ? [name, `${name}[`] : [name];
}
