/** Holds the mock's own answers against the description, for the log to say what is not valid. */

import type { MemoryOperation, ServerInMemory } from '@openapi-counterpart/codegen/in-memory';
import type { RecordedIncoming } from '@openapi-counterpart/local-vercel/http/recorded';
import { typedHeaders } from '@openapi-counterpart/codegen/typed-headers';
import {
  checkReply,
  forStatus,
  isJsonType,
  type Issue,
  type Outgoing,
} from '@openapi-counterpart/runtime';

/** Notes in the verdict of a call what its answer lacks. */
export function noteInvalid(
  server: ServerInMemory,
  recorded: RecordedIncoming,
  outgoing: Outgoing,
): void {
  const { verdict } = recorded;
  const operation = server.operations.find(({ served }) => served.id === verdict.operationId);
  if (operation === undefined || verdict.isDropped || recorded.method === 'HEAD') return;
  verdict.response = issuesOf(server, operation, outgoing);
}

function issuesOf(
  { description: { schemas } }: ServerInMemory,
  { described, served }: MemoryOperation,
  { status, headers, body }: Outgoing,
): readonly Issue[] {
  const contentType = headers['content-type'];
  if (body instanceof ReadableStream) return [];
  const isJson = typeof body === 'string' && isJsonType(contentType ?? '');
  const value: unknown = isJson ? JSON.parse(body) : body;
  const responses = Object.fromEntries(described.responses.map((item) => [item.status, item]));
  const issues = checkReply(served, {
    status,
    headers: typedHeaders(headers, forStatus(responses, status), schemas),
    ...(contentType !== undefined && { contentType }),
    ...(value !== null && { body: value }),
  });
  // A refusal that is described without content says nothing of how it is worded.
  return issues.filter(({ keyword }) => status < 400 || keyword !== 'body');
}
