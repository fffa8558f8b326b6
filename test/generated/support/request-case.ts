/** A request to an operation as values by place, and how it goes over the wire: written anew, so that it can judge our own encoder. */

import type { Json } from '../../../src/openapi/json.js';
import type { DescribedOperation } from './apis.js';

export type Values = Readonly<Record<string, Json>>;

export interface RequestCase {
  /** Unique among the cases of an operation. */
  readonly name: string;
  readonly path: Values;
  readonly query: Values;
  readonly header: Values;
  /** Absent without a body. */
  readonly contentType: string | undefined;
  readonly body: Json | undefined;
}

export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Percent-encoded. */
  readonly path: string;
  /** Without the question mark. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export const formType = 'application/x-www-form-urlencoded';

/** Any token will do: who may do what is not what these tests are about. */
export const anyToken = 'any-token';

export function toWire(operation: DescribedOperation, request: RequestCase): WireRequest {
  const { model } = operation;
  const path = model.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path[name] ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    for (const item of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
      query.append(name, String(item));
    }
  }
  const header = Object.entries(request.header).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const body = request.body === undefined ? undefined : encodeBody(request);
  return {
    method: model.method.toUpperCase(),
    path,
    search: query.toString(),
    headers: {
      ...Object.fromEntries(header),
      ...(model.security.some((names) => names.length > 0) && {
        authorization: `Bearer ${anyToken}`,
      }),
      ...(body !== undefined && {
        'content-type': request.contentType ?? 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
    },
    body,
  };
}

function encodeBody({ contentType, body }: RequestCase): string {
  if (contentType !== formType) return JSON.stringify(body);
  const fields = Object.entries(Object(body)).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(Object.fromEntries(fields)).toString();
}

export function toRequest({ method, path, search, headers, body }: WireRequest): Request {
  return new Request(`http://127.0.0.1${path}${search === '' ? '' : `?${search}`}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}
