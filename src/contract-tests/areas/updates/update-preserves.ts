/** The rule `update-preserves`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const updatePreserves: RuleModule = {
  code: 'update-preserves',
  severity: 'must',
  sentence: 'An update leaves every member that it does not name as it was.',
  source: 'Vercel docs: Marketplace Partner API reference',
  foundBy: ['update-persists'],
  page: {
    sent: 'Updates that name one member alone. All others of name, metadata and plan have to be as before, also after the plan was changed to another one.',
    why: 'A customer who renames a database is moved to the free plan, or its region is emptied, because the member was not in the request.',
    fix: 'Change only what is in the request; a member that is absent is not the same as one that is empty.',
    example: {
      language: 'sql',
      lines: [
        'UPDATE resources SET name = COALESCE($3, name), metadata = COALESCE($4, metadata)',
        'WHERE installation_id = $1 AND id = $2;',
      ],
    },
  },
};
