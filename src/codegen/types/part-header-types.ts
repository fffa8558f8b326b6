/** The interface `partHeaders`: the headers that parts of multipart bodies have, by operation. Types of other generators have none. */

import {
  arrayAt,
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import { operationsIn } from '@openapi-counterpart/openapi/path-items';
import { follow } from '@openapi-counterpart/openapi/reference';
import { isSchema, type Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import { propertyKey } from '../code/literal.js';
import { commentLines } from './doc-comment.js';
import { member, object, union, type Member, type ObjectNode, type TypeNode } from './type-node.js';
import type { Typing } from './typing.js';
import { textType } from './use-type.js';
import { callers, type Caller } from './variant.js';

/** Of all operations in a document that `normalise` returned. */
export function partHeaderTypes(document: JsonObject, typing: Typing): ObjectNode {
  const operations = (['paths', 'webhooks', 'callbacks'] as const).flatMap((key) => {
    const typer = new HeaderTyper(document, typing, callers[key]);
    const items = Object.values(objectAt(document, key)).filter(isObject);
    return items
      .flatMap((item) => operationsIn(item))
      .flatMap(({ operation }) => typer.operation(operation));
  });
  return object(operations);
}

function membersOf(key: string, inner: readonly Member[]): Member[] {
  return inner.length === 0 ? [] : [member(key, object(inner))];
}

class HeaderTyper {
  readonly #document: JsonObject;
  readonly #typing: Typing;
  readonly #caller: Caller;

  constructor(document: JsonObject, typing: Typing, caller: Caller) {
    this.#document = document;
    this.#typing = typing;
    this.#caller = caller;
  }

  /** A member for the operation, where it has such headers. */
  operation(operation: JsonObject): Member[] {
    const body = follow(this.#document, operation['requestBody'] ?? null);
    const request = this.#content(body, 'request');
    const responses = entriesOf(objectAt(operation, 'responses')).flatMap(([status, given]) => {
      const content = this.#content(follow(this.#document, given), 'response');
      return membersOf(propertyKey(status), content);
    });
    const parts = [...membersOf('requestBody', request), ...membersOf('responses', responses)];
    return membersOf(propertyKey(stringAt(operation, 'operationId') ?? ''), parts);
  }

  /** By media type. */
  #content(holder: JsonObject, direction: Direction): Member[] {
    return entriesOf(objectAt(holder, 'content')).flatMap(([type, media]) =>
      isObject(media) && /^\s*multipart\//i.test(type)
        ? membersOf(propertyKey(type), [
            ...this.#named(media, direction),
            ...this.#positional(media, direction),
          ])
        : [],
    );
  }

  #named(media: JsonObject, direction: Direction): Member[] {
    return entriesOf(objectAt(media, 'encoding')).flatMap(([field, encoding]) => {
      const headers = this.#headers(encoding, direction);
      return headers === undefined ? [] : [member(propertyKey(field), headers)];
    });
  }

  #positional(media: JsonObject, direction: Direction): Member[] {
    const none: TypeNode = 'undefined';
    const encodings = arrayAt(media, 'prefixEncoding');
    const { itemEncoding, schema } = media;
    const rest = this.#headers(itemEncoding ?? null, direction) ?? none;
    const prefix = encodings.map((encoding) => this.#headers(encoding, direction) ?? none);
    if ([...prefix, rest].every((headers) => headers === none)) return [];
    // Where the schema does not tell positions apart, a type of all items says what any of them may be.
    const isTold = arrayAt(isObject(schema) ? schema : {}, 'prefixItems').length >= prefix.length;
    return [
      member('prefix', {
        kind: 'tuple',
        elements: prefix,
        required: prefix.length,
        rest: undefined,
      }),
      member('rest', isTold ? rest : union([...prefix, rest])),
    ];
  }

  #headers(encoding: Json, direction: Direction): ObjectNode | undefined {
    const described = entriesOf(isObject(encoding) ? objectAt(encoding, 'headers') : {});
    const members = described
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, given]): Member => {
        const header = follow(this.#document, given);
        return {
          key: `readonly ${propertyKey(name.toLowerCase())}`,
          isOptional: header['required'] !== true,
          type: this.#value(header, direction),
          comment: commentLines(header),
        };
      });
    return members.length === 0 ? undefined : object(members);
  }

  #value(header: JsonObject, direction: Direction): TypeNode {
    const [media] = entriesOf(objectAt(header, 'content'));
    const holder = media !== undefined && isObject(media[1]) ? media[1] : header;
    const { schema } = holder;
    return isSchema(schema) ? textType(schema, direction, this.#caller, this.#typing) : 'unknown';
  }
}
