/** The rule `response-error`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const responseError: RuleModule = {
  code: 'response-error',
  severity: 'should',
  sentence: 'A refusal has the error body that the description gives.',
  source: 'Vercel docs: Marketplace Partner API reference',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here. Where the server refuses it with a status from 400 to 499, the media type, the headers and the body of the answer are compared with the description.',
    why: 'Vercel decides by the status, so that a refusal in plain text works. But only the described body carries a message for the user, the place to go to, and the members that were wrong.',
    fix: 'Answer refusals with this body, in one place for all routes; `user` and `fields` are optional:',
    example: {
      language: 'json',
      lines: [
        '{',
        '  "error": {',
        '    "code": "conflict",',
        '    "message": "The name is taken.",',
        '    "user": { "message": "Choose another name.", "url": null }',
        '  }',
        '}',
      ],
    },
  },
};
