/** Narrows alternatives by the tag that a discriminator gives each of them. */

import {
  ownEntry,
  type Discriminator,
  type ObjectNode,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { COMPONENTS, pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { kindOf } from '../validators/analysis/kinds.js';
import { fixedValues, pointerOfMapping } from '../validators/analysis/tags.js';
import { propertyKey } from '../code/literal.js';
import type { SchemaFacts } from './facts.js';
import { literalType } from './literal-type.js';
import type { Typing } from './typing.js';
import { intersection, member, object, optionalMember, union, type TypeNode } from './type-node.js';
import type { Variant } from './variant.js';

/**
 * The types of the alternatives, each with the values of its tag: those that the mapping gives it, or
 * else its own name. Where a branch says by itself what its tag is, that is what counts.
 */
export function withTags(
  types: readonly TypeNode[],
  branches: readonly SchemaNode[],
  { schema }: ObjectNode,
  variant: Variant,
  typing: Typing,
): readonly TypeNode[] {
  const { discriminator } = schema;
  if (discriminator === undefined) return types;
  return types.map((type, index) => {
    const branch = branches[index];
    const tag = branch && tagType(branch, discriminator, variant, typing);
    return tag === undefined ? type : intersection([type, tag]);
  });
}

function tagType(
  branch: SchemaNode,
  discriminator: Discriminator,
  variant: Variant,
  { facts }: Typing,
): TypeNode | undefined {
  const { propertyName } = discriminator;
  const parts = facts.alwaysApplying(branch);
  const declaring = parts.find(
    ({ schema }) => ownEntry(schema.properties, propertyName) !== undefined,
  );
  const property = ownEntry(declaring?.schema.properties, propertyName);
  if (declaring === undefined || property === undefined) return undefined;
  const node = { schema: property, pointer: declaring.pointer };
  const values = tagValues(branch, discriminator, node, facts);
  if (values.length === 0) return undefined;
  const isRequired = parts.some(({ schema }) =>
    facts.requiredNames(schema, variant.direction).includes(propertyName),
  );
  const key = propertyKey(propertyName);
  const type = union(values.map((value) => literalType(value)));
  return object([isRequired ? member(key, type) : optionalMember(key, type)]);
}

/** The values of the tag that mean the branch; none where it says so itself, or nothing does. */
function tagValues(
  branch: SchemaNode,
  discriminator: Discriminator,
  property: SchemaNode,
  facts: SchemaFacts,
): unknown[] {
  const pointer = facts.target(branch)?.pointer;
  if (pointer === undefined || !pointer.startsWith(COMPONENTS)) return [];
  // Whatever the others have not may be meant.
  const { defaultMapping } = discriminator;
  if (defaultMapping !== undefined && pointerOfMapping(defaultMapping) === pointer) return [];
  const mapped = Object.entries(discriminator.mapping ?? {})
    .filter(([, reference]) => pointerOfMapping(reference) === pointer)
    .map(([value]) => value);
  const texts = mapped.length > 0 ? mapped : pointerSegments(pointer).slice(2);
  const own = fixedValues(property, facts);
  if (own !== undefined) {
    const narrowed = [...own].filter((value) => texts.includes(String(value)));
    return narrowed.length < own.size ? narrowed : [];
  }
  const kinds = facts.possibleKinds(property);
  // Keys of a mapping are text, whatever kind of value the tag is.
  const candidates = texts.flatMap((text): unknown[] => [text, ...parsed(text)]);
  return candidates.filter((value) => kinds.has(kindOf(value))).slice(0, texts.length);
}

function parsed(text: string): unknown[] {
  if (text === 'true' || text === 'false') return [text === 'true'];
  return text.trim() !== '' && Number.isFinite(Number(text)) ? [Number(text)] : [];
}
