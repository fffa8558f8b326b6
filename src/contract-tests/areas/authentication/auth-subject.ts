/** The rule `auth-subject`: what holds, and the checks that look for it. */

import { isRefused, succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { exhibitOf } from '../../context/shared-ground.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, ofResource } from '../support.js';

const operationId = 'get-resource';

export const authSubject: RuleModule = {
  code: 'auth-subject',
  severity: 'must',
  sentence: 'A token of the system is accepted although its subject is null.',
  source: 'Vercel docs: Marketplace API authentication',
  page: {
    sent: 'A resource is read with a token of the system whose claim `sub` is null, after one with a subject was accepted.',
    why: 'The subject of such tokens may be null. Vercel then cannot read what it shows in the store.',
    fix: 'Take the installation from `installation_id`, and need `sub` for nothing but telling users apart.',
  },
  checks: () => [checkOf('auth-subject', operationId, checkSubject)],
};

async function checkSubject(context: CheckContext): Promise<void> {
  const { installationId, resource } = await exhibitOf(context);
  const input = ofResource(resource);
  if (!succeeded(await context.call(operationId, input))) return;
  const exchange = await context.call(operationId, {
    ...input,
    token: { kind: 'system', installationId, hasSubject: false },
  });
  if (!isRefused(exchange)) return;
  const message = `A token of the system whose subject is null ${answered(exchange)}.`;
  context.fail('auth-subject', operationId, message);
}
