/** Tells recursive schemas by which a validator would come to the same value again and again, twice as often a level. */

import { childrenOf, type Child } from '@openapi-counterpart/openapi/schema/children';
import { isObjectNode, type SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { stronglyConnected } from '@openapi-counterpart/openapi/strongly-connected';
import type { Targets } from './reach.js';

/** A step from a value to a part of it. */
interface Step {
  /** The keywords that share out the parts among them: of those of one holder each part has one. */
  readonly holder: string;
  /** The name or index of the part; undefined for any. */
  readonly key: string | undefined;
  /** Whether it is for the parts alone that others of the holder do not name. */
  readonly isRest: boolean;
}

/** A way from a value to the parts that are validated by a schema which leads back. */
interface Way {
  readonly steps: readonly Step[];
  /** The branch that is taken at each choice on the way, by the place of the choice. */
  readonly branches: ReadonlyMap<string, string>;
}

/** References in place of schemas can repeat each other; with so many ways some meet. */
const mostWays = 200;

export class Revisits {
  readonly #targets: Targets;
  readonly #pointers = new Set<string>();

  constructor(roots: readonly SchemaNode[], targets: Targets) {
    this.#targets = targets;
    for (const loop of this.#loops(roots)) {
      const members = new Set(loop.map(({ pointer }) => pointer));
      if (loop.some((root) => this.#meets(root, members))) {
        for (const pointer of members) this.#pointers.add(pointer);
      }
    }
  }

  /** Whether the verdicts of a schema have to be remembered, for validation to take no exponential time. */
  has({ pointer }: SchemaNode): boolean {
    return this.#pointers.has(pointer);
  }

  #loops(roots: readonly SchemaNode[]): SchemaNode[][] {
    const indices = new Map(roots.map(({ pointer }, index) => [pointer, index]));
    const edges = roots.map((root) => {
      const found = new Set<number>();
      const visit = (node: SchemaNode): void => {
        const index = indices.get(this.#targets.target(node)?.pointer ?? '');
        if (index !== undefined) found.add(index);
        childrenOf(node).forEach(visit);
      };
      visit(root);
      return found;
    });
    const loops = stronglyConnected([...roots.keys()], (index) => edges[index] ?? []);
    return loops.map((loop) => loop.flatMap((index) => roots[index] ?? []));
  }

  /** Whether two ways that a schema has back into its loop lead to one part of a value. */
  #meets(root: SchemaNode, loop: ReadonlySet<string>): boolean {
    const ways: Way[] = [];
    let isEvaluatedAgain = false;
    const visit = (node: SchemaNode, way: Way): void => {
      if (ways.length > mostWays) return;
      const target = this.#targets.target(node);
      if (target !== undefined && loop.has(target.pointer)) {
        if (way.steps.length > 0) ways.push(way);
        else visit(target, way);
      }
      for (const child of childrenOf(node)) {
        isEvaluatedAgain ||= child.keyword.startsWith('unevaluated');
        if (child.keyword !== 'propertyNames') visit(child, extended(way, node, child));
      }
    };
    if (!isObjectNode(root)) return false;
    visit(root, { steps: [], branches: new Map() });
    if (ways.length > 0 && isEvaluatedAgain) return true;
    return ways.length > mostWays || ways.some((way, index) => meetsAny(way, ways, index));
  }
}

function extended({ branches, steps }: Way, { pointer }: SchemaNode, child: Child): Way {
  const { inPlace, key, keyword } = child;
  if (!inPlace) return { branches, steps: [...steps, stepOf(pointer, child)] };
  // Alternatives are remembered one by one.
  const choice = keyword === 'then' || keyword === 'else' ? 'if' : keyword;
  const isChoice = choice === 'if' ? keyword !== 'if' : keyword === 'anyOf' || keyword === 'oneOf';
  if (!isChoice) return { branches, steps };
  return { branches: new Map([...branches, [`${pointer} ${choice}`, key || keyword]]), steps };
}

function stepOf(pointer: string, { key, keyword }: Child): Step {
  const isNamed = keyword === 'properties' || keyword === 'prefixItems';
  const isRest = keyword === 'additionalProperties' || keyword === 'items';
  const shares = isNamed || isRest || keyword === 'patternProperties';
  return {
    holder: shares ? pointer : `${pointer} ${keyword}`,
    key: isNamed ? key : undefined,
    isRest,
  };
}

function meetsAny(way: Way, ways: readonly Way[], index: number): boolean {
  return ways.slice(0, index).some((other) => meet(way, other));
}

function meet(one: Way, other: Way): boolean {
  const isOneOrOther = [...one.branches].some(([choice, branch]) => {
    const another = other.branches.get(choice);
    return another !== undefined && another !== branch;
  });
  return (
    !isOneOrOther &&
    one.steps.every((step, index) => {
      const another = other.steps[index];
      return another === undefined || isSamePart(step, another);
    })
  );
}

function isSamePart(one: Step, other: Step): boolean {
  if (one.holder === other.holder && one.isRest !== other.isRest) return false;
  return one.key === undefined || other.key === undefined || one.key === other.key;
}
