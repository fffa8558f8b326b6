/** Reads a normalised document into the model, following every `$ref` that does not lead to a schema. */

import { operationsIn } from './path-items.js';
import {
  arrayAt,
  entriesOf,
  isArray,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from './json.js';
import {
  type Body,
  type Description,
  type Operation,
  type Parameter,
  type ParameterLocation,
  type Querystring,
  type Response,
  type SecurityScheme,
  toSchema,
} from './model.js';
import { parameterKey } from './parameter-key.js';
import { schemeNameOf } from './security-names.js';
import type { Keep } from './memory.js';
import { follow } from './reference.js';
import { scanUnit } from './unit-scan.js';
import { callableServer } from './server-url.js';
import { readContent, readHeaders } from './read-content.js';

/** The model of a document that `normalise` returned; operations may be kept from the last time. */
export function buildModel(document: JsonObject, keep?: Keep): Description {
  const readItems = (key: string): Operation[] => readPathItems(document, key, keep);
  const info = objectAt(document, 'info');
  const components = objectAt(document, 'components');
  const operations = readItems('paths');
  const callbacks = readItems('callbacks');
  return {
    title: stringAt(info, 'title') ?? '',
    version: stringAt(info, 'version') ?? '',
    serverUrl: documentServer(document),
    operations,
    webhooks: readItems('webhooks'),
    callbacks,
    schemas: Object.fromEntries(
      entriesOf(objectAt(components, 'schemas')).map(([name, schema]) => [name, toSchema(schema)]),
    ),
    securitySchemes: readSecuritySchemes(document, [...operations, ...callbacks]),
  };
}

/** Where the API is; a relative server is somewhere that only the description's address would tell. */
function documentServer(document: JsonObject): string | undefined {
  const url = callableServer(document);
  return url?.startsWith('/') || url === '' ? undefined : url;
}

function readPathItems(document: JsonObject, key: string, keep?: Keep): Operation[] {
  const { schemas: _, examples: __, ...components } = objectAt(document, 'components');
  // Beside what stands in them, operations are made of this.
  const inputs = [JSON.stringify(document['security']), ...Object.values(components)];
  return entriesOf(objectAt(document, key)).flatMap(([path, value]) => {
    const item = follow(document, value);
    const read = (): Operation[] =>
      operationsIn(item).map(({ method, operation }) =>
        readOperation(document, path, method, item, operation),
      );
    const isKept = keep !== undefined && scanUnit(item).isPlain;
    return isKept ? keep('operations', item, [path, ...inputs], read) : read();
  });
}

function readOperation(
  document: JsonObject,
  path: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): Operation {
  const requestBody = operation['requestBody'];
  return {
    id: stringAt(operation, 'operationId') ?? '',
    method,
    path,
    summary: stringAt(operation, 'summary'),
    description: stringAt(operation, 'description'),
    isDeprecated: operation['deprecated'] === true,
    ...readParameters(document, item, operation),
    body: requestBody === undefined ? undefined : readBody(document, follow(document, requestBody)),
    responses: readResponses(document, objectAt(operation, 'responses')),
    ...readSecurity(document, operation['security'] ?? document['security']),
    serverUrl: callableServer(operation) ?? callableServer(item),
  };
}

function readParameters(
  document: JsonObject,
  item: JsonObject,
  operation: JsonObject,
): Pick<Operation, 'parameters' | 'querystring'> {
  const all = [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')].map(
    (parameter) => follow(document, parameter),
  );
  const declared = all
    .map((parameter) => readParameter(document, parameter))
    .filter((parameter) => parameter !== undefined);
  // The operation's own parameter replaces the path's of the same name and place.
  const byKey = new Map(
    declared.map((parameter) => [parameterKey(parameter.in, parameter.name), parameter]),
  );
  const querystring = all.findLast((parameter) => parameter['in'] === 'querystring');
  return {
    parameters: [...byKey.values()],
    querystring: querystring && readQuerystring(document, querystring),
  };
}

function readQuerystring(document: JsonObject, parameter: JsonObject): Querystring | undefined {
  const [media] = readContent(document, parameter);
  return media && { isRequired: parameter['required'] === true, media };
}

const locations: readonly string[] = ['path', 'query', 'header', 'cookie'];

function readParameter(document: JsonObject, parameter: JsonObject): Parameter | undefined {
  const name = stringAt(parameter, 'name');
  const location = stringAt(parameter, 'in');
  if (name === undefined || location === undefined || !locations.includes(location))
    return undefined;
  const [media] = readContent(document, parameter);
  const style = stringAt(parameter, 'style') ?? defaultStyle(location);
  const explode = parameter['explode'];
  return {
    name,
    // One of `locations`, as was just checked.
    in: location as ParameterLocation,
    isRequired: location === 'path' || parameter['required'] === true,
    isDeprecated: parameter['deprecated'] === true,
    description: stringAt(parameter, 'description'),
    example: parameter['example'],
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form' || style === 'cookie',
    allowReserved: parameter['allowReserved'] === true,
    allowEmptyValue: location === 'query' && parameter['allowEmptyValue'] === true,
    mediaType: media?.type,
    schema: media?.schema ?? toSchema(parameter['schema']),
  };
}

function defaultStyle(location: string): string {
  return location === 'query' || location === 'cookie' ? 'form' : 'simple';
}

function readBody(document: JsonObject, body: JsonObject): Body | undefined {
  const content = readContent(document, body);
  return content.length === 0 ? undefined : { isRequired: body['required'] === true, content };
}

function readResponses(document: JsonObject, responses: JsonObject): Response[] {
  return entriesOf(responses)
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .map(([status, value]) => {
      const response = follow(document, value);
      return {
        status: status === 'default' ? status : status.toUpperCase(),
        description: stringAt(response, 'description') ?? '',
        headers: readHeaders(document, objectAt(response, 'headers')),
        content: readContent(document, response),
      };
    })
    .toSorted((a, b) => statusRank(a.status) - statusRank(b.status));
}

function statusRank(status: string): number {
  return status === 'default' ? 1000 : status.endsWith('XX') ? 600 : Number(status);
}

function readSecurity(
  document: JsonObject,
  security: Json | undefined,
): Pick<Operation, 'security' | 'scopes'> {
  const schemes = securitySchemesOf(document);
  const requirements = (isArray(security) ? security : [])
    .map((requirement) => (isObject(requirement) ? requirement : {}))
    .toSorted((a, b) => Number(isAnonymous(a)) - Number(isAnonymous(b)));
  const nameOf = (required: string): string => schemeNameOf(required, schemes);
  return {
    security: requirements.map((requirement) => Object.keys(requirement).map(nameOf)),
    scopes: requirements.map((requirement) =>
      Object.fromEntries(
        Object.keys(requirement)
          .map((scheme) => [nameOf(scheme), arrayAt(requirement, scheme).map(String)] as const)
          .filter(([, scopes]) => scopes.length > 0),
      ),
    ),
  };
}

function securitySchemesOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'securitySchemes');
}

function isAnonymous(requirement: JsonObject): boolean {
  return Object.keys(requirement).length === 0;
}

function readSecuritySchemes(
  document: JsonObject,
  operations: readonly Operation[],
): SecurityScheme[] {
  const schemes = securitySchemesOf(document);
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  // Used but not defined: where its credentials are is not said, and the Authorization header is the usual place.
  const undefinedNames = [...used].filter((name) => !Object.hasOwn(schemes, name)).toSorted();
  return [
    ...entriesOf(schemes).map(([name, scheme]) =>
      readSecurityScheme(name, follow(document, scheme)),
    ),
    ...undefinedNames.map((name): SecurityScheme => ({ name, kind: 'other' })),
  ];
}

function readSecurityScheme(name: string, scheme: JsonObject): SecurityScheme {
  const type = stringAt(scheme, 'type');
  const httpScheme = stringAt(scheme, 'scheme')?.toLowerCase();
  const place = stringAt(scheme, 'in');
  if (type === 'apiKey' && (place === 'header' || place === 'query' || place === 'cookie')) {
    return { name, kind: 'apiKey', in: place, key: stringAt(scheme, 'name') ?? name };
  }
  if (type === 'http' && (httpScheme === 'bearer' || httpScheme === 'basic')) {
    return { name, kind: httpScheme };
  }
  if (type === 'http' && httpScheme !== undefined) {
    return { name, kind: 'http', scheme: stringAt(scheme, 'scheme') ?? httpScheme };
  }
  if (type === 'mutualTLS') return { name, kind: type };
  return { name, kind: type === 'oauth2' || type === 'openIdConnect' ? 'oauth2' : 'other' };
}
