/** The rule `http-scheme`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { exhibitOf } from '../../context/shared-ground.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource } from '../support.js';
import { checkLike } from './support.js';

export const httpScheme: RuleModule = {
  code: 'http-scheme',
  severity: 'should',
  sentence: 'The scheme of the Authorization header is accepted in any letter case.',
  source: 'RFC 9110, section 11.1',
  page: {
    sent: 'A resource is read with `Authorization: bearer …` in place of `Bearer`, after the usual request succeeded.',
    why: 'The scheme may be written in any case by the standard, and clients and proxies do. The token is right, and is refused all the same.',
    fix: 'Match the scheme without regard to case:',
    example: {
      language: 'js',
      lines: ["const [, token] = /^Bearer +(\\S+)$/i.exec(headers.authorization ?? '') ?? [];"],
    },
  },
  checks: () => [checkOf('http-scheme', 'get-resource', checkScheme)],
};

async function checkScheme(context: CheckContext): Promise<void> {
  const { resource } = await exhibitOf(context);
  await checkLike(context, 'http-scheme', 'get-resource', () => ofResource(resource), {
    what: 'with the scheme in lower case',
    scheme: 'bearer',
  });
}
