/** The types of objects. */

import { childNode } from '@openapi-counterpart/openapi/schema/children';
import {
  ownEntry,
  type ObjectNode as ObjectSchema,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { propertyKey } from '../code/literal.js';
import { commentLines } from './doc-comment.js';
import { keyTypeOf } from './key-type.js';
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
  type TypeNode,
} from './type-node.js';

/** The type of the objects that a schema's own keywords accept. */
export function objectType(node: ObjectSchema, scope: Scope, typing: Typing): TypeNode {
  const members = [
    ...declaredMembers(node, scope, typing),
    ...requiredMembers(node, scope, typing),
  ];
  const patterns = patternsOf(node, scope, typing);
  const index = indexType(node, scope, typing, patterns, members.length > 0);
  const keyed = patterns
    .filter(({ key }) => key !== undefined)
    .map(({ key, type }) => member(`[key: ${key}]`, type));
  const indexes = index === undefined ? [] : [member('[key: string]', index)];
  if (members.length + keyed.length + indexes.length > 0) {
    // Apart, because a property may match a pattern and have another type, which both hold then.
    return members.length === 0 || keyed.length === 0
      ? object([...members, ...indexes, ...keyed])
      : intersection([object([...members, ...indexes]), object(keyed)]);
  }
  return node.schema.additionalProperties === false ? emptyObject : anyObject;
}

function declaredMembers(node: ObjectSchema, { variant }: Scope, typing: Typing): Member[] {
  const { schema } = node;
  const required = new Set(typing.facts.requiredNames(schema, variant.direction));
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const type = typing.typeOf(childNode(node, property, 'properties', name), variant);
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
        ? childNode(first, schema, 'properties', name)
        : additionalNode(node);
    return [member(propertyKey(name), typing.typeOf(declared, scope.variant))];
  });
}

function additionalNode(node: ObjectSchema): Parameters<Typing['typeOf']>[0] {
  return childNode(node, node.schema.additionalProperties ?? true, 'additionalProperties');
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
  const { additionalProperties } = node.schema;
  const isSpoken = patterns.some(({ key }) => key === undefined);
  const isOpen = additionalProperties === undefined || additionalProperties === true;
  if (additionalProperties === undefined && !isSpoken) return undefined;
  if (additionalProperties === false && (patterns.length === 0 || !isSpoken)) return undefined;
  if (isOpen || hasMembers) return 'unknown';
  const other =
    additionalProperties === false ? [] : [typing.typeOf(additionalNode(node), variant)];
  return union([...other, ...patterns.map(({ type }) => type)]);
}
