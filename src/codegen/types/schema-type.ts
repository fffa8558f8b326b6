/**
 * The type of the values that a schema accepts, in one of its forms: no narrower than what the
 * validators accept, and no wider than TypeScript can say. Bounds, patterns, formats, conditions and
 * the exclusiveness of oneOf have no types.
 */

import {
  isObjectNode,
  type ObjectNode as ObjectSchema,
  type SchemaNode,
} from '@openapi-counterpart/openapi/schema/json-schema';
import { isBytes } from '@openapi-counterpart/openapi/schema/bytes';
import { childrenOf } from '@openapi-counterpart/openapi/schema/children';
import { allowedValues } from '../validators/analysis/enumerations.js';
import {
  ALL_KINDS,
  intersection as commonKinds,
  kindOf,
  type Kinds,
} from '../validators/analysis/kinds.js';
import { arrayType } from './array-type.js';
import { withOwnTags, withTags } from './discriminator.js';
import { isInt64, type Int64Mode } from '../int64.js';
import type { SchemaFacts } from './facts.js';
import { speaksOfItems, speaksOfMembers } from './facts.js';
import { forbiddenNames } from './forbidden-names.js';
import { literalType, openUnion } from './literal-type.js';
import { objectType } from './object-type.js';
import { constantsOf, isOpenTo } from './open-enums.js';
import { intersection, union, type TypeNode } from './type-node.js';
import type { Scope, Typing } from './typing.js';
import type { Variant } from './variant.js';

export function typeInScope(node: SchemaNode, scope: Scope, typing: Typing): TypeNode {
  if (!isObjectNode(node)) return node.schema ? 'unknown' : 'never';
  const kinds = kindsOf(node, scope, typing.facts);
  if (kinds.size === 0 || refusesEverything(node)) return 'never';
  if (!isComposed(node)) return ownType(node, { ...scope, kinds }, typing).type;
  return withOwnTags(composedType(node, { ...scope, kinds }, typing), node, scope.variant, typing);
}

function composedType(
  node: ObjectSchema,
  scope: Scope & { readonly kinds: Kinds },
  typing: Typing,
): TypeNode {
  const { kinds } = scope;
  const inner: Scope = {
    variant: scope.variant,
    around: [...scope.around, node],
    kinds: kinds.size < ALL_KINDS.size ? kinds : undefined,
  };
  const others = typesOfParts(node, inner, typing);
  const own = ownType(node, scope, typing);
  if (own.isMeant) return intersection([...others, own.type]);
  // What only says which kinds there are says nothing new beside what has these alone.
  return isCovered(node, kinds, typing.facts)
    ? intersection(others)
    : intersection([...others, own.type]);
}

/** Whether other schemas hold for the same value. */
function isComposed({ schema }: ObjectSchema): boolean {
  const { $ref, allOf, anyOf, oneOf } = schema;
  return $ref !== undefined || allOf !== undefined || anyOf !== undefined || oneOf !== undefined;
}

function kindsOf(node: ObjectSchema, { kinds: around }: Scope, facts: SchemaFacts): Kinds {
  if (around === undefined) return facts.meantKinds(node);
  return commonKinds(around, facts.possibleKinds(node));
}

/** `not: {}` is how authors forbid a member. */
function refusesEverything({ schema }: ObjectSchema): boolean {
  const { not } = schema;
  return not === true || (typeof not === 'object' && Object.keys(not).length === 0);
}

/** The types of the other schemas that hold for the same value, all of which hold together. */
function typesOfParts(node: ObjectSchema, inner: Scope, typing: Typing): TypeNode[] {
  const target = typing.facts.target(node);
  const children = childrenOf(node);
  const all = children.filter(({ keyword }) => keyword === 'allOf');
  const alternatives = (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const branches = children.filter((child) => child.keyword === keyword);
    if (branches.length === 0) return [];
    const types = branches.map((branch) => typeInScope(branch, inner, typing));
    const values = constantsOf(branches);
    return values.length > 0 && isOpenTo(inner.variant, typing)
      ? [openUnion(values, types)]
      : [union(withTags(types, branches, node, inner, typing))];
  });
  return [
    ...(target === undefined ? [] : [referenceType(target, inner, typing)]),
    ...all.map((child) => typeInScope(child, inner, typing)),
    ...alternatives,
  ];
}

function referenceType(target: SchemaNode, scope: Scope, typing: Typing): TypeNode {
  return typing.names.nameOf(target.pointer, scope.variant) ?? typeInScope(target, scope, typing);
}

/** What a schema says by its own keywords; it is meant where that is more than the kinds of value. */
function ownType(
  node: ObjectSchema,
  scope: Scope & { readonly kinds: Kinds },
  typing: Typing,
): { readonly type: TypeNode; readonly isMeant: boolean } {
  const { schema } = node;
  const { kinds } = scope;
  const values = allowedValues(schema)?.filter((value) => kinds.has(kindOf(value)));
  if (values !== undefined) {
    const isOpen = isOpenTo(scope.variant, typing);
    const number = numberType(node, scope, typing);
    const types = values.map((value) => literalType(value, number));
    return { type: isOpen ? openUnion(values, types, number) : union(types), isMeant: true };
  }
  if (kinds.size === ALL_KINDS.size) {
    const isFile = scope.variant.hasFiles && isBytes(schema);
    return { type: isFile ? 'Blob' : 'unknown', isMeant: isFile };
  }
  const isMeant =
    (kinds.has('object') && (speaksOfMembers(schema) || forbiddenNames(schema).length > 0)) ||
    (kinds.has('array') && speaksOfItems(schema));
  const types = [
    ...(kinds.has('object') ? [objectType(node, scope, typing)] : []),
    ...(kinds.has('array') ? [arrayType(node, scope.variant, typing)] : []),
    ...(kinds.has('string') ? [stringType(node, scope.variant)] : []),
    ...(kinds.has('number') ? [numberType(node, scope, typing)] : []),
    ...(['boolean', 'null'] as const).filter((kind) => kinds.has(kind)),
  ];
  return { type: union(types), isMeant };
}

/** A value is of 64 bits where any of the schemas says so that hold for it. */
function numberType(
  node: ObjectSchema,
  { around }: Scope,
  { facts, int64 = 'number' }: Typing,
): Int64Mode {
  if (int64 === 'number') return int64;
  const parts = [node, ...around].flatMap((schema) => facts.alwaysApplying(schema));
  return parts.some(({ schema }) => isInt64(schema)) ? int64 : 'number';
}

function stringType({ schema }: ObjectSchema, { hasFiles }: Variant): TypeNode {
  return hasFiles && isBytes(schema) ? 'Blob' : 'string';
}

/** Whether the other schemas of a value leave no kinds but these, as their types have it. */
function isCovered(node: ObjectSchema, kinds: Kinds, facts: SchemaFacts): boolean {
  const target = facts.target(node);
  const children = childrenOf(node);
  const all = children
    .filter(({ keyword }) => keyword === 'allOf')
    .map((child) => facts.meantKinds(child));
  const alternatives = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = children.filter((child) => child.keyword === keyword);
    const united = branches.flatMap((branch) => [...facts.meantKinds(branch)]);
    return branches.length === 0 ? [] : [new Set(united)];
  });
  const limits = [
    ...(target === undefined ? [] : [facts.meantKinds(target)]),
    ...all,
    ...alternatives,
  ];
  const left = limits.reduce(commonKinds, ALL_KINDS);
  return [...left].every((kind) => kinds.has(kind));
}
