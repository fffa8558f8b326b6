/** The rule `rotation-changes`: what holds, and the checks that look for it. */

import { listAt } from '../../context/answers.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import { NotTested } from '../../context/outcome.js';
import type { RuleModule } from '../rule-module.js';
import { checkOf } from '../support.js';
import { noteSame, noteSecrets, rotate } from './support.js';

const operationId = 'request-secrets-rotation';

export const rotationChanges: RuleModule = {
  code: 'rotation-changes',
  severity: 'must',
  sentence: 'Rotation returns new secrets.',
  source: 'Vercel docs: Secrets rotation',
  page: {
    sent: 'The secrets of a resource are rotated without delay, twice. With `"sync": true` in the reply, something in the new secrets has to differ from the old ones, each time. With `"sync": false` the same goes for the secrets that are then sent to Vercel.',
    why: 'Secrets are rotated because they may have leaked. When they stay the same, the customer believes to be safe and is not.',
    fix: 'Make a new password with a generator for secrets and set it in the system itself before answering; then let the old one end after `delayOldSecretsExpirationHours`. Parts that are not secret, such as a host, may stay.',
  },
  checks: () => [checkOf('rotation-changes', operationId, checkSync)],
};

async function checkSync(context: CheckContext): Promise<void> {
  const { resource } = await createFixture(context);
  if (resource.secrets.length === 0) throw new NotTested('The resource has no secrets.');
  const reply = await rotate(context, resource);
  if (reply['sync'] !== true) throw new NotTested('Secrets are rotated later.');
  noteSecrets(context, resource, listAt(reply, 'secrets'), reply['partial'] === true);
  const before = JSON.stringify(reply['secrets']);
  const again = await rotate(context, resource);
  if (again['sync'] !== true || JSON.stringify(again['secrets']) !== before) return;
  noteSame(context);
}
