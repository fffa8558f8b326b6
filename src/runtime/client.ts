/** The client core over openapi-fetch: credentials in, one result type narrowed by status out. Generated clients are this plus data. */

import createFetchClient from 'openapi-fetch';
import { encodeBody } from './encode-body.js';
import { encodeCookies, encodeHeaders, encodePath, encodeQuery } from './encode.js';
import { essence, isJsonType, isStream } from './media-types.js';
import type { ClientOperation, SecurityScheme } from './operation.js';

/** A declared answer with a 2xx status. */
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

export interface ClientOptions {
  /** Where the API is. */
  readonly baseUrl: string;
  /** Replaces the global fetch: for tests, proxies, retries. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What operations take, by place. Generated types narrow it an operation. */
export interface CallInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly contentType?: string | undefined;
  readonly body?: unknown;
}

/** What generated operation functions of one API take as their first argument. */
export interface Client<Api extends string = string> {
  readonly api: Api;
  /** @throws UndeclaredStatusError, and whatever fetch throws when no answer comes. */
  call<Result extends AnyResult>(
    operation: ClientOperation<Result>,
    input: CallInput,
    options?: CallOptions,
  ): Promise<Result>;
}

/** The server answered with a status that the description does not declare. */
export class UndeclaredStatusError extends Error {
  override readonly name = 'UndeclaredStatusError';

  constructor(
    readonly operationId: string,
    readonly response: Response,
    readonly body: unknown,
  ) {
    super(
      `${operationId} answered with ${response.status}, which its description does not declare.`,
    );
  }
}

/** A declared refusal, thrown by `dataOf`. */
export class ResultError<Result extends AnyResult> extends Error {
  override readonly name = 'ResultError';

  constructor(readonly result: Result) {
    super(`The server answered with ${result.status}: ${JSON.stringify(result.error)}`);
  }
}

type SuccessOf<Result> = Extract<Result, { ok: true }>;

/**
 * The data of a success, for callers who treat every refusal as an exception.
 * @throws ResultError for a declared refusal.
 */
export function dataOf<Result extends AnyResult>(result: Result): SuccessOf<Result>['data'] {
  if (!result.ok) throw new ResultError(result);
  return result.data;
}

/** To openapi-fetch all paths are alike: the generated functions type each operation by itself. */
interface AnyOperation {
  readonly parameters: object;
  readonly requestBody?: { readonly content: Readonly<Record<`${string}/${string}`, unknown>> };
  readonly responses: Readonly<Record<number, unknown>>;
}
type AnyPaths = Record<string, { post: AnyOperation }>;

/** Credentials by security scheme; basic ones as `user:password`. */
export type CredentialsByScheme = Readonly<Record<string, Secret | undefined>>;

/** Builds a client; operations without credentials given for their schemes are sent without. */
export function createClient<Api extends string>(
  api: Api,
  schemes: Readonly<Record<string, SecurityScheme>>,
  credentials: CredentialsByScheme,
  options: ClientOptions,
): Client<Api> {
  const http = createFetchClient<AnyPaths>({
    baseUrl: options.baseUrl,
    ...(options.headers && { headers: options.headers }),
  });
  const send = options.fetch ?? ((request: Request) => fetch(request));

  async function call<Result extends AnyResult>(
    operation: ClientOperation<Result>,
    input: CallInput,
    callOptions: CallOptions = {},
  ): Promise<Result> {
    const secrets = await chooseSecrets(operation, schemes, credentials);
    const contentType = input.contentType ?? operation.contentType ?? 'application/json';
    const encoded =
      input.body === undefined
        ? undefined
        : encodeBody(contentType, input.body, operation.forms?.[contentType]);
    const { parameters } = operation;
    const cookie = encodeCookies({ ...input.cookie, ...secrets.cookie }, parameters);
    let refusal: Response | undefined;
    const { response } = await http.request(
      // Any lower-case method: openapi-fetch sends what it is given.
      operation.method as 'post',
      encodePath(operation.path, { ...input.path }, parameters),
      {
        params: { header: encodeHeaders({ ...input.header }, parameters) },
        headers: {
          ...(operation.accept !== undefined && { accept: operation.accept }),
          ...(cookie !== undefined && { cookie }),
          ...(encoded && { 'content-type': encoded.contentType }),
          ...secrets.header,
          ...callOptions.headers,
        },
        querySerializer: () => encodeQuery({ ...input.query, ...secrets.query }, parameters),
        ...(encoded && { body: encoded.body, bodySerializer: () => encoded.body }),
        ...(callOptions.signal && { signal: callOptions.signal }),
        ...(input.body instanceof ReadableStream && { duplex: 'half' }),
        ...(operation.statuses.some(isRedirect) && { redirect: 'manual' }),
        parseAs: 'stream',
        // A refusal is read from a copy: openapi-fetch takes all text that looks like JSON for it.
        fetch: async (request: Request) => {
          const answer = await send(request);
          refusal = answer.ok ? undefined : answer.clone();
          return answer;
        },
      },
    );
    const { status } = response;
    const body = await (refusal === undefined ? readBody(response) : readRefusal(refusal));
    if (!isDeclared(operation, status)) {
      throw new UndeclaredStatusError(operation.id, response, body);
    }
    const result: AnyResult = response.ok
      ? { ok: true, status, data: body, response }
      : { ok: false, status, error: body, response };
    // The status is declared, and generated types say what comes with each declared status.
    return result as Result;
  }

  return { api, call };
}

/** A described redirect is an answer, which fetch would not show if it followed it. */
function isRedirect(status: string): boolean {
  return /^3(0[12378]|XX)$/.test(status);
}

function isDeclared(operation: ClientOperation, status: number): boolean {
  const { statuses } = operation;
  return (
    statuses.includes(String(status)) ||
    statuses.includes(`${Math.floor(status / 100)}XX`) ||
    statuses.includes('default')
  );
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
    alternative.every((name) => credentials[name] !== undefined),
  );
  for (const name of names ?? []) {
    const given = credentials[name];
    const secret = typeof given === 'function' ? await given() : given;
    const scheme = schemes[name];
    if (secret === undefined || scheme === undefined) continue;
    if (scheme.kind === 'apiKey') placed[scheme.in][scheme.key] = secret;
    else placed.header['authorization'] = authorization(scheme.kind, secret);
  }
  return placed;
}

function authorization(kind: string, secret: string): string {
  if (kind === 'other') return secret;
  return kind === 'basic' ? `Basic ${base64(secret)}` : `Bearer ${secret}`;
}

/** Of its UTF-8, as RFC 7617 has it. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** A refusal may come from a proxy, with a body that the description does not have: that is text. */
async function readRefusal(response: Response): Promise<unknown> {
  const copy = response.clone();
  try {
    const body = await readBody(response);
    return body === '' ? undefined : body;
  } catch {
    return copy.text();
  }
}

async function readBody(response: Response): Promise<unknown> {
  const type = essence(response.headers.get('content-type') ?? '');
  if (response.status === 204 || response.body === null) return undefined;
  if (isJsonType(type) || type === '') {
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }
  if (isStream(type)) return response.body;
  return type.startsWith('text/') ? response.text() : response.blob();
}
