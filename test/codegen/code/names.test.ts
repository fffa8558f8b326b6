/** Names of generated things: identifiers, alike to what the description says, and each used once. */

import { describe, expect, test } from 'vitest';
import { apiPrefix, camelCase, NameTable, pascalCase } from '../../../src/codegen/code/names.js';

test.each([
  ['submit-invoice', 'submitInvoice', 'SubmitInvoice'],
  ['createIntegrationStoreDirect', 'createIntegrationStoreDirect', 'CreateIntegrationStoreDirect'],
  ['get_users_by_id', 'getUsersById', 'GetUsersById'],
  ['GET /users/{id}', 'getUsersId', 'GETUsersId'],
  ['URLMap', 'urlMap', 'URLMap'],
  ['URL', 'url', 'URL'],
  ['a', 'a', 'A'],
  ['a.b.c', 'abc', 'ABC'],
  ['1st-thing', '_1stThing', '_1stThing'],
  ['delete', 'delete_', 'Delete'],
  ['await', 'await_', 'Await'],
  ['__proto__', 'proto', 'Proto'],
  ['constructor', 'constructor', 'Constructor'],
  ['получить-всё', 'получитьВсё', 'ПолучитьВсё'],
  ['ÄÖMap', 'äöMap', 'ÄÖMap'],
  ['日本', '日本', '日本'],
  ['🎉', '_', '_'],
  ['', '_', '_'],
])('%j is %s and %s', (text, camel, pascal) => {
  expect([camelCase(text), pascalCase(text)]).toEqual([camel, pascal]);
});

test.each([
  ['vercel-api', 'Vercel'],
  ['partner-api', 'Partner'],
  ['openapi', 'Openapi'],
  ['api', 'Api'],
  ['petstore.openapi', 'Petstore'],
  ['my_service', 'MyService'],
  ['3scale-api', '_3scale'],
])('the functions of %s are called after %s', (name, prefix) => {
  expect(apiPrefix(name)).toBe(prefix);
});

describe('a table of names', () => {
  test('gives each name once', () => {
    const names = new NameTable(['taken']);
    const wanted = ['a', 'a', 'a2', 'a', 'taken', 'constructor'];
    expect(wanted.map((name) => names.take(name))).toEqual([
      'a',
      'a2',
      'a22',
      'a3',
      'taken2',
      'constructor',
    ]);
  });
});
