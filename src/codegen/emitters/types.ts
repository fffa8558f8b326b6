/** Emits types.ts: openapi-typescript behind one module, with what it gets wrong mended before. */

import type { GlobalContext, OpenAPI3, SchemaObject } from 'openapi-typescript';
import {
  isObject,
  mapEntriesOf,
  objectAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { mapDocumentSchemas } from '@openapi-counterpart/openapi/walk';
import { comment, stringLiteral } from '../code/escape.js';
import { banner } from '../code/banner.js';
import { findRecursiveLists } from './recursive-lists.js';
import { NameTable, pascalCase } from '../code/names.js';
import {
  astToString,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  transformSchemaObject,
  ts,
} from './openapi-typescript.js';
import type { TypeNode } from 'typescript';

/** The module text, not yet formatted, for a document that `normalise` returned. */
export function emitTypes(document: JsonObject): string {
  const aliases = nameSchemas(document);
  const recursive = findRecursiveLists(document);
  const prepared = prepare(document);
  // Normalised documents have the shape that openapi-typescript expects.
  const schema = withAliasMarks(prepared, recursive, aliases) as unknown as OpenAPI3;
  const options = { silent: true };
  const context: Omit<GlobalContext, Unused> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default is the receiver's business: on the wire the property may still be missing.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, options),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schemaObject) => {
      // Boolean schemas come here too, whatever the type says.
      if (!isObject(schemaObject)) return undefined;
      if ('format' in schemaObject && schemaObject.format === 'binary') return reference('Blob');
      const marked: unknown = aliasMark in schemaObject ? schemaObject[aliasMark] : undefined;
      // The description may hold the mark too: only names that were given out here become code.
      const alias = [...aliases.values()].find((name) => name === marked);
      return alias === undefined ? undefined : reference(alias);
    },
    resolve: ($ref) => resolveRef(schema, $ref, options),
  };
  // Only its own loader reads `redoc`, and we have loaded already.
  const full = context as GlobalContext;
  const nodes = transformSchema(schema, full);
  const schemas = objectAt(objectAt(prepared, 'components'), 'schemas');
  const toAlias = (node: TypeNode): TypeNode | undefined => {
    const name = componentOf(node);
    const alias = name !== undefined && recursive.has(name) ? aliases.get(name) : undefined;
    return alias === undefined ? undefined : reference(alias);
  };
  const aliasTexts = [...aliases].map(([name, alias]) => {
    if (!recursive.has(name)) {
      return `export type ${alias} = components['schemas'][${stringLiteral(name)}];`;
    }
    const path = `#/components/schemas/${name}`;
    // A component schema of a normalised document.
    const definition = schemas[name] as unknown as SchemaObject;
    const node = transformSchemaObject(definition, {
      path,
      ctx: { ...full, postTransform: toAlias },
    });
    return `export type ${alias} = ${astToString(node).trim()};`;
  });
  return [banner, astToString(nodes), ...aliasTexts].join('\n');
}

/** Members of openapi-typescript's context that only its own loader and unset options use. */
type Unused = 'redoc' | 'inject' | 'postTransform' | 'transformProperty';

/** Names of the module itself, and of the platform's types that openapi-typescript writes. */
const reserved = ['$defs', 'Array', 'Blob', 'Omit', 'Record', 'WithRequired'];
const topLevel = ['components', 'operations', 'paths', 'webhooks'];

/** A plain name for each component schema: `BillingPlan` for `components['schemas']['BillingPlan']`. */
function nameSchemas(document: JsonObject): Map<string, string> {
  const names = new NameTable([...reserved, ...topLevel]);
  const schemas = Object.keys(objectAt(objectAt(document, 'components'), 'schemas'));
  return new Map(schemas.map((schema) => [schema, names.take(pascalCase(schema))]));
}

const reference = (name: string): TypeNode => ts.factory.createTypeReferenceNode(name);

/** `X` of `components['schemas']['X']`. */
function componentOf(node: TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  const isDirect =
    ts.isIndexedAccessTypeNode(node.objectType) &&
    ts.isTypeReferenceNode(node.objectType.objectType);
  return isDirect && ts.isStringLiteral(literal) ? literal.text : undefined;
}

const aliasMark = 'x-counterpart-alias';

/**
 * TypeScript resolves a list of itself only inside a type alias and by the alias's name, not inside
 * a member of an interface: such schemas are defined by their alias, and the member refers to it.
 */
function withAliasMarks(
  document: JsonObject,
  recursive: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): JsonObject {
  if (recursive.size === 0) return document;
  const components = objectAt(document, 'components');
  const schemas = mapEntriesOf(objectAt(components, 'schemas'), (name, schema) =>
    recursive.has(name) ? { type: 'string', [aliasMark]: aliases.get(name) ?? name } : schema,
  );
  return { ...document, components: { ...components, schemas } };
}

function prepare(document: JsonObject): JsonObject {
  return mapDocumentSchemas(document, (schema) =>
    withFormatOnOneLine(
      withoutImpossibleIndex(
        withoutNullConst(withoutDiscriminator(withRefAlone(withoutBooleans(schema)))),
      ),
    ),
  );
}

/** openapi-typescript looks into the schemas of these two keywords, and fails where one is a boolean. */
function withoutBooleans(schema: JsonObject): JsonObject {
  return mapEntriesOf(schema, (key, value) => {
    if (key === 'allOf' && Array.isArray(value)) return value.map(asObject);
    if (key === '$defs' && isObject(value)) return mapEntriesOf(value, (_, item) => asObject(item));
    return value;
  });
}

/** A schema that accepts everything has no keywords; one that accepts nothing has no member. */
function asObject(schema: Json): Json {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { enum: [] };
}

/** openapi-typescript writes the format into a comment as it is, whatever lines it has. */
function withFormatOnOneLine(schema: JsonObject): JsonObject {
  const { format } = schema;
  return typeof format === 'string' ? { ...schema, format: comment(format) } : schema;
}

/** What stands beside a $ref would be dropped: it becomes an intersection. */
function withRefAlone(schema: JsonObject): JsonObject {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== 'string') return schema;
  const constrains = Object.keys(rest).some((key) => structural.has(key));
  return constrains ? { ...rest, allOf: [{ $ref }, ...listOf(rest['allOf'])] } : { $ref };
}

const structural = new Set(['type', 'properties', 'allOf', 'anyOf', 'oneOf', 'enum', 'const']);

function listOf(value: JsonObject[string]): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** openapi-typescript guesses tag values from component names; the branches say the true ones. */
function withoutDiscriminator(schema: JsonObject): JsonObject {
  const { discriminator, ...rest } = schema;
  return discriminator === undefined ? schema : rest;
}

function withoutNullConst(schema: JsonObject): JsonObject {
  const { const: constant, ...rest } = schema;
  return constant === null ? { ...rest, type: 'null' } : schema;
}

/** `{ a: string } & { [key: string]: number }` has no instances: the index becomes unknown. */
function withoutImpossibleIndex(schema: JsonObject): JsonObject {
  const hasProperties = Object.keys(objectAt(schema, 'properties')).length > 0;
  const hasTypedIndex = isObject(schema['additionalProperties']);
  return hasProperties && hasTypedIndex ? { ...schema, additionalProperties: true } : schema;
}
