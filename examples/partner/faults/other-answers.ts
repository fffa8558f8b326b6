/** Faults of conformance: answers about plans, money, transfers and refusals that are not as described. */

import type { Fault } from './fault.js';
import { answering, fieldsOf, handling, itemsOf, refusing, toResponse, without } from './tools.js';

const body = ['response-body'];
const contentType = ['response-content-type'];
const refusal = ['response-error'];

type Spec = readonly [
  id: string,
  operationId: string,
  rule: readonly string[],
  sentence: string,
  apply: Fault['apply'],
];

const table: readonly Spec[] = [
  [
    'plan-type-invoice',
    'list-billing-plans-for-product',
    body,
    'Plans have the type "invoice", which is called "subscription" since 2024.',
    answering('list-billing-plans-for-product', ({ body: list }) => ({
      body: {
        plans: itemsOf(fieldsOf(list)['plans']).map((plan) =>
          plan['type'] === 'subscription' ? { ...plan, type: 'invoice' } : plan,
        ),
      },
    })),
  ],
  [
    'plan-amounts-as-numbers',
    'list-billing-plans-for-product',
    body,
    'Amounts of plans are numbers instead of decimal texts.',
    answering('list-billing-plans-for-product', ({ body: list }) => ({
      body: {
        plans: itemsOf(fieldsOf(list)['plans']).map((plan) => {
          const { minimumAmount } = plan;
          return minimumAmount === undefined
            ? { ...plan, initialCharge: 0 }
            : { ...plan, minimumAmount: Number(minimumAmount) };
        }),
      },
    })),
  ],
  [
    'plan-without-description',
    'list-billing-plans-for-installation',
    body,
    'Plans for installations have no description.',
    answering('list-billing-plans-for-installation', ({ body: list }) => ({
      body: {
        plans: itemsOf(fieldsOf(list)['plans']).map((plan) => without(plan, 'description')),
      },
    })),
  ],
  [
    'finalized-as-text',
    'delete-installation',
    body,
    '`finalized` is the text "true".',
    answering('delete-installation', ({ body: answer }) => ({
      body: { finalized: String(fieldsOf(answer)['finalized']) },
    })),
  ],
  [
    'error-as-flag',
    'get-resource',
    refusal,
    'A refusal says `error: true` instead of having the envelope.',
    refusing('get-resource', [404], () => ({ body: { error: true, code: 'not_found' } })),
  ],
  [
    'validation-as-list',
    'provision-resource',
    refusal,
    'An invalid request is answered with a list `errors`.',
    refusing('provision-resource', [400], () => ({
      body: { errors: [{ path: ['name'], message: 'Required' }] },
    })),
  ],
  [
    'refusals-as-text',
    '*',
    refusal,
    'Refusals of tokens are plain text.',
    {
      app: handling('*', async (request, sound) => {
        const response = await sound(request);
        if (![401, 403].includes(response.status)) return response;
        const headers = { 'content-type': 'text/plain' };
        return toResponse({ status: response.status, headers, body: 'Forbidden' });
      }),
    },
  ],
  [
    'not-found-as-page',
    'delete-resource',
    refusal,
    'The framework’s own page says that a resource to be deleted is not there.',
    refusing('delete-resource', [404], () => ({
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>404</title>',
    })),
  ],
  [
    'json-as-text',
    'get-installation',
    contentType,
    'JSON is sent as text/plain.',
    answering('get-installation', ({ body: installation }) => ({
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: JSON.stringify(installation),
    })),
  ],
  [
    'timestamp-of-its-own',
    'provision-purchase',
    body,
    'The time of balances is written as the language prints dates.',
    answering('provision-purchase', ({ body: answer }) => ({
      body: { ...fieldsOf(answer), timestamp: new Date().toString() },
    })),
  ],
  [
    'balance-as-text',
    'provision-purchase',
    body,
    'Balances are texts in dollars instead of numbers in cents.',
    answering('provision-purchase', ({ body: answer }) => ({
      body: {
        ...fieldsOf(answer),
        balances: itemsOf(fieldsOf(answer)['balances']).map((balance) => ({
          ...balance,
          currencyValueInCents: (Number(balance['currencyValueInCents']) / 100).toFixed(2),
        })),
      },
    })),
  ],
  [
    'rotation-without-sync',
    'request-secrets-rotation',
    body,
    'A rotation gives the secrets without saying that it is done.',
    answering('request-secrets-rotation', ({ body: answer }) => ({
      body: without(answer, 'sync'),
    })),
  ],
  [
    'console-as-text',
    'resource-repl',
    body,
    'The console prints a text instead of blocks.',
    answering('resource-repl', () => ({ body: { output: 'ready' } })),
  ],
  [
    'claim-by-another-name',
    'create-resource-transfer',
    body,
    'The id of a transfer is called `claimId`.',
    answering('create-resource-transfer', ({ body: answer }) => ({
      body: { claimId: fieldsOf(answer)['providerClaimId'] },
    })),
  ],
  [
    'verification-of-its-own',
    'verify-resource-transfer',
    body,
    'A transfer that is looked at says `newBillingPlan: null` where there is none.',
    answering('verify-resource-transfer', ({ body: answer }) => ({
      body: { newBillingPlan: null, ...fieldsOf(answer) },
    })),
  ],
  [
    'conflict-without-message',
    'accept-resource-transfer',
    refusal,
    'A conflict has a code and no message.',
    refusing('accept-resource-transfer', [404, 409, 422], () => ({
      body: { error: { code: 'conflict' } },
    })),
  ],
];

export const otherAnswerFaults: readonly Fault[] = table.map(
  ([id, operationId, rule, sentence, apply]) => ({
    id: `conformance-${id}`,
    kind: 'conformance',
    operationId,
    rule,
    sentence,
    apply,
  }),
);
