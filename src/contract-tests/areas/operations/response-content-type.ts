/** The rule `response-content-type`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const responseContentType: RuleModule = {
  code: 'response-content-type',
  severity: 'must',
  sentence: 'The media type of an answer is described.',
  source: 'Partner API description',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here. The header `Content-Type` of the answer is compared with the media types that the description has for the status that came; parameters such as `charset` do not matter.',
    why: 'Vercel reads the body as JSON only when it is said to be JSON. An answer that is said to be `text/html` or says nothing may be dropped, with all that is in it.',
    fix: 'Send `Content-Type: application/json` with every body, those of errors included: pages for errors that come from the framework or a proxy in front of it are the usual cause. Send no `Content-Type` where there is no body, as with 204.',
    example: {
      language: 'go',
      lines: [
        'w.Header().Set("Content-Type", "application/json")',
        'w.WriteHeader(http.StatusNotFound)',
        'json.NewEncoder(w).Encode(envelope)',
      ],
    },
  },
};
