/** What faults are written with: changed answers and requests of single operations, and contexts elsewhere. */

import { serverOperations } from '@openapi-counterpart/vercel/partner-api/server';
import { createRouter, parametersOf } from '@openapi-counterpart/runtime';
import type { Change } from '../parts.js';
import type { Store } from '../store.js';
import type { FetchHandler } from '@openapi-counterpart/vercel';

export type Fields = Readonly<Record<string, unknown>>;

/** An answer whose body is what its JSON says, or else its text. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Called {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
}

const route = createRouter(serverOperations);

/** Undefined for a request of no described operation. */
export function calledBy(request: Request): Called | undefined {
  const match = route(new URL(request.url).pathname);
  const operation = match?.route.methods.get(request.method);
  return match && operation && { id: operation.id, path: parametersOf(match, operation) };
}

/** Does something of its own with the requests of an operation; `*` is every operation. */
export function handling(
  operationId: string,
  handle: (request: Request, sound: FetchHandler, called: Called) => Promise<Response>,
): (sound: FetchHandler) => FetchHandler {
  return (sound) => (request) => {
    const called = calledBy(request);
    const isMeant =
      called !== undefined && (operationId === '*' || operationId.split(' ').includes(called.id));
    return isMeant ? handle(request, sound, called) : sound(request);
  };
}

/** Answers otherwise where the operation succeeded. */
export function answering(
  operationId: string,
  change: (answer: Answer, called: Called) => Partial<Answer>,
): Change {
  return changed(operationId, change, (status) => status >= 200 && status < 300);
}

/** Answers otherwise where the operation refused with one of the statuses. */
export function refusing(
  operationId: string,
  statuses: readonly number[],
  change: (answer: Answer, called: Called) => Partial<Answer>,
): Change {
  return changed(operationId, change, (status) => statuses.includes(status));
}

function changed(
  operationId: string,
  change: (answer: Answer, called: Called) => Partial<Answer>,
  isMeant: (status: number) => boolean,
): Change {
  return {
    api: handling(operationId, async (request, sound, called) => {
      const response = await sound(request);
      if (!isMeant(response.status)) return response;
      const answer = await readAnswer(response);
      return toResponse({ ...answer, ...change(answer, called) });
    }),
  };
}

/** For a change of the API that remembers something: each server has a memory of its own. */
export function fresh(make: () => Change): Change {
  return { api: (sound, ground) => make().api?.(sound, ground) ?? sound };
}

/** Puts another body in the place of the one that came: what the server is lenient with. */
export function mending(operationId: string, mend: (body: unknown) => unknown): Change {
  return {
    app: handling(operationId, async (request, sound) => {
      const text = await request.clone().text();
      let body: unknown;
      try {
        body = text === '' ? undefined : JSON.parse(text);
      } catch {
        return sound(request);
      }
      return sound(withBody(request, mend(body)));
    }),
  };
}

/** Refuses with 400 what it finds something wrong with. */
export function rejecting(
  operationId: string,
  findFault: (body: unknown, request: Request) => string | undefined,
): Change {
  return {
    api: handling(operationId, async (request, sound) => {
      const text = await request.clone().text();
      let body: unknown;
      try {
        body = text === '' ? undefined : JSON.parse(text);
      } catch {
        return sound(request);
      }
      const fault = findFault(body, request);
      if (fault === undefined) return sound(request);
      return toResponse({ status: 400, headers: {}, body: errorOf('validation_error', fault) });
    }),
  };
}

/** Breaks with 500 where a condition holds, as an uncaught exception does. */
export function crashing(
  operationId: string,
  isFatal: (body: unknown, request: Request, called: Called) => boolean,
): Change {
  return {
    api: handling(operationId, async (request, sound, called) => {
      const body = parse(await request.clone().text());
      return isFatal(body, request, called) ? crash() : sound(request);
    }),
  };
}

/** What frameworks answer to an uncaught exception. */
export function crash(): Response {
  return new Response('Internal Server Error', {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

export function errorOf(code: string, message: string): Fields {
  return { error: { code, message } };
}

/** A text that is no JSON stays one. */
export function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: parse(text),
  };
}

export function toResponse({ status, headers, body }: Answer): Response {
  const type = headers['content-type'] ?? 'application/json';
  const isText = typeof body === 'string' && !type.includes('json');
  const hasBody = body !== undefined && ![204, 304].includes(status);
  return new Response(hasBody ? (isText ? body : JSON.stringify(body)) : null, {
    status,
    headers: { ...headers, ...(hasBody && { 'content-type': type }) },
  });
}

export function withBody(request: Request, body: unknown): Request {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  const { url, method } = request;
  return new Request(url, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its members; none of something that is not an object. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function without(value: unknown, ...names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(([name]) => !names.includes(name)),
  );
}

/** The same call for another path, such as another installation's. */
export function at<Context extends { readonly path: object; readonly request: Request }>(
  context: Context,
  path: Partial<Context['path']>,
): Context {
  // The request is made when it is asked for, so that a copy of the members has none.
  return { ...context, request: context.request, path: { ...context.path, ...path } };
}

/** The installation that has the resource; the one asked for where none has. */
export function ownerOf(
  store: Store,
  { installationId, resourceId }: { readonly installationId: string; readonly resourceId: string },
): string {
  const owner = store.installations().find(({ id }) => store.findResource(id, resourceId));
  return owner?.id ?? installationId;
}

/** Lets other requests that came at the same time go first, as a database does. */
export function pause(milliseconds = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Never comes to an end. */
export function never(): Promise<never> {
  return new Promise(() => {});
}
