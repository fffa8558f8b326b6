/** The rule `login-code`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { signIn } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { type Query, freshQuery, leadsOn } from './support.js';

const operationId = 'login';

export const loginCode: RuleModule = {
  code: 'login-code',
  severity: 'must',
  sentence: 'A sign-in code works once, and only if Vercel issued it.',
  source: 'Vercel docs: Marketplace single sign-on',
  page: {
    sent: 'After a sign-in that succeeded: the same code again, and a code that Vercel never gave. Neither may lead to the same place with the same cookie as the first.',
    why: 'Addresses with a code stay in histories and logs. Who finds one would be signed in as the customer.',
    fix: 'Exchange the code at Vercel every time and open a session only when that succeeds; Vercel refuses codes that were used. Do not cache the outcome by code, and do not open a session before the exchange has come back.',
    example: {
      language: 'js',
      lines: [
        'const response = await exchange(code, state);',
        "if (!response.ok) return page(400, 'This sign-in has expired. Open it from Vercel again.');",
      ],
    },
  },
  checks: () => [checkOf('login-code', operationId, checkCode)],
};

/** A page that says what was wrong is fine; the same place with the same session is not. */
async function checkCode(context: CheckContext): Promise<void> {
  const query = await freshQuery(context);
  const first = await signIn(context, query);
  if (!leadsOn(first)) throw new NotTested('A sign-in with a fresh code is refused.');
  const attempts: readonly (readonly [string, Query])[] = [
    ['was used before', query],
    ['Vercel never gave', { ...query, code: context.ids.hex(32) }],
  ];
  for (const [what, tried] of attempts) {
    const exchange = await signIn(context, tried);
    if (!leadsOn(exchange) || !isSamePlace(exchange, first)) continue;
    const message = `A code that ${what} led to the same page as a fresh one.`;
    context.fail('login-code', operationId, message, { exchanges: [first, exchange] });
  }
}

function isSamePlace(one: Exchange, other: Exchange): boolean {
  return (
    one.status === other.status &&
    placeOf(one) === placeOf(other) &&
    cookieOf(one) === cookieOf(other)
  );
}

function placeOf({ case: { path }, headers }: Exchange): string {
  const { location } = headers;
  if (location === undefined) return path.split('?')[0] ?? '';
  if (!URL.canParse(location, path)) return location;
  const { origin, pathname } = new URL(location, path);
  return origin + pathname;
}

/** The name of a cookie alone: its value is another for each session. */
function cookieOf({ headers }: Exchange): string | undefined {
  return headers['set-cookie']?.split('=')[0];
}
