/** The rule `http-auth-header`: what holds, and the checks that look for it. */

import type { CheckContext } from '../../context/context.js';
import { exhibitOf } from '../../context/shared-ground.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf, ofResource } from '../support.js';
import { checkLike } from './support.js';

export const httpAuthHeader: RuleModule = {
  code: 'http-auth-header',
  severity: 'must',
  sentence: 'The token alone says who calls: the header X-Vercel-Auth may be missing.',
  source: 'Partner API description',
  page: {
    sent: 'A resource is read without the header `X-Vercel-Auth`, after the same request with the header succeeded. The token is genuine.',
    why: 'The header is optional, and it is only a hint that anyone can write. A server that needs it fails when it is absent, and one that believes it can be deceived.',
    fix: 'Decide by the claims of the token: who has `user_id` is a user, who has none is the system. Do not read the header.',
  },
  checks: () => [checkOf('http-auth-header', 'get-resource', checkAuthHeader)],
};

async function checkAuthHeader(context: CheckContext): Promise<void> {
  const { resource } = await exhibitOf(context);
  await checkLike(context, 'http-auth-header', 'get-resource', () => ofResource(resource), {
    what: 'without the header X-Vercel-Auth',
    without: ['x-vercel-auth'],
  });
}
