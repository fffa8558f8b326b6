/** Pairs of descriptions whose operations mean the same, however they are written. */

import type { JsonObject } from '../../../../src/openapi/json.js';
import { ok, type UnchangedPair } from './example.js';

const name = { type: 'string' } as const;
const person = { type: 'object', required: ['name'], properties: { name } } as const;

function operation(item: JsonObject, more: JsonObject = {}): JsonObject {
  const info = { title: 'Unchanged', version: '1' };
  return { openapi: '3.1.0', info, paths: { '/a/{id}': item }, ...more };
}

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const scalars = { anyOf: [{ type: 'string' }, { type: 'integer' }] };
const filter = (schema: JsonObject): JsonObject => ({ name: 'filter', in: 'query', schema });
const key = { type: 'apiKey', in: 'header', name: 'X-Key' };

export const unchangedOperations: readonly UnchangedPair[] = [
  {
    name: 'the server that is meant where none is named',
    old: operation({ get: { operationId: 'a', parameters: [id], responses: ok } }),
    new: operation(
      { get: { operationId: 'a', parameters: [id], responses: ok } },
      { servers: [{ url: '/' }] },
    ),
  },
  {
    name: 'a parameter of the path item in place of one of the operation',
    old: operation({ get: { operationId: 'a', parameters: [id], responses: ok } }),
    new: operation({ parameters: [id], get: { operationId: 'a', responses: ok } }),
  },
  {
    name: 'a parameter by reference, with what is usual said',
    old: operation({ get: { operationId: 'a', parameters: [id], responses: ok } }),
    new: operation(
      {
        get: {
          operationId: 'a',
          parameters: [{ $ref: '#/components/parameters/Id' }],
          responses: ok,
        },
      },
      { components: { parameters: { Id: { ...id, style: 'simple', explode: false } } } },
    ),
  },
  {
    name: 'a path item by reference',
    old: operation({ get: { operationId: 'a', parameters: [id], responses: ok } }),
    new: operation(
      { $ref: '#/components/pathItems/A' },
      {
        components: {
          pathItems: { A: { get: { operationId: 'a', parameters: [id], responses: ok } } },
        },
      },
    ),
  },
  {
    name: 'security of the document in place of the operation, by another name',
    old: operation(
      { get: { operationId: 'a', parameters: [id], responses: ok, security: [{ key: [] }] } },
      { components: { securitySchemes: { key } } },
    ),
    new: operation(
      { get: { operationId: 'a', parameters: [id], responses: ok } },
      { security: [{ apiKey: [] }], components: { securitySchemes: { apiKey: key } } },
    ),
  },
  {
    name: 'a header parameter in another case, and one that OpenAPI ignores',
    old: operation({
      get: {
        operationId: 'a',
        parameters: [id, { name: 'X-A', in: 'header', schema: name }],
        responses: ok,
      },
    }),
    new: operation({
      get: {
        operationId: 'a',
        parameters: [
          id,
          { name: 'x-a', in: 'header', schema: name },
          { name: 'Accept', in: 'header', required: true, schema: name },
        ],
        responses: ok,
      },
    }),
  },
  {
    name: 'a media type in another case, with a charset',
    old: operation({
      parameters: [id],
      post: {
        operationId: 'a',
        requestBody: { content: { 'application/json': { schema: person } } },
        responses: ok,
      },
    }),
    new: operation({
      parameters: [id],
      post: {
        operationId: 'a',
        requestBody: { content: { 'Application/JSON; charset=utf-8': { schema: person } } },
        responses: ok,
      },
    }),
  },
  {
    name: 'a status beside a range that says the same',
    old: operation({
      parameters: [id],
      get: { operationId: 'a', responses: { ...ok, '4XX': { description: 'Refused.' } } },
    }),
    new: operation({
      parameters: [id],
      get: {
        operationId: 'a',
        responses: {
          ...ok,
          '404': { description: 'Not there.' },
          '4XX': { description: 'Refused.' },
        },
      },
    }),
  },
  {
    name: 'a parameter whose schema has a name, and whose values have no parts to write apart',
    old: operation({ get: { operationId: 'a', parameters: [id, filter(scalars)], responses: ok } }),
    new: operation(
      {
        get: {
          operationId: 'a',
          parameters: [id, { ...filter({ $ref: '#/components/schemas/Filter' }), explode: false }],
          responses: ok,
        },
      },
      { components: { schemas: { Filter: scalars } } },
    ),
  },
  {
    name: 'a number as JSON, whose text is the same',
    old: operation({
      get: { operationId: 'a', parameters: [id, filter({ type: 'number' })], responses: ok },
    }),
    new: operation({
      get: {
        operationId: 'a',
        parameters: [
          id,
          {
            name: 'filter',
            in: 'query',
            content: { 'application/json': { schema: { type: 'number' } } },
          },
        ],
        responses: ok,
      },
    }),
  },
];
