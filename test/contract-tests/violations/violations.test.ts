import { expect, test } from 'vitest';
import { rules } from '../../../src/contract-tests/areas/index.js';
import { violationsOf } from '../../../src/contract-tests/violations/violations.js';
import {
  answer,
  buy,
  finding,
  get,
  make,
  remove,
  result,
  rotate,
  said,
  update,
} from '../support/findings.js';

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

test('every finding is in exactly one violation', () => {
  const findings = [
    finding('operation-succeeds', rotate, { status: 409 }),
    finding('auth-refusal', rotate, { status: 409 }),
    finding('flow', rotate, { after: [rotate] }),
    finding('state-persists', get),
    finding('response-body', get),
    finding('calls-authorized', buy),
    finding('webhook-accepts', 'webhook'),
  ];
  const violations = violationsOf([result('flow', rotate, findings)], rules);
  const kept = violations.flatMap((violation) => violation.findings);
  expect(kept).toHaveLength(findings.length);
  expect(new Set(kept)).toEqual(new Set(findings));
  expect(violations[0]?.findings.map(({ code }) => code)).toEqual([
    'operation-succeeds',
    'auth-refusal',
    'flow',
  ]);
});
