/** How the body of a media type travels, and what that makes of its type on either side. */

import type { MediaType, Schema, Schemas } from '@openapi-counterpart/openapi/model';
import { charsetOf, isRange, isStream, kindOf, type BodyKind } from '@openapi-counterpart/runtime';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, itemOf, union, type TypeNode } from '../types/type-node.js';
import { isMultipart, isPositional } from './form-encoding.js';
import { isFile, itemsOf, kindsOfSchema, partsOf, shapeOf } from './value-shape.js';

/** The kind of a body: by its media type, and where that leaves it open by its schema. */
export function bodyKindOf(media: MediaType, schemas: Schemas): BodyKind {
  const kind = kindOf(media.type);
  if (kind === 'text') return isScalar(media, schemas) ? 'scalar' : 'text';
  if (kind === 'events') return hasJsonData(media, schemas) ? 'jsonEvents' : kind;
  if (isMultipart(media.type) && media.itemSchema !== undefined) return 'parts';
  if (isPositional(media, schemas)) return 'multipart';
  const isOpen = media.type === '*/*' || media.type === 'application/*';
  if (!isOpen || isFile(media.schema, schemas)) return kind;
  const kinds = kindsOfSchema(media.schema, schemas);
  if (kinds.has('string')) return 'jsonOrText';
  return kinds.size > 0 ? 'json' : kind;
}

/** Whether a body is made of parts, whole or as they come. */
export function isOfParts(kind: BodyKind): boolean {
  return kind === 'multipart' || kind === 'parts';
}

/** Whether a body is made of fields or parts, each of which travels in a way of its own. */
export function hasForm(kind: BodyKind): boolean {
  return kind === 'urlencoded' || isOfParts(kind);
}

const eventFields = new Set(['event', 'data', 'id', 'retry', 'comment']);

/** Whether the schema speaks of whole events; else it speaks of their data. */
function isOfEvents({ schema, itemSchema }: MediaType, schemas: Schemas): boolean {
  if (itemSchema !== undefined) return true;
  const names = Object.keys(shapeOf(schema, schemas).properties ?? {});
  return names.includes('data') && names.every((name) => eventFields.has(name));
}

function hasJsonData(media: MediaType, schemas: Schemas): boolean {
  if (!isOfEvents(media, schemas)) {
    const kinds = kindsOfSchema(media.schema, schemas);
    return kinds.size > 0 && !kinds.has('string');
  }
  const data = shapeOf(media.itemSchema ?? media.schema, schemas).properties?.['data'];
  return data?.json === true || (data?.types !== undefined && !data.types.includes('string'));
}

/** The schema that a body, or each item of a stream, has to satisfy. */
export function validatedSchema(media: MediaType, schemas: Schemas): Schema {
  if (media.itemSchema !== undefined) return media.itemSchema;
  switch (bodyKindOf(media, schemas)) {
    case 'jsonLines':
    case 'jsonSequence':
      return isListOfItems(media, schemas) ? itemsOf(partsOf(media.schema, schemas)) : media.schema;
    case 'events':
    case 'jsonEvents':
      return isOfEvents(media, schemas) || media.schema === true
        ? media.schema
        : { type: 'object', required: ['data'], properties: { data: media.schema } };
    default:
      return media.schema;
  }
}

/** A schema of a stream may speak of the whole, which is a list, or of an item. */
function isListOfItems({ schema }: MediaType, schemas: Schemas): boolean {
  const kinds = kindsOfSchema(schema, schemas);
  return kinds.size === 1 && kinds.has('array');
}

/** What prints the types of bodies: the type that a schema stands for, and where its imports go. */
export interface BodyType {
  readonly media: MediaType;
  readonly schemas: Schemas;
  readonly value: () => TypeNode;
  readonly module: ModuleWriter;
}

function itemType({ media, schemas, value, module }: BodyType): TypeNode {
  // Before OpenAPI 3.2 `itemSchema` says nothing of the schema, which may be of no list.
  if (media.itemSchema !== undefined && isListOfItems(media, schemas)) {
    return itemOf(value());
  }
  switch (bodyKindOf(media, schemas)) {
    case 'events':
    case 'jsonEvents': {
      if (isOfEvents(media, schemas)) return value();
      const event = module.runtimeType('ServerSentEvent');
      return media.schema === true ? event : generic(event, value());
    }
    default:
      if (media.schema === true) return 'unknown';
      return isListOfItems(media, schemas) ? itemOf(value()) : value();
  }
}

/** What gives items one after the other. */
function givenItems(type: BodyType): readonly TypeNode[] {
  const item = itemType(type);
  return [generic('AsyncIterable', item), generic('Iterable', item)];
}

/** Whether texts of the type are numbers or booleans, never words. */
function isScalar({ schema }: MediaType, schemas: Schemas): boolean {
  const kinds = kindsOfSchema(schema, schemas);
  return kinds.size > 0 && [...kinds].every((kind) => /^(number|integer|boolean)$/.test(kind));
}

/** Whether the value that is read is one that the schema can say something of. */
export function isValidated(media: MediaType, schemas: Schemas): boolean {
  switch (bodyKindOf(media, schemas)) {
    case 'text': {
      const kinds = kindsOfSchema(media.schema, schemas);
      return kinds.size > 0 && [...kinds].every((kind) => kind === 'string');
    }
    case 'bytes':
      return false;
    default:
      return true;
  }
}

/** The Content-Type that is sent for a declared type: what a client writes is UTF-8. */
export function sentContentType({ type, key }: MediaType): string {
  return charsetOf(key) === undefined ? type : `${type}; charset=utf-8`;
}

/** The Content-Type of a range where the caller names none: what its schema asks for, where that is clear. */
export function typeByDefault(media: MediaType, schemas: Schemas): string | undefined {
  const kind = bodyKindOf(media, schemas);
  if (!isRange(media.type) || !kind.startsWith('json')) return undefined;
  const kinds = kindsOfSchema(media.schema, schemas);
  const isPlain = kind === 'jsonOrText' && !kinds.has('object') && !kinds.has('array');
  return isPlain ? 'text/plain; charset=utf-8' : 'application/json';
}

/** What a client takes. */
export function sentType(type: BodyType): TypeNode {
  const { media, schemas, value, module } = type;
  const kind = bodyKindOf(media, schemas);
  const bodyInit = (): TypeNode => module.runtimeType('BodyInit');
  if (kind === 'bytes') return bodyInit();
  if (isStream(kind)) return union([...givenItems(type), bodyInit()]);
  if (kind === 'multipart' && isPositional(media, schemas)) return union([value(), bodyInit()]);
  if (isRange(media.type) && kind !== 'text') return union([value(), bodyInit()]);
  return isText(media, schemas) ? 'string' : value();
}

/** What a client gives back. */
export function receivedType(type: BodyType): TypeNode {
  const { media, schemas, value } = type;
  const kind = bodyKindOf(media, schemas);
  if (kind === 'bytes') return 'Blob';
  if (isStream(kind)) return generic('AsyncIterable', itemType(type));
  const isRaw = kind === 'urlencoded' || isText(media, schemas);
  return isRaw ? 'string' : value();
}

/** What a handler gets. */
export function servedType(type: BodyType): TypeNode {
  const { media, schemas, value } = type;
  const kind = bodyKindOf(media, schemas);
  if (kind === 'bytes') return 'Uint8Array';
  if (isStream(kind)) return generic('AsyncIterable', itemType(type));
  return isText(media, schemas) ? 'string' : value();
}

/** What a handler may give. */
export function repliedType(type: BodyType): TypeNode {
  const { media, schemas, value } = type;
  const stream = generic('ReadableStream', 'Uint8Array');
  const kind = bodyKindOf(media, schemas);
  if (isStream(kind)) return union([...givenItems(type), 'string', stream]);
  switch (kind) {
    case 'bytes':
      return union(['Blob', 'Uint8Array', stream]);
    case 'json':
    case 'jsonOrText':
    case 'scalar':
      return value();
    case 'multipart':
      return union([value(), 'string', 'Blob', 'Uint8Array', stream]);
    default:
      return union(['string', stream]);
  }
}

/** Whether the body is text of which the schema says nothing, or something that only JSON can hold. */
function isText(media: MediaType, schemas: Schemas): boolean {
  return bodyKindOf(media, schemas) === 'text' && !isValidated(media, schemas);
}
