/** JSON Pointers and local references: how the compiler finds the schema that a $ref names. */

import { isRecord, isSchema, type JsonSchema, type SchemaNode } from './json-schema.js';
import { SchemaCompileError } from './problems.js';

/** Where component schemas stand in a description. */
export const COMPONENTS = '/components/schemas/';

/** The pointer of something inside what `pointer` names. */
export function childPointer(pointer: string, ...segments: readonly (string | number)[]): string {
  return pointer + segments.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}

/** The pointer of a component schema. */
export function componentPointer(name: string): string {
  return COMPONENTS + escapeSegment(name);
}

/** The decoded segments of a pointer. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Finds the schemas that local references name. */
export class ReferenceResolver {
  readonly #components: Readonly<Record<string, JsonSchema>>;
  readonly #resolved = new Map<string, SchemaNode>();

  constructor(components: Readonly<Record<string, JsonSchema>>) {
    this.#components = components;
  }

  /** The schema that `ref` names; `from` is the schema that holds it, for the error when there is none. */
  resolve(ref: string, from: string): SchemaNode {
    const known = this.#resolved.get(ref);
    if (known !== undefined) return known;
    const node = this.#find(ref);
    if (node === undefined) {
      const message = `$ref ${JSON.stringify(ref)} does not lead to a schema under #${COMPONENTS}`;
      throw new SchemaCompileError({ pointer: from, keyword: '$ref', message });
    }
    this.#resolved.set(ref, node);
    return node;
  }

  #find(ref: string): SchemaNode | undefined {
    const pointer = decodeFragment(ref);
    if (pointer === undefined || !pointer.startsWith(COMPONENTS)) return undefined;
    let found: unknown = this.#components;
    const segments = pointerSegments(pointer).slice(2);
    for (const segment of segments) found = step(found, segment);
    return isSchema(found)
      ? { schema: found, pointer: childPointer('', 'components', 'schemas', ...segments) }
      : undefined;
  }
}

function step(container: unknown, segment: string): unknown {
  if (Array.isArray(container))
    return /^\d+$/.test(segment) ? container[Number(segment)] : undefined;
  return isRecord(container) && Object.hasOwn(container, segment) ? container[segment] : undefined;
}

function decodeFragment(ref: string): string | undefined {
  if (!ref.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return undefined; // a stray % sign: no pointer at all
  }
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
