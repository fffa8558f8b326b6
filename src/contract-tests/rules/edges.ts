/** Rules beside the state: routes for webhooks and sign-ins, calls to Vercel, time, the edges of HTTP. */

import type { RuleRow } from './row.js';

const webhooks = 'Vercel docs: Marketplace webhooks';
const signIn = 'Vercel docs: Marketplace single sign-on';
const calls = 'Vercel API description';
const description = 'Partner API description';

export const edgeRules: readonly RuleRow[] = [
  ['webhook-accepts', 'must', 'A webhook of Vercel is answered with success.', webhooks],
  ['webhook-signature', 'must', 'A webhook that Vercel did not sign is refused.', webhooks],
  ['webhook-raw-body', 'must', 'The signature is checked over the bytes that came.', webhooks],
  [
    'webhook-duplicate',
    'must',
    'A webhook that comes again is answered with success, and credits nobody again.',
    webhooks,
  ],
  ['webhook-unknown-event', 'must', 'Events that nobody knows yet are accepted.', webhooks],
  ['webhook-crash', 'must', 'No webhook makes the server fail.', webhooks],

  ['login-redirects', 'must', 'A sign-in with a code of Vercel leads to a page.', signIn],
  ['login-code', 'must', 'A code opens no session twice, nor one that Vercel never gave.', signIn],
  ['login-open-redirect', 'must', 'A sign-in does not lead to a site of somebody else.', signIn],
  ['login-crash', 'must', 'No sign-in makes the server fail.', signIn],

  ['calls-authorized', 'must', 'Calls to Vercel carry the token of their installation.', calls],
  ['calls-described', 'must', 'Calls to Vercel are as the description of its API has them.', calls],
  [
    'calls-accepted',
    'must',
    'An invoice is dated within its period, and is final only where a customer leaves.',
    calls,
  ],
  [
    'calls-once',
    'should',
    'A call that Vercel has taken is not made over and over.',
    'Vercel docs: REST API, rate limits',
  ],
  [
    'calls-resource-updated',
    'must',
    'Vercel is told when a resource that was pending is ready.',
    'Vercel docs: Native integration flows',
  ],

  [
    'concurrency',
    'must',
    'Requests that come together make none of them fail, vanish, or get the answer of another.',
    description,
  ],
  [
    'update-concurrent',
    'should',
    'Updates of different members that come together are all kept.',
    'RFC 5789, section 2',
  ],

  [
    'answer-time',
    'must',
    'An answer comes within the time that the configuration allows.',
    'counterpart.config.ts, budgets',
  ],
  [
    'answer-slow',
    'should',
    'An answer comes within five seconds.',
    'Vercel docs: Marketplace Partner API',
  ],

  ['input-valid', 'must', 'A request that the description allows is accepted.', description],
  ['input-name', 'should', 'A resource may be called as people write names.', description],
  ['input-text', 'must', 'Text comes back as it was sent.', 'RFC 8259, section 8'],
  [
    'http-method-crash',
    'should',
    'HEAD and OPTIONS do not make the server fail.',
    'RFC 9110, section 9.3',
  ],
  ['http-charset', 'must', 'A media type may carry parameters.', 'RFC 9110, section 8.3.1'],
  [
    'http-auth-header',
    'must',
    'Who calls is told by the token; the header X-Vercel-Auth may be missing.',
    description,
  ],
  [
    'http-scheme',
    'should',
    'The scheme of the authorization may be in any case.',
    'RFC 9110, section 11.1',
  ],
  [
    'http-path',
    'should',
    'A path that is not described is not answered with success.',
    'RFC 9110, section 15.5.5',
  ],
];
