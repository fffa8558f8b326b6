/** Finds every schema that stands directly in an operation or a component, and the form it travels in. */

import {
  entriesOf,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import { operationsIn } from '@openapi-counterpart/openapi/path-items';
import {
  isSchema,
  type Direction,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { childPointer } from '@openapi-counterpart/openapi/schema/pointers';
import { callers, type Caller } from './variant.js';

/** A schema where a description uses it. */
export interface Use {
  readonly node: SchemaNode;
  readonly direction: Direction;
  readonly caller: Caller;
  /** Of the body that it is the schema of; undefined for parameters and headers. */
  readonly mediaType: string | undefined;
}

/** The uses in a document that `normalise` returned; component schemas are none by themselves. */
export function findUses(document: JsonObject, keep?: Keep): Use[] {
  const components = objectAt(document, 'components');
  const items = (['paths', 'webhooks', 'callbacks'] as const).flatMap((key) =>
    entriesOf(objectAt(document, key)).flatMap(([path, item]) => {
      const pointer = childPointer('', key, path);
      const find = (): Use[] => usesInPathItem(item, pointer).map(by(callers[key]));
      return keep && isObject(item) ? keep('uses', item, [pointer], find) : find();
    }),
  );
  const place = '/components';
  const shared = [
    ...usesInEach(components['parameters'], `${place}/parameters`, usesInParameter),
    ...usesInEach(components['requestBodies'], `${place}/requestBodies`, usesInBody),
    ...usesInEach(components['responses'], `${place}/responses`, usesInResponse),
    ...usesInEach(components['headers'], `${place}/headers`, usesInHeader),
  ];
  const hasCalls = items.some(({ caller }) => caller === 'api');
  return [
    ...items,
    ...shared.map(by('client')),
    // Whatever is shared may be what the API sends, too.
    ...(hasCalls ? shared.map(by('api')) : []),
  ];
}

function by(caller: Caller): (use: Found) => Use {
  return (use) => ({ ...use, caller });
}

type Found = Omit<Use, 'caller'>;

type Find = (holder: JsonObject, pointer: string) => Found[];

function usesInEach(holders: Json | undefined, pointer: string, find: Find): Found[] {
  const entries = Array.isArray(holders) || isObject(holders) ? Object.entries(holders) : [];
  return entries.flatMap(([key, holder]: [string, Json | undefined]) =>
    isObject(holder) ? find(holder, childPointer(pointer, key)) : [],
  );
}

function usesInPathItem(item: Json, pointer: string): Found[] {
  if (!isObject(item)) return [];
  const operations = operationsIn(item).flatMap(({ operation, place }) =>
    usesInOperation(operation, childPointer(pointer, ...place)),
  );
  return [...usesInParameters(item, pointer), ...operations];
}

function usesInOperation(operation: JsonObject, pointer: string): Found[] {
  return [
    ...usesInParameters(operation, pointer),
    ...usesInBody(objectAt(operation, 'requestBody'), childPointer(pointer, 'requestBody')),
    ...usesInEach(operation['responses'], childPointer(pointer, 'responses'), usesInResponse),
  ];
}

function usesInParameters(holder: JsonObject, pointer: string): Found[] {
  return usesInEach(holder['parameters'], childPointer(pointer, 'parameters'), usesInParameter);
}

function usesInParameter(parameter: JsonObject, pointer: string): Found[] {
  return usesInValue(parameter, pointer, 'request');
}

function usesInHeader(header: JsonObject, pointer: string): Found[] {
  return usesInValue(header, pointer, 'response');
}

/** The schema of a parameter or a header, or of its one media type. */
function usesInValue(holder: JsonObject, pointer: string, direction: Direction): Found[] {
  const content = usesInContent(holder, pointer, direction).map((use) => {
    return { ...use, mediaType: undefined };
  });
  return [...useIn(holder, pointer, direction), ...content];
}

function usesInBody(body: JsonObject, pointer: string): Found[] {
  return usesInContent(body, pointer, 'request');
}

function usesInResponse(response: JsonObject, pointer: string): Found[] {
  return [
    ...usesInEach(response['headers'], childPointer(pointer, 'headers'), usesInHeader),
    ...usesInContent(response, pointer, 'response'),
  ];
}

function usesInContent(holder: JsonObject, pointer: string, direction: Direction): Found[] {
  return entriesOf(objectAt(holder, 'content')).flatMap(([mediaType, media]) => {
    const place = childPointer(pointer, 'content', mediaType);
    if (!isObject(media)) return [];
    return [...useIn(media, place, direction, mediaType), ...usesInParts(media, place, direction)];
  });
}

/** The headers of parts. */
function usesInParts(media: JsonObject, pointer: string, direction: Direction): Found[] {
  const inHeaders: Find = (encoding, place) =>
    usesInEach(encoding['headers'], childPointer(place, 'headers'), (header, at) =>
      usesInValue(header, at, direction),
    );
  return [
    ...usesInEach(media['encoding'], childPointer(pointer, 'encoding'), inHeaders),
    ...usesInEach(media['prefixEncoding'], childPointer(pointer, 'prefixEncoding'), inHeaders),
    ...inHeaders(objectAt(media, 'itemEncoding'), childPointer(pointer, 'itemEncoding')),
  ];
}

function useIn(
  holder: JsonObject,
  pointer: string,
  direction: Direction,
  mediaType?: string,
): Found[] {
  const { schema } = holder;
  if (!isSchema(schema)) return [];
  return [{ node: { schema, pointer: childPointer(pointer, 'schema') }, direction, mediaType }];
}
