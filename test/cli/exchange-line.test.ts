import { expect, test } from 'vitest';
import { formatExchange } from '../../src/cli/exchange-line.js';
import type { Exchange } from '../../src/local-vercel/exchanges/log.js';

const exchange: Exchange = {
  id: 'ex_1',
  at: new Date(2026, 0, 1, 9, 5, 7).getTime(),
  direction: 'out',
  api: 'partner-api',
  operationId: 'get-installation',
  method: 'GET',
  path: '/v1/installations/icfg_1',
  status: 200,
  duration: 12.4,
  request: { headers: {}, body: null, issues: [] },
  response: { headers: {}, body: null, issues: [] },
  note: null,
  verdict: 'fits',
};
const notDescribed = {
  headers: {},
  body: '[]',
  issues: [{ pointer: '', keyword: 'type', message: 'must be an object' }],
};
const path = exchange.path.padEnd(56);

test.each<[string, Partial<Exchange>, string]>([
  ['a call to the partner', {}, `09:05:07 → GET    ${path} 200   12 ms get-installation`],
  [
    'a call of the partner',
    { direction: 'in', duration: 0.42 },
    `09:05:07 ← GET    ${path} 200  0.4 ms get-installation`,
  ],
  [
    'no operation',
    { operationId: undefined, api: 'oidc' },
    `09:05:07 → GET    ${path} 200   12 ms oidc`,
  ],
  [
    'no answer',
    { status: null, response: null, note: 'fetch failed', verdict: 'unanswered' },
    `09:05:07 → GET    ${path} ---   12 ms get-installation (fetch failed)`,
  ],
  [
    'an optional operation that the partner leaves out',
    { status: 404, response: notDescribed, verdict: 'not-offered' },
    `09:05:07 → GET    ${path} 404   12 ms get-installation (not offered)`,
  ],
  [
    'violations',
    {
      verdict: 'differs',
      request: {
        headers: {},
        body: '{}',
        issues: [{ pointer: '/name', keyword: 'required', message: 'is missing' }],
      },
      response: notDescribed,
    },
    [
      `09:05:07 → GET    ${path} 200   12 ms get-installation`,
      '           ✗ request /name is missing',
      '           ✗ response must be an object',
    ].join('\n'),
  ],
])('%s', (_, changes, line) => {
  expect(formatExchange({ ...exchange, ...changes })).toBe(line);
});
