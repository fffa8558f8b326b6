/** JSON Pointers, and the references to schemas that are written with them. */

import { isObject } from '@openapi-counterpart/runtime';
import type { Json } from '../json.js';
import { isSchema, ownEntry, type JsonSchema, type SchemaNode } from './json-schema.js';
import { SchemaCompileError } from './problems.js';

/** Where component schemas stand in a description. */
export const COMPONENTS = '/components/schemas/';

/** The pointer of something inside what `pointer` names. */
export function childPointer(pointer: string, ...segments: readonly (string | number)[]): string {
  let child = pointer;
  for (const segment of segments) child += `/${escapeSegment(String(segment))}`;
  return child;
}

/** The pointer of a component schema. */
export function componentPointer(name: string): string {
  return COMPONENTS + escapeSegment(name);
}

/** The decoded segments of a pointer. */
export function pointerSegments(pointer: string): string[] {
  const segments = pointer.split('/').slice(1);
  if (!pointer.includes('~')) return segments;
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The segments of the pointer that a reference into its own document holds, such as
 * `#/components/schemas/Pet%20shop`; undefined for a reference of any other form.
 */
export function localSegments(ref: string): string[] | undefined {
  if (ref === '#') return [];
  if (!ref.startsWith('#/')) return undefined;
  try {
    const pointer = ref.slice(1);
    return pointerSegments(pointer.includes('%') ? decodeURIComponent(pointer) : pointer);
  } catch {
    return undefined; // a stray % sign: no pointer at all
  }
}

/** The reference to what stands at a pointer of the same document. */
export function localReference(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll('#', '%23')}`;
}

/** The reference to a component schema. */
export function componentReference(name: string): string {
  return localReference(componentPointer(name));
}

/** The name of the component schema that a reference leads to; undefined when it leads elsewhere. */
export function componentNameOf(ref: string): string | undefined {
  const segments = localSegments(ref);
  const [components, schemas, name] = segments ?? [];
  const isComponent =
    segments?.length === 3 && components === 'components' && schemas === 'schemas';
  return isComponent ? name : undefined;
}

/** The component schema that the `$ref` of a schema leads to, in a document that `normalise` returned. */
export function referredSchema<Schema>(
  schema: { readonly $ref?: unknown },
  schemas: Readonly<Record<string, Schema>>,
): Schema | undefined {
  const name = typeof schema.$ref === 'string' ? componentNameOf(schema.$ref) : undefined;
  return name === undefined ? undefined : ownEntry(schemas, name);
}

/** What stands under a key or at an index; undefined where there is nothing. What JSON holds is JSON. */
export function step(container: Json | undefined, segment: string): Json | undefined;
export function step(container: unknown, segment: string): unknown;
export function step(container: unknown, segment: string): unknown {
  if (Array.isArray(container)) {
    return /^(?:0|[1-9]\d*)$/.test(segment) ? container[+segment] : undefined;
  }
  return isObject(container) ? ownEntry(container, segment) : undefined;
}

/** Finds the schemas that local references name. */
export class ReferenceResolver {
  readonly #document: object;
  readonly #resolved = new Map<string, SchemaNode>();

  constructor(components: Readonly<Record<string, JsonSchema>>) {
    this.#document = { components: { schemas: components } };
  }

  /** The schema that `ref` names; `from` is the schema that holds it, for the error when there is none. */
  resolve(ref: string, from: string): SchemaNode {
    const known = this.#resolved.get(ref);
    if (known !== undefined) return known;
    const segments = localSegments(ref);
    const schema = segments?.reduce<unknown>(step, this.#document);
    if (segments === undefined || !isSchema(schema)) {
      const message = `$ref ${JSON.stringify(ref)} does not lead to a schema under #${COMPONENTS}`;
      throw new SchemaCompileError({ pointer: from, keyword: '$ref', message });
    }
    const node = { schema, pointer: childPointer('', ...segments) };
    this.#resolved.set(ref, node);
    return node;
  }
}

function escapeSegment(segment: string): string {
  if (!segment.includes('/') && !segment.includes('~')) return segment;
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
