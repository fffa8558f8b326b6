import { describe, expect, test } from 'vitest';
import type { CheckResult, Exchange, Finding, TokenSpec } from '../../src/contract/model.js';
import { lostCause } from '../../src/contract/causes.js';
import { rules } from '../../src/contract/rules.js';
import { violationsOf } from '../../src/contract/violations.js';

const right: TokenSpec = { kind: 'user', installationId: 'icfg_1' };

function answer(
  operationId: string,
  status: number | null,
  { token = right, method = 'POST', isDescribed = true } = {},
): Exchange {
  return {
    case: { operationId, method, path: '/', token, headers: {}, body: undefined, isDescribed },
    status,
    headers: {},
    text: '',
    body: undefined,
    duration: 0,
    issues: [],
    failure: status === null ? 'closed' : undefined,
  };
}

/** `cause` is of its own by default. */
function finding(
  code: string,
  operationId: string,
  options: Partial<Finding> & { readonly status?: number | null } = {},
): Finding {
  const { status = 200, ...rest } = options;
  return {
    code,
    operationId,
    message: `${code} at ${operationId}`,
    exchanges: [answer(operationId, status)],
    pointer: undefined,
    cause: `${code} ${operationId} ${Math.abs(status ?? 0)}`,
    ...rest,
  };
}

function result(code: string, operationId: string, findings: readonly Finding[]): CheckResult {
  return {
    id: `${code}/${operationId}/${findings.length}`,
    code,
    operationId,
    outcome: findings.length > 0 ? 'violated' : 'held',
    reason: undefined,
    findings,
    keywords: [],
  };
}

/** Each rule holds at other operations. */
function said(findings: readonly Finding[]): readonly string[] {
  const results = findings.flatMap((item) => [
    result(item.code, item.operationId, [item]),
    result(item.code, 'another-operation', []),
  ]);
  return violationsOf(results, rules).map(({ rule, operationId }) => `${rule.code} ${operationId}`);
}

const get = 'get-resource';
const make = 'provision-resource';
const update = 'update-resource';
const remove = 'delete-resource';
const rotate = 'request-secrets-rotation';
const buy = 'provision-purchase';
const uninstall = 'delete-installation';
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
      ['response-body get-resource'],
    ],
    [
      'an operation that fails always',
      [
        finding('auth-crash', rotate, { status: 500 }),
        finding('input-malformed', rotate, { status: 500 }),
        finding('operation-succeeds', rotate, { status: 500 }),
        finding('input-crash', rotate, { status: null }),
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
      'a resource that is lost as soon as it is made',
      [
        finding('operation-succeeds', get, { status: 404 }),
        finding('operation-succeeds', buy, { status: 422 }),
        finding('state-persists', make, { cause: lostCause, status: 404 }),
        finding('state-listed', 'list-resources'),
        finding('concurrency', make),
      ],
      ['state-persists provision-resource'],
    ],
    [
      'a resource that is lost, and an operation that breaks',
      [
        finding('state-persists', make, { cause: lostCause, status: 404 }),
        finding('operation-succeeds', 'list-resources', { status: 500 }),
      ],
      ['operation-succeeds list-resources', 'state-persists provision-resource'],
    ],
    [
      'a resource that is never ready',
      [finding('operation-succeeds', rotate, { status: 409 }), finding('provision-ready', make)],
      ['provision-ready provision-resource'],
    ],
    [
      'reads that remember what is gone',
      [
        finding('delete-removes', get),
        finding('uninstall-removes', uninstall, { exchanges: [answer(uninstall, 200), twice] }),
        finding('transfer-moves', 'accept-resource-transfer', { exchanges: [twice] }),
      ],
      ['delete-removes get-resource'],
    ],
    [
      'a deletion that does nothing, and a removal that leaves resources',
      [
        finding('delete-removes', remove),
        finding('uninstall-removes', uninstall, { exchanges: [twice] }),
      ],
      ['delete-removes delete-resource', 'uninstall-removes delete-installation'],
    ],
    [
      'reads that anybody may make',
      [
        finding('tenant-isolation', get),
        finding('transfer-moves', 'accept-resource-transfer', { exchanges: [twice] }),
      ],
      ['tenant-isolation get-resource'],
    ],
    [
      'a server that makes resources for whoever asks',
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
      'whoever takes what does not exist',
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

test('what is broken wherever it was looked at is broken once', () => {
  const results = [make, rotate].map((id) =>
    result('idempotency-concurrent', id, [finding('idempotency-concurrent', id)]),
  );
  expect(violationsOf(results, rules)).toHaveLength(1);
  const others = [...results, result('idempotency-concurrent', buy, [])];
  expect(violationsOf(others, rules)).toHaveLength(2);
});

test('what must hold comes first, then what fails always, then what showed first, then what fails at what is wrong', () => {
  const findings = [
    finding('state-secrets-hidden', get),
    finding('flow', 'list-resources'),
    finding('server-error', remove, {
      exchanges: [answer(remove, 500, { isDescribed: false })],
    }),
    finding('update-persists', update),
    finding('tenant-isolation', get),
    finding('operation-succeeds', rotate, { status: 404 }),
  ];
  expect(said(findings)).toEqual([
    'operation-succeeds request-secrets-rotation',
    'update-persists update-resource',
    'tenant-isolation get-resource',
    'server-error delete-resource',
    'flow list-resources',
    'state-secrets-hidden get-resource',
  ]);
});

test('a violation names all checks and operations that showed it', () => {
  const results = [make, get].map((id) =>
    result('state-persists', id, [finding('state-persists', id, { cause: 'said:name' })]),
  );
  const [violation] = violationsOf(results, rules);
  expect(violation).toMatchObject({
    operationId: make,
    checks: ['state-persists/provision-resource/1', 'state-persists/get-resource/1'],
    alsoAt: [get],
  });
});
