/** Emits server.ts: a context, a reply and a handler type for each operation, and the data that serves them. */

import type { MediaType, Operation, Response } from '@openapi-counterpart/openapi/model';
import type { Typing } from '../types/typing.js';
import { banner } from '../code/banner.js';
import { summaryOf } from './client.js';
import { comment, stringLiteral } from '../code/escape.js';
import { importTypes, importUsed, importValidators } from '../code/imports.js';
import { literal, propertyKey } from '../code/literal.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { securitySchemes } from './security-schemes.js';
import { authType, emitAuth, isSecured, principalsParameter } from './server-auth.js';
import { operationData, SharedData } from './server-data.js';
import {
  bodyKind,
  bodyType,
  isRange,
  mediaTypeName,
  parametersType,
  responseType,
} from './type-text.js';
import type { ValidatorTable } from './validator-table.js';

/** The module text, not yet formatted. Enters the validators it needs into the table. */
export function emitServer(
  api: NamedDescription,
  validators: ValidatorTable,
  runtimeModule: string,
): string {
  const { prefix } = api;
  const used = new Set(api.operations.flatMap(({ operation }) => operation.security.flat()));
  const schemes = api.description.securitySchemes.filter(({ name }) => used.has(name));
  const errors = new SharedData('error');
  const operations = api.operations.map((named) => operationData(api, named, validators, errors));
  const hasAuth = schemes.length > 0;
  const parameter = hasAuth ? principalsParameter(prefix) : '';
  const argument = hasAuth ? '<P>' : '';
  const text = `
${emitAuth(prefix, schemes)}

${api.operations.map((named) => emitTypes(api, named)).join('\n')}

/** One handler an operation. For what is not offered give \`notImplemented\` of the runtime. */
export interface ${prefix}Handlers${parameter} {
${api.operations.map(emitHandlerMember).join('\n')}
}

${errors.emit()}

/** Every operation as plain data, with its validators: what the server runs on, and tools too. */
export const serverOperations: readonly ServerOperation[] = [
${operations.join(',\n')}
];

/** Serves ${comment(api.description.title)}. */
export function create${prefix}Server${parameter}(
  handlers: ${prefix}Handlers${argument},
  options: ${prefix}ServerOptions${argument}${hasAuth ? '' : ' = {}'},
): Server {
  return createServer(serverOperations, ${literal(securitySchemes(schemes))}, handlers, options);
}
`;
  return [
    banner,
    importUsed(text, runtimeModule, runtimeNames),
    importTypes(text),
    importValidators(text),
    text,
  ].join('\n');
}

const runtimeNames = {
  values: ['createServer'],
  types: [
    'Authenticate',
    'ErrorStatus',
    'BodyReply',
    'EmptyReply',
    'HeaderValue',
    'OperationErrors',
    'Server',
    'ServerOperation',
    'ServerSettings',
    'StatusRange',
    'SuccessStatus',
  ],
};

function emitHandlerMember({ operation, name, typeName }: NamedOperation): string {
  return `/** ${comment(summaryOf(operation))} */
    readonly ${propertyKey(name)}: (context: ${typeName}Context${isSecured(operation) ? '<P>' : ''}) => ${typeName}Reply | Promise<${typeName}Reply>;`;
}

function emitTypes(api: NamedDescription, { operation, typeName }: NamedOperation): string {
  const { prefix } = api;
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const type = parametersType(operation, place);
    return type === undefined ? [] : [`readonly ${place}: NonNullable<${type}>;`];
  });
  const common = [
    ...places,
    `readonly auth: ${authType(operation)};`,
    'readonly request: Request;',
  ].join('\n');
  const content = operation.body?.content ?? [];
  const mark = operation.body?.isRequired ? '' : ' | undefined';
  const bodies = content.map((media) => {
    const type =
      content.length > 1 ? `readonly contentType: ${stringLiteral(media.type)}${mark};` : '';
    return `{ ${type} readonly body: ${servedBodyType(api.typing, operation, media)}${mark}; }`;
  });
  const base = `{ ${common} }`;
  const context = bodies.length === 0 ? base : `${base} & (${bodies.join(' | ')})`;
  return `
export type ${typeName}Context${isSecured(operation) ? principalsParameter(prefix) : ''} = ${context};

export type ${typeName}Reply = ${replyType(api.typing, operation)};`;
}

function servedBodyType(typing: Typing, operation: Operation, media: MediaType): string {
  switch (bodyKind(media.type)) {
    case 'json':
    case 'form':
      return bodyType(typing, operation, media);
    case 'text':
      return 'string';
    default:
      return 'Uint8Array';
  }
}

/** The replies of an operation; statuses that carry the same go together. */
function replyType(typing: Typing, operation: Operation): string {
  const parts = operation.responses.flatMap((response) => replyParts(typing, operation, response));
  const kinds = [...new Set(parts.map(({ type }) => type))];
  const types = kinds.map((kind) => {
    const statuses = parts.filter(({ type }) => type === kind).map(({ status }) => status);
    return kind.replace(statusSlot, statuses.join(' | '));
  });
  return types.join(' | ') || 'never';
}

const statusSlot = '\u0000';

interface ReplyPart {
  readonly status: string;
  /** The type, with `statusSlot` where the status belongs. */
  readonly type: string;
}

function replyParts(typing: Typing, operation: Operation, response: Response): ReplyPart[] {
  const status = replyStatus(operation, response);
  const headers = replyHeaders(response);
  const content = operation.method === 'head' ? [] : response.content;
  if (content.length === 0) return [{ status, type: `EmptyReply<${statusSlot}>${headers}` }];
  return content.map((media, index) => {
    const body = replyBodyType(typing, operation, response, media);
    const name = mediaTypeName(media.type);
    const type = media.type === 'application/json' ? '' : `, ${name}`;
    // Only a type that is not the first, or one of many, has to be named by the handler.
    const naming =
      index === 0 && !isRange(media.type) ? '' : ` & { readonly contentType: ${name} }`;
    return { status, type: `BodyReply<${statusSlot}, ${body}${type}>${naming}${headers}` };
  });
}

function replyStatus(operation: Operation, response: Response): string {
  if (/^\d+$/.test(response.status)) return response.status;
  const exact = operation.responses
    .map(({ status }) => status)
    .filter((status) => /^\d+$/.test(status));
  const range =
    response.status === 'default'
      ? 'SuccessStatus | ErrorStatus'
      : `StatusRange<${response.status.charAt(0)}>`;
  return `Exclude<${range}, ${exact.join(' | ') || 'never'}>`;
}

function replyHeaders(response: Response): string {
  const required = response.headers.filter(({ isRequired }) => isRequired);
  const members = required.map(({ name }) => `readonly ${propertyKey(name)}: HeaderValue`);
  return members.length === 0 ? '' : ` & { readonly headers: { ${members.join('; ')} } }`;
}

function replyBodyType(
  typing: Typing,
  operation: Operation,
  response: Response,
  media: MediaType,
): string {
  switch (bodyKind(media.type)) {
    case 'json':
      return responseType(typing, operation, response, media);
    case 'form':
    case 'text':
    case 'stream':
      return 'string | ReadableStream<Uint8Array>';
    case 'binary':
      return 'Blob | Uint8Array | ReadableStream<Uint8Array>';
  }
}
