/**
 * What types do not say of a schema, each as the change that makes the schema say no more than its
 * type: the validators of schemas so changed and the types have to be of one opinion.
 */

import { ALL_KINDS, possibleKinds } from '../../../src/codegen/validators/analysis/kinds.js';
import { referenceOf } from '../../../src/codegen/validators/analysis/reach.js';
import { ReferenceResolver } from '../../../src/openapi/schema/pointers.js';
import { components } from './typed-pairs.js';
import { otherMembersKeyword } from '../../../src/codegen/types/facts.js';
import { forbiddenNames } from '../../../src/codegen/types/forbidden-names.js';
import { keyTypeOf } from '../../../src/codegen/types/key-type.js';
import type {
  JsonSchema,
  SchemaMap,
  SchemaNode,
  SchemaObject,
} from '../../../src/openapi/schema/json-schema.js';
import { KEYWORDS } from '../../../src/openapi/schema/keywords.js';

export interface Difference {
  readonly name: string;
  /** The schema without what its type does not say. */
  readonly apply: (schema: SchemaObject, place: Place) => JsonSchema;
}

/** Where a schema stands: by itself, or beside another one that says which kinds of value there are. */
type Place = 'alone' | 'beside';

export const differences: readonly Difference[] = [
  {
    name: 'bounds of numbers',
    apply: without('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'),
  },
  { name: 'the form of text', apply: without('minLength', 'maxLength', 'pattern', 'format') },
  {
    name: 'whole numbers',
    apply: (schema) => ({
      ...schema,
      ...(schema.type === 'integer' && { type: 'number' }),
    }),
  },
  { name: 'counts of items beyond a prefix', apply: withPrefixCounts },
  { name: 'which items there are', apply: withoutContained },
  {
    name: 'counts and names of members',
    apply: without('minProperties', 'maxProperties', 'propertyNames'),
  },
  {
    name: 'conditions',
    apply: (schema) => {
      const { not, ...rest } = without(
        'if',
        'then',
        'else',
        'dependentRequired',
        'dependentSchemas',
      )(schema);
      const isForbidding =
        JSON.stringify(not) === '{}' || forbiddenNames({ not: not ?? false }).length > 0;
      return isForbidding && not !== undefined ? { ...rest, not } : rest;
    },
  },
  {
    name: 'that a discriminator is no assertion',
    apply: ({ discriminator, ...schema }) => {
      if (discriminator === undefined) return schema;
      const { propertyName, mapping = {} } = discriminator;
      const withTag = (branch: JsonSchema): JsonSchema => {
        const { $ref } = typeof branch === 'boolean' ? {} : branch;
        const mapped = Object.keys(mapping).filter((value) => mapping[value] === $ref);
        const tags = mapped.length > 0 ? mapped : [$ref?.split('/').at(-1)];
        return { allOf: [branch, { properties: { [propertyName]: { enum: tags } } }] };
      };
      return {
        ...schema,
        ...(schema.oneOf && { oneOf: schema.oneOf.map(withTag) }),
        ...(schema.anyOf && { anyOf: schema.anyOf.map(withTag) }),
      };
    },
  },
  {
    name: 'that one alternative alone may match',
    apply: ({ oneOf, ...schema }) => {
      if (oneOf === undefined) return schema;
      // Apart, for the schema may have alternatives of the other kind too.
      return { ...schema, allOf: [...(schema.allOf ?? []), { anyOf: oneOf }] };
    },
  },
  {
    name: 'other members beside declared ones',
    apply: (schema) => withOtherMembers(withOpenMembers(schema)),
  },
  { name: 'patterns that are no template', apply: withPatternsAsTypes },
  {
    name: 'that a schema without a type speaks of other kinds too',
    apply: (schema, place) => {
      if (place === 'beside' || schema.type !== undefined) return schema;
      const speaksOf = (...keywords: readonly string[]): boolean =>
        keywords.some((keyword) => Object.hasOwn(schema, keyword));
      if (speaksOf('properties')) return { ...schema, type: 'object' };
      return speaksOf('items', 'prefixItems', 'unevaluatedItems')
        ? { ...schema, type: 'array' }
        : schema;
    },
  },
];

function without(...keywords: readonly string[]): (schema: SchemaObject) => SchemaObject {
  return (schema) =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** What `contains` finds, and what alternatives speak of, is left to no other keyword for certain. */
function withoutContained(schema: SchemaObject): SchemaObject {
  const { unevaluatedItems, ...rest } = without('contains', 'uniqueItems')(schema);
  const isSpokenOf = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].some(
    (part) => typeof part === 'object' && part.items !== undefined,
  );
  return unevaluatedItems === undefined || schema.contains !== undefined || isSpokenOf
    ? rest
    : { ...rest, unevaluatedItems };
}

function withPrefixCounts({ minItems, maxItems, ...schema }: SchemaObject): SchemaObject {
  const { prefixItems } = schema;
  if (prefixItems === undefined) return schema;
  const least = Math.min(minItems ?? 0, prefixItems.length);
  const isClosed = maxItems !== undefined && maxItems <= prefixItems.length;
  return { ...schema, minItems: least, ...(isClosed && { maxItems }) };
}

/** Beside nothing else that speaks of members these are the others; beside declared ones none are typed. */
function withOtherMembers(schema: SchemaObject): SchemaObject {
  const keyword = otherMembersKeyword(schema);
  const { unevaluatedProperties, ...rest } = schema;
  if (keyword !== 'unevaluatedProperties' || unevaluatedProperties === undefined) return rest;
  return withOpenMembers({ ...rest, additionalProperties: unevaluatedProperties });
}

/** An index signature is about every key, so beside declared members it cannot say anything. */
function withOpenMembers(schema: SchemaObject): SchemaObject {
  const { additionalProperties, ...rest } = schema;
  if (additionalProperties === undefined) return schema;
  const undeclared = (schema.required ?? []).filter(
    (name) => schema.properties?.[name] === undefined,
  );
  const patterns = Object.entries(schema.patternProperties ?? {});
  const isMatched = (name: string): boolean =>
    patterns.filter(isTemplate).some(([pattern]) => new RegExp(pattern, 'u').test(name));
  // Any other pattern may match.
  const others = patterns.filter((entry) => !isTemplate(entry)).map(([, value]) => value);
  const open =
    others.length > 0 ? { anyOf: [additionalProperties, ...others] } : additionalProperties;
  const declared = {
    ...Object.fromEntries(undeclared.map((name) => [name, isMatched(name) || open])),
    ...schema.properties,
  };
  return Object.keys(declared).length > 0 ? { ...rest, properties: declared } : schema;
}

function isTemplate([pattern]: [string, JsonSchema]): boolean {
  return keyTypeOf(pattern) !== undefined;
}

function withPatternsAsTypes({ patternProperties, ...schema }: SchemaObject): SchemaObject {
  if (patternProperties === undefined) return schema;
  const all = Object.entries(patternProperties);
  const templates = Object.fromEntries(all.filter(isTemplate));
  const hasOthers = all.some((entry) => !isTemplate(entry));
  const isClosed = schema.additionalProperties === false;
  const { additionalProperties: _, ...open } = schema;
  const union = { anyOf: all.map(([, value]) => value) };
  if (hasOthers && isClosed)
    return { ...open, patternProperties: templates, additionalProperties: union };
  // A template says nothing of other keys, and an index signature speaks of its keys too.
  if (isClosed) return { ...open, patternProperties: templates };
  const { additionalProperties = true } = schema;
  return {
    ...schema,
    patternProperties: templates,
    additionalProperties: { anyOf: [additionalProperties, union] },
  };
}

/** A schema and all inside it, after the changes of the differences. */
export function changed(
  schema: JsonSchema,
  applied: readonly Difference[],
  place: Place = 'alone',
): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const inner = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    const { holds, applies } = KEYWORDS.get(keyword) ?? {};
    const isBeside = applies === 'in place' && (place === 'beside' || saysKinds(schema));
    const change = (part: JsonSchema): JsonSchema =>
      changed(part, applied, isBeside ? 'beside' : 'alone');
    // What the vocabulary says that a keyword holds.
    if (holds === 'schema') return [keyword, change(value as JsonSchema)];
    if (holds === 'list') return [keyword, (value as readonly JsonSchema[]).map(change)];
    if (holds !== 'map') return [keyword, value];
    const map = Object.entries(value as SchemaMap).map(([key, part]) => [key, change(part)]);
    return [keyword, Object.fromEntries(map)];
  });
  return applied.reduce<JsonSchema>(
    (result, { apply }) => (typeof result === 'boolean' ? result : apply(result, place)),
    Object.fromEntries(inner) as SchemaObject,
  );
}

const resolver = new ReferenceResolver(components);

function targetOf(node: SchemaNode): SchemaNode | undefined {
  return referenceOf(node, resolver);
}

/** Whether a schema, or one that always applies with it, says which kinds of value there are. */
function saysKinds(schema: SchemaObject): boolean {
  const kinds = possibleKinds({ schema, pointer: '' }, { target: targetOf });
  return kinds.size < ALL_KINDS.size || schema.properties !== undefined;
}
