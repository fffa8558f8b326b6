/**
 * Makes of a bundle what Prism is handed: it follows whatever looks like a reference, to files and
 * addresses too, so there is none in it but those of the bundle to itself.
 */

import { isMap, kindUnder, type Kind } from '@openapi-counterpart/openapi/document-kinds';
import {
  childrenOf,
  entriesOf,
  isObject,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { KEYWORDS } from '@openapi-counterpart/openapi/schema/keywords';
import {
  childPointer,
  localReference,
  localSegments,
  step,
} from '@openapi-counterpart/openapi/schema/pointers';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { markName, markValue } from './reference-names.js';

/**
 * A copy that Prism may dereference in place. Values have no member named `$ref`; what Prism would act
 * on beside the contract is left out: extensions, unknown keywords of schemas, and callbacks, which it
 * would send.
 * @throws UsageError for a reference that leads to nothing in what is handed over.
 */
export function forPrism(bundle: JsonObject): JsonObject {
  // A document is an object, and so is what becomes of it.
  const document = convert(bundle, 'document') as JsonObject;
  checkReferences(document, document);
  return document;
}

/** Operations of OpenAPI 3.2 that Prism passes over, such as `QUERY /things`. */
export function unservedByPrism(bundle: JsonObject): string[] {
  return entriesOf(objectAt(bundle, 'paths')).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    const additional = Object.keys(objectAt(item, 'additionalOperations'));
    const methods = isObject(item['query']) ? ['QUERY', ...additional] : additional;
    return methods.map((method) => `${method} ${path}`);
  });
}

function convert(node: Json, kind: Kind): Json {
  if (Array.isArray(node)) {
    return node.map((item: Json, index) => convertChild(kind, String(index), item));
  }
  if (!isObject(node)) return node;
  const converted: Record<string, Json> = {};
  for (const [key, child] of Object.entries(node)) {
    if (child === undefined || !isHandedOver(kind, key)) continue;
    const name = key === '$ref' && isReference(kind, child) ? key : markName(key);
    converted[name] = convertChild(kind, key, child);
  }
  return kind === 'schema' ? convertSchema(converted) : converted;
}

function convertChild(kind: Kind, key: string, child: Json): Json {
  if (key === '$ref' && isReference(kind, child)) return markReference(child);
  const childKind = kindUnder(kind, key);
  return childKind === undefined ? markValue(child) : convert(child, childKind);
}

function isHandedOver(kind: Kind, key: string): boolean {
  const childKind = kindUnder(kind, key);
  if (childKind === 'extension' || childKind === 'callbacks') return false;
  if (kind === 'example' && key === 'externalValue') return false;
  return kind !== 'schema' || key === 'nullable' || KEYWORDS.has(key);
}

function isReference(kind: Kind, value: Json): value is string {
  return typeof value === 'string' && !isMap(kind);
}

/** The names on its way are spelled as they now are. One that leads out of the document is refused later. */
function markReference(reference: string): string {
  const segments = localSegments(reference);
  if (segments === undefined) return reference;
  return localReference(childPointer('', ...segments.map(markName)));
}

/**
 * Names of members are spelled as the members are. And Prism adds null to the members of a nullable enum
 * itself: where it is there already its validator fails on the repeated member, and then takes
 * everything for valid.
 */
function convertSchema(schema: Record<string, Json>): JsonObject {
  const { required, dependentRequired, nullable, enum: members, discriminator } = schema;
  return {
    ...schema,
    ...(required !== undefined && { required: markTexts(required) }),
    ...(dependentRequired !== undefined && { dependentRequired: markTexts(dependentRequired) }),
    ...(discriminator !== undefined && { discriminator: markTexts(discriminator) }),
    ...(nullable === true &&
      Array.isArray(members) && { enum: members.filter((member) => member !== null) }),
  };
}

function markTexts(value: Json): Json {
  if (typeof value === 'string') return markName(value);
  if (Array.isArray(value)) return value.map(markTexts);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, markTexts(member ?? null)]),
  );
}

/** @throws UsageError */
function checkReferences(node: Json, document: JsonObject): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of childrenOf(node)) {
    if (key !== '$ref' || typeof child !== 'string') checkReferences(child, document);
    else if (localSegments(child)?.reduce<unknown>(step, document) === undefined) {
      throw new UsageError(
        `Prism cannot be given the reference ${JSON.stringify(child)}: it leads to nothing in the bundle but extensions, callbacks or unknown keywords.`,
        'Move what it leads to below `components`.',
      );
    }
  }
}
