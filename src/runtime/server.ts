/** The server core: routes, authenticates, validates, calls the handler, answers. Generated servers are this plus data. */

import { readBody, type ReadBody } from './body.js';
import { checkParameters, placeParameters } from './check-parameters.js';
import { decodeParameters, type DecodedParameters } from './decode.js';
import { errorBody } from './error-body.js';
import { RequestContext, type HandlerContext } from './handler-context.js';
import { HttpError, notImplemented } from './http-error.js';
import { fromRequest, toResponse, type Incoming, type Outgoing } from './incoming.js';
import { accepts } from './media-types.js';
import { asUsed } from './int64.js';
import type { ServerOperation } from './operation.js';
import type { Reply } from './reply-types.js';
import { checkReply, findUnsendable } from './reply.js';
import { readQuerystring } from './querystring.js';
import { createRouter, parametersOf, type RouteMatch } from './router.js';
import {
  authenticate,
  type Authenticators,
  type Principals,
  type SecuritySchemes,
} from './security.js';
import { isThenable } from './thenable.js';
import { writeHeaders } from './write-headers.js';
import { InvalidReplyError, writeReply } from './write-reply.js';

export type Handler = (context: HandlerContext) => Reply | Promise<Reply>;
export type Handlers = Readonly<Record<string, Handler | undefined>>;

export interface ServerSettings {
  /** Validates replies too; an invalid one is answered with 500 and reported to `onError`. */
  readonly validateResponses?: boolean;
  /** Longest body that is read, in bytes; 1 MiB by default. */
  readonly maxBodyBytes?: number;
  /**
   * Answers in a described media type whatever `Accept` says (RFC 9110, 12.5.1, leaves that open), for
   * clients that always send the same; without it they are refused with 406.
   */
  readonly ignoreAccept?: boolean;
  /** Path in front of the described paths, e.g. `/integration`. */
  readonly basePath?: string;
  /** Hears of every fault that is answered with 500; writes to stderr by default. */
  readonly onError?: (error: unknown, request: Request) => void;
  /**
   * Goes around every operation: it may answer in the operation's place, and sees the HttpError or
   * the InvalidReplyError that `next` throws, which it throws on for the core to answer.
   */
  readonly around?: (
    operation: ServerOperation,
    incoming: Incoming,
    next: () => Promise<Outgoing>,
  ) => Promise<Outgoing>;
}

export interface ServerOptions extends ServerSettings {
  /** By security scheme; none for an API that has none. */
  readonly auth?: Authenticators;
}

/** A Fetch handler; `handle` is the same without the cost of Request and Response objects. */
export interface Server {
  (request: Request): Promise<Response>;
  handle(incoming: Incoming): Promise<Outgoing>;
}

const mebibyte = 1_048_576;

/** Builds a server from generated operations and the application's handlers. */
export function createServer(
  operations: readonly ServerOperation[],
  schemes: SecuritySchemes,
  handlers: object,
  options: ServerOptions,
): Server {
  const service: Service = {
    route: createRouter(operations),
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    schemes,
    // Generated types hold each handler to its operation; the core only knows them by name.
    handlers: handlers as Handlers,
    authenticators: options.auth ?? {},
    around: options.around,
    maxBodyBytes: options.maxBodyBytes ?? mebibyte,
    validatesReplies: options.validateResponses === true,
    ignoresAccept: options.ignoreAccept === true,
    fallbackErrors: operations[0]?.errors ?? {},
    onError: options.onError ?? ((error) => console.error(error)),
  };
  const handle = (incoming: Incoming): Promise<Outgoing> => {
    const answered = answer(service, incoming);
    return incoming.method === 'HEAD' ? answered.then(withoutBody) : answered;
  };
  const server = async (request: Request): Promise<Response> =>
    toResponse(await handle(fromRequest(request)));
  return Object.assign(server, { handle });
}

/** What all operations of a server share. */
interface Service {
  readonly route: (path: string) => RouteMatch<ServerOperation> | undefined;
  readonly basePath: string;
  readonly schemes: SecuritySchemes;
  readonly handlers: Handlers;
  readonly authenticators: Authenticators;
  readonly around: ServerSettings['around'];
  readonly maxBodyBytes: number;
  readonly validatesReplies: boolean;
  readonly ignoresAccept: boolean;
  /** For what is refused before an operation is found. */
  readonly fallbackErrors: ServerOperation['errors'];
  readonly onError: (error: unknown, request: Request) => void;
}

/** No async function, nor are others that every request goes through: its frame is work for the collector. */
function answer(service: Service, incoming: Incoming): Promise<Outgoing> {
  const { around } = service;
  let operation: ServerOperation | undefined;
  const refuseFor = (error: unknown): Outgoing => {
    const refusal = error instanceof HttpError ? error : fault(service, error, incoming);
    return refuse(operation?.errors ?? service.fallbackErrors, refusal);
  };
  try {
    const path = withoutBase(incoming.path, service.basePath);
    const match = path === undefined ? undefined : service.route(path);
    if (match === undefined) {
      throw new HttpError(404, `There is no operation at ${incoming.path}.`);
    }
    operation = chooseOperation(match, incoming.method);
    if (operation === undefined) return Promise.resolve(refuseMethod(match, incoming));
    const called = operation;
    const next = (): Promise<Outgoing> => {
      try {
        const parameters = parametersOf(match, called);
        return Promise.resolve(runOperation(service, called, parameters, incoming));
      } catch (error) {
        // What an operation throws at once is of the kind that its caller is given.
        return Promise.reject(error as Error);
      }
    };
    const answered = around === undefined ? next() : around(called, incoming, next);
    return answered.catch(refuseFor);
  } catch (error) {
    return Promise.resolve(refuseFor(error));
  }
}

/** Tells of what breaks an answer, begun or not, unless it is that the client has left. */
function fault({ onError }: Service, error: unknown, incoming: Incoming): HttpError {
  try {
    const { request } = incoming;
    if (isOfLeaving(error, request.signal)) return new HttpError(499, 'The client has left.');
    onError(error, request);
  } catch (failure) {
    // The caller gets an answer whatever becomes of the report.
    console.error(error, failure);
  }
  return new HttpError(500, 'The server failed to handle the request.');
}

/** Whether an error says that the signal was aborted, as what is given it throws its reason or an error of that name. */
function isOfLeaving(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && (error === reason || (error instanceof Error && error.name === 'AbortError'));
}

/** From a request that has found its operation to the answer, at once where nothing has to wait; throws what refuses it. */
function runOperation(
  service: Service,
  operation: ServerOperation,
  rawPath: Readonly<Record<string, string>>,
  incoming: Incoming,
): Outgoing | Promise<Outgoing> {
  const { schemes, authenticators } = service;
  const parameters = decodeParameters(operation.parameters, rawPath, incoming);
  const { int64 } = operation;
  if (int64 !== undefined) placeParameters(parameters, int64);
  const { path } = parameters;
  const auth = authenticate({ operation, schemes, authenticators, incoming, path });
  const goOn = (known: Principals): Outgoing | Promise<Outgoing> =>
    runAuthenticated(service, operation, parameters, known, incoming);
  // A turn later most bodies have come, and are read at once.
  const isLater = auth instanceof Promise || operation.body !== undefined;
  return isLater ? Promise.resolve(auth).then(goOn) : goOn(auth);
}

function runAuthenticated(
  service: Service,
  operation: ServerOperation,
  parameters: DecodedParameters,
  auth: Principals,
  incoming: Incoming,
): Outgoing | Promise<Outgoing> {
  const { int64 } = operation;
  if (!service.ignoresAccept) checkAccept(operation, incoming);
  checkParameters(operation, parameters);
  if (int64 !== undefined) asUsed(parameters, int64);
  const querystring =
    operation.querystring && readQuerystring(operation.querystring, incoming.search, int64);
  const handle = (body: ReadBody | undefined): Outgoing | Promise<Outgoing> => {
    const { handlers } = service;
    const handler = handlers[operation.name] ?? notImplemented;
    const context = new RequestContext(parameters, querystring, body, auth, incoming);
    const reply = handler.call(handlers, context);
    const write = (given: Reply): Outgoing => writeChecked(service, operation, given, incoming);
    return isThenable(reply) ? Promise.resolve(reply).then(write) : write(reply);
  };
  const body = operation.body && readBody(operation.body, incoming, service.maxBodyBytes, int64);
  return body instanceof Promise ? body.then(handle) : handle(body);
}

/** @throws InvalidReplyError */
function writeChecked(
  service: Service,
  operation: ServerOperation,
  reply: Reply,
  incoming: Incoming,
): Outgoing {
  const { validatesReplies } = service;
  const headers = writeHeaders(operation, reply);
  const unsendable = findUnsendable(reply, headers);
  const issues = validatesReplies ? [...unsendable, ...checkReply(operation, reply)] : unsendable;
  if (issues.length > 0) throw new InvalidReplyError(operation.id, reply.status, issues);
  return writeReply(operation, reply, headers, {
    areChecked: validatesReplies,
    onBreak: (error) => void fault(service, error, incoming),
  });
}

/** The path as described; nothing for one that is not below the base. */
function withoutBase(path: string, basePath: string): string | undefined {
  if (basePath === '') return path;
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

function withoutBody(outgoing: Outgoing): Outgoing {
  // The stream will not be read, and its source has to know.
  if (outgoing.body instanceof ReadableStream) void outgoing.body.cancel();
  return { ...outgoing, body: null };
}

/** HEAD is GET without the body wherever it is not described by itself (RFC 9110, 9.3.2). */
function chooseOperation(
  match: RouteMatch<ServerOperation>,
  method: string,
): ServerOperation | undefined {
  const { methods } = match.route;
  return methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined);
}

function refuseMethod(match: RouteMatch<ServerOperation>, incoming: Incoming): Outgoing {
  const { methods } = match.route;
  const names = new Set(methods.keys());
  if (names.has('GET')) names.add('HEAD');
  const allow = [...names, 'OPTIONS'].toSorted().join(', ');
  if (incoming.method === 'OPTIONS') return { status: 204, headers: { allow }, body: null };
  const [operation] = methods.values();
  const error = new HttpError(405, `${incoming.method} is not described here; use ${allow}.`, {
    headers: { allow },
  });
  return refuse(operation?.errors ?? {}, error);
}

function refuse(templates: ServerOperation['errors'], error: HttpError): Outgoing {
  const { contentType, body } = errorBody(templates, error);
  return {
    status: error.status,
    headers: { ...error.headers, 'content-type': contentType },
    body: JSON.stringify(body),
  };
}

function checkAccept(operation: ServerOperation, incoming: Incoming): void {
  const accept = incoming.header('accept');
  if (accept === null || accept === '*/*') return;
  const types = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(response.content ?? {}));
  if (types.length === 0 || accepts(accept, types)) return;
  throw new HttpError(
    406,
    `The answer comes as ${[...new Set(types)].join(' or ')}, which "${accept}" excludes.`,
  );
}
