/** The units of a description in one file, path items, webhooks and components, by which changes of it are told. */

import { childrenOf, isObject, type Json, type JsonObject } from './json.js';
import { childPointer } from './schema/pointers.js';
import { scanUnit } from './unit-scan.js';

/** Units by their JSON Pointers. */
export type Units = ReadonlyMap<string, Json>;

/** Nothing for a document that does not have the form of one. */
export function unitsOf(document: unknown): Units | undefined {
  const holders = holdersOf(document);
  if (holders === undefined) return undefined;
  return new Map(
    holders.flatMap(({ pointer, holder }) =>
      // The members of a parsed document are JSON.
      childrenOf(holder).map(([name, unit]): [string, Json] => [childPointer(pointer, name), unit]),
    ),
  );
}

/** The pointer of the unit that a place of a document is in; nothing where it is in none. */
export function unitOf(pointer: string): string | undefined {
  return /^(?:\/(?:paths|webhooks)|\/components\/[^/]*)\/[^/]*/.exec(pointer)?.[0];
}

export function isSecurityScheme(pointer: string): boolean {
  return pointer.startsWith('/components/securitySchemes/');
}

/** The document with some of its units alone, and those that they lead to. */
export function pruned(document: unknown, wanted: ReadonlySet<string>, units: Units): JsonObject {
  // `unitsOf` has looked at it.
  const root = document as JsonObject;
  const { components: _, paths: __, webhooks: ___, ...rest } = root;
  // Operations name security schemes without a reference.
  const schemes = [...units.keys()].filter(isSecurityScheme);
  const kept = new Set([...wanted, ...schemes]);
  const follow = (unit: Json): void => {
    for (const target of scanUnit(unit).targets) kept.add(target);
  };
  follow(rest);
  // A set that grows while it is walked through is walked to its end.
  for (const pointer of kept) follow(units.get(pointer) ?? null);
  return replaceUnits(root, (pointer, unit) => (kept.has(pointer) ? unit : undefined));
}

/** The document with empty objects in place of the units that are known, so that they can be referred to. */
export function hollow(document: unknown, isKnown: (pointer: string) => boolean): unknown {
  if (unitsOf(document) === undefined) return document;
  // `unitsOf` has looked at it.
  return replaceUnits(document as JsonObject, (pointer, unit) =>
    isObject(unit) && isKnown(pointer) ? {} : unit,
  );
}

type UnitMap = (pointer: string, unit: Json) => Json | undefined;

/** The document with other units, and without those of which nothing is left. */
function replaceUnits(document: JsonObject, map: UnitMap): JsonObject {
  const members = (pointer: string, holder: JsonObject): JsonObject =>
    Object.fromEntries(
      childrenOf(holder)
        .map(([name, unit]) => [name, map(childPointer(pointer, name), unit)] as const)
        .filter(([, unit]) => unit !== undefined),
    );
  const entries = Object.entries(document).map(([key, value]) => {
    if (!isObject(value)) return [key, value];
    if (key === 'paths' || key === 'webhooks') return [key, members(`/${key}`, value)];
    if (key !== 'components') return [key, value];
    const sections = Object.entries(value).map(([section, holder]) => [
      section,
      isObject(holder) ? members(childPointer('/components', section), holder) : holder,
    ]);
    return [key, Object.fromEntries(sections)];
  });
  // In the order in which they stand there.
  return Object.fromEntries(entries) as JsonObject;
}

interface Holder {
  readonly pointer: string;
  readonly holder: JsonObject;
}

function holdersOf(document: unknown): readonly Holder[] | undefined {
  if (!isObject(document)) return undefined;
  const { components = {}, paths = {}, webhooks = {} } = document;
  if (!isObject(components)) return undefined;
  const sections = Object.entries(components).map(
    ([name, section]) => [childPointer('/components', name), section] as const,
  );
  const holders = [['/paths', paths] as const, ['/webhooks', webhooks] as const, ...sections];
  const found = holders.flatMap(([pointer, holder]) =>
    isObject(holder) ? [{ pointer, holder }] : [],
  );
  return found.length === holders.length ? found : undefined;
}
