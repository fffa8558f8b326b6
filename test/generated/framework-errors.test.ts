/** Every refusal that the server core makes itself, for every operation of both APIs, is one that the description allows. */

import { readFileSync } from 'node:fs';
import { createPartnerServer } from '@openapi-counterpart/vercel/partner-api/server';
import * as partnerValidators from '@openapi-counterpart/vercel/partner-api/validators';
import { createVercelServer } from '@openapi-counterpart/vercel/vercel-api/server';
import * as vercelValidators from '@openapi-counterpart/vercel/vercel-api/validators';
import { HttpError, validate, type Server, type Validator } from '@openapi-counterpart/runtime';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/openapi/build-model.js';
import { methods } from '../../src/openapi/path-items.js';
import {
  arrayAt,
  entriesOf,
  isObject,
  objectAt,
  stringAt,
  type Json,
  type JsonObject,
} from '../../src/openapi/json.js';
import type { Operation } from '../../src/openapi/model.js';
import { normalise } from '../../src/openapi/normalise.js';
import { follow } from '../../src/openapi/reference.js';
import type { Handler, ServerSettings } from '../../src/runtime/server.js';
import { inRepository } from '../support/repository.js';

interface Api {
  readonly name: string;
  readonly validators: Readonly<Record<string, Validator>>;
  /** A server all of whose handlers and authenticators are the same. */
  serve(handler: Handler, settings?: ServerSettings): Server;
}

/** Has a handler of every name. */
function everyHandler(handler: Handler): never {
  // Stubs stand in for typed handlers: what they do is throw.
  return new Proxy({}, { get: () => handler }) as never;
}

const quiet: ServerSettings = { onError: () => undefined };
const someone = (): string => 'someone';

const apis: Api[] = [
  {
    name: 'partner-api',
    validators: partnerValidators,
    serve: (handler, settings) =>
      createPartnerServer(everyHandler(handler), {
        auth: { systemAuthentication: someone, userAuthentication: someone },
        ...quiet,
        ...settings,
      }),
  },
  {
    name: 'vercel-api',
    validators: vercelValidators,
    serve: (handler, settings) =>
      createVercelServer(everyHandler(handler), {
        auth: { bearerToken: someone },
        ...quiet,
        ...settings,
      }),
  },
];

/** A request that an operation accepts, made of its examples. */
interface Sample {
  readonly model: Operation;
  /** Template with examples in it, and the required query. */
  readonly target: string;
  /** With an example that is not correctly encoded; none without parameters. */
  readonly brokenTarget: string | undefined;
  readonly body: { readonly type: string; readonly text: string } | undefined;
}

function samplesOf({ name }: Api): Sample[] {
  const parsed: unknown = JSON.parse(
    readFileSync(inRepository(`generated/${name}/openapi.json`), 'utf8'),
  );
  if (!isObject(parsed)) throw new Error('A bundle is an object.');
  const { operations } = buildModel(normalise(parsed));
  return entriesOf(objectAt(parsed, 'paths')).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      const model = operations.find((other) => other.path === path && other.method === method);
      return isObject(operation) && isObject(item) && model
        ? [{ model, ...requestOf(parsed, path, item, operation) }]
        : [];
    }),
  );
}

function requestOf(
  document: JsonObject,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Omit<Sample, 'model'> {
  const parameters = [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')].map(
    (parameter) => follow(document, parameter),
  );
  const example = (name: string): string =>
    String(parameters.find((parameter) => parameter['name'] === name)?.['example']);
  const query = parameters
    .filter((parameter) => parameter['in'] === 'query' && parameter['required'] === true)
    .map(({ name, example: value }) => `${String(name)}=${String(value)}`);
  const fill = (template: string): string =>
    template.replace(/\{([^}]+)\}/g, (_, name: string) => example(name));
  return {
    target: `${fill(path)}?${query.join('&')}`,
    brokenTarget: path.includes('{') ? fill(path.replace(/\{[^}]+\}/, '%zz')) : undefined,
    body: bodyOf(document, operation),
  };
}

function bodyOf(document: JsonObject, operation: JsonObject): Sample['body'] {
  const content = objectAt(follow(document, operation['requestBody'] ?? {}), 'content');
  const [entry] = entriesOf(content).filter(([, media]) => isObject(media));
  if (entry === undefined || !isObject(entry[1])) return undefined;
  const [type, media] = entry;
  const [first] = Object.values(objectAt(media, 'examples'));
  const value: Json =
    media['example'] ?? (isObject(first) ? follow(document, first)['value'] : null) ?? null;
  const text = type.includes('json')
    ? JSON.stringify(value)
    : new URLSearchParams(Object.entries(Object(value))).toString();
  return { type, text };
}

/** A declared error by its status, as the emitted validator of its schema. */
function validatorsOf({ validators }: Api, model: Operation): Map<string, Validator> {
  const found = model.responses
    .filter(({ status }) => /^([45]|default)/.test(status))
    .flatMap(({ status, content: [media] }): [string, Validator][] => {
      const reference = isObject(media?.schema) ? stringAt(media.schema, '$ref') : undefined;
      const schema = reference?.replace('#/components/schemas/', '') ?? '';
      const validator = validators[`is${schema}`];
      return validator === undefined ? [] : [[status, validator]];
    });
  return new Map(found);
}

function requestTo(sample: Sample, init: RequestInit = {}, target = sample.target): Request {
  return new Request(`http://localhost${target}`, {
    method: sample.model.method.toUpperCase(),
    ...(sample.body && { body: sample.body.text }),
    ...init,
    headers: {
      authorization: 'Bearer token',
      ...(sample.body && { 'content-type': sample.body.type }),
      ...Object(init.headers),
    },
  });
}

const codes = [400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 429, 500, 501, 503];
const issues = [{ pointer: '/body/a', keyword: 'type', message: 'must be a string; got 1' }];
const refuse = (error: unknown) => () => {
  throw error;
};

/** Requests by the status that they are refused with; none where an operation has no way to be. */
function refusals(api: Api, sample: Sample): [status: number, response: Promise<Response>][] {
  const { model, target, body } = sample;
  const serve = (init: RequestInit = {}, settings?: ServerSettings): Promise<Response> =>
    api.serve(refuse(new Error('A fault.')), settings)(requestTo(sample, init));
  const hasContent = model.responses.some(
    ({ status, content }) =>
      status.startsWith('2') && content.length > 0 && model.method !== 'head',
  );
  const isSecured = model.security.flat().length > 0;
  const broken = sample.brokenTarget && requestTo(sample, {}, sample.brokenTarget);
  const nowhere = requestTo(sample, {}, `/nowhere${target}`);
  return [
    ...codes.map((status): [number, Promise<Response>] => [
      status,
      api.serve(refuse(new HttpError(status, 'Refused.', { issues })))(requestTo(sample)),
    ]),
    [500, serve()],
    [404, api.serve(refuse(null))(nowhere)],
    [405, serve({ method: 'PURGE' })],
    ...(broken ? [[400, api.serve(refuse(null))(broken)] as [number, Promise<Response>]] : []),
    ...(isSecured
      ? [[401, serve({ headers: { authorization: '' } })] as [number, Promise<Response>]]
      : []),
    ...(hasContent
      ? [[406, serve({ headers: { accept: 'image/bmp' } })] as [number, Promise<Response>]]
      : []),
    ...(body
      ? ([
          [413, serve({}, { maxBodyBytes: 1 })],
          [415, serve({ headers: { 'content-type': 'application/x-nonsense' } })],
          [400, serve({ body: '[{' })],
        ] as [number, Promise<Response>][])
      : []),
  ];
}

describe.each(apis)('$name', (api) => {
  const samples = samplesOf(api);
  const [first] = samples.map(({ model }) => validatorsOf(api, model));

  test('has operations, each with an error that is described', () => {
    expect(samples.length).toBeGreaterThan(17);
    const bare = samples.filter(({ model }) => validatorsOf(api, model).size === 0);
    expect(bare.every(({ model }) => model.method === 'head')).toBe(true);
  });

  test.each(samples.map((sample) => ({ id: sample.model.id, sample })))(
    '$id refuses in the words of its description',
    async ({ sample }) => {
      const declared = validatorsOf(api, sample.model);
      for (const [status, pending] of refusals(api, sample)) {
        const response = await pending;
        expect(response.status).toBe(status);
        const text = await response.text();
        // HEAD is answered without a body.
        if (sample.model.method === 'head' && text === '') continue;
        expect(response.headers.get('content-type')).toBe('application/json');
        const body: unknown = JSON.parse(text);
        // What the operation does not describe may have the shape of any error that it does; what is
        // of no operation that of the first.
        const exact = declared.get(String(status));
        const allowed = exact ? [exact] : [...declared.values(), ...(first?.values() ?? [])];
        const verdicts = allowed.map((validator) => validate(validator, body));
        expect({ status, verdicts }).toEqual({ status, verdicts: expect.arrayContaining([[]]) });
      }
    },
  );
});
