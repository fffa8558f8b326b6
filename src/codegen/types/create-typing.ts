/** Reads a document's schemas once, so that all emitters type them alike. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { JsonSchema, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import { SchemaFacts } from './facts.js';
import { SchemaNames } from './names.js';
import { typeInScope } from './schema-type.js';
import type { TypingOptions } from './typing-options.js';
import type { Typing } from './typing.js';
import { findUses } from './uses.js';
import { bodyVariant, textVariant } from './variant.js';

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
