/** What is said of an exchange in one word. */

import { expect, test } from 'vitest';
import type { Exchange, ExchangeVerdict } from '../../../src/local-vercel/exchanges/exchange.js';
import { judge } from '../../../src/local-vercel/exchanges/verdict.js';

const described = { headers: {}, body: '{}', issues: [] };
const differing = {
  headers: { 'content-type': 'text/html' },
  body: '<h1>Not found</h1>',
  issues: [
    { pointer: '', keyword: 'content-type', message: 'has a media type that is not described' },
  ],
};
const optional = 'list-billing-plans-for-installation';

const exchange: Omit<Exchange, 'id' | 'verdict'> = {
  at: 0,
  direction: 'out',
  api: 'partner-api',
  operationId: optional,
  method: 'GET',
  path: '/v1/installations/icfg_1/plans',
  status: 200,
  duration: 1,
  request: described,
  response: described,
  note: null,
};

test.each<[ExchangeVerdict, string, Partial<typeof exchange>]>([
  ['fits', 'an answer as described', {}],
  ['fits', 'a refusal as described', { status: 404 }],
  ['differs', 'an answer that is not', { response: differing }],
  ['differs', 'a request that is not', { request: differing, status: 404, response: differing }],
  ['not-offered', 'no such path', { status: 404, response: differing }],
  ['not-offered', 'no such method', { status: 405, response: differing }],
  ['not-offered', 'not implemented', { status: 501, response: differing }],
  ['differs', 'a server that fails', { status: 500, response: differing }],
  [
    'differs',
    'a required operation that is missing',
    { operationId: 'get-resource', status: 404, response: differing },
  ],
  [
    'differs',
    'an answer of Vercel',
    { direction: 'in', api: 'vercel-api', status: 404, response: differing },
  ],
  ['differs', 'a webhook', { api: 'webhook', status: 404, response: differing }],
  ['unanswered', 'no answer', { status: null, response: null }],
  ['undescribed', 'no operation', { operationId: undefined }],
])('%s: %s', (verdict, _, changes) => {
  expect(judge({ ...exchange, ...changes })).toBe(verdict);
});
