/** Emits client.ts: for each operation its input type, its result type and one function. */

import type {
  MediaType,
  Operation,
  Response,
  SecurityScheme,
} from '@openapi-counterpart/openapi/model';
import type { Typing } from '../types/typing.js';
import { banner } from '../code/banner.js';
import { comment, stringLiteral } from '../code/escape.js';
import { importTypes, importUsed } from '../code/imports.js';
import { literal, literalMembers, propertyKey, type Data } from '../code/literal.js';
import { camelCase, NameTable } from '../code/names.js';
import type { ValueEncoding } from '@openapi-counterpart/runtime';
import type { NamedDescription, NamedOperation } from './operation-names.js';
import { formEncoding, isDefault, parameterEncodings } from './parameter-encoding.js';
import { securitySchemes } from './security-schemes.js';
import {
  bodyKind,
  bodyType,
  isRange,
  mediaTypeName,
  parametersType,
  requiresParameters,
  responseType,
} from './type-text.js';
import type { Schemas } from './value-shape.js';

/** The module text, not yet formatted. */
export function emitClient(api: NamedDescription, runtimeModule: string): string {
  const { prefix, description } = api;
  const options = credentialOptions(description.securitySchemes);
  // Functions have the first claim to their names: callers see them.
  const constants = new NameTable(api.operations.map(({ name }) => name));
  const credentials = options.map(
    ({ property, scheme }) =>
      `/** Credentials for ${comment(credentialHint(scheme))}. */\nreadonly ${propertyKey(property)}?: Secret;`,
  );
  const text = `
type Api = ${stringLiteral(api.apiName)};

/** A client of ${comment(description.title)}, the first argument of every operation below. */
export type ${prefix}Client = Client<Api>;

export ${interfaceText(`${prefix}ClientOptions extends ${optionsBase(description.serverUrl)}`, credentials)}

export function create${prefix}Client(options: ${prefix}ClientOptions${description.serverUrl === undefined ? '' : ' = {}'}): ${prefix}Client {
  return createClient(
    ${stringLiteral(api.apiName)},
    ${literal(securitySchemes(description.securitySchemes))},
    { ${options.map(({ property, scheme }) => `${propertyKey(scheme.name)}: options[${stringLiteral(property)}]`).join(', ')} },
    ${description.serverUrl === undefined ? 'options' : `{ baseUrl: ${stringLiteral(description.serverUrl)}, ...options }`},
  );
}

${api.operations.map((named) => emitOperation(api, named, constants.take(`${named.name}Operation`))).join('\n\n')}`;
  return [banner, importUsed(text, runtimeModule, runtimeNames), importTypes(text), text].join(
    '\n',
  );
}

const runtimeNames = {
  values: ['createClient'],
  types: [
    'CallOptions',
    'Client',
    'ClientOperation',
    'ClientOptions',
    'ErrorStatus',
    'Failure',
    'Secret',
    'StatusRange',
    'Success',
    'SuccessStatus',
  ],
};

/** An interface, a member a line. */
function interfaceText(head: string, members: readonly string[]): string {
  return members.length === 0
    ? `interface ${head} {}`
    : `interface ${head} {\n${members.join('\n')}\n}`;
}

function optionsBase(serverUrl: string | undefined): string {
  return serverUrl === undefined
    ? 'ClientOptions'
    : `Omit<ClientOptions, 'baseUrl'>, Partial<Pick<ClientOptions, 'baseUrl'>>`;
}

interface CredentialOption {
  readonly property: string;
  readonly scheme: SecurityScheme;
}

/** The usual name where one scheme of its kind exists, else the scheme's own. */
function credentialOptions(schemes: readonly SecurityScheme[]): CredentialOption[] {
  const kindCounts = new Map<string, number>();
  for (const scheme of schemes) {
    const usual = usualOption(scheme);
    kindCounts.set(usual, (kindCounts.get(usual) ?? 0) + 1);
  }
  const usualNames = [...kindCounts].filter(([, count]) => count === 1).map(([name]) => name);
  const names = new NameTable([...takenOptions, ...usualNames]);
  return schemes.map((scheme) => {
    const usual = usualOption(scheme);
    const isOnly = usualNames.includes(usual);
    return { property: isOnly ? usual : names.take(camelCase(scheme.name)), scheme };
  });
}

/** What the runtime's ClientOptions has already, and what every object has. */
const takenOptions = [
  'baseUrl',
  'fetch',
  'headers',
  ...Object.getOwnPropertyNames(Object.prototype),
];

function usualOption(scheme: SecurityScheme): string {
  return scheme.kind === 'apiKey' ? 'apiKey' : 'accessToken';
}

function credentialHint(scheme: SecurityScheme): string {
  const form = scheme.kind === 'basic' ? ', as `user:password`' : '';
  return `the security scheme ${scheme.name}${form}`;
}

function emitOperation(
  api: NamedDescription,
  { operation, name, typeName }: NamedOperation,
  constant: string,
): string {
  const { variants, isOptional } = inputType(api.typing, operation);
  const [members = [], ...others] = variants;
  const input =
    others.length === 0
      ? interfaceText(`${typeName}Input`, members)
      : `type ${typeName}Input = ${variants.map((variant) => `{ ${variant.join(' ').slice(0, -1)} }`).join(' | ')};`;
  const { schemas } = api.description;
  const parameters = parameterEncodings(operation, schemas).filter(
    (encoding) => !isDefault(encoding),
  );
  const data = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    security: operation.security,
    parameters: parameters.length > 0 ? parameters.map(writtenPart) : undefined,
    forms: writtenForms(operation, schemas),
    contentType: operation.body?.content.map(({ type }) => type).find((type) => !isRange(type)),
    accept: acceptedTypes(operation),
    statuses: operation.responses.map(({ status }) => status),
  };
  return `export ${input}

export type ${typeName}Result = ${emitResultType(api.typing, operation)};

const ${constant}: ClientOperation<${typeName}Result> = {
${literalMembers(data)
  .map((member) => `${member},`)
  .join('\n')}
};

/** ${comment(summaryOf(operation))} */
export function ${name}(client: ${api.prefix}Client, input: ${typeName}Input${isOptional ? ' = {}' : ''}, options?: CallOptions): Promise<${typeName}Result> {
  return client.call(${constant}, input, options);
}`;
}

/** What only readers of a value need. */
const readOnly = new Set([
  'types',
  'items',
  'properties',
  'additional',
  'reserved',
  'allowEmptyValue',
]);

/** What a client needs to write a value: where text is allowed beside documents, the value says which it is. */
function writtenPart<Encoding extends ValueEncoding>(encoding: Encoding): Encoding {
  const written = Object.entries(encoding).filter(
    ([key]) => !readOnly.has(key) && !(key === 'json' && encoding.types),
  );
  // All that is left out is optional.
  return Object.fromEntries(written) as Encoding;
}

function writtenForms(operation: Operation, schemas: Schemas): Data | undefined {
  const forms = (operation.body?.content ?? []).flatMap((media) => {
    const { fields = [] } = bodyKind(media.type) === 'form' ? formEncoding(media, schemas) : {};
    const written = fields
      .map(writtenPart)
      .filter((field) => !isDefault(field) || field.contentType !== undefined);
    return written.length === 0 ? [] : [[media.type, { fields: written }] as const];
  });
  return forms.length === 0 ? undefined : Object.fromEntries(forms);
}

export function summaryOf(operation: Operation): string {
  const route = `${operation.method.toUpperCase()} ${operation.path}`;
  const note = operation.isDeprecated ? ' @deprecated' : '';
  return operation.summary === undefined
    ? `${route}${note}`
    : `${operation.summary}: ${route}${note}`;
}

function acceptedTypes(operation: Operation): string | undefined {
  const types = operation.responses.flatMap(({ content }) => content.map(({ type }) => type));
  return types.length === 0 ? undefined : [...new Set(types)].join(', ');
}

interface InputType {
  /** The members of one object type for each media type of the body, at least one. */
  readonly variants: readonly (readonly string[])[];
  readonly isOptional: boolean;
}

function inputType(typing: Typing, operation: Operation): InputType {
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const type = parametersType(operation, place);
    if (type === undefined) return [];
    return [`readonly ${place}${requiresParameters(operation, place) ? '' : '?'}: ${type};`];
  });
  const content = operation.body?.content ?? [];
  const mark = operation.body?.isRequired ? '' : '?';
  const variants = content.map((media, index) => {
    // Of a range the caller has to say which type it is.
    const isKnown = index === 0 && !isRange(media.type);
    const typeMark = isKnown || (index === 0 && mark === '?') ? '?' : '';
    const type = `readonly contentType${typeMark}: ${mediaTypeName(media.type)};`;
    const body = `readonly body${mark}: ${sentBodyType(typing, operation, media)};`;
    return [...places, ...(content.length > 1 || !isKnown ? [type] : []), body];
  });
  const isOptional =
    operation.body?.isRequired !== true &&
    !operation.parameters.some(({ isRequired }) => isRequired);
  return { variants: variants.length > 0 ? variants : [places], isOptional };
}

function sentBodyType(typing: Typing, operation: Operation, media: MediaType): string {
  switch (bodyKind(media.type)) {
    case 'json':
    case 'form':
      return bodyType(typing, operation, media);
    case 'text':
      return 'string';
    default:
      return 'BodyInit';
  }
}

function emitResultType(typing: Typing, operation: Operation): string {
  const results = operation.responses.flatMap((response) => resultsOf(typing, operation, response));
  const kinds = new Set(results.map(({ kind, body }) => `${kind} ${body}`));
  const types = [...kinds].map((key) => {
    const alike = results.filter(({ kind, body }) => `${kind} ${body}` === key);
    const [{ kind, body } = { kind: '', body: '' }] = alike;
    return `${kind}<${alike.map(({ status }) => status).join(' | ')}, ${body}>`;
  });
  // Without any declared response nothing can come back but an UndeclaredStatusError.
  return types.join(' | ') || 'never';
}

interface ResultPart {
  readonly kind: 'Success' | 'Failure';
  readonly status: string;
  readonly body: string;
}

function resultsOf(typing: Typing, operation: Operation, response: Response): ResultPart[] {
  const data = [
    ...new Set(response.content.map((media) => receivedType(typing, operation, response, media))),
  ];
  const body =
    response.content.length === 0 || operation.method === 'head' ? 'undefined' : data.join(' | ');
  const declared = operation.responses.map(({ status }) => status);
  if (response.status === 'default') {
    const others = (range: string): string => `Exclude<${range}, ${statusUnion(declared)}>`;
    const failure: ResultPart = { kind: 'Failure', status: others('ErrorStatus'), body };
    if (declared.some((status) => status.startsWith('2'))) return [failure];
    return [{ kind: 'Success', status: others('SuccessStatus'), body }, failure];
  }
  const status = response.status.endsWith('XX')
    ? `Exclude<StatusRange<${response.status.charAt(0)}>, ${statusUnion(declared.filter((other) => other !== response.status))}>`
    : response.status;
  return [{ kind: response.status.startsWith('2') ? 'Success' : 'Failure', status, body }];
}

function statusUnion(statuses: readonly string[]): string {
  const types = statuses
    .filter((status) => status !== 'default')
    .map((status) => (status.endsWith('XX') ? `StatusRange<${status.charAt(0)}>` : status));
  return types.join(' | ') || 'never';
}

function receivedType(
  typing: Typing,
  operation: Operation,
  response: Response,
  media: MediaType,
): string {
  switch (bodyKind(media.type)) {
    case 'json':
      return responseType(typing, operation, response, media);
    case 'text':
    case 'form':
      return 'string';
    case 'stream':
      return 'ReadableStream<Uint8Array>';
    case 'binary':
      return 'Blob';
  }
}
