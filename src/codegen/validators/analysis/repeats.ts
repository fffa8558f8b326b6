/** Tells which anonymous schemas are alike, and which should be functions of their own. */

import {
  isObjectNode,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { keyOf } from '@openapi-counterpart/openapi/json';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import { isRead, KEYWORDS } from '@openapi-counterpart/openapi/schema/keywords';
import type { Exemptions } from './exemptions.js';

/** Below this size, measured on the schema's own text, a call saves nothing over the code it replaces. */
const WORTH_SHARING = 120;

/** From this size on, a schema that stands inside another is easier to read, and for V8 to optimise, by itself. */
const WORTH_SEPARATING = 600;

/** Annotations by which two schemas may differ and still accept the same values. */
const IRRELEVANT: ReadonlySet<string> = new Set(['readOnly', 'writeOnly']);

interface Shape {
  readonly id: number;
  readonly size: number;
}

/** Tells schemas that validate alike, and which of them are worth a function of their own. */
export class Repeats {
  readonly #exemptions: Exemptions;
  readonly #shapes = new Map<SchemaObject, Shape>();
  readonly #ids = new Map<string, number>();
  readonly #places = new Map<number, number>();

  constructor(roots: readonly SchemaNode[], exemptions: Exemptions) {
    this.#exemptions = exemptions;
    for (const root of roots) this.#count(root);
  }

  /** The same for schemas that accept the same values for the same reasons. */
  idOf(node: SchemaNode): number {
    return this.#shapeOf(node).id;
  }

  /** Whether a schema inside another should be a function of its own: it is big, or stands in several places. */
  deservesFunction(node: SchemaNode): boolean {
    const { id, size } = this.#shapeOf(node);
    const places = this.#places.get(id) ?? 0;
    return size >= WORTH_SEPARATING || (size >= WORTH_SHARING && places > 1);
  }

  /** Whether schemas that validate alike stand in several places. */
  isRepeated(node: SchemaNode): boolean {
    return (this.#places.get(this.#shapeOf(node).id) ?? 0) > 1;
  }

  #count(node: SchemaNode): void {
    const { id } = this.#shapeOf(node);
    const places = (this.#places.get(id) ?? 0) + 1;
    this.#places.set(id, places);
    // What a repeated schema contains is written once, with its first place.
    if (places === 1) childrenOf(node).forEach((child) => this.#count(child));
  }

  #shapeOf(node: SchemaNode): Shape {
    if (!isObjectNode(node)) return this.#intern(String(node.schema), 0);
    const known = this.#shapes.get(node.schema);
    if (known !== undefined) return known;
    const children = childrenOf(node).map((child) => ({ child, shape: this.#shapeOf(child) }));
    const own = Object.entries(node.schema).filter(
      ([keyword]) => isRead(keyword) && !KEYWORDS.get(keyword)?.holds && !IRRELEVANT.has(keyword),
    );
    const text = keyOf([
      own,
      children.map(({ child, shape }) => [child.keyword, child.key, shape.id]),
      this.#exemptions.fingerprint(node.schema),
    ]);
    const size = children.reduce((sum, { shape }) => sum + shape.size, text.length);
    const shape = this.#intern(text, size);
    this.#shapes.set(node.schema, shape);
    return shape;
  }

  #intern(text: string, size: number): Shape {
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return { id, size };
  }
}
