/** The client core: credentials in, one result type narrowed by status out. Generated clients are this plus data. */

import { mergeHeaders } from 'openapi-fetch';
import { abortable } from './abortable.js';
import { encodeBody } from './encode-body.js';
import { encodeHeaders, encodePath, encodeQuery } from './encode.js';
import { jsonOf } from './operation-json.js';
import type { ClientOperation } from './operation.js';
import { readAnswer } from './read-answer.js';
import type { SecurityScheme } from './security-scheme.js';
import { rangeOf } from './status.js';
import type { Stringify } from './texts.js';

/** An answer with a 2xx status, declared by itself or, where no other 2xx is, as `default`. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
}

/** A declared answer with any other status. */
export interface Failure<Status extends number, ErrorBody> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: ErrorBody;
  readonly response: Response;
}

export type AnyResult = Success<number, unknown> | Failure<number, unknown>;

/** A secret, or how to get it just before a request. */
export type Secret = string | (() => string | Promise<string>);

/** Sends a request; the second argument says which call it is of. */
export type Fetch = (request: Request, sent: SentCall) => Promise<Response>;

/** Has no member that fetch reads, which by its type takes it too. */
export interface SentCall extends RequestInit {
  readonly operation: ClientOperation;
  readonly input: CallInput;
  /** What the path of the operation was put behind. */
  readonly baseUrl: string;
}

export interface ClientOptions {
  /** Where the API is, in place of the described servers: those of single operations, too. */
  readonly baseUrl: string;
  /** Where operations with servers of their own are, by the described URL. */
  readonly servers?: Readonly<Record<string, string>>;
  /** Replaces the global fetch: for tests, proxies, middleware. */
  readonly fetch?: Fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Hears of the request just before it goes out. */
  readonly onRequest?: (request: Request) => void;
}

/** What operations take, by place. Generated types narrow it an operation. */
export interface CallInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  /** The whole query, where it is one value. */
  readonly querystring?: unknown;
  readonly contentType?: string | undefined;
  readonly body?: unknown;
}

/** What generated operation functions of one API take as their first argument. */
export interface Client<Api extends string = string> {
  readonly api: Api;
  /** @throws UndeclaredStatusError, UndeclaredBodyError, and whatever fetch throws when no answer comes. */
  call<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result>;
}

/** A declared refusal, thrown by `dataOf`. */
export class ResultError<Result extends AnyResult> extends Error {
  override readonly name = 'ResultError';

  constructor(readonly result: Result) {
    super(`The server answered with ${result.status}: ${shown(result.error)}`);
  }
}

/** JSON, but for bigints, which are as texts. */
export function shown(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? String(member) : member,
  );
}

/** What a success comes with. */
export type DataOf<Result extends AnyResult> = Extract<Result, { ok: true }>['data'];

/**
 * The data of a success, for callers who treat every refusal as an exception.
 * @throws ResultError for a declared refusal.
 */
export function dataOf<Result extends AnyResult>(result: Result): DataOf<Result> {
  if (!result.ok) throw new ResultError(result);
  return result.data;
}

/** Credentials by security scheme; basic ones as `user:password`. */
export type CredentialsByScheme = Readonly<Record<string, Secret | undefined>>;

/** Builds a client; operations without credentials given for their schemes are sent without. */
export function createClient<Api extends string>(
  api: Api,
  schemes: Readonly<Record<string, SecurityScheme>>,
  credentials: CredentialsByScheme,
  options: Partial<ClientOptions>,
  serverUrl?: string,
): Client<Api> {
  const send: Fetch = options.fetch ?? ((request) => fetch(request));

  async function run<Result extends AnyResult>(
    operation: ClientOperation,
    input: CallInput,
    { headers, onRequest, signal }: CallOptions,
  ): Promise<Result> {
    const secrets = await chooseSecrets(operation, schemes, credentials);
    const { parameters, path } = operation;
    const encoded = input.body === undefined ? undefined : encodeBody(input, operation);
    const ofApi = options.baseUrl ?? serverUrl ?? '';
    const baseUrl = (operation.ownServer?.(operation, options, ofApi) ?? ofApi).replace(/\/$/, '');
    const { stringify } = jsonOf(operation);
    const query = queryOf(operation, input, secrets.query, stringify);
    const url = baseUrl + encodePath(path, { ...input.path }, parameters, stringify);
    const init = {
      method: operation.method,
      headers: mergeHeaders(
        options.headers,
        {
          accept: operation.accept,
          cookie: cookiesOf(operation, input, secrets.cookie, stringify),
          'content-type': encoded?.contentType,
        },
        secrets.header,
        headers,
        encodeHeaders({ ...input.header }, parameters, stringify),
      ),
      body: encoded?.body ?? null,
      signal: signal ?? null,
      redirect: operation.redirect ?? ('follow' as const),
      // Browsers send no stream without being told that the answer may wait for its end.
      duplex: 'half' as const,
    };
    const request = new Request(query === '' ? url : `${url}?${query}`, init);
    onRequest?.(request);
    const response = await send(request, { operation, input, baseUrl });
    const { status } = response;
    const body = await readAnswer(operation, response, request);
    const result: AnyResult = isSuccess(operation, response)
      ? { ok: true, status, data: body, response }
      : { ok: false, status, error: body, response };
    // The status is declared, and generated types say what comes with each declared status.
    return result as Result;
  }

  return {
    api,
    call: (operation, input, callOptions = {}) =>
      abortable(() => run(operation, input, callOptions), callOptions.signal),
  };
}

/** Beside declared successes `default` stands for all that went otherwise. */
function isSuccess({ responses }: ClientOperation, { ok, status }: Response): boolean {
  const isNamed = status in responses || rangeOf(status) in responses;
  return ok && (isNamed || !Object.keys(responses).some((key) => key.startsWith('2')));
}

function queryOf(
  operation: ClientOperation,
  input: CallInput,
  secrets: Readonly<Record<string, string>>,
  stringify: Stringify,
): string {
  const { parameters, querystring, writeQuerystring } = operation;
  const pairs = encodeQuery({ ...input.query, ...secrets }, parameters, stringify);
  if (querystring === undefined || input.querystring === undefined) return pairs;
  return writeQuerystring?.(input.querystring, querystring, pairs, stringify) ?? pairs;
}

function cookiesOf(
  { parameters, writeCookies }: ClientOperation,
  input: CallInput,
  secrets: Readonly<Record<string, string>>,
  stringify: Stringify,
): string | undefined {
  const given = writeCookies?.({ ...input.cookie }, parameters, stringify) ?? [];
  const placed = Object.entries(secrets).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return [...given, ...placed].join('; ') || undefined;
}

interface PlacedSecrets {
  readonly header: Record<string, string>;
  readonly query: Record<string, string>;
  readonly cookie: Record<string, string>;
}

/** The credentials of the first alternative for which all are given. */
async function chooseSecrets(
  operation: ClientOperation,
  schemes: Readonly<Record<string, SecurityScheme>>,
  credentials: CredentialsByScheme,
): Promise<PlacedSecrets> {
  const placed: PlacedSecrets = { header: {}, query: {}, cookie: {} };
  const names = operation.security.find((alternative) =>
    alternative.every(
      (name) => credentials[name] !== undefined || schemes[name]?.kind === 'mutualTLS',
    ),
  );
  for (const name of names ?? []) {
    const given = credentials[name];
    const secret = typeof given === 'function' ? await given() : given;
    const scheme = schemes[name];
    if (secret === undefined || scheme === undefined) continue;
    if (scheme.kind === 'apiKey') placed[scheme.in][scheme.key] = secret;
    else if (placed.header['authorization'] === undefined) {
      placed.header['authorization'] = authorization(scheme, secret);
    } else {
      throw new TypeError(
        `${operation.id} needs ${names?.join(' and ')} together, and a request has one Authorization header.`,
      );
    }
  }
  return placed;
}

function authorization(scheme: SecurityScheme, secret: string): string {
  switch (scheme.kind) {
    case 'other':
      return secret;
    case 'http':
      return `${scheme.scheme} ${secret}`;
    case 'basic':
      // In UTF-8, as RFC 7617 has it.
      return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(secret)))}`;
    default:
      return `Bearer ${secret}`;
  }
}
