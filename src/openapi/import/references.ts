/**
 * Finds and rewrites the references of a document. In examples and extensions, where OpenAPI defines
 * none, they are those to components: tools follow them there too.
 */

import { kindUnder, type Kind } from '../document-kinds.js';
import { isObject, mapEntriesOf, stringAt, type Json } from '../json.js';
import { localSegments } from '../schema/pointers.js';

/** What a reference becomes; `kind` is what stands at the place that has it. */
export type ReferenceMap = (reference: string, kind: Kind) => string;

/** A copy in which every reference went through `map`, those of discriminators included. */
export function mapReferences(node: Json, kind: Kind, map: ReferenceMap): Json {
  if (Array.isArray(node)) {
    return node.map((item: Json, index) => mapChild(kind, String(index), item, map));
  }
  if (!isObject(node)) return node;
  const reference = stringAt(node, '$ref');
  return mapEntriesOf(node, (key, value) => {
    // A property may be called so too, and is an object then.
    if (key === '$ref' && reference !== undefined) {
      const target = kind === 'extension' ? componentOf(reference)?.kind : kind;
      return target === undefined ? reference : map(reference, target);
    }
    if (key === 'discriminator' && kind === 'schema') return mapDiscriminator(value, map);
    return mapChild(kind, key, value, map);
  });
}

/** A copy in which each reference that `content` knows gives way to what it gives. */
export function inlineReferences(
  value: Json,
  content: (reference: string) => Json | undefined,
): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inlineReferences(item, content));
  if (!isObject(value)) return value;
  const reference = stringAt(value, '$ref');
  const found = reference === undefined ? undefined : content(reference);
  return found === undefined
    ? mapEntriesOf(value, (_, child) => inlineReferences(child, content))
    : inlineReferences(found, content);
}

function mapChild(kind: Kind, key: string, value: Json, map: ReferenceMap): Json {
  return mapReferences(value, kindUnder(kind, key) ?? 'extension', map);
}

function mapDiscriminator(value: Json, map: ReferenceMap): Json {
  if (!isObject(value) || !isObject(value['mapping'])) return value;
  const mapping = mapEntriesOf(value['mapping'], (_, target) =>
    typeof target === 'string' && isMappedReference(target) ? map(target, 'schema') : target,
  );
  return { ...value, mapping };
}

/** The targets of a mapping are references, or bare names of components. */
function isMappedReference(target: string): boolean {
  return /[#/]|\.(ya?ml|json)$/.test(target);
}

/** The reference that stands at a place instead of the thing itself. */
export function referenceAt(value: Json | undefined): string | undefined {
  return isObject(value) ? stringAt(value, '$ref') : undefined;
}

/** Where components of each kind stand, below `components`. */
export const sectionOf: Readonly<Partial<Record<Kind, string>>> = {
  body: 'requestBodies',
  callback: 'callbacks',
  example: 'examples',
  header: 'headers',
  link: 'links',
  mediaType: 'mediaTypes',
  parameter: 'parameters',
  pathItem: 'pathItems',
  response: 'responses',
  schema: 'schemas',
  securityScheme: 'securitySchemes',
};

/** The sections of `components`, with the kind of what they hold. */
export const kindOfSection: ReadonlyMap<string, Kind> = new Map(
  // Keys of a record of kinds.
  Object.entries(sectionOf).map(([kind, section]) => [section, kind as Kind]),
);

/** The component that a reference leads to; undefined where it leads elsewhere. */
export function componentOf(
  reference: string,
): { readonly section: string; readonly name: string; readonly kind: Kind } | undefined {
  const [root, section = '', name = '', ...rest] = localSegments(reference) ?? [];
  const kind = kindOfSection.get(section);
  return root === 'components' && kind !== undefined && name !== '' && rest.length === 0
    ? { section, name, kind }
    : undefined;
}
