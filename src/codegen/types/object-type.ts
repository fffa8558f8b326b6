/** The types of objects. */

import { childNode } from '@openapi-counterpart/openapi/schema/children';
import {
  ownEntry,
  type ObjectNode as ObjectSchema,
  type SchemaNode,
  type SchemaObject,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { propertyKey } from '../code/literal.js';
import { commentLines } from './doc-comment.js';
import { otherMembersKeyword } from './facts.js';
import { forbiddenNames } from './forbidden-names.js';
import { isKeyOf, keyTypeOf } from './key-type.js';
import { literalType } from './literal-type.js';
import type { Scope, Typing } from './typing.js';
import {
  anyObject,
  emptyObject,
  intersection,
  member,
  object,
  optionalMember,
  union,
  type Member,
  type ObjectNode,
  type TypeNode,
} from './type-node.js';

/** The type of the objects that a schema's own keywords accept. */
export function objectType(node: ObjectSchema, scope: Scope, typing: Typing): TypeNode {
  const patterns = patternsOf(node, scope, typing);
  const members = withoutForbidden(node.schema, [
    ...declaredMembers(node, scope, typing),
    ...requiredMembers(node, scope, typing),
  ]);
  const index = indexType(node, scope, typing, patterns, members.length > 0);
  const indexes = index === undefined ? [] : [member('[key: string]', index)];
  const own = [...members, ...indexes];
  const keyed = keyedTypes(patterns);
  // Of one key only, for a key may match several patterns, whose types all hold then.
  const [only, ...others] = keyed;
  if (only !== undefined && others.length === 0 && members.length === 0) {
    return object([...indexes, ...only.members]);
  }
  const parts = [...(own.length > 0 ? [object(own)] : []), ...keyed];
  if (parts.length > 0) return intersection(parts);
  return otherMembers(node).schema === false ? emptyObject : anyObject;
}

/** The types by the keys of patterns; apart from members, because one may match and have another type, too. */
function keyedTypes(patterns: readonly Pattern[]): ObjectNode[] {
  const keys = new Set(patterns.flatMap(({ key }) => key ?? []));
  return [...keys].map((key) => {
    const types = patterns.filter((pattern) => pattern.key === key).map(({ type }) => type);
    return object([member(`[key: ${key}]`, intersection(types))]);
  });
}

/** The members, of which those have no value that `not` forbids. */
function withoutForbidden(schema: SchemaObject, members: readonly Member[]): readonly Member[] {
  const keys = new Set(forbiddenNames(schema).map(propertyKey));
  const known = new Set(members.map(({ key }) => key));
  return [
    ...members.map((each) => (keys.has(each.key) ? { ...each, type: 'never' } : each)),
    ...[...keys].filter((key) => !known.has(key)).map((key) => optionalMember(key, 'never')),
  ];
}

function declaredMembers(node: ObjectSchema, { variant }: Scope, typing: Typing): Member[] {
  const { schema } = node;
  const required = new Set(typing.facts.requiredNames(schema, variant.direction));
  const tags = typing.tags.tagsOf(node.pointer);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const tag = tags.find(([tagged]) => tagged === name)?.[1];
    const type =
      tag === undefined
        ? typing.typeOf(childNode(node, property, 'properties', name), variant)
        : union(tag.map((value) => literalType(value)));
    const comment = commentLines(property);
    return required.has(name)
      ? member(propertyKey(name), type, comment)
      : optionalMember(propertyKey(name), type, comment);
  });
}

/** Members that the schema requires and another one for the same value declares, or none does. */
function requiredMembers(node: ObjectSchema, scope: Scope, typing: Typing): Member[] {
  const { facts } = typing;
  const { direction } = scope.variant;
  const names = facts.requiredNames(node.schema, direction);
  const missing = names.filter((name) => ownEntry(node.schema.properties, name) === undefined);
  if (missing.length === 0) return [];
  const others = [node, ...scope.around]
    .flatMap((part) => facts.alwaysApplying(part))
    .filter((part) => part.schema !== node.schema);
  return missing.flatMap((name) => {
    const declaring = others.filter(
      ({ schema }) => ownEntry(schema.properties, name) !== undefined,
    );
    const isRequiredThere = ({ schema }: ObjectSchema): boolean =>
      facts.requiredNames(schema, direction).includes(name);
    if (declaring.some(isRequiredThere)) return [];
    const [first] = declaring;
    const schema = ownEntry(first?.schema.properties, name);
    const declared =
      first !== undefined && schema !== undefined
        ? typing.typeOf(childNode(first, schema, 'properties', name), scope.variant)
        : 'unknown';
    const undeclared = [node, ...others]
      .filter((part) => !declaring.includes(part))
      .map((part) => undeclaredType(name, part, scope, typing));
    return [member(propertyKey(name), intersection([declared, ...undeclared]))];
  });
}

/** What a schema says of a member that it does not declare. */
function undeclaredType(name: string, node: ObjectSchema, scope: Scope, typing: Typing): TypeNode {
  const patterns = patternsOf(node, scope, typing);
  const own = patterns.filter(({ key }) => key !== undefined && isKeyOf(name, key));
  if (own.length > 0) return intersection(own.map(({ type }) => type));
  const others = patterns.filter(({ key }) => key === undefined).map(({ type }) => type);
  return union([typing.typeOf(otherMembers(node), scope.variant), ...others]);
}

/** What holds for members that are not declared. */
function otherMembers(node: ObjectSchema): SchemaNode {
  const keyword = otherMembersKeyword(node.schema);
  return keyword === undefined
    ? childNode(node, true, 'additionalProperties')
    : childNode(node, node.schema[keyword] ?? true, keyword);
}

interface Pattern {
  /** The type of the keys that match, where TypeScript has one. */
  readonly key: string | undefined;
  readonly type: TypeNode;
}

function patternsOf(node: ObjectSchema, { variant }: Scope, typing: Typing): Pattern[] {
  return Object.entries(node.schema.patternProperties ?? {}).map(([pattern, schema]) => ({
    key: keyTypeOf(pattern),
    type: typing.typeOf(childNode(node, schema, 'patternProperties', pattern), variant),
  }));
}

/**
 * The type of the members under all other keys, where it is worth saying. Beside members that are
 * declared it cannot be told from them: an index signature is about every key.
 */
function indexType(
  node: ObjectSchema,
  { variant }: Scope,
  typing: Typing,
  patterns: readonly Pattern[],
  hasMembers: boolean,
): TypeNode | undefined {
  const isSpoken = patterns.some(({ key }) => key === undefined);
  const others = otherMembers(node);
  const keyword = otherMembersKeyword(node.schema);
  if (keyword === undefined && !isSpoken) return undefined;
  if (others.schema === false && !isSpoken) return undefined;
  // None is left.
  if (patterns.some(({ key }) => key === 'string')) return undefined;
  if (others.schema === true || hasMembers) return 'unknown';
  const other = others.schema === false ? [] : [typing.typeOf(others, variant)];
  return union([...other, ...patterns.map(({ type }) => type)]);
}
