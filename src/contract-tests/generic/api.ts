/** Any API as generic contract tests see it: its operations, its collections, and what its examples give. */

import { serverInMemory, type MemoryOperation } from '@openapi-counterpart/codegen/in-memory';
import {
  collectionsOf,
  type Collection,
  type Collections,
  type Role,
  type RoleKind,
} from '@openapi-counterpart/openapi/collections';
import { DescribedExamples } from '@openapi-counterpart/openapi/described-examples';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import type { Description } from '@openapi-counterpart/openapi/model';

export interface ApiOperation extends MemoryOperation {
  readonly id: string;
  /** What it does to a collection, where it is of one. */
  readonly role: Role | undefined;
}

export interface AnyApi {
  readonly document: JsonObject;
  readonly description: Description;
  readonly examples: DescribedExamples;
  readonly operations: readonly ApiOperation[];
  readonly collections: Collections;
}

/** @throws SchemaCompileError for a schema that no validator can be compiled from. */
export function readApi(bundle: JsonObject): AnyApi {
  const { document, description, operations } = serverInMemory(bundle, 'rounded');
  const collections = collectionsOf(description);
  return {
    document,
    description,
    examples: new DescribedExamples(document),
    collections,
    operations: operations
      .filter(({ described }) => !/^(trace|connect)$/i.test(described.method))
      .map((operation) => ({
        ...operation,
        id: operation.served.id,
        role: collections.roles.get(operation.described),
      })),
  };
}

/** The operation that has a role in a collection: at its own paths, where there are several. */
export function operationFor(
  { operations }: AnyApi,
  collection: Collection,
  kind: RoleKind,
): ApiOperation | undefined {
  const found = operations.filter(
    ({ role }) => role?.collection === collection && role.kind === kind,
  );
  const own = [collection.path, collection.itemPath];
  return found.find(({ described }) => own.includes(described.path.replace(/\/$/, ''))) ?? found[0];
}
