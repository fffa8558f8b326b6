/** What is wrong with an answer of any API, whichever check asked for it. */

import type { Exchange, Finding } from '../model.js';
import { findingsOf } from '../runner/conformance.js';

/** Statuses by which a server says that it does not do something, or not now. */
const excused: ReadonlySet<number> = new Set([501, 503]);

/** Findings of one exchange: a failure is one even where the description has a word for it. */
export function conformanceOf(exchange: Exchange): readonly Finding[] {
  const { case: input, status, issues } = exchange;
  if (status !== null && status >= 500 && !excused.has(status)) {
    return [
      {
        code: 'server-error',
        operationId: input.operationId,
        message: `${input.method} ${input.operationId} was answered with ${status}.`,
        exchanges: [exchange],
        pointer: undefined,
        cause: `server-error:${input.operationId}:${status}`,
      },
    ];
  }
  // A refusal that is described without content says nothing of how it is worded.
  const isRefusal = status !== null && status >= 400;
  const told = issues.filter(({ keyword }) => !isRefusal || keyword !== 'body');
  return findingsOf({ ...exchange, issues: told }).map((finding) =>
    isRefusal && finding.code === 'response-status'
      ? // HTTP has statuses that no description has to name.
        { ...finding, code: 'refusal-undescribed' }
      : finding,
  );
}
