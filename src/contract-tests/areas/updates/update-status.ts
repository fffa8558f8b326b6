/** The rule `update-status`, which the checks of `update-persists` look for. */

import type { RuleModule } from '../rule-module.js';

export const updateStatus: RuleModule = {
  code: 'update-status',
  severity: 'should',
  sentence: 'A status in an update that succeeds is the status from then on.',
  source: 'Vercel docs: Marketplace Partner API reference',
  foundBy: ['update-preserves'],
  page: {
    sent: 'A resource is changed to the `status` "suspended" and then read. An update that is refused is no violation.',
    why: 'The member is deprecated and Vercel rarely sends it. Where it does, it takes the success for a resource that is suspended, which the partner goes on serving.',
    fix: 'Store the status with the other members, or refuse an update that names one with 400.',
  },
};
