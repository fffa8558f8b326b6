/** What an OpenAPI document holds where: the kind of each object, told by the kind of what holds it. */

import { KEYWORDS } from './schema/keywords.js';

/** The kinds of objects that are of use to a walk; of everything else it needs to know nothing. */
export type Kind = keyof typeof members | keyof typeof elements | 'extension';

const operationKinds = {
  delete: 'operation',
  get: 'operation',
  head: 'operation',
  options: 'operation',
  patch: 'operation',
  post: 'operation',
  put: 'operation',
  query: 'operation',
  trace: 'operation',
} as const;

/** Objects with members of known names. */
const members = {
  document: { components: 'components', paths: 'paths', webhooks: 'pathItems' },
  components: {
    callbacks: 'callbacks',
    examples: 'examples',
    headers: 'headers',
    links: 'links',
    mediaTypes: 'mediaTypes',
    parameters: 'parameters',
    pathItems: 'pathItems',
    requestBodies: 'bodies',
    responses: 'responses',
    schemas: 'schemas',
    securitySchemes: 'securitySchemes',
  },
  pathItem: {
    ...operationKinds,
    additionalOperations: 'operations',
    parameters: 'parameters',
  },
  operation: {
    callbacks: 'callbacks',
    parameters: 'parameters',
    requestBody: 'body',
    responses: 'statuses',
  },
  parameter: { content: 'mediaTypes', examples: 'examples', schema: 'schema' },
  header: { content: 'mediaTypes', examples: 'examples', schema: 'schema' },
  body: { content: 'mediaTypes' },
  response: { content: 'mediaTypes', headers: 'headers', links: 'links' },
  mediaType: {
    encoding: 'encodings',
    examples: 'examples',
    itemEncoding: 'encoding',
    itemSchema: 'schema',
    prefixEncoding: 'encodings',
    schema: 'schema',
  },
  encoding: {
    encoding: 'encodings',
    headers: 'headers',
    itemEncoding: 'encoding',
    prefixEncoding: 'encodings',
  },
  example: {},
  link: {},
  schema: {},
  securityScheme: {},
} as const;

/** Maps under names of the author's choice, and lists. */
const elements = {
  bodies: 'body',
  callback: 'pathItem',
  callbacks: 'callback',
  encodings: 'encoding',
  examples: 'example',
  headers: 'header',
  links: 'link',
  mediaTypes: 'mediaType',
  operations: 'operation',
  parameters: 'parameter',
  pathItems: 'pathItem',
  paths: 'pathItem',
  responses: 'response',
  schemas: 'schema',
  securitySchemes: 'securityScheme',
  statuses: 'response',
} as const;

/** Maps whose names are of OpenAPI's choice, so that they may have extensions beside them. */
const extensible: ReadonlySet<Kind> = new Set<Kind>(['callback', 'paths', 'statuses']);

const schemaHolders = { schema: 'schema', list: 'schemas', map: 'schemas' } as const;

function isCollection(kind: Kind): kind is keyof typeof elements {
  return kind in elements;
}

/** Whether keys are names of the author's choice, so that `$ref` would be one of them. */
export function isMap(kind: Kind): boolean {
  // The one map that may be a reference itself.
  return isCollection(kind) && kind !== 'callback';
}

/** The kind of what stands under a key, or at an index, of something of a kind; undefined where it does not matter. */
export function kindUnder(kind: Kind, key: string): Kind | undefined {
  if (kind === 'extension') return 'extension';
  const isExtension = key.startsWith('x-');
  if (isCollection(kind)) {
    if (isExtension && extensible.has(kind)) return 'extension';
    return elements[kind];
  }
  if (isExtension) return 'extension';
  if (kind === 'schema') {
    const holds = KEYWORDS.get(key)?.holds;
    return holds === undefined ? undefined : schemaHolders[holds];
  }
  const known: Readonly<Record<string, Kind>> = members[kind];
  return Object.hasOwn(known, key) ? known[key] : undefined;
}
