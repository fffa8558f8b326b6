/** A small API by hand, as generated code would have it: one operation for each thing a server can do. */

import { HttpError, notImplemented } from '../../../src/runtime/http-error.js';
import { isObject } from '../../../src/runtime/json.js';
import type { HandlerContext } from '../../../src/runtime/handler-context.js';
import type { ErrorTemplate, ServerOperation } from '../../../src/runtime/operation.js';
import type { Reply } from '../../../src/runtime/reply-types.js';
import type { Authenticate, Credentials, SecuritySchemes } from '../../../src/runtime/security.js';
import { createServer, type Server, type ServerSettings } from '../../../src/runtime/server.js';
import { fail, type Validator } from '../../../src/runtime/validation.js';

/** An object whose members, where they are there, have these types; those with a `!` must be. */
function members(types: Readonly<Record<string, string>>): Validator {
  return (value, report) => {
    if (!isObject(value)) return !fail(report, 'type', 'an object', value);
    const before = report?.issues.length ?? 0;
    for (const [key, type] of Object.entries(types)) {
      const name = key.replace('!', '');
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      const isMissing = member === undefined && key.endsWith('!');
      if (isMissing && fail(report, 'required', name, value)) return false;
      const isWrong = member !== undefined && typeof member !== type;
      if (isWrong && fail(report?.at(name), 'type', `a ${type}`, member)) return false;
    }
    return (report?.issues.length ?? 0) === before;
  };
}

const error: ErrorTemplate = {
  contentType: 'application/json',
  template: { error: { code: '', message: '' } },
  code: ['error', 'code'],
  message: ['error', 'message'],
};

function operation(
  method: string,
  path: string,
  name: string,
  rest: Partial<ServerOperation> = {},
): ServerOperation {
  return {
    id: name,
    name,
    method,
    path,
    security: [],
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, id = '']) => ({ in: 'path', name: id })),
    validate: {},
    responses: { '200': { content: { 'application/json': undefined } } },
    errors: { other: error },
    ...rest,
  };
}

const thing = members({ 'name!': 'string', size: 'number' });
const echo = {
  required: false,
  content: {
    'application/json': {},
    'application/x-www-form-urlencoded': {
      form: {
        fields: [
          { name: 'size', types: ['number'] },
          { name: 'tags', items: {} },
          { name: 'origin', json: true },
        ],
      },
    },
    'multipart/form-data': {
      validate: members({ size: 'number' }),
      form: {
        fields: [
          { name: 'size', types: ['number'] },
          { name: 'tags', items: {} },
          { name: 'files', items: {} },
          { name: 'origin', json: true },
        ],
      },
    },
    'text/*': {},
    'text/event-stream': {},
    'application/octet-stream': {},
    'image/*': {},
  },
} as const;

export const operations: readonly ServerOperation[] = [
  operation('GET', '/things/{id}', 'getThing', {
    parameters: [
      { in: 'path', name: 'id' },
      { in: 'query', name: 'limit', types: ['number'] },
      { in: 'query', name: 'tags', items: {} },
      { in: 'header', name: 'X-Trace' },
      { in: 'cookie', name: 'visits', types: ['number'] },
    ],
    validate: { query: members({ limit: 'number' }), cookie: members({ visits: 'number' }) },
    responses: {
      '200': { content: { 'application/json': thing }, headers: members({ 'x-count': 'number' }) },
      '404': { content: { 'application/json': undefined } },
    },
  }),
  operation('POST', '/things', 'createThing', {
    body: { required: true, content: { 'application/json': { validate: thing } } },
    responses: { '201': { content: { 'application/json': thing } } },
  }),
  operation('DELETE', '/things/{id}', 'deleteThing', { responses: { '204': {} } }),
  operation('PUT', '/echo', 'echo', { body: echo }),
  operation('GET', '/document', 'getDocument', {
    responses: { '200': { content: { 'application/json': undefined, 'text/html': undefined } } },
  }),
  operation('GET', '/stream', 'getStream', {
    responses: { '200': { content: { 'text/event-stream': undefined } } },
  }),
  operation('GET', '/bytes', 'getBytes', {
    responses: { '200': { content: { 'application/octet-stream': undefined } } },
  }),
  operation('GET', '/reply', 'getReply'),
  operation('GET', '/fault', 'getFault'),
  operation('GET', '/refusal', 'getRefusal'),
  operation('GET', '/unoffered', 'getUnoffered'),
  operation('GET', '/absent', 'getAbsent'),
  operation('OPTIONS', '/options', 'getOptions'),
  operation('HEAD', '/head', 'head', { responses: { '200': {} } }),
  operation('GET', '/secure/bearer', 'secureBearer', { security: [['bearer']] }),
  operation('POST', '/secure/body', 'secureBody', { security: [['bearer']], body: echo }),
  operation('GET', '/secure/both', 'secureBoth', { security: [['bearer', 'queryKey']] }),
  operation('GET', '/secure/either', 'secureEither', { security: [['basic'], ['headerKey']] }),
  operation('GET', '/secure/cookie', 'secureCookie', { security: [['cookieKey']] }),
  operation('GET', '/secure/optional', 'secureOptional', { security: [['bearer'], []] }),
  operation('GET', '/secure/signed', 'secureSigned', {
    security: [['signature'], ['tls']],
    scopes: [{ signature: ['read', 'write'] }, {}],
  }),
  operation('GET', '/secure/unjudged', 'secureUnjudged', { security: [['unjudged']] }),
];

const schemes: SecuritySchemes = {
  bearer: { kind: 'bearer' },
  basic: { kind: 'basic' },
  headerKey: { kind: 'apiKey', in: 'header', key: 'X-Api-Key' },
  queryKey: { kind: 'apiKey', in: 'query', key: 'api_key' },
  cookieKey: { kind: 'apiKey', in: 'cookie', key: 'session' },
  signature: { kind: 'http', scheme: 'HMAC-SHA256' },
  tls: { kind: 'mutualTLS' },
  unjudged: { kind: 'bearer' },
};

/** Takes time, as one does that asks somebody else; looks at the request, as signatures need. */
async function judge({ token, request, operationId }: Credentials): Promise<string> {
  await new Promise((resolve) => void setImmediate(resolve));
  if (token === 'broken') throw new Error('The judge is ill.');
  if (token === 'expired') throw new HttpError(401, 'The token has expired.');
  if (token === 'weak') throw new HttpError(403, `It does not suffice for ${operationId}.`);
  return `${token} of ${new URL(request.url).pathname}`;
}

/** Replies that a test asks for; `getReply` gives the one that is set. */
export interface Service {
  readonly server: Server;
  /** What `onError` heard. */
  readonly faults: unknown[];
  reply: () => Reply | Promise<Reply>;
}

export interface ServiceOptions extends ServerSettings {
  /** In place of the usual ones. */
  readonly handlers?: Readonly<Record<string, (context: HandlerContext) => unknown>>;
  readonly judge?: Authenticate<unknown>;
}

/** What a handler got, as its reply. */
function seen(context: HandlerContext): Reply {
  const { path, query, header, cookie, auth, contentType, body } = context;
  return { status: 200, body: { path, query, header, cookie, auth, contentType, body } };
}

export function createService(options: ServiceOptions = {}): Service {
  const { handlers: replaced = {}, judge: authenticate = judge, ...settings } = options;
  const faults: unknown[] = [];
  const handlers = {
    getThing: ({ path, query }: HandlerContext): Reply =>
      path['id'] === 'none'
        ? { status: 404, body: { error: { code: 'gone', message: 'Gone.' } } }
        : {
            status: 200,
            headers: { 'X-Count': 1, 'x-absent': undefined },
            body: { name: path['id'], ...query },
          },
    createThing: ({ body }: HandlerContext): Reply => ({ status: 201, body }),
    deleteThing: (): Reply => ({ status: 204 }),
    echo: async ({ body, contentType }: HandlerContext): Promise<Reply> => ({
      status: 200,
      body: { contentType, body: await describeBody(body) },
    }),
    getDocument: ({ request }: HandlerContext): Reply =>
      request.headers.get('accept') === 'text/html'
        ? { status: 200, contentType: 'text/html', body: '<p>ü</p>' }
        : { status: 200, body: { text: 'ü' } },
    getStream: (): Reply => ({ status: 200, body: streamOf(['data: 1\n\n', 'data: 2\n\n']) }),
    getBytes: (): Reply => ({ status: 200, body: new Uint8Array([0, 255, 1]) }),
    getReply: (): Reply | Promise<Reply> => service.reply(),
    getFault: () => {
      throw new Error('A secret: 4711.');
    },
    getRefusal: () => {
      throw new HttpError(409, 'It is there already.', {
        code: 'duplicate',
        headers: { 'retry-after': '7' },
      });
    },
    getUnoffered: notImplemented,
    getOptions: (): Reply => ({ status: 200, headers: { allow: 'everything' }, body: {} }),
    head: (): Reply => ({ status: 200, headers: { 'x-size': 3 } }),
    secureBearer: seen,
    secureBody: seen,
    secureBoth: seen,
    secureEither: seen,
    secureCookie: seen,
    secureOptional: seen,
    secureSigned: seen,
    secureUnjudged: seen,
    ...replaced,
  };
  const server = createServer(operations, schemes, handlers, {
    auth: {
      bearer: authenticate,
      basic: authenticate,
      headerKey: authenticate,
      queryKey: authenticate,
      cookieKey: authenticate,
      signature: ({ token, scopes }: Credentials) => [token, ...scopes].join(' '),
      tls: ({ token, request }: Credentials) => {
        if (request.headers.has('x-certificate')) return `certificate${token}`;
        throw new HttpError(401, 'There is no certificate.');
      },
    },
    onError: (fault) => void faults.push(fault),
    ...settings,
  });
  const service: Service = { server, faults, reply: () => ({ status: 200, body: {} }) };
  return service;
}

async function itemsOf(body: object): Promise<unknown[]> {
  const items: unknown[] = [];
  // Streams are the only bodies that are iterated over.
  for await (const item of body as AsyncIterable<unknown>) items.push(item);
  return items;
}

/** A body as JSON can tell it. */
async function describeBody(body: unknown): Promise<unknown> {
  if (body instanceof Uint8Array) return { bytes: [...body] };
  if (body instanceof Blob) return { blob: await body.text(), type: body.type };
  if (Array.isArray(body)) return Promise.all(body.map(describeBody));
  if (isObject(body) && Symbol.asyncIterator in body) return itemsOf(body);
  if (!isObject(body)) return body;
  const entries = Object.entries(body).map(async ([key, value]) => [
    key,
    await describeBody(value),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as unknown;
}

export function streamOf(texts: readonly string[]): ReadableStream<Uint8Array> {
  return new Blob([...texts]).stream();
}
