/** Holds the mock's own answers against the description, for the log to say what is not valid. */

import type { RecordedIncoming } from '@openapi-counterpart/local-vercel/http/recorded';
import {
  checkReply,
  isJsonType,
  type Issue,
  type Outgoing,
  type ServerOperation,
} from '@openapi-counterpart/runtime';

/** Notes in the verdict of a call what its answer lacks. */
export function noteInvalid(
  operations: readonly ServerOperation[],
  recorded: RecordedIncoming,
  outgoing: Outgoing,
): void {
  const { verdict } = recorded;
  const operation = operations.find(({ id }) => id === verdict.operationId);
  if (operation === undefined || verdict.isDropped || recorded.method === 'HEAD') return;
  verdict.response = issuesOf(operation, outgoing);
}

function issuesOf(
  operation: ServerOperation,
  { status, headers, body }: Outgoing,
): readonly Issue[] {
  const contentType = headers['content-type'];
  if (body instanceof ReadableStream) return [];
  const isJson = typeof body === 'string' && isJsonType(contentType ?? '');
  const value: unknown = isJson ? JSON.parse(body) : body;
  const issues = checkReply(operation, {
    status,
    headers,
    ...(contentType !== undefined && { contentType }),
    ...(value !== null && { body: value }),
  });
  // A refusal that is described without content says nothing of how it is worded.
  return issues.filter(({ keyword }) => status < 400 || keyword !== 'body');
}
