/** Reads a document's schemas once, so that all emitters type them alike. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { JsonSchema, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import { ComponentTags } from './component-tags.js';
import { SchemaFacts } from './facts.js';
import { SchemaNames } from './names.js';
import { typeInScope } from './schema-type.js';
import type { TypingOptions } from './typing-options.js';
import type { Typing } from './typing.js';
import { findUses } from './uses.js';
import { bodyVariant, textVariant } from './variant.js';

/**
 * The typing of a document that `normalise` returned; `schemas` are those of its components.
 * What is known of parts may be kept from the last time, as long as `schemas` is the same object.
 * Throws SchemaCompileError for a schema that no validator could be compiled from.
 */
export function createTyping(
  document: JsonObject,
  schemas: Readonly<Record<string, JsonSchema>>,
  options: TypingOptions,
  keep?: Keep,
): Typing {
  const components = Object.entries(schemas).map(([name, schema]): SchemaNode => ({
    schema,
    pointer: componentPointer(name),
  }));
  const found = findUses(document, keep);
  const facts = new SchemaFacts([...found.map(({ node }) => node), ...components], schemas, keep);
  const uses = found.map(({ node, direction, caller, mediaType }) => ({
    node,
    variant:
      mediaType === undefined
        ? textVariant(direction, caller)
        : bodyVariant(direction, caller, mediaType, facts.possibleKinds(node)),
  }));
  const names = new SchemaNames(facts, components, uses, options);
  const tags = new ComponentTags(facts, components, options.openEnums);
  const text = JSON.stringify([
    options.openEnums,
    tags,
    names.declarations().map(({ name, variant }) => [name, variant.suffix]),
  ]);
  const typing: Typing = {
    ...options,
    facts,
    names,
    tags,
    basis: keep?.('basis', schemas, [text], () => ({})) ?? {},
    typeOf: (node, variant) => typeInScope(node, { variant, around: [], kinds: undefined }, typing),
  };
  return typing;
}
