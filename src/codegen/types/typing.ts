/** Everything by which the schemas of one document get their types, shared by the emitters. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { JsonSchema, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import type { Kinds } from '../validators/analysis/kinds.js';
import { SchemaFacts } from './facts.js';
import { SchemaNames } from './names.js';
import { typeInScope } from './schema-type.js';
import type { TypeNode } from './type-node.js';
import { findUses } from './uses.js';
import { bodyVariant, textVariant, type Variant } from './variant.js';

/** What is known around a schema of the value that it is about. */
export interface Scope {
  readonly variant: Variant;
  /** The schemas that hold for the same value: one of them may declare a member that another requires. */
  readonly around: readonly SchemaNode[];
  /** The kinds of value that they leave; undefined where they say nothing of it. */
  readonly kinds: Kinds | undefined;
}

export interface TypingOptions {
  /** Whether what is received may have values that an enum does not list. */
  readonly openEnums: boolean;
}

export interface Typing extends TypingOptions {
  readonly facts: SchemaFacts;
  readonly names: SchemaNames;
  /** The type of a schema by itself, such as that of a property. */
  typeOf(node: SchemaNode, variant: Variant): TypeNode;
}

/**
 * The typing of a document that `normalise` returned; `schemas` are those of its components.
 * Throws SchemaCompileError for a schema that no validator could be compiled from.
 */
export function createTyping(
  document: JsonObject,
  schemas: Readonly<Record<string, JsonSchema>>,
  options: TypingOptions,
): Typing {
  const components = Object.entries(schemas).map(([name, schema]): SchemaNode => ({
    schema,
    pointer: componentPointer(name),
  }));
  const found = findUses(document);
  const facts = new SchemaFacts([...found.map(({ node }) => node), ...components], schemas);
  const uses = found.map(({ node, direction, mediaType }) => ({
    node,
    variant:
      mediaType === undefined
        ? textVariant(direction)
        : bodyVariant(direction, mediaType, facts.possibleKinds(node)),
  }));
  const typing: Typing = {
    ...options,
    facts,
    names: new SchemaNames(facts, components, uses, options),
    typeOf: (node, variant) => typeInScope(node, { variant, around: [], kinds: undefined }, typing),
  };
  return typing;
}
