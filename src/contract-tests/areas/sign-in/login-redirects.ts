/** The rule `login-redirects`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { signIn } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf } from '../support.js';
import { freshQuery, leadsOn } from './support.js';

const operationId = 'login';

export const loginRedirects: RuleModule = {
  code: 'login-redirects',
  severity: 'must',
  sentence: 'A sign-in with a code from Vercel succeeds.',
  source: 'Vercel docs: Marketplace single sign-on',
  page: {
    sent: "A browser's GET of `loginPath` of the configuration with `mode=sso`, a fresh `code` and its `state`, as when a user of Vercel opens the product from the dashboard. A page or a redirect is right.",
    why: 'Customers cannot get into your dashboard: there is no other way in for those who came through Vercel.',
    fix: 'Exchange the code at Vercel (`POST /v1/integrations/sso/token` with the id and secret of the integration, at `VERCEL_API_URL`), verify the token that comes like any other, open a session for the user and the installation that it names, and redirect to the page that was asked for.',
  },
  checks: () => [checkOf('login-redirects', operationId, checkRedirects)],
};

async function checkRedirects(context: CheckContext): Promise<void> {
  const exchange = await signIn(context, await freshQuery(context));
  if (leadsOn(exchange)) return;
  const message = `A sign-in with a fresh code ${answered(exchange)}.`;
  context.fail('login-redirects', operationId, message);
}
