/** `Prefer: code=…, example=…, dynamic=true`: replies from the description instead of the state, as Prism gives them. */

import { createRequire } from 'node:module';
import {
  HttpError,
  type Handler,
  type Reply,
  type ServerOperation,
} from '@openapi-counterpart/runtime';
import { serverOperations } from '@openapi-counterpart/vercel/vercel-api/server';
import { sampleSchema } from './sample.js';

export interface Preference {
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: boolean;
  /** Makes what `dynamic` invents repeatable. */
  readonly seed?: string;
}

/** Something of the bundle, or where it is among the components. */
type Described<T> = T | { readonly $ref: string };

interface Example {
  readonly value?: unknown;
}

interface MediaType {
  readonly schema?: unknown;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Described<Example>>>;
}

interface Header {
  readonly example?: string | number;
}

interface DescribedResponse {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly headers?: Readonly<Record<string, Described<Header>>>;
}

interface DescribedOperation {
  readonly responses: Readonly<Record<string, Described<DescribedResponse>>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let loaded: Description | undefined;

/** The bundle is read with the first request that prefers a reply of it. */
function description(): Description {
  const require = createRequire(import.meta.url);
  // The bundle is our own, and was linted.
  loaded ??= require('@openapi-counterpart/vercel/vercel-api/openapi.json') as Description;
  return loaded;
}

function resolve<T>(described: Described<T>): T {
  if (typeof described !== 'object' || described === null || !('$ref' in described))
    return described;
  const [, , kind = '', name = ''] = described.$ref.split('/');
  // A reference leads to what stands in its place, and to no further one.
  return description().components[kind]?.[name] as T;
}

/**
 * What the header asks for; undefined when it asks for nothing of this kind (RFC 7240 has unknown
 * preferences ignored).
 * @throws HttpError 422 for a value that makes no sense, as Prism does.
 */
export function preferenceOf(header: string | null): Preference | undefined {
  if (header === null) return undefined;
  const wishes = new Map<string, string>();
  for (const wish of header.split(/[,;]/)) {
    const [name = '', value = ''] = wish.split('=', 2).map((part) => part.trim());
    wishes.set(name.toLowerCase(), value.replace(/^"(.*)"$/, '$1'));
  }
  const [code, example, dynamic] = ['code', 'example', 'dynamic'].map((name) => wishes.get(name));
  if (code === undefined && example === undefined && dynamic === undefined) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(code)) throw senseless('code', code, 'a status');
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    throw senseless('dynamic', dynamic, 'true or false');
  }
  const seed = wishes.get('seed');
  return {
    ...(code !== undefined && { code }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  };
}

function senseless(name: string, value: string, wanted: string): HttpError {
  return new HttpError(422, `Prefer: ${name} must be ${wanted}, not "${value}".`);
}

/** One handler an operation that answers with what the request prefers; they run after authentication and validation. */
export function preferHandlers(): Readonly<Record<string, Handler>> {
  return Object.fromEntries(
    serverOperations.map((operation): [string, Handler] => [
      operation.name,
      ({ request }) => preferredReply(operation, preferenceOf(request.headers.get('prefer')) ?? {}),
    ]),
  );
}

/** @throws HttpError 404 for a status or an example that is not described. */
async function preferredReply(operation: ServerOperation, preference: Preference): Promise<Reply> {
  const responses = responsesOf(operation);
  const code = preference.code ?? Object.keys(responses).find((status) => status.startsWith('2'));
  const described = code === undefined ? undefined : responses[code];
  if (code === undefined || described === undefined) {
    const list = Object.keys(responses).join(', ');
    throw new HttpError(
      404,
      `The status ${code} is not described for ${operation.id}: ${list} are.`,
    );
  }
  const response = resolve(described);
  const reply = { status: Number(code), headers: exampleHeaders(response) };
  const [[contentType, media] = []] = Object.entries(response.content ?? {});
  if (contentType === undefined || media === undefined) {
    if (preference.example !== undefined) throw noExample(preference.example, code, []);
    return reply;
  }
  const isInvented = preference.dynamic === true && preference.example === undefined;
  const body = isInvented
    ? await inventBody(operation, code, contentType, media, preference.seed)
    : exampleOf(media, preference.example, code);
  return { ...reply, contentType, body };
}

function responsesOf({ path, method }: ServerOperation): DescribedOperation['responses'] {
  const operation = description().paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`The bundle has no ${method} ${path}.`);
  return operation.responses;
}

function exampleHeaders({ headers = {} }: DescribedResponse): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const [name, header] of Object.entries(headers)) {
    const { example } = resolve(header);
    if (example !== undefined) found[name] = example;
  }
  return found;
}

function exampleOf(media: MediaType, name: string | undefined, code: string): unknown {
  const examples = media.examples ?? {};
  if (name === undefined) {
    const [first] = Object.values(examples);
    return first === undefined ? media.example : resolve(first).value;
  }
  const found = examples[name];
  if (found === undefined) throw noExample(name, code, Object.keys(examples));
  return resolve(found).value;
}

function noExample(name: string, code: string, names: readonly string[]): HttpError {
  const list = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return new HttpError(404, `The reply ${code} has no example "${name}": ${list}.`);
}

/** @throws HttpError 501 when nothing valid could be invented. */
async function inventBody(
  operation: ServerOperation,
  code: string,
  contentType: string,
  media: MediaType,
  seed: string | undefined,
): Promise<unknown> {
  const validator = operation.responses[code]?.content?.[contentType];
  const schemas = description().components['schemas'] ?? {};
  const body = await sampleSchema({ schema: media.schema, schemas, validator, seed });
  if (body === undefined) {
    throw new HttpError(501, `No valid reply ${code} of ${operation.id} could be made up.`);
  }
  return body.value;
}
