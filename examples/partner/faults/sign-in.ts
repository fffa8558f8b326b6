/** Faults of the sign-in from Vercel's dashboard. */

import type { Change } from '../parts.js';
import { dashboard } from '../login.js';
import type { Fault } from './fault.js';
import { crash } from './tools.js';

const kind = 'auth';
const operationId = 'login';

function signedIn(location: string): Response {
  const cookie = 'session=0123456789; Path=/; HttpOnly; Secure';
  return new Response(null, { status: 302, headers: { location, 'set-cookie': cookie } });
}

type Spec = readonly [id: string, rule: readonly string[], sentence: string, apply: Change];

const table: readonly Spec[] = [
  [
    'any-code',
    ['login-code'],
    'Any code opens a session: it is never exchanged.',
    {
      login: (sound) => (request) => {
        const hasCode = new URL(request.url).searchParams.has('code');
        return hasCode ? Promise.resolve(signedIn(dashboard)) : sound(request);
      },
    },
  ],
  [
    'refused-code-signs-in',
    ['login-code'],
    'When Vercel refuses the code, the user is signed in as the one before.',
    {
      login: (sound) => async (request) => {
        const response = await sound(request);
        return response.status === 400 && request.url.includes('code=')
          ? signedIn(dashboard)
          : response;
      },
    },
  ],
  [
    'open-redirect',
    ['login-open-redirect'],
    'The `url` of the query is followed wherever it leads.',
    {
      login: (sound) => async (request) => {
        const address = new URL(request.url);
        const target = address.searchParams.get('url');
        address.searchParams.delete('url');
        const response = await sound(new Request(address, request));
        if (target === null || response.status !== 302) return response;
        const headers = new Headers(response.headers);
        headers.set('location', target);
        return new Response(null, { status: 302, headers });
      },
    },
  ],
  [
    'code-missing-crash',
    ['login-code', 'server-error', 'login-crash'],
    'The page breaks when it is opened without a code.',
    {
      login: (sound) => async (request) =>
        new URL(request.url).searchParams.has('code') ? sound(request) : crash(),
    },
  ],
  [
    'no-session',
    ['login-redirects'],
    'Every sign-in ends in an error, because the state of the query is taken for forged.',
    {
      login: (sound) => async (request) => {
        const response = await sound(request);
        return response.status === 302 ? new Response('Invalid state', { status: 403 }) : response;
      },
    },
  ],
];

export const signInFaults: readonly Fault[] = table.map(([id, rule, sentence, apply]) => ({
  id: `login-${id}`,
  kind,
  operationId,
  rule,
  sentence,
  apply,
}));
