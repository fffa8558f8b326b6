/** Emits server.ts: a context, a reply and a handler type for each operation, and the data that serves them. */

import type { MediaType, Operation, Response } from '../description/model.js';
import { banner } from './banner.js';
import { summaryOf } from './client.js';
import { errorTemplates } from './error-template.js';
import { comment, stringLiteral } from './escape.js';
import { importTypes, importUsed } from './imports.js';
import { Code, literal, propertyKey, type Data } from './literal.js';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { planParameter } from './parameter-plan.js';
import { schemePlans } from './security-plan.js';
import { bodyKind, bodyType, parametersType, responseType } from './type-text.js';
import { withoutFiles, type ValidatorTable } from './validator-table.js';

/** The module text, not yet formatted. Enters the validators it needs into the table. */
export function emitServer(
  api: NamedDescription,
  validators: ValidatorTable,
  runtimeModule: string,
): string {
  const { prefix } = api;
  const used = new Set(api.operations.flatMap(({ operation }) => operation.security.flat()));
  const securitySchemes = api.description.securitySchemes.filter(({ name }) => used.has(name));
  const schemes = securitySchemes.map(({ name }) => name);
  const errors = new SharedData('error');
  const operations = api.operations.map((named) => operationData(api, named, validators, errors));
  const text = `
/** Who a request comes from, by security scheme: what the application's authenticators return. */
export interface ${prefix}Principals {
${schemes.map((scheme) => `readonly ${propertyKey(scheme)}: unknown;`).join('\n')}
}

type Authenticators<P extends ${prefix}Principals> = {
${schemes.map((scheme) => `readonly ${propertyKey(scheme)}: Authenticate<P[${stringLiteral(scheme)}]>;`).join('\n')}
}

export interface ${prefix}ServerOptions<P extends ${prefix}Principals = ${prefix}Principals> extends ServerSettings {
  /** Judges the credentials of each security scheme. */
  readonly auth: Authenticators<P>;
}

${api.operations.map((named) => emitTypes(api, named)).join('\n')}

/** One handler an operation. For what is not offered give \`notImplemented\` of the runtime. */
export interface ${prefix}Handlers<P extends ${prefix}Principals = ${prefix}Principals> {
${api.operations.map(emitHandlerMember).join('\n')}
}

${errors.emit()}

const serverOperations: readonly ServerOperation[] = [
${operations.join(',\n')}
];

/** Serves ${comment(api.description.title)}. */
export function create${prefix}Server<P extends ${prefix}Principals = ${prefix}Principals>(
  handlers: ${prefix}Handlers<P>,
  options: ${prefix}ServerOptions<P>,
): Server {
  return createServer(serverOperations, ${literal(schemePlans(securitySchemes))}, handlers, options);
}
`;
  return [
    banner,
    importUsed(text, runtimeModule, runtimeNames),
    importTypes(text),
    /\bvalidators\./.test(text) ? "import * as validators from './validators.js';" : '',
    text,
  ].join('\n');
}

const runtimeNames = {
  values: ['createServer'],
  types: [
    'Authenticate',
    'ErrorStatus',
    'ErrorTemplate',
    'ReplyHeaders',
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
    return `{ ${type} readonly body: ${servedBodyType(operation, media)}${mark}; }`;
  });
  const base = `{ ${common} }`;
  const context = bodies.length === 0 ? base : `${base} & (${bodies.join(' | ')})`;
  return `
export type ${typeName}Context${isSecured(operation) ? `<P extends ${prefix}Principals = ${prefix}Principals>` : ''} = ${context};

export type ${typeName}Reply = ${operation.responses.flatMap((response) => replyTypes(operation, response)).join(' | ') || 'never'};`;
}

function isSecured(operation: Operation): boolean {
  return operation.security.flat().length > 0;
}

function authType(operation: Operation): string {
  if (!isSecured(operation)) return 'Readonly<Record<string, never>>';
  const all = [...new Set(operation.security.flat())];
  const alternatives = operation.security.map((names) => {
    const members = all.map((name) =>
      names.includes(name)
        ? `readonly ${propertyKey(name)}: P[${stringLiteral(name)}]`
        : `readonly ${propertyKey(name)}?: undefined`,
    );
    return `{ ${members.join('; ')} }`;
  });
  return [...new Set(alternatives)].join(' | ');
}

function servedBodyType(operation: Operation, media: MediaType): string {
  switch (bodyKind(media.type)) {
    case 'json':
    case 'form':
      return bodyType(operation, media);
    case 'text':
      return 'string';
    default:
      return 'Uint8Array';
  }
}

function replyTypes(operation: Operation, response: Response): string[] {
  const headers = replyHeaders(response);
  const status = `readonly status: ${replyStatus(operation, response)};`;
  if (response.content.length === 0 || operation.method === 'head') {
    return [
      `{ ${status} ${headers} readonly contentType?: undefined; readonly body?: undefined; }`,
    ];
  }
  return response.content.map((media, index) => {
    const mark = index === 0 ? '?' : '';
    return `{ ${status} ${headers} readonly contentType${mark}: ${stringLiteral(media.type)}; readonly body: ${replyBodyType(operation, response, media)}; }`;
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
  const known = required.map(
    ({ name }) => `readonly ${propertyKey(name)}: string | number | boolean`,
  );
  return known.length === 0
    ? 'readonly headers?: ReplyHeaders;'
    : `readonly headers: ReplyHeaders & { ${known.join('; ')} };`;
}

function replyBodyType(operation: Operation, response: Response, media: MediaType): string {
  switch (bodyKind(media.type)) {
    case 'json':
      return responseType(operation, response, media);
    case 'form':
    case 'text':
    case 'stream':
      return 'string | ReadableStream<Uint8Array>';
    case 'binary':
      return 'Blob | Uint8Array | ReadableStream<Uint8Array>';
  }
}

function operationData(
  api: NamedDescription,
  { operation, name }: NamedOperation,
  validators: ValidatorTable,
  errors: SharedData,
): string {
  const { schemas } = api.description;
  const validate = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const members = operation.parameters.filter((parameter) => parameter.in === place);
    const validator = validators.takeObject(`${name}-${place}`, members, 'request');
    return validator === undefined ? [] : [[place, validator] as const];
  });
  const templates = Object.entries(errorTemplates(operation, schemas));
  return literal({
    id: operation.id,
    name,
    method: operation.method.toUpperCase(),
    path: operation.path,
    security: operation.security,
    parameters: operation.parameters.map((parameter) => planParameter(parameter, schemas)),
    validate: Object.fromEntries(validate),
    body: bodyData(operation, name, api, validators),
    responses: Object.fromEntries(
      operation.responses.map((response) => [
        response.status,
        responseData(operation, response, name, validators),
      ]),
    ),
    errors: Object.fromEntries(templates.map(([status, data]) => [status, errors.share(data)])),
  });
}

function bodyData(
  operation: Operation,
  name: string,
  api: NamedDescription,
  validators: ValidatorTable,
): Data | undefined {
  if (operation.body === undefined) return undefined;
  const { content, isRequired } = operation.body;
  const entries = content.map((media): [string, Data] => {
    const isMultipart = media.type === 'multipart/form-data';
    const kind = bodyKind(media.type);
    const schema = isMultipart ? withoutFiles(media.schema) : media.schema;
    const validate =
      kind === 'json' || kind === 'form'
        ? validators.take(`${name}-body`, schema, 'request')
        : undefined;
    const fields = kind === 'form' && !isMultipart ? formFields(media, api) : [];
    return [media.type, { validate, fields: fields.length > 0 ? fields : undefined }];
  });
  return { required: isRequired, content: Object.fromEntries(entries) };
}

/** The fields of a form that are not plain text, as parameters of the query style that forms share. */
function formFields(media: MediaType, api: NamedDescription): Data[] {
  const { schemas } = api.description;
  const plan = planParameter(
    {
      name: '',
      in: 'query',
      isRequired: false,
      description: undefined,
      style: 'form',
      explode: true,
      mediaType: undefined,
      schema: media.schema,
    },
    schemas,
  );
  return Object.entries(plan.properties ?? {})
    .filter(([, types]) => types.length !== 1 || types[0] !== 'string')
    .map(([name, types]) => ({ in: 'query', name, types }));
}

function responseData(
  operation: Operation,
  response: Response,
  name: string,
  validators: ValidatorTable,
): Data {
  const content = operation.method === 'head' ? [] : response.content;
  const entries = content.map((media): [string, Data | undefined] => [
    media.type,
    bodyKind(media.type) === 'json'
      ? (validators.take(`${name}-response-${response.status}`, media.schema, 'response') ??
        new Code('undefined'))
      : new Code('undefined'),
  ]);
  return {
    content: entries.length > 0 ? Object.fromEntries(entries) : undefined,
    headers: validators.takeObject(
      `${name}-response-${response.status}-headers`,
      response.headers,
      'response',
    ),
  };
}

/** Data that several operations have alike, printed once. */
class SharedData {
  readonly #names = new Map<string, string>();

  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  share(data: Data): Code {
    const text = literal(data);
    const name = this.#names.get(text) ?? `${this.#prefix}${this.#names.size + 1}`;
    this.#names.set(text, name);
    return new Code(name);
  }

  emit(): string {
    return [...this.#names]
      .map(([text, name]) => `const ${name}: ErrorTemplate = ${text};`)
      .join('\n');
  }
}
