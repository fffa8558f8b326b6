import {
  getAccountInfo,
  getMember,
  submitInvoice,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import type { CallExpectation } from '../../../src/local-vercel/exchanges/expectations.js';
import { startTestLocal } from '../support/local.js';

/** Two reads of the account, then an invoice that is refused. */
async function startWithCalls() {
  const started = await startTestLocal();
  const { partner, installation } = started;
  const path = { integrationConfigurationId: installation.id };
  await getAccountInfo(partner, { path });
  await getAccountInfo(partner, { path });
  await submitInvoice(partner, {
    path,
    body: {
      invoiceDate: '2026-01-01T00:00:00Z',
      period: { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
      items: [
        { billingPlanId: 'x', name: 'Use', price: '1.00', quantity: 1, units: 'x', total: '1.00' },
      ],
    },
  });
  return started;
}

test.each<CallExpectation>([
  { operationId: 'get-account-info' },
  { operationId: 'get-account-info', times: 2 },
  { operationId: 'get-account-info', atLeast: 1, atMost: 2, direction: 'in', status: 200 },
  { operationId: 'get-member', times: 0 },
  { operationId: 'get-member', atMost: 3 },
  { operationId: 'submit-invoice', body: { items: [{ billingPlanId: 'x' }] } },
  {
    operationId: 'submit-invoice',
    path: '/billing/invoices',
    headers: { 'content-type': 'application/json' },
  },
])('%j holds', async (expectation) => {
  const { local } = await startWithCalls();
  expect(() => local.expectCalled(expectation)).not.toThrow();
});

test.each<[CallExpectation, string[]]>([
  [
    { operationId: 'get-account-info', times: 3 },
    ['get-account-info was called 2 times, expected exactly 3 times.\nThese:', 'ex_2 GET'],
  ],
  [
    { operationId: 'get-account-info', atMost: 1 },
    ['expected at most 1 time.', 'These:', 'ex_2 GET'],
  ],
  [{ operationId: 'get-account-info', times: 0 }, ['expected never.']],
  [
    { operationId: 'submit-invoice', body: { memo: 'May', items: [{ billingPlanId: 'y' }] } },
    ['body.memo is absent, expected "May"', 'body.items[0].billingPlanId is "x", expected "y"'],
  ],
  [{ operationId: 'submit-invoice', status: 200 }, ['status is 400, expected 200']],
  [{ operationId: 'submit-invoice', direction: 'out' }, ['direction is in, expected out']],
  [
    { operationId: 'submit-invoice', headers: { 'x-one': 'y' } },
    ['header x-one is absent, expected "y"'],
  ],
  [{ operationId: 'get-acount-info' }, ['Did you mean "get-account-info"?']],
  [{ operationId: 'sso' }, ['Called were: get-account-info, submit-invoice.']],
])('%j does not hold', async (expectation, texts) => {
  const { local } = await startWithCalls();
  for (const text of texts) expect(() => local.expectCalled(expectation)).toThrow(text);
});

test('order counts, what comes between does not', async () => {
  const { local, partner, installation } = await startWithCalls();
  await getMember(partner, {
    path: { integrationConfigurationId: installation.id, memberId: installation.memberId },
  });
  local.expectCalledInOrder([{ operationId: 'get-account-info' }, { operationId: 'get-member' }]);
  expect(() =>
    local.expectCalledInOrder([
      { operationId: 'submit-invoice' },
      { operationId: 'get-account-info' },
    ]),
  ).toThrow(
    'Call 2 of 2, get-account-info, did not come after submit-invoice. It was called earlier.',
  );
});

test('over HTTP a failed expectation is 422 with the nearest calls', async () => {
  const { local } = await startWithCalls();
  const verify = async (body: object) => {
    const request = new Request('http://localhost/_counterpart/verify', {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const response = await local.fetch(request);
    return { status: response.status, body: await response.json() };
  };
  expect(await verify({ expectations: [{ operationId: 'get-account-info' }] })).toEqual({
    status: 200,
    body: { holds: true },
  });
  expect(
    await verify({ expectations: [{ operationId: 'submit-invoice', status: 200 }] }),
  ).toMatchObject({
    status: 422,
    body: {
      error: { code: 'expectation_failed' },
      failures: [{ nearest: [{ differences: ['status is 400, expected 200'] }] }],
    },
  });
  const inOrder = [{ operationId: 'submit-invoice' }, { operationId: 'submit-invoice' }];
  expect(await verify({ expectations: inOrder, inOrder: true })).toMatchObject({ status: 422 });
});
