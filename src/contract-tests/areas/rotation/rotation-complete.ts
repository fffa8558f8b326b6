/** The rule `rotation-complete`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const rotationComplete: RuleModule = {
  code: 'rotation-complete',
  severity: 'should',
  sentence: 'Rotation returns all secrets, or says that the set is partial.',
  source: 'Vercel docs: Secrets rotation',
  foundBy: ['rotation-changes', 'rotation-async'],
  page: {
    sent: 'The secrets of a resource are rotated without delay. With `"sync": true` all names that the resource came with have to be in the reply, unless it says `"partial": true`. With `"sync": false` the same goes for what is sent to Vercel later.',
    why: "Without `partial` Vercel takes the list for the whole, and removes the environment variables that are missing in it from the customer's projects.",
    fix: 'Send all secrets with every rotation, also those that did not change; or say `"partial": true`.',
    example: {
      language: 'json',
      lines: [
        '{ "sync": true, "secrets": [{ "name": "ACME_URL", "value": "…" }], "partial": true }',
      ],
    },
  },
};
