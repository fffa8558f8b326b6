/** What operations do not say themselves: ids, parameters of the template, path items by reference. */

import { expect, test } from 'vitest';
import { completeOperations } from '../../src/openapi/complete.js';
import { arrayAt, isObject, objectAt, type JsonObject } from '../../src/openapi/json.js';

function complete(paths: JsonObject, rest: JsonObject = {}): JsonObject {
  return completeOperations({ openapi: '3.1.0', paths, ...rest });
}

function operation(document: JsonObject, path: string, method: string): JsonObject {
  return objectAt(objectAt(objectAt(document, 'paths'), path), method);
}

const bare = { responses: {} };

test.each([
  ['get', '/', 'get'],
  ['get', '/users', 'get-users'],
  ['delete', '/users/{id}', 'delete-users-by-id'],
  ['get', '/users/{user-id}/files.{format}', 'get-users-by-user-id-files-by-format'],
  ['post', '/ключ', 'post-ключ'],
  ['put', '/a_b//c', 'put-a_b-c'],
])('%s %s without an id is called %s', (method, path, id) => {
  const document = complete({ [path]: { [method]: bare } });
  expect(operation(document, path, method)['operationId']).toBe(id);
});

test('ids that authors gave go before derived ones, and none is used twice', () => {
  const document = complete(
    {
      '/users/{id}': { get: bare },
      '/users/by-id': { get: { ...bare, operationId: '' } },
      '/other': { get: { ...bare, operationId: 'get-users-by-id' } },
    },
    { webhooks: { 'users/by/id': { get: bare } } },
  );
  expect(operation(document, '/other', 'get')['operationId']).toBe('get-users-by-id');
  expect(operation(document, '/users/{id}', 'get')['operationId']).toBe('get-users-by-id-2');
  expect(operation(document, '/users/by-id', 'get')['operationId']).toBe('get-users-by-id-3');
  const hook = objectAt(objectAt(objectAt(document, 'webhooks'), 'users/by/id'), 'get');
  expect(hook['operationId']).toBe('get-users-by-id-4');
});

test('a path item that is referred to stands where it is used, and there alone', () => {
  const item = { get: bare, parameters: [{ name: 'id', in: 'path', required: true }] };
  const document = complete(
    {
      '/a/{id}': { $ref: '#/components/pathItems/Item' },
      '/b/{id}': { $ref: '#/components/pathItems/Alias', summary: 'Another.' },
    },
    {
      components: { pathItems: { Item: item, Alias: { $ref: '#/components/pathItems/Item' } } },
    },
  );
  expect(operation(document, '/a/{id}', 'get')['operationId']).toBe('get-a-by-id');
  expect(operation(document, '/b/{id}', 'get')['operationId']).toBe('get-b-by-id');
  expect(objectAt(objectAt(document, 'paths'), '/b/{id}')['summary']).toBe('Another.');
  expect(objectAt(document, 'components')).toEqual({});
});

test('an id on a path item that is used twice is given to one of its uses', () => {
  const document = complete(
    {
      '/a': { $ref: '#/components/pathItems/Item' },
      '/b': { $ref: '#/components/pathItems/Item' },
    },
    { components: { pathItems: { Item: { get: { ...bare, operationId: 'it' } } } } },
  );
  expect(operation(document, '/a', 'get')['operationId']).toBe('it');
  expect(operation(document, '/b', 'get')['operationId']).toBe('it-2');
});

test('parameters that only the template names are added', () => {
  const id = { name: 'id', in: 'path', required: true };
  const document = complete(
    {
      '/a/{id}/{other}-{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: { ...bare, parameters: [{ name: 'other', in: 'query' }] },
      },
    },
    { components: { parameters: { Id: id } } },
  );
  expect(operation(document, '/a/{id}/{other}-{id}', 'get')['parameters']).toEqual([
    { name: 'other', in: 'query' },
    { name: 'other', in: 'path', required: true, schema: { type: 'string' } },
  ]);
});

function header(name: string): JsonObject {
  return { name, in: 'header', required: true };
}

test('headers that OpenAPI ignores are left out, here and behind references', () => {
  const document = complete(
    {
      '/a': {
        parameters: [header('Accept'), header('X-Kept')],
        get: {
          ...bare,
          parameters: [
            header('authorization'),
            { $ref: '#/components/parameters/Type' },
            { name: 'Accept', in: 'query' },
          ],
        },
      },
    },
    { components: { parameters: { Type: header('Content-Type') } } },
  );
  const item = objectAt(objectAt(document, 'paths'), '/a');
  expect(arrayAt(item, 'parameters')).toEqual([header('X-Kept')]);
  expect(operation(document, '/a', 'get')['parameters']).toEqual([{ name: 'Accept', in: 'query' }]);
});

test('extensions are left out', () => {
  const document = complete({
    'x-note': 'text',
    '/a': { get: { responses: { 'x-note': 'text', '200': { description: 'Done.' } } } },
  });
  expect(Object.keys(objectAt(document, 'paths'))).toEqual(['/a']);
  const responses = operation(document, '/a', 'get')['responses'];
  expect(isObject(responses) && Object.keys(responses)).toEqual(['200']);
});
