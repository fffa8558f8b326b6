/** Which operation a path leads to, and what its parameters are. */

import { describe, expect, test } from 'vitest';
import { createRouter, parametersOf } from '../../src/runtime/router.js';

/** `GET /a` as an operation. */
function parseOperation(text: string): { method: string; path: string } {
  const at = text.indexOf(' ');
  return { method: text.slice(0, at), path: text.slice(at + 1) };
}

const templates = [
  'GET /',
  'GET /users',
  'POST /users',
  'GET /users/me',
  'GET /users/{id}',
  'DELETE /users/{userId}',
  'GET /users/{id}/posts',
  'GET /users/me/settings',
  'GET /users/{id}/posts/{postId}',
  'GET /files/{name}',
  'GET /files/{name}.json',
  'GET /files/{name}.{extension}',
  'GET /files/draft-{id}',
  'GET /compare/{base}...{head}',
  'GET /range/{from}-{to}',
  'GET /v1/{a}/x',
  'GET /v1/b/y',
  'GET /deep/{a}/{b}/c',
  'GET /deep/a/{b}/d',
  'GET /slash/',
  'GET /matrix;a={a}/end',
  'GET /reg(ex)+.*/{id}',
  "GET /it's/a b/ü/ключ",
  'GET /escaped%20literal',
  'GET /__proto__/{__proto__}',
  'GET /constructor',
].map(parseOperation);

const route = createRouter(templates);

/** path, template it leads to, parameters */
const found: [string, string, Record<string, string>][] = [
  ['/', '/', {}],
  ['/users', '/users', {}],
  ['/users/me', '/users/me', {}],
  ['/users/7', '/users/{id}', { id: '7' }],
  ['/users/mee', '/users/{id}', { id: 'mee' }],
  ['/users/m%65', '/users/me', {}],
  // Not further down the literal branch: back to the parameter.
  ['/users/me/posts', '/users/{id}/posts', { id: 'me' }],
  ['/users/me/settings', '/users/me/settings', {}],
  ['/users/7/posts/9', '/users/{id}/posts/{postId}', { id: '7', postId: '9' }],
  ['/v1/b/x', '/v1/{a}/x', { a: 'b' }],
  ['/v1/b/y', '/v1/b/y', {}],
  ['/deep/a/b/c', '/deep/{a}/{b}/c', { a: 'a', b: 'b' }],
  ['/deep/a/b/d', '/deep/a/{b}/d', { b: 'b' }],
  // Parts of a segment: what says more goes first.
  ['/files/report', '/files/{name}', { name: 'report' }],
  ['/files/report.json', '/files/{name}.json', { name: 'report' }],
  ['/files/report.txt', '/files/{name}.{extension}', { name: 'report', extension: 'txt' }],
  ['/files/a.b.c', '/files/{name}.{extension}', { name: 'a', extension: 'b.c' }],
  ['/files/draft-7', '/files/draft-{id}', { id: '7' }],
  ['/files/draft-', '/files/{name}', { name: 'draft-' }],
  ['/files/.json', '/files/{name}', { name: '.json' }],
  ['/compare/main...topic', '/compare/{base}...{head}', { base: 'main', head: 'topic' }],
  ['/compare/v1.0...v1.1', '/compare/{base}...{head}', { base: 'v1.0', head: 'v1.1' }],
  ['/range/1-2', '/range/{from}-{to}', { from: '1', to: '2' }],
  ['/range/1-2-3', '/range/{from}-{to}', { from: '1', to: '2-3' }],
  // Values stay as they are sent.
  ['/users/a%2Fb', '/users/{id}', { id: 'a%2Fb' }],
  ['/users/7%2Fposts', '/users/{id}', { id: '7%2Fposts' }],
  ['/users/a%20b', '/users/{id}', { id: 'a%20b' }],
  ['/users/%zz', '/users/{id}', { id: '%zz' }],
  ['/users/..', '/users/{id}', { id: '..' }],
  ['/slash/', '/slash/', {}],
  ['/matrix;a=1/end', '/matrix;a={a}/end', { a: '1' }],
  ['/reg(ex)+.*/1', '/reg(ex)+.*/{id}', { id: '1' }],
  // Literals are the same however they are written.
  ["/it's/a%20b/%C3%BC/%D0%BA%D0%BB%D1%8E%D1%87", "/it's/a b/ü/ключ", {}],
  ['/it%27s/a%20b/%c3%bc/%d0%ba%d0%bb%d1%8e%d1%87', "/it's/a b/ü/ключ", {}],
  ['/escaped%20literal', '/escaped%20literal', {}],
  ['/constructor', '/constructor', {}],
];

test.each(found)('%s leads to %s', (path, template, parameters) => {
  const match = route(path);
  const [operation] = match?.route.methods.values() ?? [];
  expect(match?.route.template).toBe(template);
  expect(match && operation && parametersOf(match, operation)).toEqual(parameters);
});

test.each([
  '/user',
  '/users/',
  '/users//',
  '/Users',
  '//users',
  '/users/7/',
  '/users/7/posts/',
  '/users/7/posts/9/10',
  '/files/',
  '/slash',
  '/range/1',
  '/range/-',
  '/compare/...',
  '/regex',
  '/toString',
  '/hasOwnProperty',
  '',
  '*',
])('%s leads nowhere', (path) => {
  expect(route(path)).toBeUndefined();
});

describe('a route', () => {
  test('has all methods of its path, whatever they call their parameters', () => {
    const match = route('/users/7');
    expect([...(match?.route.methods.keys() ?? [])].toSorted()).toEqual(['DELETE', 'GET']);
  });

  test('keeps the first of two operations with one method and path', () => {
    const first = parseOperation('GET /a/{b}');
    const match = createRouter([first, parseOperation('get /a/{c}')])('/a/1');
    expect(match?.route.methods.get('GET')).toBe(first);
  });

  test('gives each operation the names of its own template', () => {
    const match = route('/users/7');
    const remove = match?.route.methods.get('DELETE');
    expect(match && remove && parametersOf(match, remove)).toEqual({ userId: '7' });
  });

  test('can have parameters with the names of what objects inherit', () => {
    const match = route('/__proto__/x');
    const get = match?.route.methods.get('GET');
    const parameters = match && get && parametersOf(match, get);
    expect(Object.entries(parameters ?? {})).toEqual([['__proto__', 'x']]);
  });
});

test('long segments take no more than linear time', () => {
  const hostile = createRouter([parseOperation('GET /{a}-{b}-{c}-{d}x')]);
  expect(hostile(`/${'-'.repeat(300_000)}`)).toBeUndefined();
});
