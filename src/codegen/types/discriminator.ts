/** Narrows alternatives by the tag that a discriminator gives each of them. */

import type { ObjectNode, SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { ALL_KINDS } from '../validators/analysis/kinds.js';
import { propertyKey } from '../code/literal.js';
import { literalType } from './literal-type.js';
import { isOpenTo } from './open-enums.js';
import { impliedTag, tagValues, type TagValues } from './tag-values.js';
import type { Scope, Typing } from './typing.js';
import {
  array,
  intersection,
  member,
  object,
  optionalMember,
  union,
  type TypeNode,
} from './type-node.js';
import type { Variant } from './variant.js';

/**
 * The types of the alternatives of a schema, each with the values of its tag where its own type does
 * not say them.
 * @param inner What is known of the value inside that schema.
 */
export function withTags(
  types: readonly TypeNode[],
  branches: readonly SchemaNode[],
  node: ObjectNode,
  inner: Scope,
  typing: Typing,
): readonly TypeNode[] {
  const tag = tagOf(branches, node, inner, typing);
  if (tag === undefined) return types;
  const isOpen = isOpenTo(inner.variant, typing);
  return types.map((type, index) => {
    const branch = branches[index];
    const found = branch && tag.valuesOf(branch);
    if (branch === undefined || found === undefined || found.values.length === 0) return type;
    const { values, isSaid } = found;
    // An enum that is open to readers would be open to all tags.
    if (isSaid && !isOpen) return type;
    if (typing.tags.isTagged(branch, tag.name, values)) return type;
    return intersection([type, tagType(branch, tag.name, values, inner, typing)]);
  });
}

export interface Tag {
  readonly name: string;
  readonly valuesOf: (branch: SchemaNode) => TagValues | undefined;
}

/** The property by which alternatives are told apart: of a discriminator, or where enums are open by what they say. */
export function tagOf(
  branches: readonly SchemaNode[],
  node: ObjectNode,
  { around, variant }: Pick<Scope, 'around' | 'variant'>,
  { facts, openEnums, tags }: Pick<Typing, 'facts' | 'openEnums' | 'tags'>,
): Tag | undefined {
  const discriminator = tags.discriminatorOf(node, branches);
  if (discriminator !== undefined) {
    return {
      name: discriminator.propertyName,
      valuesOf: (branch) => tagValues(branch, discriminator, facts, around),
    };
  }
  return isOpenTo(variant, { openEnums }) ? impliedTag(branches, facts) : undefined;
}

/** The type of a component with those of its tags that it does not declare itself. */
export function withOwnTags(
  type: TypeNode,
  node: ObjectNode,
  variant: Variant,
  typing: Typing,
): TypeNode {
  const scope: Scope = { variant, around: [], kinds: undefined };
  const tags = typing.tags
    .tagsOf(node.pointer)
    .filter(([name]) => !Object.hasOwn(node.schema.properties ?? {}, name))
    .map(([name, values]) => tagType(node, name, values, scope, typing));
  return intersection([type, ...tags]);
}

/** Objects with a tag, and the other kinds of value that the schema accepts, which have none. */
function tagType(
  branch: SchemaNode,
  name: string,
  values: readonly unknown[],
  { around, variant }: Scope,
  { facts }: Typing,
): TypeNode {
  const isRequired = [branch, ...around]
    .flatMap((part) => facts.alwaysApplying(part))
    .some(({ schema }) => facts.requiredNames(schema, variant.direction).includes(name));
  const key = propertyKey(name);
  const type = union(values.map((value) => literalType(value)));
  const tagged = object([isRequired ? member(key, type) : optionalMember(key, type)]);
  const kinds = facts.meantKinds(branch);
  if (kinds.size === ALL_KINDS.size) return tagged;
  const others = [...kinds].filter((kind) => kind !== 'object');
  return union([tagged, ...others.map((kind) => (kind === 'array' ? array('unknown') : kind))]);
}
