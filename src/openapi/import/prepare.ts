/** Makes a new description ready to be combined with a known one, in whose root its operations will stand. */

import { referToComponents } from '../component-references.js';
import {
  arrayAt,
  entriesOf,
  isObject,
  mapEntriesOf,
  objectAt,
  type Json,
  type JsonObject,
} from '../json.js';
import { resolvePointer } from '../reference.js';
import { mapOperations, pushDown } from './own-requirements.js';
import { componentOf, inlineReferences, mapReferences } from './references.js';
import { securitySchemesOf, serverUrls } from './root.js';
import { isSameStructure } from './structure.js';

/** `known` is undefined where nothing is known yet; a whole description brings its own servers. */
export function prepare(
  incoming: JsonObject,
  known: JsonObject | undefined,
  isWhole: boolean,
): JsonObject {
  const document = inlineOthers(referToComponents(incoming));
  if (known === undefined) return document;
  const renamed = renameSchemes(document, known);
  const keys: readonly ('security' | 'servers')[] = isWhole
    ? ['security']
    : ['security', 'servers'];
  const differing = keys.filter((key) => textAt(renamed, key) !== textAt(known, key));
  return mapItems(renamed, (item) =>
    differing.reduce((one, key) => pushDown(one, key, renamed), item),
  );
}

function textAt(document: JsonObject, key: 'security' | 'servers'): string {
  return key === 'servers' ? serverUrls(document) : JSON.stringify(arrayAt(document, key));
}

/** References to what is neither a schema nor a component give way to what they lead to. */
function inlineOthers(document: JsonObject): JsonObject {
  const references = new Set<string>();
  mapReferences(document, 'document', (reference, kind) => {
    if (kind !== 'schema' && componentOf(reference) === undefined) references.add(reference);
    return reference;
  });
  if (references.size === 0) return document;
  const replaced = inlineReferences(document, (reference) =>
    references.has(reference) ? resolvePointer(document, reference) : undefined,
  );
  return isObject(replaced) ? replaced : document;
}

/** A scheme of another kind than the known one of its name gets a name of its own. */
function renameSchemes(document: JsonObject, known: JsonObject): JsonObject {
  const taken = securitySchemesOf(known);
  const own = securitySchemesOf(document);
  const names = new Map(
    entriesOf(own).flatMap(([name, scheme]) => {
      const other = taken[name];
      const isFree = other === undefined || isSameStructure(scheme, other, 'securityScheme');
      return isFree ? [] : [[name, freeName(name, { ...taken, ...own })] as const];
    }),
  );
  if (names.size === 0) return document;
  const renameKeys = (value: JsonObject): JsonObject =>
    Object.fromEntries(entriesOf(value).map(([name, one]) => [names.get(name) ?? name, one]));
  const rename = (security: Json | undefined): Json | undefined =>
    Array.isArray(security)
      ? security.map((one: Json) => (isObject(one) ? renameKeys(one) : one))
      : security;
  const withNames = mapItems(document, (item) =>
    mapOperations(item, (operation) =>
      operation['security'] === undefined
        ? operation
        : { ...operation, security: rename(operation['security']) },
    ),
  );
  return {
    ...withNames,
    security: rename(document['security']),
    components: { ...objectAt(withNames, 'components'), securitySchemes: renameKeys(own) },
  };
}

function freeName(name: string, taken: JsonObject): string {
  let count = 2;
  while (taken[`${name}${count}`] !== undefined) count += 1;
  return `${name}${count}`;
}

function mapItems(document: JsonObject, map: (item: JsonObject) => JsonObject): JsonObject {
  const mapped = (['paths', 'webhooks'] as const).flatMap((list): [string, Json][] => {
    const items = document[list];
    if (!isObject(items)) return [];
    return [[list, mapEntriesOf(items, (_, item) => (isObject(item) ? map(item) : item))]];
  });
  return { ...document, ...Object.fromEntries(mapped) };
}
