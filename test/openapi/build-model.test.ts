/** The model that emitters read, from documents as `normalise` leaves them. */

import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/openapi/build-model.js';
import type { Json, JsonObject } from '../../src/openapi/json.js';
import type { Operation } from '../../src/openapi/model.js';
import { normalise } from '../../src/openapi/normalise.js';

function modelOf(operation: JsonObject, rest: JsonObject = {}, item: JsonObject = {}): Operation {
  const { operations } = buildModel(
    normalise({
      openapi: '3.1.0',
      paths: { '/things/{id}': { ...item, get: { responses: {}, ...operation } } },
      ...rest,
    }),
  );
  const [model] = operations;
  if (model === undefined) throw new Error('One operation gives one model.');
  return model;
}

describe('servers', () => {
  test.each<[Json, string | undefined]>([
    [
      [{ url: 'https://a.example.com/v1/' }, { url: 'https://b.example.com' }],
      'https://a.example.com/v1',
    ],
    [[{ url: 'http://localhost:3000' }], 'http://localhost:3000'],
    [[{ url: 'https://{region}.example.com' }], undefined],
    [[{ url: '/v1' }], undefined],
    [[], undefined],
  ])('%j', (servers, url) => {
    expect(buildModel({ servers }).serverUrl).toBe(url);
  });
});

function query(name: string, rest: JsonObject = {}): JsonObject {
  return { name, in: 'query', ...rest };
}

describe('parameters', () => {
  test('of the operation replace those of the path', () => {
    const own = [query('a', { required: true }), { name: 'a', in: 'header' }];
    const model = modelOf({ parameters: own }, {}, { parameters: [query('a'), query('b')] });
    expect(
      model.parameters.map(({ name, in: place, isRequired }) => [place, name, isRequired]),
    ).toEqual([
      ['query', 'a', true],
      ['query', 'b', false],
      ['header', 'a', false],
      ['path', 'id', true],
    ]);
  });

  test.each<[JsonObject, string, boolean]>([
    [{ in: 'query' }, 'form', true],
    [{ in: 'query', style: 'deepObject' }, 'deepObject', false],
    [{ in: 'query', style: 'pipeDelimited', explode: true }, 'pipeDelimited', true],
    [{ in: 'cookie' }, 'form', true],
    [{ in: 'header' }, 'simple', false],
    [{ in: 'path' }, 'simple', false],
    [{ in: 'path', style: 'matrix', explode: true }, 'matrix', true],
  ])('%j has the style %s, explode %s', (parameter, style, explode) => {
    const model = modelOf({ parameters: [{ name: 'id', ...parameter }] });
    expect(model.parameters[0]).toMatchObject({ style, explode });
  });

  test('of unknown places, or without a name, are left out', () => {
    const parameters = [{ name: 'a', in: 'body' }, { in: 'query' }, { name: 'b' }];
    expect(modelOf({ parameters }).parameters.map(({ name }) => name)).toEqual(['id']);
  });
});

describe('bodies and responses', () => {
  test('come with JSON first, then by name', () => {
    // By name they come from the bundle, whose keys are in order.
    const content = {
      'application/a+json': {},
      'application/json': {},
      'application/xml': {},
      'text/csv': {},
    };
    const model = modelOf({ requestBody: { content }, responses: { '200': { content } } });
    const expected = ['application/json', 'application/a+json', 'application/xml', 'text/csv'];
    expect(model.body?.content.map(({ type }) => type)).toEqual(expected);
    expect(model.responses[0]?.content.map(({ type }) => type)).toEqual(expected);
  });

  test('media types lose their parameters and keep their spelling', () => {
    const content = { 'Application/JSON; charset=utf-8': {} };
    const [media] = modelOf({ requestBody: { content } }).body?.content ?? [];
    expect(media).toMatchObject({
      type: 'application/json',
      key: 'Application/JSON; charset=utf-8',
    });
  });

  test('a body without content is none', () => {
    expect(modelOf({ requestBody: { required: true, content: {} } }).body).toBeUndefined();
  });

  test('statuses come exact, then ranges, then default; others are not statuses', () => {
    const responses = { default: {}, '5xx': {}, '404': {}, '200': {}, '2XX': {}, '99': {}, ok: {} };
    const statuses = modelOf({ responses }).responses.map(({ status }) => status);
    expect(statuses.slice(0, 2)).toEqual(['200', '404']);
    expect(statuses.slice(2, 4).toSorted()).toEqual(['2XX', '5XX']);
    expect(statuses.slice(4)).toEqual(['default']);
  });

  test('headers are in lower case, without Content-Type', () => {
    const headers = { 'X-Next': { required: true }, 'Content-Type': {} };
    const [response] = modelOf({ responses: { '200': { headers } } }).responses;
    const next = { name: 'x-next', isRequired: true, schema: true };
    expect(response?.headers).toEqual([{ ...next, explode: false, mediaType: undefined }]);
  });
});

describe('security', () => {
  const schemes = {
    a: { type: 'http', scheme: 'Bearer' },
    b: { type: 'http', scheme: 'basic' },
    c: { type: 'http', scheme: 'digest' },
    d: { type: 'apiKey', in: 'cookie', name: 'key' },
    e: { type: 'oauth2', flows: {} },
    f: { type: 'openIdConnect' },
    g: { type: 'mutualTLS' },
    h: { $ref: '#/components/securitySchemes/a' },
  };

  test('schemes by kind', () => {
    const { securitySchemes } = buildModel({ components: { securitySchemes: schemes } });
    expect(securitySchemes).toEqual([
      { name: 'a', kind: 'bearer' },
      { name: 'b', kind: 'basic' },
      { name: 'c', kind: 'http', scheme: 'digest' },
      { name: 'd', kind: 'apiKey', in: 'cookie', key: 'key' },
      { name: 'e', kind: 'oauth2' },
      { name: 'f', kind: 'oauth2' },
      { name: 'g', kind: 'mutualTLS' },
      { name: 'h', kind: 'bearer' },
    ]);
  });

  test.each<[JsonObject, JsonObject, string[][]]>([
    [{}, {}, []],
    [{}, { security: [{ a: [] }] }, [['a']]],
    [{ security: [] }, { security: [{ a: [] }] }, []],
    [{ security: [{ a: [], b: [] }, { c: [] }] }, {}, [['a', 'b'], ['c']]],
    // A request with credentials is meant to be known by them, in whatever order the description lists them.
    [{ security: [{}, { a: [] }] }, {}, [['a'], []]],
  ])('%j under %j', (operation, document, security) => {
    expect(modelOf(operation, document).security).toEqual(security);
  });

  test('a scheme that is not defined is one of an unknown kind', () => {
    const { securitySchemes } = buildModel(
      normalise({ paths: { '/': { get: { security: [{ lost: [] }] } } } }),
    );
    expect(securitySchemes).toEqual([{ name: 'lost', kind: 'other' }]);
  });
});

test('references are followed, also through others, but not in circles', () => {
  const components = {
    parameters: {
      A: { $ref: '#/components/parameters/B~1c' },
      'B/c': { name: 'found', in: 'query' },
      Loop: { $ref: '#/components/parameters/Pool' },
      Pool: { $ref: '#/components/parameters/Loop' },
    },
  };
  const parameters = [{ $ref: '#/components/parameters/A' }];
  expect(modelOf({ parameters }, { components }).parameters[0]?.name).toBe('found');
  const loop = [{ $ref: '#/components/parameters/Loop' }];
  expect(() => modelOf({ parameters: loop }, { components })).toThrow(/leads to itself/);
});
