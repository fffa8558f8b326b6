/** The types of an operation's parts, as a generated module refers to them: by the names of types.ts. */

import { isObject, stringAt } from '@openapi-counterpart/openapi/json';
import type {
  MediaType,
  Operation,
  ParameterLocation,
  Response,
  Schemas,
} from '@openapi-counterpart/openapi/model';
import type { Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentNameOf, componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import { stringLiteral } from '../code/escape.js';
import type { ModuleWriter } from '../code/module-writer.js';
import { generic, memberOfType, union, type TypeNode } from '../types/type-node.js';
import { formEncoding, isMultipart } from './form-encoding.js';
import type { NamedDescription } from './operation-names.js';
import type { Typing } from '../types/typing.js';
import { bodyVariant, type Caller } from '../types/variant.js';

const typesModule = './types.js';

export class OperationTypes {
  readonly schemas: Schemas;
  readonly #typing: Typing;
  readonly #caller: Caller;
  readonly #module: ModuleWriter;

  /** What is referred to is imported by the module. */
  constructor({ caller, description, typing }: NamedDescription, module: ModuleWriter) {
    this.schemas = description.schemas;
    this.#typing = typing;
    this.#caller = caller;
    this.#module = module;
  }

  /** The type of all parameters in one place, or nothing where there are none. */
  parameters(operation: Operation, location: ParameterLocation): string | undefined {
    const isUsed = operation.parameters.some((parameter) => parameter.in === location);
    return isUsed ? `${this.#operation(operation)}['parameters']['${location}']` : undefined;
  }

  /** The type of the whole query, where it is one value. */
  querystring(operation: Operation): TypeNode | undefined {
    if (operation.querystring === undefined) return undefined;
    const type = `${this.#operation(operation)}['parameters']`;
    return memberOfType(type, `['querystring']`);
  }

  /** The value that a request body of this media type stands for. */
  body(operation: Operation, media: MediaType): TypeNode {
    const component = this.#component('request', this.#caller, media);
    const type = component ?? bodyOf(operation, this.#operation(operation), media);
    return this.#withHeaders(type, operation, `['requestBody']`, media);
  }

  /** The value that a webhook of this media type carries. */
  webhook(operation: Operation, media: MediaType): TypeNode {
    const component = this.#component('request', 'api', media);
    if (component !== undefined) return component;
    const webhooks = this.#module.type(typesModule, 'webhooks');
    const { method, path } = operation;
    const type = `${webhooks}[${stringLiteral(path)}][${stringLiteral(method)}]`;
    return bodyOf(operation, type, media);
  }

  /** The value that a response body of this media type stands for. */
  response(operation: Operation, response: Response, media: MediaType): TypeNode {
    const status = /^\d+$/.test(response.status) ? response.status : `'${response.status}'`;
    const place = `['responses'][${status}]`;
    const type =
      this.#component('response', this.#caller, media) ??
      `${this.#operation(operation)}${place}['content'][${stringLiteral(media.key)}]`;
    return this.#withHeaders(type, operation, place, media);
  }

  /** The type of a multipart body, in which the parts that have headers come with those. */
  #withHeaders(type: TypeNode, operation: Operation, place: string, media: MediaType): TypeNode {
    if (!isMultipart(media.type)) return type;
    const { fields = [], prefix = [], rest } = formEncoding(media, this.schemas);
    const withHeaders = fields.filter(({ headers }) => headers !== undefined);
    const isList = [...prefix, rest].some((part) => part?.headers !== undefined);
    if (withHeaders.length === 0 && !isList) return type;
    const all = this.#module.type(typesModule, 'partHeaders');
    const own = `${all}[${stringLiteral(operation.id)}]${place}[${stringLiteral(media.key)}]`;
    if (isList) {
      const headers = [`${own}['prefix']`, `${own}['rest']`];
      return generic(this.#module.runtimeType('PositionalParts'), type, ...headers);
    }
    const wholes = withHeaders.filter(({ json }) => json).map(({ name }) => stringLiteral(name));
    const ofWholes = wholes.length > 0 ? [generic('Pick', own, union(wholes))] : [];
    return generic(this.#module.runtimeType('NamedParts'), type, own, ...ofWholes);
  }

  #operation(operation: Operation): string {
    return `${this.#module.type(typesModule, 'operations')}[${stringLiteral(operation.id)}]`;
  }

  /** The name of a component, in the form in which it travels here. */
  #component(direction: Direction, caller: Caller, media: MediaType): string | undefined {
    if (!isObject(media.schema)) return undefined;
    const reference = stringAt(media.schema, '$ref');
    const name = reference === undefined ? undefined : componentNameOf(reference);
    if (name === undefined || Object.keys(media.schema).length > 1) return undefined;
    const { facts, names } = this.#typing;
    const kinds = facts.possibleKinds({ schema: media.schema, pointer: '' });
    const variant = bodyVariant(direction, caller, media.type, kinds);
    const typeName = names.nameOf(componentPointer(name), variant);
    return typeName === undefined ? undefined : this.#module.type(typesModule, typeName);
  }
}

function bodyOf({ body }: Operation, type: string, media: MediaType): TypeNode {
  const content = `['content'][${stringLiteral(media.key)}]`;
  if (body?.isRequired === true) return `${type}['requestBody']${content}`;
  return memberOfType(generic('NonNullable', `${type}['requestBody']`), content);
}
