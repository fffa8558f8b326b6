/** `Prefer: code=…, example=…, dynamic=true`: replies from the description instead of the state, as Prism gives them. */

import {
  forStatus,
  HttpError,
  type Handler,
  type Reply,
  type ServerOperation,
} from '@openapi-counterpart/runtime';
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

/** As much of a bundle as is read; its references lead to components. */
export interface ExampleSource {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
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

/** What stands where a reference leads, and that to no further one. */
function resolve<T>(described: Described<T>, { components }: ExampleSource): T {
  if (typeof described !== 'object' || described === null || !('$ref' in described))
    return described;
  const [, , kind = '', name = ''] = described.$ref.split('/');
  // What is referred to is of the kind that stands in its place.
  return components[kind]?.[name] as T;
}

function senseless(name: string, value: string, wanted: string): HttpError {
  return new HttpError(422, `Prefer: ${name} must be ${wanted}, not "${value}".`);
}

/**
 * One handler an operation that answers with what the request prefers; they run after authentication and validation.
 * @param source Asked for with the first request that prefers an answer.
 */
export function preferHandlers(
  operations: readonly ServerOperation[],
  source: () => ExampleSource,
): Readonly<Record<string, Handler>> {
  return Object.fromEntries(
    operations.map((operation): [string, Handler] => [
      operation.name,
      ({ request }) => {
        const preference = preferenceOf(request.headers.get('prefer')) ?? {};
        return preferredReply(operation, preference, source());
      },
    ]),
  );
}

/** @throws HttpError 404 for a status or an example that is not described. */
export async function preferredReply(
  operation: ServerOperation,
  preference: Preference,
  source: ExampleSource,
): Promise<Reply> {
  const responses = responsesOf(operation, source);
  const code = preference.code ?? usualCode(responses);
  const described = code === undefined ? undefined : forStatus(responses, Number(code));
  if (code === undefined || described === undefined) {
    const list = Object.keys(responses).join(', ');
    throw new HttpError(
      404,
      `The status ${code} is not described for ${operation.id}: ${list} are.`,
    );
  }
  const response = resolve(described, source);
  const reply = { status: Number(code), headers: exampleHeaders(response, source) };
  const [[contentType, media] = []] = Object.entries(response.content ?? {});
  if (contentType === undefined || media === undefined) {
    if (preference.example !== undefined) throw noExample(preference.example, code, []);
    return reply;
  }
  const isInvented = preference.dynamic === true && preference.example === undefined;
  const example = isInvented ? undefined : exampleOf(media, preference.example, code, source);
  if (example !== undefined) return { ...reply, contentType, body: example };
  // Without an example the same is made up each time, as an example would be.
  const seed = isInvented ? preference.seed : (preference.seed ?? '');
  const body = await inventBody({ operation, code, contentType, media, seed, source });
  return { ...reply, contentType, body };
}

/** The first success; 200 where only a range or `default` is described. */
function usualCode(responses: DescribedOperation['responses']): string | undefined {
  const codes = Object.keys(responses);
  const exact = codes.find((status) => /^2\d\d$/.test(status));
  return exact ?? (codes.some((status) => /^(2XX|default)$/i.test(status)) ? '200' : codes[0]);
}

function responsesOf(
  { path, method, id }: ServerOperation,
  { paths }: ExampleSource,
): DescribedOperation['responses'] {
  const operation = paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`The description has no ${method} ${path} (${id}).`);
  return operation.responses;
}

function exampleHeaders(
  { headers = {} }: DescribedResponse,
  source: ExampleSource,
): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const [name, header] of Object.entries(headers)) {
    const { example } = resolve(header, source);
    if (example !== undefined) found[name] = example;
  }
  return found;
}

function exampleOf(
  media: MediaType,
  name: string | undefined,
  code: string,
  source: ExampleSource,
): unknown {
  const examples = media.examples ?? {};
  if (name === undefined) {
    const [first] = Object.values(examples);
    return first === undefined ? media.example : resolve(first, source).value;
  }
  const found = examples[name];
  if (found === undefined) throw noExample(name, code, Object.keys(examples));
  return resolve(found, source).value;
}

function noExample(name: string, code: string, names: readonly string[]): HttpError {
  const list = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return new HttpError(404, `The reply ${code} has no example "${name}": ${list}.`);
}

interface Invention {
  readonly operation: ServerOperation;
  readonly code: string;
  readonly contentType: string;
  readonly media: MediaType;
  readonly seed: string | undefined;
  readonly source: ExampleSource;
}

/** @throws HttpError 501 when nothing valid could be invented. */
async function inventBody(invention: Invention): Promise<unknown> {
  const { operation, code, contentType, media, seed, source } = invention;
  const validator = forStatus(operation.responses, Number(code))?.content?.[contentType];
  const schemas = source.components['schemas'] ?? {};
  const body = await sampleSchema({ schema: media.schema, schemas, validator, seed });
  if (body === undefined) {
    throw new HttpError(501, `No valid reply ${code} of ${operation.id} could be made up.`);
  }
  return body.value;
}
