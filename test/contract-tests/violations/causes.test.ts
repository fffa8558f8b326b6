/** Findings that one mistake may lead to, and what is said of them. */

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/contract-tests/model.js';
import {
  answer,
  buy,
  finding,
  get,
  make,
  remove,
  rotate,
  said,
  update,
} from '../support/findings.js';

const twice = answer(get, 200, { method: 'GET' });
const untrusted = answer(get, 200, { token: { kind: 'none' } });

describe('one cause is one violation, called by the finding that is most to the point', () => {
  test.each<readonly [string, readonly Finding[], readonly string[]]>([
    ['nothing', [], []],
    [
      'findings that have nothing in common',
      [finding('state-persists', get), finding('update-persists', update)],
      ['state-persists get-resource', 'update-persists update-resource'],
    ],
    [
      'the same cause at two operations',
      [
        finding('provision-echo', make, { cause: 'said:name' }),
        finding('state-persists', get, { cause: 'said:name' }),
      ],
      ['provision-echo provision-resource'],
    ],
    [
      'one rule at one operation, seen in two ways',
      [
        finding('input-valid', update, { cause: 'a' }),
        finding('input-valid', update, { cause: 'b' }),
      ],
      ['input-valid update-resource'],
    ],
    [
      'one rule at four operations',
      [get, make, update, remove].map((id) => finding('auth-expiry', id)),
      ['auth-expiry get-resource'],
    ],
    [
      'one rule at three operations',
      [get, make, update].map((id) => finding('auth-expiry', id)),
      ['auth-expiry get-resource', 'auth-expiry provision-resource', 'auth-expiry update-resource'],
    ],
    [
      'an answer that is wrong in two places',
      [
        finding('response-body', get, { cause: 'a', exchanges: [twice] }),
        finding('response-headers', get, { cause: 'b', exchanges: [twice] }),
      ],
      ['response-body get-resource', 'response-headers get-resource'],
    ],
    [
      'an answer with two members that are wrong',
      [
        finding('response-body', get, { cause: 'a', exchanges: [twice] }),
        finding('response-body', get, { cause: 'b', exchanges: [twice] }),
      ],
      ['response-body get-resource', 'response-body get-resource'],
    ],
    [
      'an answer of the wrong media type, whose body is another one',
      [
        finding('response-body', get, { cause: 'a', exchanges: [twice] }),
        finding('response-content-type', get, { cause: 'b', exchanges: [twice] }),
      ],
      ['response-content-type get-resource'],
    ],
    [
      'an operation that fails in two ways',
      [
        finding('operation-succeeds', rotate, { status: 500 }),
        finding('input-crash', rotate, { status: null }),
      ],
      ['operation-succeeds request-secrets-rotation', 'input-crash request-secrets-rotation'],
    ],
    [
      'a chain of reasons, which does not join what is at its ends',
      [
        finding('calls-authorized', buy),
        finding('webhook-accepts', 'webhook', { cause: 'shared' }),
        finding('login-code', 'login', { cause: 'shared' }),
      ],
      ['calls-authorized provision-purchase', 'login-code login'],
    ],
    [
      'a rule at four operations with causes of their own',
      [get, make, update, remove].map((id, index) =>
        finding('server-error', id, { cause: `another ${index}` }),
      ),
      [get, make, update, remove].map((id) => `server-error ${id}`),
    ],
    [
      'what must hold, in place of advice for the same cause',
      [
        finding('state-secrets-hidden', get, { cause: 'shared' }),
        finding('state-persists', get, { cause: 'shared' }),
      ],
      ['state-persists get-resource'],
    ],
    [
      'an operation that fails always',
      [
        finding('auth-crash', rotate, { status: 500 }),
        finding('input-malformed', rotate, { status: 500 }),
        finding('operation-succeeds', rotate, { status: 500 }),
        finding('input-crash', rotate, { status: 500 }),
      ],
      ['operation-succeeds request-secrets-rotation'],
    ],
    [
      'a server that fails at bodies',
      [
        finding('input-malformed', make, { status: 500 }),
        finding('input-crash', make, { status: 500 }),
      ],
      ['input-crash provision-resource'],
    ],
    [
      'a server that fails at what is right',
      [
        finding('auth-crash', make, { status: 500 }),
        finding('server-error', make, { status: 500 }),
      ],
      ['server-error provision-resource'],
    ],
    [
      'failures at tokens, at JSON and at what is there, which have nothing in common but the status',
      [
        ...[get, make, update, remove].map((id) =>
          finding('auth-crash', id, { exchanges: [answer(id, 500, { token: { kind: 'none' } })] }),
        ),
        ...[make, update].map((id) =>
          finding('input-malformed', id, { exchanges: [answer(id, 500, { body: '{' })] }),
        ),
        finding('server-error', get, { status: 500 }),
        finding('server-error', make, { status: 500 }),
      ],
      [
        'auth-crash get-resource',
        'input-malformed provision-resource',
        'input-malformed update-resource',
        'server-error get-resource',
        'server-error provision-resource',
      ],
    ],
    [
      'a refusal of a wrong token in other words, beside tokens that are not refused',
      [
        finding('response-error', get, {
          exchanges: [answer(get, 403, { token: { kind: 'none' } })],
        }),
        finding('auth-required', make),
      ],
      ['auth-required provision-resource', 'response-error get-resource'],
    ],
    [
      'a failure at one operation and a wrong answer at it',
      [finding('auth-crash', get, { status: 500 }), finding('state-persists', get)],
      ['auth-crash get-resource', 'state-persists get-resource'],
    ],
    [
      'an operation that refuses all',
      [
        finding('operation-succeeds', remove, { status: 409 }),
        finding('auth-refusal', remove, { status: 409 }),
        finding('input-valid', remove, { status: 409 }),
      ],
      ['operation-succeeds delete-resource'],
    ],
    [
      'an operation that refuses, and accepts what it should refuse',
      [
        finding('operation-succeeds', remove, { status: 409 }),
        finding('auth-required', remove, { status: 204 }),
      ],
      ['operation-succeeds delete-resource', 'auth-required delete-resource'],
    ],
    [
      'transfers that cannot be verified',
      [
        finding('operation-succeeds', 'accept-resource-transfer', { status: 404 }),
        finding('operation-succeeds', 'verify-resource-transfer', { status: 404 }),
      ],
      ['operation-succeeds verify-resource-transfer'],
    ],
    [
      'calls with a wrong token',
      [
        finding('operation-succeeds', buy, { status: 500 }),
        finding('calls-authorized', buy),
        finding('webhook-accepts', 'webhook', { status: 500 }),
        finding('install-token', 'upsert-installation'),
      ],
      ['calls-authorized provision-purchase'],
    ],
    [
      'reads that get the answers of others',
      [
        finding('state-persists', get),
        finding('update-persists', update, { exchanges: [answer(update, 200), twice] }),
        finding('concurrency', get, { exchanges: [twice] }),
      ],
      ['concurrency get-resource'],
    ],
    [
      'a server that makes resources for any installation',
      [finding('uninstall-removes', make), finding('installation-unknown', make)],
      ['installation-unknown provision-resource'],
    ],
    [
      'requests that fail when they come together',
      [finding('concurrency', remove, { status: 500 }), finding('state-persists', get)],
      ['concurrency delete-resource', 'state-persists get-resource'],
    ],
    [
      'an answer to a request that should have been refused',
      [finding('response-body', get, { exchanges: [untrusted] }), finding('auth-required', make)],
      ['auth-required provision-resource'],
    ],
    [
      'a server that accepts what does not exist',
      [
        finding('tenant-isolation', 'create-resource-transfer'),
        finding('transfer-resource-unknown', 'create-resource-transfer'),
      ],
      ['transfer-resource-unknown create-resource-transfer'],
    ],
    [
      'a flow beside a finer rule',
      [finding('flow', get), finding('tenant-isolation', get)],
      ['tenant-isolation get-resource'],
    ],
    [
      'a flow that fails after what a check found',
      [finding('flow', get, { after: [get, remove] }), finding('delete-removes', remove)],
      ['delete-removes delete-resource'],
    ],
    [
      'a server that forgets keys',
      [finding('idempotency-late-retry', update), finding('idempotency-retry', make)],
      ['idempotency-retry provision-resource'],
    ],
    ['a flow by itself', [finding('flow', get, { after: [get] })], ['flow get-resource']],
  ])('%s', (_what, findings, expected) => {
    expect(said(findings)).toEqual(expected);
  });
});
