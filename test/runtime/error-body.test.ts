/** Refusals in the words of a description: what goes where in its own error schema. */

import { describe, expect, test } from 'vitest';
import { errorBody } from '../../src/runtime/error-body.js';
import { HttpError } from '../../src/runtime/http-error.js';
import type { ErrorTemplate } from '../../src/runtime/operation.js';

const contentType = 'application/json';
const issues = [
  { pointer: '/body/a~1b/0', keyword: 'type', message: 'must be a string' },
  { pointer: '', keyword: 'required', message: 'is incomplete' },
];
const invalid = new HttpError(400, 'The request is invalid.', { code: 'validation_error', issues });

function bodyOf(template: ErrorTemplate, error = invalid): unknown {
  return errorBody({ other: template }, error).body;
}

describe('the template', () => {
  const templates = {
    '400': { contentType, template: '400' },
    '4XX': { contentType, template: '4XX' },
    other: { contentType, template: 'other' },
  };

  test.each([
    [400, '400'],
    [404, '4XX'],
    [500, 'other'],
  ])('of %d is %s', (status, expected) => {
    expect(errorBody(templates, new HttpError(status, '')).body).toBe(expected);
  });

  test('is RFC 9457 where the description has none', () => {
    expect(errorBody({}, new HttpError(404, 'Not here.'))).toEqual({
      contentType: 'application/problem+json',
      body: { status: 404, title: 'not_found', detail: 'Not here.' },
    });
  });

  test('is left as it was', () => {
    const shared = { contentType, template: { code: '' }, code: ['code'] };
    expect(bodyOf(shared)).toEqual({ code: 'validation_error' });
    expect(shared.template).toEqual({ code: '' });
  });
});

test('code, message and status go where they belong, however deep', () => {
  const template = {
    contentType,
    template: { errors: [{ info: { code: '', text: '', fixed: true } }], status: 0 },
    code: ['errors', '0', 'info', 'code'],
    message: ['errors', '0', 'info', 'text'],
    status: ['status'],
  };
  expect(bodyOf(template, new HttpError(409, 'Twice.', { code: 'duplicate' }))).toEqual({
    errors: [{ info: { code: 'duplicate', text: 'Twice.', fixed: true } }],
    status: 409,
  });
});

test('issues go into the message where there is no list for them', () => {
  expect(bodyOf({ contentType, template: { message: '' }, message: ['message'] })).toEqual({
    message: 'The request is invalid. body.a/b.0 must be a string; it is incomplete.',
  });
});

test.each([
  [
    'message',
    [
      { field: 'body.a/b.0', message: 'must be a string' },
      { field: '', message: 'is incomplete' },
    ],
  ],
  [undefined, [{ field: 'body.a/b.0' }, { field: '' }]],
])('issues go into a list of entries with a field and %s', (message, fields) => {
  const template = {
    contentType,
    template: { message: '', fields: [] },
    message: ['message'],
    issues: { at: ['fields'], key: 'field', ...(message !== undefined && { message }) },
  };
  expect(bodyOf(template)).toEqual({ message: 'The request is invalid.', fields });
  expect(bodyOf(template, new HttpError(404, 'No.'))).toEqual({ message: 'No.', fields: [] });
});

test('a message is no longer than the schema allows', () => {
  const template = {
    contentType,
    template: { message: '' },
    message: ['message'],
    maxMessageLength: 10,
  };
  expect(bodyOf(template)).toEqual({ message: 'The reque…' });
  expect(bodyOf(template, new HttpError(400, '🎉'.repeat(10)))).toEqual({
    message: '🎉'.repeat(10),
  });
  expect(bodyOf(template, new HttpError(400, '🎉'.repeat(11)))).toEqual({
    message: `${'🎉'.repeat(9)}…`,
  });
});

test.each([
  [400, 'bad_request'],
  [401, 'unauthorized'],
  [413, 'payload_too_large'],
  [501, 'not_implemented'],
  [503, 'service_unavailable'],
  [418, 'error'],
])('an error of status %d has the code %s unless it is given one', (status, code) => {
  expect(new HttpError(status, '').code).toBe(code);
  expect(new HttpError(status, '', { code: 'own' }).code).toBe('own');
});
