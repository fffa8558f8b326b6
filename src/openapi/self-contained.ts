/** Tells descriptions that are one document as they are, so that nothing has to be bundled. */

import type { Config, Document } from '@redocly/openapi-core';
import { kindUnder, type Kind } from './document-kinds.js';
import { isObject, stringAt } from './json.js';
import type { Reference } from './reference-walk.js';
import { componentNameOf } from './schema/pointers.js';

/** Whether all that a document refers to stands in it, where the bundler would leave it. */
export function isSelfContained(document: Document, references: readonly Reference[]): boolean {
  const own = references.filter((reference) => reference.document === document);
  if (own.length < references.length || !own.every(staysAsItIs)) return false;
  const known = new Set(own.map(({ key, pointer }) => (key === '$ref' ? pointer : undefined)));
  known.delete(undefined);
  // The bundler also follows references at places where OpenAPI defines none.
  return countReferences(document.parsed, 'document') === known.size;
}

/** Whether a project lets plugins of Redocly rewrite its descriptions. */
export function isRewritten(config: Config | undefined): boolean {
  if (config === undefined) return false;
  return [config.decorators, config.preprocessors]
    .flatMap((byVersion) => [byVersion.oas3_0, byVersion.oas3_1, byVersion.oas3_2])
    .some((settings) => Object.values(settings ?? {}).some((setting) => setting !== 'off'));
}

function staysAsItIs({ document, key, target, text }: Reference): boolean {
  if (!text.startsWith('#') || target?.document !== document || target.node === undefined) {
    return false;
  }
  if (key === '$ref') return true;
  // A mapping leads to components, by the names at the ends of their references.
  const isAlias = isObject(target.node) && stringAt(target.node, '$ref') !== undefined;
  return key !== 'externalValue' && componentNameOf(text) !== undefined && !isAlias;
}

/** Values are left as they are, whatever they look like. */
function countReferences(node: unknown, kind: Kind | undefined): number {
  if (typeof node !== 'object' || node === null) return 0;
  let count = isObject(node) && stringAt(node, '$ref') !== undefined ? 1 : 0;
  for (const key of Object.keys(node)) {
    // A list has its items under their indices.
    const part: unknown = (node as Readonly<Record<string, unknown>>)[key];
    if (typeof part !== 'object' || part === null) continue;
    if (kind !== undefined && values[kind]?.has(key)) continue;
    count += countReferences(part, kind && kindUnder(kind, key));
  }
  return count;
}

const example: ReadonlySet<string> = new Set(['example']);

/** The members that hold any JSON, by the kind of object that has them. */
const values: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  example: new Set(['dataValue', 'value']),
  header: example,
  mediaType: example,
  parameter: example,
  schema: new Set(['const', 'default', 'enum', 'example', 'examples']),
};
