/** The rule `answer-missing`, which the checks of other rules look for. */

import type { RuleModule } from '../rule-module.js';

export const answerMissing: RuleModule = {
  code: 'answer-missing',
  severity: 'must',
  sentence: 'Every request is answered.',
  source: 'Partner API description',
  foundBy: 'all',
  page: {
    sent: 'Every request of every check counts here: it is given 30 seconds, the first one to each operation four times as long until it begins, because servers such as `next dev` build a route when it is asked for. The connection may be refused, closed before the answer is whole, or kept open without one; none of these is an answer.',
    why: 'Vercel shows its user an error, or sends a change again without knowing whether it was carried out. A request that hangs also holds a connection that the next customer needs.',
    fix: "Look into the server's log for what happened at the request of the report. Usual causes are an exception outside of any handler of errors, a promise that is not awaited, or a code path that sends nothing. Put one last handler around all routes, and give calls to databases and to Vercel a time limit that is shorter than the caller's:",
    example: {
      language: 'js',
      lines: [
        'app.use((error, req, res, next) => {',
        "  res.status(500).json({ error: { code: 'internal', message: 'Something went wrong.' } });",
        '});',
        'const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });',
      ],
    },
  },
};
