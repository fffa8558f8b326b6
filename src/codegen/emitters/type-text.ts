/** Prints the TypeScript types of an operation's parts, as looked up in types.ts. */

import { isObject, stringAt } from '@openapi-counterpart/openapi/json';
import type {
  MediaType,
  Operation,
  ParameterLocation,
  Response,
} from '@openapi-counterpart/openapi/model';
import type { Direction } from '@openapi-counterpart/openapi/schema/json-schema';
import { componentNameOf, componentPointer } from '@openapi-counterpart/openapi/schema/pointers';
import type { Typing } from '../types/typing.js';
import { bodyVariant } from '../types/variant.js';
import { isJsonType } from '@openapi-counterpart/runtime';
import { stringLiteral, templateText } from '../code/escape.js';

/** The type of all parameters in one place, or nothing where there are none. */
export function parametersType(
  operation: Operation,
  location: ParameterLocation,
): string | undefined {
  const isUsed = operation.parameters.some((parameter) => parameter.in === location);
  return isUsed ? `${operationType(operation)}['parameters']['${location}']` : undefined;
}

export function requiresParameters(operation: Operation, location: ParameterLocation): boolean {
  return operation.parameters.some((item) => item.in === location && item.isRequired);
}

/** The value that a request body of this media type stands for. */
export function bodyType(typing: Typing, operation: Operation, media: MediaType): string {
  return componentType(typing, 'request', media) ?? bodyLookUp(operationType(operation), media);
}

/** The value that a webhook of this media type carries. */
export function webhookType(typing: Typing, operation: Operation, media: MediaType): string {
  const type = `webhooks[${stringLiteral(operation.path)}][${stringLiteral(operation.method)}]`;
  return componentType(typing, 'request', media) ?? bodyLookUp(type, media);
}

function bodyLookUp(type: string, media: MediaType): string {
  return `NonNullable<${type}['requestBody']>['content'][${stringLiteral(media.key)}]`;
}

/** The value that a response body of this media type stands for. */
export function responseType(
  typing: Typing,
  operation: Operation,
  response: Response,
  media: MediaType,
): string {
  const status = /^\d+$/.test(response.status) ? response.status : `'${response.status}'`;
  const lookUp = `${operationType(operation)}['responses'][${status}]['content'][${stringLiteral(media.key)}]`;
  return componentType(typing, 'response', media) ?? lookUp;
}

/** Whether a media type stands for many, such as `image/*`. */
export function isRange(type: string): boolean {
  return type.includes('*');
}

/** The type of a media type's name: of a range all names that it covers. */
export function mediaTypeName(type: string): string {
  if (!isRange(type)) return stringLiteral(type);
  return `\`${type.split('*').map(templateText).join('${string}')}\``;
}

/** How a body travels through fetch where it is not one JSON value or form. */
export type BodyKind = 'json' | 'form' | 'text' | 'stream' | 'binary';

export function bodyKind(type: string): BodyKind {
  if (isJsonType(type)) return 'json';
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') return 'form';
  const streams = ['text/event-stream', 'application/jsonl', 'application/x-ndjson'];
  if (streams.includes(type)) return 'stream';
  return type.startsWith('text/') ? 'text' : 'binary';
}

function operationType(operation: Operation): string {
  return `operations[${stringLiteral(operation.id)}]`;
}

/** A component's own type, where its plain name is that of the form in which it travels here. */
function componentType(
  { names, facts }: Typing,
  direction: Direction,
  media: MediaType,
): string | undefined {
  if (!isObject(media.schema)) return undefined;
  const reference = stringAt(media.schema, '$ref');
  const name = reference === undefined ? undefined : componentNameOf(reference);
  if (name === undefined || Object.keys(media.schema).length > 1) return undefined;
  const pointer = componentPointer(name);
  const kinds = facts.possibleKinds({ schema: media.schema, pointer: '' });
  const form = names.nameOf(pointer, bodyVariant(direction, media.type, kinds));
  return form === names.plainNameOf(pointer) ? `Schemas[${stringLiteral(name)}]` : undefined;
}
