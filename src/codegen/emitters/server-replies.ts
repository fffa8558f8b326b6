/** The type of what a handler may reply: a status, with the body and the headers that the operation has for it. */

import type { Operation, Response } from '@openapi-counterpart/openapi/model';
import { isRange } from '@openapi-counterpart/runtime';
import { propertyKey } from '../code/literal.js';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, intersection, member, object, union, type TypeNode } from '../types/type-node.js';
import { typeByDefault, repliedType } from './body-types.js';
import type { OperationTypes } from './operation-types.js';
import { statusesOf, statusType } from './status-type.js';
import { mediaTypeName } from './type-text.js';

/** Statuses that carry the same go together. */
export function replyType(
  operation: Operation,
  types: OperationTypes,
  module: ModuleWriter,
): TypeNode {
  const replies = operation.responses.flatMap((response) =>
    repliesOf(operation, response, types, module),
  );
  const groups = new Map<string, Reply[]>();
  for (const reply of replies) {
    const key = JSON.stringify([reply.body, reply.others]);
    groups.set(key, [...(groups.get(key) ?? []), reply]);
  }
  return union(
    [...groups.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const statuses = union([first, ...others].map(({ status }) => status));
      const { body } = first;
      const reply =
        body === undefined
          ? generic(module.runtimeType('EmptyReply'), statuses)
          : generic(module.runtimeType('BodyReply'), statuses, ...body);
      return [intersection([reply, ...first.others])];
    }),
  );
}

interface Reply {
  readonly status: TypeNode;
  /** The type of the body, and that of its media type where that is not JSON. */
  readonly body: readonly TypeNode[] | undefined;
  /** What else a handler has to say. */
  readonly others: readonly TypeNode[];
}

function repliesOf(
  operation: Operation,
  response: Response,
  types: OperationTypes,
  module: ModuleWriter,
): Reply[] {
  const status = replyStatus(operation, response, module);
  const headers = requiredHeaders(response, module);
  const content = operation.method === 'head' ? [] : response.content;
  if (content.length === 0) return [{ status, body: undefined, others: headers }];
  return content.map((media, index) => {
    const { schemas } = types;
    const value = (): TypeNode => types.response(operation, response, media);
    const type = repliedType({ media, schemas, value, module });
    const name = mediaTypeName(media.type);
    // Only a type that is not the first, or one of many, has to be named by the handler.
    const isNamed =
      index > 0 || (isRange(media.type) && typeByDefault(media, schemas) === undefined);
    const naming = isNamed ? [object([member('readonly contentType', name)])] : [];
    const body = media.type === 'application/json' ? [type] : [type, name];
    return { status, body, others: [...naming, ...headers] };
  });
}

function replyStatus(operation: Operation, response: Response, module: ModuleWriter): TypeNode {
  const exact = statusesOf(operation).filter((status) => /^\d+$/.test(status));
  const isDefault = response.status === 'default';
  const statuses = isDefault ? ['SuccessStatus', 'ErrorStatus'] : [response.status];
  return statusType(statuses, exact, module);
}

function requiredHeaders(response: Response, module: ModuleWriter): TypeNode[] {
  const members = response.headers
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => member(`readonly ${propertyKey(name)}`, module.runtimeType('HeaderValue')));
  return members.length === 0 ? [] : [object([member('readonly headers', object(members))])];
}
