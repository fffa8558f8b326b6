/** What the compiler knows about all schemas before it writes code for any of them. */

import {
  isObjectNode,
  type JsonSchema,
  type ObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { isAssertion } from '@openapi-counterpart/openapi/schema/keywords';
import { ReferenceResolver } from '@openapi-counterpart/openapi/schema/pointers';
import { Exemptions } from './exemptions.js';
import { alwaysApplying, reachFrom, referenceOf } from './reach.js';
import { Repeats } from './repeats.js';
import { Revisits } from './revisits.js';
import { SharedAlternatives } from './shared-alternatives.js';

export class Analysis {
  readonly exemptions: Exemptions;
  readonly repeats: Repeats;
  readonly revisits: Revisits;
  readonly sharedAlternatives: SharedAlternatives;
  readonly #resolver: ReferenceResolver;

  /** Throws SchemaCompileError for the first schema that cannot be compiled. */
  constructor(starts: readonly SchemaNode[], components: Readonly<Record<string, JsonSchema>>) {
    this.#resolver = new ReferenceResolver(components);
    const { roots } = reachFrom(starts, this.#resolver);
    this.exemptions = new Exemptions(roots, this.#resolver);
    this.repeats = new Repeats(roots, this.exemptions);
    this.revisits = new Revisits(roots, this);
    this.sharedAlternatives = new SharedAlternatives(this);
  }

  /** The schema that a schema's $ref leads to. */
  target(node: SchemaNode): SchemaNode | undefined {
    return referenceOf(node, this.#resolver);
  }

  /** Follows references that stand alone: such a schema is nothing but another name for its target. */
  withoutAlias(node: SchemaNode): SchemaNode {
    const target = this.target(node);
    return target !== undefined && this.assertionsOf(node).length === 1
      ? this.withoutAlias(target)
      : node;
  }

  /** Whether every value is valid, as far as the schema's outermost keywords tell. */
  acceptsEverything(node: SchemaNode): boolean {
    const schema = this.withoutAlias(node);
    return schema.schema !== false && this.assertionsOf(schema).length === 0;
  }

  /** The schema objects that apply whenever this one does: itself, its $ref and its allOf, and theirs. */
  alwaysApplying(node: SchemaNode): readonly ObjectNode[] {
    return alwaysApplying(node, this.#resolver);
  }

  /** The keywords of a schema that can refuse a value. */
  assertionsOf(node: SchemaNode): string[] {
    if (!isObjectNode(node)) return [];
    return Object.keys(node.schema).filter(isAssertion);
  }
}
