/** The types of an operation's parts, written out where they are no components. */

import type {
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  Response,
  Schemas,
} from '@openapi-counterpart/openapi/model';
import type { Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import { stringLiteral } from '../code/escape.js';
import { propertyKey } from '../code/literal.js';
import type { ModuleWriter } from '../code/module-writer.js';
import { commentLines } from '../types/doc-comment.js';
import { withNames } from '../types/local-names.js';
import { generic, object, union, type Member, type TypeNode } from '../types/type-node.js';
import type { Typing } from '../types/typing.js';
import { bodyType, textType } from '../types/use-type.js';
import type { Caller } from '../types/variant.js';
import { componentsModule } from './components.js';
import { formEncoding, isMultipart } from './form-encoding.js';
import type { NamedDescription } from './operation-names.js';

/**
 * A look-up in `operations` would be shorter, and costs each type-check of each user: the compiler has to
 * read all operations for the types of one.
 */
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
  parameters({ parameters }: Operation, location: ParameterLocation): TypeNode | undefined {
    const members = parameters
      .filter((parameter) => parameter.in === location)
      .map((parameter) => this.#parameter(parameter));
    return members.length === 0 ? undefined : object(members);
  }

  #parameter({ description, example, isDeprecated, isRequired, name, schema }: Parameter): Member {
    return {
      key: propertyKey(name),
      isOptional: !isRequired,
      type: this.#imported(textType(schema, 'request', this.#caller, this.#typing)),
      comment: commentLines({ description, deprecated: isDeprecated, example }),
    };
  }

  /** The type of the whole query, where it is one value. */
  querystring({ querystring }: Operation): TypeNode | undefined {
    if (querystring === undefined) return undefined;
    const { schema } = querystring.media;
    return this.#imported(textType(schema, 'request', this.#caller, this.#typing));
  }

  /** The value that a request body of this media type stands for. */
  body(operation: Operation, media: MediaType): TypeNode {
    const type = this.#content(media, 'request', this.#caller);
    return this.#withHeaders(type, operation, `['requestBody']`, media);
  }

  /** The value that a webhook of this media type carries. */
  webhook(media: MediaType): TypeNode {
    return this.#content(media, 'request', 'api');
  }

  /** The value that a response body of this media type stands for. */
  response(operation: Operation, response: Response, media: MediaType): TypeNode {
    const status = /^\d+$/.test(response.status) ? response.status : `'${response.status}'`;
    const type = this.#content(media, 'response', this.#caller);
    return this.#withHeaders(type, operation, `['responses'][${status}]`, media);
  }

  #content(media: MediaType, direction: Direction, caller: Caller): TypeNode {
    return this.#imported(bodyType(media, direction, caller, this.#typing));
  }

  #imported(type: TypeNode): TypeNode {
    const { names } = this.#typing;
    return withNames(type, (name) =>
      names.isDeclared(name) ? this.#module.type(componentsModule, name) : name,
    );
  }

  /** The type of a multipart body, in which the parts that have headers come with those. */
  #withHeaders(type: TypeNode, operation: Operation, place: string, media: MediaType): TypeNode {
    if (!isMultipart(media.type)) return type;
    const { fields = [], prefix = [], rest } = formEncoding(media, this.schemas);
    const withHeaders = fields.filter(({ headers }) => headers !== undefined);
    const isList = [...prefix, rest].some((part) => part?.headers !== undefined);
    if (withHeaders.length === 0 && !isList) return type;
    const all = this.#module.type(componentsModule, 'partHeaders');
    const own = `${all}[${stringLiteral(operation.id)}]${place}[${stringLiteral(media.key)}]`;
    if (isList) {
      const headers = [`${own}['prefix']`, `${own}['rest']`];
      return generic(this.#module.runtimeType('PositionalParts'), type, ...headers);
    }
    const wholes = withHeaders.filter(({ json }) => json).map(({ name }) => stringLiteral(name));
    const ofWholes = wholes.length > 0 ? [generic('Pick', own, union(wholes))] : [];
    return generic(this.#module.runtimeType('NamedParts'), type, own, ...ofWholes);
  }
}
