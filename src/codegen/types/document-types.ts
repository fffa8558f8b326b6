/** The interfaces `paths`, `webhooks`, `components` and `operations`, in the shape that openapi-fetch reads. */

import { operationsIn } from '@openapi-counterpart/openapi/path-items';
import {
  entriesOf,
  isObject,
  objectAt,
  arrayAt,
  stringAt,
  type Json,
  type JsonObject,
} from '@openapi-counterpart/openapi/json';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import { scanUnit } from '@openapi-counterpart/openapi/unit-scan';
import { follow } from '@openapi-counterpart/openapi/reference';
import { isSchema, type Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import { stringLiteral } from '../code/escape.js';
import { propertyKey } from '../code/literal.js';
import { commentLines } from './doc-comment.js';
import type { Typing } from './typing.js';
import {
  member,
  object,
  optionalMember,
  type Member,
  type ObjectNode,
  type TypeNode,
} from './type-node.js';
import { bodyType, textType } from './use-type.js';
import type { Caller } from './variant.js';

/** In the order in which readers of the types know them. */
const orderedMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export interface DocumentTypes {
  readonly paths: ObjectNode;
  readonly webhooks: ObjectNode;
  readonly callbacks: ObjectNode;
  readonly components: ObjectNode;
  readonly operations: ObjectNode;
}

/** The types of a document that `normalise` returned. */
export function documentTypes(document: JsonObject, typing: Typing, keep?: Keep): DocumentTypes {
  const emitter = new DocumentEmitter(document, typing, 'client', keep);
  const ofApi = new DocumentEmitter(document, typing, 'api', keep);
  const items = ['paths', 'webhooks', 'callbacks'].map((key) => entriesOf(objectAt(document, key)));
  const [paths = [], webhooks = [], callbacks = []] = items;
  const called = [...webhooks, ...callbacks];
  const operations = [
    ...paths.flatMap(([, item]) => emitter.operations(item)),
    ...called.flatMap(([, item]) => ofApi.operations(item)),
  ];
  return {
    paths: object(paths.map(([path, item]) => emitter.pathItem(path, item))),
    webhooks: object(webhooks.map(([name, item]) => ofApi.pathItem(name, item))),
    callbacks: object(callbacks.map(([path, item]) => ofApi.pathItem(path, item))),
    components: object(emitter.components()),
    operations: object(operations),
  };
}

class DocumentEmitter {
  readonly #document: JsonObject;
  readonly #typing: Typing;
  readonly #caller: Caller;
  readonly #keep: Keep;

  constructor(document: JsonObject, typing: Typing, caller: Caller, keep?: Keep) {
    this.#document = document;
    this.#typing = typing;
    this.#caller = caller;
    const { schemas: _, examples: __, ...components } = objectAt(document, 'components');
    const inputs = [typing.basis, caller, ...Object.values(components)];
    this.#keep = (what, of, own, make) =>
      keep !== undefined && isObject(of) && scanUnit(of).isPlain
        ? keep(what, of, [...own, ...inputs], make)
        : make();
  }

  pathItem(path: string, item: Json): Member {
    return isObject(item)
      ? this.#keep('type of path item', item, [path], () => this.#pathItem(path, item))
      : this.#pathItem(path, {});
  }

  #pathItem(path: string, holder: JsonObject): Member {
    const operations = orderedMethods.map((method) => {
      const operation = holder[method];
      if (!isObject(operation)) return optionalMember(method, 'never');
      const id = stringLiteral(stringAt(operation, 'operationId') ?? '');
      return member(method, `operations[${id}]`, commentLines(operation));
    });
    const parameters = this.#parameters(arrayAt(holder, 'parameters'));
    const later = laterOperations(holder);
    return member(propertyKey(path), object([parameters, ...operations, ...later]));
  }

  operations(item: Json): Member[] {
    if (!isObject(item)) return [];
    return this.#keep('types of operations', item, [], () =>
      operationsIn(item).map(({ operation }) => {
        const id = propertyKey(stringAt(operation, 'operationId') ?? '');
        return member(id, this.#operation(item, operation));
      }),
    );
  }

  components(): Member[] {
    const components = objectAt(this.#document, 'components');
    const section = (key: string, typeOf: (holder: JsonObject) => TypeNode): Member => {
      const members = entriesOf(objectAt(components, key)).map(([name, value]) =>
        member(propertyKey(name), this.#referenceOr(key, value, typeOf), commentLines(value)),
      );
      return member(key, members.length > 0 ? object(members) : 'never');
    };
    return [
      this.#schemas(),
      section('responses', (response) => this.#response(response)),
      section('parameters', (parameter) => this.#value(parameter, 'request')),
      section('requestBodies', (body) => this.#requestBody(body)),
      section('headers', (header) => this.#value(header, 'response')),
      member('pathItems', 'never'),
    ];
  }

  #schemas(): Member {
    const { names } = this.#typing;
    const schemas = objectAt(objectAt(this.#document, 'components'), 'schemas');
    const members = Object.keys(schemas).map((name) =>
      member(propertyKey(name), names.plainNameOf(componentPointer(name))),
    );
    return member('schemas', members.length > 0 ? object(members) : 'never');
  }

  #operation(item: JsonObject, operation: JsonObject): ObjectNode {
    const body = operation['requestBody'];
    const isRequired = body !== undefined && follow(this.#document, body)['required'] === true;
    const responses = entriesOf(objectAt(operation, 'responses')).map(([status, response]) =>
      member(
        statusKey(status),
        this.#referenceOr('responses', response, (value) => this.#response(value)),
        commentLines(follow(this.#document, response)),
      ),
    );
    return object([
      this.#parameters([...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')]),
      body === undefined
        ? optionalMember('requestBody', 'never')
        : {
            key: 'requestBody',
            isOptional: !isRequired,
            type: this.#referenceOr('requestBodies', body, (value) => this.#requestBody(value)),
            comment: commentLines(body),
          },
      member('responses', object(responses)),
    ]);
  }

  /** By place; a later parameter replaces an earlier one of its name. */
  #parameters(parameters: readonly Json[]): Member {
    const resolved = parameters.map((given) => ({
      given,
      parameter: follow(this.#document, given),
    }));
    const places = ['query', 'header', 'path', 'cookie'].map((place) => {
      const members = resolved
        .filter(({ parameter }) => parameter['in'] === place)
        .map(({ given, parameter }): [string, Member] => {
          const name = stringAt(parameter, 'name') ?? '';
          const type = this.#referenceOr('parameters', given, (value) =>
            this.#value(value, 'request'),
          );
          const isOptional = place !== 'path' && parameter['required'] !== true;
          const key = propertyKey(name);
          return [name, { key, isOptional, type, comment: commentLines(parameter) }];
        });
      const distinct = [...new Map(members).values()];
      if (distinct.length === 0) return optionalMember(place, 'never');
      const isOptional = distinct.every((each) => each.isOptional);
      return { key: place, isOptional, type: object(distinct), comment: [] };
    });
    return member('parameters', object([...places, ...this.#querystring(resolved)]));
  }

  /** The whole query as one value, which types for versions before OpenAPI 3.2 do not have at all. */
  #querystring(resolved: readonly { readonly parameter: JsonObject }[]): Member[] {
    const found = resolved.findLast(({ parameter }) => parameter['in'] === 'querystring');
    if (found === undefined) return [];
    const { parameter } = found;
    const isOptional = parameter['required'] !== true;
    const type = this.#value(parameter, 'request');
    return [{ key: 'querystring', isOptional, type, comment: commentLines(parameter) }];
  }

  /** The value of a parameter or a header. */
  #value(holder: JsonObject, direction: Direction): TypeNode {
    const [media] = entriesOf(objectAt(holder, 'content'));
    const schema = media === undefined ? holder['schema'] : objectOf(media[1])['schema'];
    return isSchema(schema) ? textType(schema, direction, this.#caller, this.#typing) : 'unknown';
  }

  #requestBody(body: JsonObject): TypeNode {
    return object([member('content', object(this.#content(body, 'request')))]);
  }

  #response(response: JsonObject): TypeNode {
    const headers = entriesOf(objectAt(response, 'headers')).map(([name, given]): Member => {
      const header = follow(this.#document, given);
      return {
        key: propertyKey(name),
        isOptional: header['required'] !== true,
        type: this.#referenceOr('headers', given, (value) => this.#value(value, 'response')),
        comment: commentLines(header),
      };
    });
    const content = this.#content(response, 'response');
    return object([
      member('headers', object([...headers, member('[name: string]', 'unknown')])),
      content.length > 0 ? member('content', object(content)) : optionalMember('content', 'never'),
    ]);
  }

  #content(holder: JsonObject, direction: Direction): Member[] {
    return entriesOf(objectAt(holder, 'content')).map(([mediaType, media]) => {
      const { schema } = objectOf(media);
      if (!isSchema(schema)) return member(propertyKey(mediaType), 'unknown');
      const content = { schema, type: mediaType };
      const type = bodyType(content, direction, this.#caller, this.#typing);
      return member(propertyKey(mediaType), type);
    });
  }

  /** A look-up in `components` where a reference leads straight there, or what it leads to. */
  #referenceOr(section: string, value: Json, typeOf: (holder: JsonObject) => TypeNode): TypeNode {
    const reference = isObject(value) ? stringAt(value, '$ref') : undefined;
    const name = reference === undefined ? undefined : nameIn(section, reference);
    const isThere =
      name !== undefined &&
      // There it is what clients send, or are answered.
      (this.#caller === 'client' || !this.#typing.openEnums) &&
      Object.hasOwn(objectAt(objectAt(this.#document, 'components'), section), name);
    if (isThere) return `components[${stringLiteral(section)}][${stringLiteral(name)}]`;
    return typeOf(follow(this.#document, value));
  }
}

/** The operations of OpenAPI 3.2, which types for earlier versions do not have at all. */
function laterOperations(item: JsonObject): Member[] {
  const found = operationsIn(item).map(({ operation, place }) => ({
    place,
    member: member(
      propertyKey(place.at(-1) ?? ''),
      `operations[${stringLiteral(stringAt(operation, 'operationId') ?? '')}]`,
      commentLines(operation),
    ),
  }));
  const others = found.filter(({ place }) => place.length > 1);
  return [
    ...found.filter(({ place }) => place[0] === 'query').map((query) => query.member),
    ...(others.length === 0
      ? []
      : [member('additionalOperations', object(others.map((other) => other.member)))]),
  ];
}

function objectOf(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

/** A number where it is one: `keyof` tells numbers from texts. */
function statusKey(status: string): string {
  return /^[1-9]\d*$/.test(status) ? status : propertyKey(status);
}

/** `X` of `#/components/section/X`. */
function nameIn(section: string, reference: string): string | undefined {
  const prefix = `#/components/${section}/`;
  if (!reference.startsWith(prefix)) return undefined;
  const name = reference.slice(prefix.length);
  if (name.includes('/')) return undefined;
  return decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');
}
