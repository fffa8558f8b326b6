/** The rule `calls-authorized`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const callsAuthorized: RuleModule = {
  code: 'calls-authorized',
  severity: 'must',
  sentence: 'Calls to Vercel carry the token of their installation.',
  source: 'Vercel API description',
  foundBy: ['calls-described'],
  page: {
    sent: 'An installation is used: a resource is made, credit is bought where the product has it, the resource is deleted. The calls of the server to Vercel in that time may not be refused with 401 or 403.',
    why: 'Nothing that you tell Vercel arrives: no event, no usage, no secret. Vercel does not call back to say so.',
    fix: 'Send `Authorization: Bearer` with the `credentials.access_token` that came with the `PUT` of the same installation. Each installation has its own; a token of your team, or of the first installation, is not accepted for others.',
    example: {
      language: 'js',
      lines: [
        'headers: {',
        '  authorization: `Bearer ${await accessTokenOf(installationId)}`;',
        '}',
      ],
    },
  },
};
