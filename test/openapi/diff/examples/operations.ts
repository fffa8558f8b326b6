/** Changes of operations, parameters and credentials. */

import type { JsonObject } from '../../../../src/openapi/json.js';
import { jsonOf, ok, type Exchange, type OperationExample } from './example.js';

const done = { status: 200 } as const;
const get: Exchange = { method: 'GET', answer: done };

function query(required: boolean, more: JsonObject = {}): JsonObject {
  const limit = { name: 'limit', in: 'query', required, schema: { type: 'integer' }, ...more };
  return { get: { operationId: 'list', parameters: [limit], responses: ok } };
}

const plain = { get: { operationId: 'list', responses: ok } };
const bearer = { bearerAuth: [] };
const key = { keyAuth: [] };
const withBearer: Exchange = { ...get, headers: { authorization: 'Bearer token' } };
const withKey: Exchange = { ...get, headers: { 'x-key': 'secret' } };

function secured(...security: readonly JsonObject[]): JsonObject {
  return { get: { ...plain.get, security } };
}

function read(parameter: string): JsonObject {
  const parameters = [{ name: parameter, in: 'path', required: true, schema: { type: 'string' } }];
  return { get: { operationId: 'read', parameters, responses: ok } };
}

function servedAt(...urls: readonly string[]): JsonObject {
  return { servers: urls.map((url) => ({ url })), ...plain };
}

export const operationExamples: readonly OperationExample[] = [
  {
    code: 'operation-added',
    direction: 'request',
    old: undefined,
    new: plain,
    onlyNew: get,
  },
  {
    code: 'operation-removed',
    direction: 'request',
    old: plain,
    new: undefined,
    onlyOld: get,
  },
  {
    code: 'operation-id-changed',
    direction: 'request',
    old: plain,
    new: { get: { operationId: 'listAll', responses: ok } },
    both: get,
  },
  {
    code: 'operation-deprecated',
    direction: 'request',
    old: plain,
    new: { get: { ...plain.get, deprecated: true } },
    both: get,
  },
  {
    code: 'path-parameter-renamed',
    direction: 'request',
    path: { old: '/{id}', new: '/{resourceId}' },
    old: read('id'),
    new: read('resourceId'),
    both: { ...get, url: '/a' },
  },
  {
    code: 'server-removed',
    direction: 'request',
    old: servedAt('https://old.example.com', 'https://example.com'),
    new: servedAt('https://example.com'),
    onlyOld: { ...get, server: 'https://old.example.com' },
  },
  {
    code: 'server-added',
    direction: 'request',
    old: servedAt('https://example.com'),
    new: servedAt('https://example.com', 'https://new.example.com'),
    both: { ...get, server: 'https://example.com' },
  },
  {
    code: 'server-added',
    direction: 'request',
    old: servedAt('https://eu.example.com'),
    new: {
      servers: [{ url: 'https://{region}.example.com', variables: { region: { default: 'eu' } } }],
      ...plain,
    },
    both: { ...get, server: 'https://eu.example.com' },
  },
  {
    code: 'required-parameter-added',
    direction: 'request',
    old: plain,
    new: query(true),
    onlyOld: get,
  },
  {
    code: 'optional-parameter-added',
    direction: 'request',
    old: plain,
    new: query(false),
    both: { ...get, url: '?limit=5' },
  },
  {
    code: 'required-parameter-removed',
    direction: 'request',
    old: query(true),
    new: plain,
    onlyNew: get,
  },
  {
    code: 'optional-parameter-removed',
    direction: 'request',
    old: query(false),
    new: plain,
    both: { ...get, url: '?limit=5' },
  },
  {
    code: 'parameter-became-required',
    direction: 'request',
    old: query(false),
    new: query(true),
    onlyOld: get,
  },
  {
    code: 'parameter-became-optional',
    direction: 'request',
    old: query(true),
    new: query(false),
    onlyNew: get,
  },
  {
    code: 'parameter-serialisation-changed',
    direction: 'request',
    old: query(false, {
      schema: { type: 'array', items: { type: 'integer' } },
      style: 'form',
      explode: false,
    }),
    new: query(false, {
      schema: { type: 'array', items: { type: 'integer' } },
      style: 'pipeDelimited',
      explode: false,
    }),
    onlyOld: { ...get, url: '?limit=1,2' },
    onlyNew: { ...get, url: '?limit=1%7C2' },
  },
  {
    code: 'parameter-deprecated',
    direction: 'request',
    old: query(false),
    new: query(false, { deprecated: true }),
    both: { ...get, url: '?limit=5' },
  },
  {
    code: 'required-parameter-added',
    direction: 'request',
    old: plain,
    new: {
      get: {
        ...plain.get,
        parameters: [
          { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' } },
        ],
      },
    },
    onlyOld: get,
  },
  {
    code: 'security-tightened',
    direction: 'request',
    old: plain,
    new: secured(bearer),
    onlyOld: get,
  },
  {
    code: 'security-tightened',
    direction: 'request',
    old: secured(bearer, key),
    new: secured(bearer),
    onlyOld: withKey,
  },
  {
    code: 'security-loosened',
    direction: 'request',
    old: secured(bearer),
    new: secured(bearer, key),
    onlyNew: withKey,
  },
  {
    code: 'security-loosened',
    direction: 'request',
    old: secured({ ...bearer, ...key }),
    new: secured(bearer),
    onlyNew: withBearer,
  },
  {
    code: 'type-changed',
    direction: 'request',
    old: query(true),
    new: query(true, { schema: { type: 'boolean' } }),
    onlyOld: { ...get, url: '?limit=5' },
    onlyNew: { ...get, url: '?limit=true' },
  },
  {
    code: 'limit-tightened',
    direction: 'request',
    old: query(true, { schema: undefined, content: jsonOf({ type: 'integer' }) }),
    new: query(true, { schema: undefined, content: jsonOf({ type: 'integer', maximum: 9 }) }),
    onlyOld: { ...get, url: '?limit=10' },
  },
];
