/** The rule `login-open-redirect`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { signIn } from '../routes.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { freshQuery } from './support.js';

const operationId = 'login';

export const loginOpenRedirect: RuleModule = {
  code: 'login-open-redirect',
  severity: 'must',
  sentence: 'A sign-in never redirects to a foreign site.',
  source: 'Vercel docs: Marketplace single sign-on',
  page: {
    sent: 'Sign-ins with the parameter `url` set to another site, written in eight ways: `https://…`, `//…`, `/\\…`, `https:…`, with a name before an `@`, and so that it begins with your own address, or contains it. The redirect may not lead there.',
    why: "A link that begins with your address ends at somebody else's, with a page that looks like yours and asks for a password.",
    fix: 'Resolve the address as browsers do, compare the origin with your own (or a list), and go to the start page otherwise. Comparing the beginning of the text is not enough.',
    example: {
      language: 'js',
      lines: [
        'const own = new URL(base).origin;',
        'const target = URL.canParse(url, own) ? new URL(url, own) : undefined;',
        'redirect(target?.origin === own ? target.href : own);',
      ],
    },
  },
  checks: () => [checkOf('login-open-redirect', operationId, checkOpenRedirect)],
};

const foreignHost = 'counterpart-foreign.example';

/** Addresses of another site. @param own Where a sign-in leads by itself. */
const targets = (own: URL): readonly string[] => [
  `https://${foreignHost}/`,
  `//${foreignHost}/`,
  `/\\${foreignHost}/`,
  `https:${foreignHost}/`,
  `https://dashboard@${foreignHost}/`,
  // A comparison of beginnings or parts takes these for its own.
  `${own.origin}.${foreignHost}/`,
  `${own.origin}@${foreignHost}/`,
  `https://${foreignHost}/?${own.host}`,
];

async function checkOpenRedirect(context: CheckContext): Promise<void> {
  const { headers, case: sent } = await signIn(context, await freshQuery(context));
  const { location = sent.path } = headers;
  if (!URL.canParse(location, sent.path)) throw new NotTested('A sign-in leads nowhere.');
  const own = new URL(location, sent.path);
  for (const url of targets(own)) {
    const exchange = await signIn(context, { ...(await freshQuery(context)), url });
    if (hostOf(exchange)?.endsWith(foreignHost) !== true) continue;
    const message = `The parameter \`url\` with ${url} led the browser there.`;
    context.fail('login-open-redirect', operationId, message);
  }
}

/** As a browser reads the header. */
function hostOf({ case: { path }, headers }: Exchange): string | undefined {
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, path)) return undefined;
  return new URL(location, path).hostname;
}
