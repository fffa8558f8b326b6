/** The rule `rotation-whole`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const rotationWhole: RuleModule = {
  code: 'rotation-whole',
  severity: 'should',
  sentence: 'Rotation renews every password and token.',
  source: 'Vercel docs: Secrets rotation',
  foundBy: ['rotation-changes', 'rotation-async'],
  page: {
    sent: 'The secrets of a resource are rotated without delay. Where some of the new secrets differ from the old ones, those have to whose names say that they are secret: they end in `PASSWORD`, `TOKEN`, `SECRET`, or in `KEY` after `API`, `SECRET` or `PRIVATE`. Others, such as a host, may stay.',
    why: 'Nobody knows which of the secrets leaked: the one that stays opens the door to whoever has it, and the customer believes to be safe.',
    fix: 'Renew all that opens something in one rotation, and end each old one after `delayOldSecretsExpirationHours`.',
  },
};
