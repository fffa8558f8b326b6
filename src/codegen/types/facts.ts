/** What the emitter asks about schemas, answered by the same reading that the validators are compiled from. */

import type {
  Direction,
  JsonSchema,
  ObjectNode,
  SchemaNode,
  SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { ReferenceResolver } from '@openapi-counterpart/openapi/schema/pointers';
import { Exemptions } from '../validators/analysis/exemptions.js';
import { ALL_KINDS, possibleKinds, type Kinds } from '../validators/analysis/kinds.js';
import { isObject } from '@openapi-counterpart/openapi/json';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import {
  alwaysApplying,
  makeAnew,
  reachFrom,
  referenceOf,
  type KeepOf,
} from '../validators/analysis/reach.js';

export class SchemaFacts {
  /** The schemas that were given and those that references lead to, each once. */
  readonly roots: readonly SchemaNode[];
  /** Those of them, and of the schemas in them, that have a discriminator: mostly none. */
  readonly discriminated: readonly ObjectNode[];
  readonly exemptions: Exemptions;
  /** What is made of a schema alone and of what it leads to, from the last time where that is the same. */
  readonly keep: KeepOf;
  readonly #resolver: ReferenceResolver;
  readonly #nodes: ReadonlyMap<JsonSchema, SchemaNode>;

  /** Throws SchemaCompileError for a schema that cannot be compiled. */
  constructor(
    starts: readonly SchemaNode[],
    components: Readonly<Record<string, JsonSchema>>,
    keep?: Keep,
  ) {
    this.#resolver = new ReferenceResolver(components);
    // What a schema leads to is the same as long as the components are.
    this.keep =
      keep === undefined
        ? makeAnew
        : (what, { schema }, make) =>
            isObject(schema) ? keep(what, schema, [components], make) : make();
    this.#nodes = new Map(starts.map((node) => [node.schema, node]));
    const { roots, discriminated } = reachFrom(starts, this.#resolver, this.keep);
    this.roots = roots;
    this.discriminated = discriminated;
    this.exemptions = new Exemptions(this.roots, this.#resolver, this.keep);
  }

  /** A schema of an operation or a component, with the place that it is known by. */
  nodeOf(schema: JsonSchema): SchemaNode {
    return this.#nodes.get(schema) ?? { schema, pointer: '' };
  }

  /** The schema that a schema's $ref leads to. */
  target(node: SchemaNode): SchemaNode | undefined {
    return referenceOf(node, this.#resolver);
  }

  /** The schema objects that apply whenever this one does: itself, its $ref and its allOf, and theirs. */
  alwaysApplying(node: SchemaNode): ObjectNode[] {
    return alwaysApplying(node, this.#resolver);
  }

  requiredNames(schema: SchemaObject, direction: Direction): readonly string[] {
    return schema.required === undefined ? [] : this.exemptions.requiredNames(schema, direction);
  }

  /** Every kind of value that might be valid, as the letter of the schema has it. */
  possibleKinds(node: SchemaNode): Kinds {
    return possibleKinds(node, this);
  }

  /**
   * The kinds that the author means: a schema without `type` that speaks of members is taken for one
   * of objects, and one that speaks of items for one of lists, as all readers do.
   */
  meantKinds(node: SchemaNode): Kinds {
    const possible = this.possibleKinds(node);
    if (possible.size < ALL_KINDS.size) return possible;
    const parts = this.alwaysApplying(node);
    const implied = [
      ...(parts.some(({ schema }) => speaksOfMembers(schema)) ? (['object'] as const) : []),
      ...(parts.some(({ schema }) => speaksOfItems(schema)) ? (['array'] as const) : []),
    ];
    return implied.length > 0 ? new Set(implied) : possible;
  }
}

/** Keywords whose schemas may speak of members of the same value. */
const sharing = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'dependentSchemas',
] as const satisfies readonly (keyof SchemaObject)[];

/** The keyword by which a schema speaks of the members that it does not declare. */
export function otherMembersKeyword(
  schema: SchemaObject,
): 'additionalProperties' | 'unevaluatedProperties' | undefined {
  if (schema.additionalProperties !== undefined) return 'additionalProperties';
  // Alone they are the same; of what other schemas leave, no type can be told.
  const isAlone = sharing.every((keyword) => schema[keyword] === undefined);
  return isAlone && schema.unevaluatedProperties !== undefined
    ? 'unevaluatedProperties'
    : undefined;
}

/** Whether a schema's own keywords say something of the members of an object. */
export function speaksOfMembers(schema: SchemaObject): boolean {
  return (
    schema.properties !== undefined ||
    otherMembersKeyword(schema) !== undefined ||
    schema.patternProperties !== undefined ||
    (schema.required?.length ?? 0) > 0
  );
}

/** Whether a schema's own keywords say something of the items of a list. */
export function speaksOfItems(schema: SchemaObject): boolean {
  return (
    schema.items !== undefined ||
    schema.prefixItems !== undefined ||
    schema.unevaluatedItems !== undefined
  );
}
