/** The type of what a call of the client comes to: a success or a failure for each status that is declared. */

import type { MediaType, Operation, Response } from '@openapi-counterpart/openapi/model';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, union, type TypeNode } from '../types/type-node.js';
import type { OperationTypes } from './operation-types.js';
import { statusType, statusesOf } from './status-type.js';
import { bodyKind } from './type-text.js';

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
    : union(response.content.map((media) => receivedType(types, operation, response, media)));
  const declared = statusesOf(operation);
  if (response.status !== 'default') {
    const kind = response.status.startsWith('2') ? 'Success' : 'Failure';
    return [{ kind, status: statusType(response.status, declared, module), body }];
  }
  const failure = statusType('ErrorStatus', declared, module);
  if (declared.some((status) => status.startsWith('2')))
    return [{ kind: 'Failure', status: failure, body }];
  const success = statusType('SuccessStatus', declared, module);
  return [
    { kind: 'Success', status: success, body },
    { kind: 'Failure', status: failure, body },
  ];
}

function receivedType(
  types: OperationTypes,
  operation: Operation,
  response: Response,
  media: MediaType,
): string {
  switch (bodyKind(media.type)) {
    case 'json':
      return types.response(operation, response, media);
    case 'text':
    case 'form':
      return 'string';
    case 'stream':
      return 'ReadableStream<Uint8Array>';
    case 'binary':
      return 'Blob';
  }
}
