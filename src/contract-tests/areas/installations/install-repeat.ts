/** The rule `install-repeat`: what holds, and the checks that look for it. */

import { succeeded } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { RuleModule } from '../rule-module.js';
import { answered, checkOf, isMissing, readResource } from '../support.js';
import { keepPlan, planNeeds } from './plan-changes.js';

export const installRepeat: RuleModule = {
  code: 'install-repeat',
  severity: 'must',
  sentence: 'Installing again updates the installation.',
  source: 'Vercel docs: Native integration flows',
  page: {
    sent: 'An installation with a resource is announced again, by the same id with a new token. It has to succeed, and the resource has to be there after.',
    why: 'Vercel announces an installation again whenever terms, contact or token change. A 409 shuts the customer out; a new beginning loses the resources.',
    fix: 'The operation is an upsert: insert the installation, or else update its account, policies and token, and touch nothing that belongs to it.',
    example: {
      language: 'sql',
      lines: [
        'INSERT INTO installations (id, access_token, account) VALUES ($1, $2, $3)',
        'ON CONFLICT (id) DO UPDATE SET access_token = $2, account = $3;',
      ],
    },
  },
  checks: () => [
    checkOf('install-repeat', 'upsert-installation', checkRepeatedInstall),
    checkOf('install-repeat', 'upsert-installation', keepPlan, {
      needs: planNeeds,
      word: 'plan',
      isExclusive: true,
    }),
  ],
};

/** The same installation, told twice, keeps what it has. */
async function checkRepeatedInstall(context: CheckContext): Promise<void> {
  const { installationId, resource } = await createFixture(context);
  const isThere = !isMissing(await readResource(context, resource));
  const { accessToken } = context.vercel.register(installationId);
  const again = await context.call('upsert-installation', {
    installationId,
    body: context.installationBody(accessToken),
  });
  if (!succeeded(again)) {
    context.fail('install-repeat', 'upsert-installation', `Installing again ${answered(again)}.`);
    return;
  }
  if (!isThere || !isMissing(await readResource(context, resource))) return;
  context.fail(
    'install-repeat',
    'upsert-installation',
    'Installing again removed a resource of the installation.',
    { exchanges: context.exchanges.slice(-2) },
  );
}
