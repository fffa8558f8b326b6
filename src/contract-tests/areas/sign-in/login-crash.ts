/** The rule `login-crash`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { hasCrashed, signIn } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { type Query, freshQuery } from './support.js';

const operationId = 'login';

export const loginCrash: RuleModule = {
  code: 'login-crash',
  severity: 'must',
  sentence: 'The sign-in route never fails with a server error.',
  source: 'Vercel docs: Marketplace single sign-on',
  page: {
    sent: 'Sign-ins without a code, with an empty one, with one that Vercel never gave, and with `url=https://`, which is no address. No answer may have a status from 500 up.',
    why: 'People come with old bookmarks and codes that have expired. A page of error tells them nothing, and you are alarmed for nothing.',
    fix: "Expect Vercel to refuse the exchange, and show a page with a status from 400 to 499 that leads back to Vercel's dashboard. Parse addresses where their failure is caught.",
  },
  checks: () => [checkOf('login-crash', operationId, checkCrash)],
};

async function checkCrash(context: CheckContext): Promise<void> {
  const query = await freshQuery(context);
  const attempts: readonly (readonly [string, Query])[] = [
    ['without a code', { mode: 'sso' }],
    ['with an empty code', { ...query, code: '' }],
    ['with a code that Vercel never gave', { ...query, code: context.ids.hex(32) }],
    ['with a link that is none', { ...query, url: 'https://' }],
  ];
  for (const [what, tried] of attempts) {
    const exchange = await signIn(context, tried);
    if (!hasCrashed(exchange)) continue;
    context.fail('login-crash', operationId, `A sign-in ${what} ${answered(exchange)}.`);
  }
}
