/** Tells the names of schemas in a discriminator's mapping from the references that Redocly takes them for. */

import type { BaseResolver } from '@redocly/openapi-core';
import { isObject, objectAt, type Json, type JsonObject } from './json.js';
import { resolvePointer } from './reference.js';

interface UnresolvedReference {
  readonly ruleId: string;
  readonly location: readonly {
    readonly source: { readonly absoluteRef: string };
    readonly pointer?: string | undefined;
  }[];
}

/** Whether what could not be resolved is no reference but, as OpenAPI allows, a component's bare name. */
export async function isMappedByName(
  problem: UnresolvedReference,
  root: JsonObject,
  resolver: BaseResolver,
): Promise<boolean> {
  const [place] = problem.location;
  const pointer = place?.pointer;
  if (problem.ruleId !== 'no-unresolved-refs' || place === undefined) return false;
  if (pointer === undefined || !/\/discriminator\/mapping\/[^/]+$/.test(pointer)) return false;
  const document = await resolver.cache.get(place.source.absoluteRef);
  if (document === undefined || document instanceof Error || !isObject(document.parsed)) {
    return false;
  }
  const name: Json = resolvePointer(document.parsed, pointer);
  const schemas = objectAt(objectAt(root, 'components'), 'schemas');
  return typeof name === 'string' && Object.hasOwn(schemas, name);
}
