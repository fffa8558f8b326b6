/** Tells alternatives that lead to the same alternatives again and again, each of which would try those anew. */

import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import type { SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import type { Targets } from './reach.js';

/** Schemas with alternatives, by pointer. */
type Choices = ReadonlyMap<string, SchemaNode>;

export class SharedAlternatives {
  readonly #targets: Targets;
  readonly #reached = new Map<string, Choices>();

  constructor(targets: Targets) {
    this.#targets = targets;
  }

  /**
   * Whether trying each alternative of a schema by itself takes time exponential in a depth: two of them lead to the
   * schema again, or to one whose own alternatives share others.
   */
  multiply(node: SchemaNode): boolean {
    return this.#common(node).some(
      (choice) => choice.pointer === node.pointer || this.#common(choice).length > 0,
    );
  }

  /** The schemas with alternatives that several alternatives of a schema lead to. */
  #common(node: SchemaNode): SchemaNode[] {
    const counts = new Map<string, number>();
    const common: SchemaNode[] = [];
    for (const branch of childrenOf(node).filter(isAlternative)) {
      for (const [pointer, choice] of this.#reachedFrom(branch)) {
        const count = (counts.get(pointer) ?? 0) + 1;
        counts.set(pointer, count);
        if (count === 2) common.push(choice);
      }
    }
    return common;
  }

  /** All schemas with alternatives that a schema leads to. */
  #reachedFrom(start: SchemaNode): Choices {
    const known = this.#reached.get(start.pointer);
    if (known !== undefined) return known;
    const reached = new Map<string, SchemaNode>();
    const visited = new Set<string>();
    const pending = [start];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (visited.has(node.pointer)) continue;
      visited.add(node.pointer);
      const children = childrenOf(node);
      if (children.some(isAlternative)) reached.set(node.pointer, node);
      const target = this.#targets.target(node);
      pending.push(...children, ...(target === undefined ? [] : [target]));
    }
    this.#reached.set(start.pointer, reached);
    return reached;
  }
}

function isAlternative({ keyword }: { readonly keyword: string }): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}
