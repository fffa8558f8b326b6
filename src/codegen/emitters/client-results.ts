/** The type of what a call of the client comes to: a success or a failure for each status that is declared. */

import type { Operation, Response } from '@openapi-counterpart/openapi/model';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, union, type TypeNode } from '../types/type-node.js';
import { receivedType } from './body-types.js';
import type { OperationTypes } from './operation-types.js';
import { statusType, statusesOf } from './status-type.js';

/** Statuses that carry the same go together. */
export function resultType(
  operation: Operation,
  types: OperationTypes,
  module: ModuleWriter,
): TypeNode {
  const results = operation.responses.flatMap((response) =>
    resultsOf(operation, response, types, module),
  );
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = JSON.stringify([result.kind, result.body]);
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  // Without any declared response nothing can come back but an UndeclaredStatusError.
  return union(
    [...groups.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const statuses = union([first, ...others].map(({ status }) => status));
      return [generic(module.runtimeType(first.kind), statuses, first.body)];
    }),
  );
}

interface Result {
  readonly kind: 'Success' | 'Failure';
  readonly status: TypeNode;
  readonly body: TypeNode;
}

function resultsOf(
  operation: Operation,
  response: Response,
  types: OperationTypes,
  module: ModuleWriter,
): Result[] {
  const isEmpty = response.content.length === 0 || operation.method === 'head';
  const body = isEmpty
    ? 'undefined'
    : union(
        response.content.map((media) => {
          const value = (): TypeNode => types.response(operation, response, media);
          return receivedType({ media, schemas: types.schemas, value, module });
        }),
      );
  const declared = statusesOf(operation);
  if (response.status !== 'default') {
    const kind = response.status.startsWith('2') ? 'Success' : 'Failure';
    return [{ kind, status: statusType([response.status], declared, module), body }];
  }
  const [success, failure] = (['SuccessStatus', 'ErrorStatus'] as const).map((statuses) =>
    statusType([statuses], declared, module),
  );
  // Beside declared successes it stands for all that went otherwise, with a 2xx too.
  if (declared.some((status) => status.startsWith('2'))) {
    const all = statusType(['SuccessStatus', 'ErrorStatus'], declared, module);
    return [{ kind: 'Failure', status: all, body }];
  }
  return [
    { kind: 'Success', status: success ?? 'never', body },
    { kind: 'Failure', status: failure ?? 'never', body },
  ];
}
