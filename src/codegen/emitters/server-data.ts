/** Emits the data by which the runtime serves an operation: its plans, its validators, its error templates. */

import type { Operation, Response } from '@openapi-counterpart/openapi/model';
import { errorTemplates } from './error-template.js';
import { Code, literal, type Data, type DataObject } from '../code/literal.js';
import type { ServedDescription, NamedOperation } from './operation-names.js';
import { exactly } from './exact-shapes.js';
import { formEncoding, type FindHeaderFacts } from './form-encoding.js';
import { headerEncodings, isDefault, parameterEncodings } from './parameter-encoding.js';
import { scopesOf } from './security-schemes.js';
import { sentMethod } from './sent-method.js';
import { int64Places, int64PlacesOf } from './int64-places.js';
import { charsetOf, kindOf } from '@openapi-counterpart/runtime';
import {
  bodyKindOf,
  hasForm,
  isOfParts,
  typeByDefault,
  isValidated,
  validatedSchema,
} from './body-types.js';
import type { Direction, ValidatorTable } from './validator-table.js';

/** What server.ts holds as data. */
export interface ServerData {
  /** The runtime's `ServerOperation`s. */
  readonly operations: readonly DataObject[];
  /** The runtime's `OperationErrors`, by the names of the constants that hold them. */
  readonly errors: ReadonlyMap<string, DataObject>;
  readonly hasValidators: boolean;
}

/** The data of an API's operations, whose validators are entered into the table. */
export function serverData(api: ServedDescription, validators: ValidatorTable): ServerData {
  const errors = new SharedData('error');
  const before = validators.taken;
  const operations = api.operations.map((named) => operationData(api, named, validators, errors));
  return { operations, errors: errors.byName(), hasValidators: validators.taken > before };
}

function operationData(
  api: ServedDescription,
  { operation, name }: NamedOperation,
  validators: ValidatorTable,
  errors: SharedData,
): DataObject {
  const { schemas } = api.description;
  const validate = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const members = operation.parameters.filter((parameter) => parameter.in === place);
    const validator = validators.takeObject(`${name}-${place}`, members, 'request');
    return validator === undefined ? [] : [[place, validator] as const];
  });
  const templates = Object.entries(errorTemplates(operation, schemas));
  const int64 = int64Places(operation, schemas, api.int64);
  const data: DataObject = {
    id: operation.id,
    name,
    method: sentMethod(operation),
    path: operation.path,
    security: operation.security,
    scopes: scopesOf(operation),
    parameters: parameterEncodings(operation, schemas, queryKeys(api, operation)),
    querystring: querystringData(api, operation, name, validators),
    validate: Object.fromEntries(validate),
    body: bodyData(operation, name, api, validators),
    responses: Object.fromEntries(
      operation.responses.map((response) => [
        response.status,
        responseData(operation, response, name, api, validators),
      ]),
    ),
    errors: errors.share(Object.fromEntries(templates)),
  };
  return int64 === undefined ? data : { ...readingAllDigits(data), int64 };
}

/** How texts are read where numbers keep all their digits. */
function readingAllDigits(data: DataObject): DataObject {
  const { parameters, querystring, body } = data;
  return {
    ...data,
    parameters: exactly(parameters, ''),
    querystring: exactly(querystring, ''),
    body: exactly(body, ''),
  };
}

function querystringData(
  api: ServedDescription,
  operation: Operation,
  name: string,
  validators: ValidatorTable,
): Data | undefined {
  const { querystring } = operation;
  if (querystring === undefined) return undefined;
  const { media, isRequired } = querystring;
  const form = formEncoding(media, api.description.schemas);
  const isForm = kindOf(media.type) === 'urlencoded' && Object.keys(form).length > 0;
  const secrets = queryKeys(api, operation);
  return {
    required: isRequired,
    contentType: media.type,
    form: isForm ? form : undefined,
    secrets: secrets.length > 0 ? secrets : undefined,
    validate: validators.take(`${name}-querystring`, media.schema, 'request'),
  };
}

/** Keys of the query that hold credentials. */
function queryKeys({ description }: ServedDescription, operation: Operation): string[] {
  const used = new Set(operation.security.flat());
  return description.securitySchemes.flatMap((scheme) =>
    scheme.kind === 'apiKey' && scheme.in === 'query' && used.has(scheme.name) ? [scheme.key] : [],
  );
}

function bodyData(
  operation: Operation,
  name: string,
  api: ServedDescription,
  validators: ValidatorTable,
): Data | undefined {
  if (operation.body === undefined) return undefined;
  const { content, isRequired } = operation.body;
  const { schemas } = api.description;
  const entries = content.map((media): [string, Data] => {
    const kind = bodyKindOf(media, schemas);
    const own = `${name}-body`;
    const take = isOfParts(kind) ? 'takeForm' : 'take';
    const validator = isValidated(media, schemas)
      ? validators[take](own, validatedSchema(media, schemas), 'request')
      : undefined;
    const isForm = hasForm(kind) || typeByDefault(media, schemas) !== undefined;
    const form = isForm
      ? formEncoding(media, schemas, headerFacts(own, api, validators, 'request'))
      : {};
    return [
      media.type,
      {
        validate: validator,
        kind: kind === kindOf(media.type) ? undefined : kind,
        form: Object.keys(form).length > 0 ? form : undefined,
        charset: charsetOf(media.key),
      },
    ];
  });
  return { required: isRequired, content: Object.fromEntries(entries) };
}

/** Validates the headers of a part. */
function headerFacts(
  name: string,
  { description, int64 }: ServedDescription,
  validators: ValidatorTable,
  direction: Direction,
): FindHeaderFacts {
  return (part, headers) => {
    const validate = validators.takeObject(`${name}-${part}-part-headers`, headers, direction);
    const places = int64PlacesOf(headers, description.schemas, int64);
    return { ...places, ...(validate && { validate }) };
  };
}

function responseData(
  operation: Operation,
  response: Response,
  name: string,
  api: ServedDescription,
  validators: ValidatorTable,
): Data {
  const { schemas } = api.description;
  const content = operation.method === 'head' ? [] : response.content;
  const own = `${name}-response-${response.status}`;
  const none = new Code('undefined');
  const entries = content.map((media): [string, Data | undefined] => {
    const kind = bodyKindOf(media, schemas);
    const isText = kind === 'urlencoded' || kind === 'scalar';
    if (!isValidated(media, schemas) || isText) return [media.type, none];
    const schema = validatedSchema(media, schemas);
    const take = isOfParts(kind) ? 'takeForm' : 'take';
    return [media.type, validators[take](own, schema, 'response') ?? none];
  });
  const forms = content
    .filter((media) => isOfParts(bodyKindOf(media, schemas)))
    .map((media): [string, Data] => [
      media.type,
      formEncoding(media, schemas, headerFacts(own, api, validators, 'response')),
    ]);
  const encodings = headerEncodings(response.headers, schemas)
    .filter((encoding) => !isDefault(encoding))
    // What their texts stand for is for readers alone.
    .map(({ in: place, name: header, explode, json }) => ({
      in: place,
      name: header,
      explode,
      json,
    }));
  return {
    content: entries.length > 0 ? Object.fromEntries(entries) : undefined,
    forms: forms.length > 0 ? Object.fromEntries(forms) : undefined,
    encodings: encodings.length > 0 ? encodings : undefined,
    headers: validators.takeObject(`${own}-headers`, response.headers, 'response'),
  };
}

/** Data that several operations have alike, printed once. */
class SharedData {
  readonly #entries = new Map<string, { readonly name: string; readonly data: DataObject }>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  share(data: DataObject): Code {
    const text = literal(data);
    const entry = this.#entries.get(text) ?? {
      name: `${this.#prefix}${this.#entries.size + 1}`,
      data,
    };
    this.#entries.set(text, entry);
    return new Code(entry.name);
  }

  byName(): Map<string, DataObject> {
    return new Map([...this.#entries.values()].map(({ name, data }) => [name, data]));
  }
}
