/** Each operation is there, and answers as it is described. */

import { isRefused, succeeded } from '../../context/answers.js';
import { NotTested } from '../../context/outcome.js';
import type { AnyContext } from '../context.js';
import { operationFor, type ApiOperation } from '../api.js';
import { notReached } from '../not-reached.js';
import { valuesFor } from '../things.js';
import { atEach, type AnyArea } from './area.js';

/** The success of an operation with valid input. @throws NotTested where it is refused. */
export async function reach(context: AnyContext, operation: ApiOperation) {
  const path = await valuesFor(context, operation);
  const reached = await context.succeed(operation, path);
  if (succeeded(reached.exchange)) return reached;
  throw notReached(context, operation, reached.exchange);
}

/** Statuses of an operation that is not there. */
const absent: ReadonlySet<number | null> = new Set([404, 405, 501]);
/** Statuses by which a server says that it cannot read a request. */
const unread: ReadonlySet<number | null> = new Set([400, 406, 415, 422]);

async function checkSuccess(context: AnyContext, operation: ApiOperation): Promise<void> {
  const path = await valuesFor(context, operation);
  const { exchange } = await context.succeed(operation, path);
  const { status } = exchange;
  const { described, id } = operation;
  const answered = `${id} was answered with ${status}.`;
  if (status === 401 || status === 403) throw notReached(context, operation, exchange);
  // What a path names may be unknown to the server, unless it was made just now.
  const isNamed = described.path.includes('{');
  const isMade = operation.role?.collection.isMade === true;
  if (status === 404 && isRemovable(context, operation)) throw new NotTested(answered);
  if (absent.has(status) && (!isNamed || (isMade && status !== 404))) {
    const message = `${answered} The description has it.`;
    context.fail('operation-succeeds', id, message, { cause: `operation-succeeds:${id}` });
  } else if (unread.has(status)) {
    const message = `${answered} The request is valid by the description.`;
    context.fail('valid-refused', id, message, { cause: `valid-refused:${id}` });
  } else if (isRefused(exchange)) {
    throw new NotTested(answered);
  }
}

/** Whether the one thing at a path can be gone, by another check's doing too. */
function isRemovable({ api }: AnyContext, { role }: ApiOperation): boolean {
  const isSingle = role !== undefined && role.collection.id === undefined;
  return isSingle && operationFor(api, role.collection, 'remove') !== undefined;
}

export const answers: AnyArea = {
  title: 'Answers',
  rules: [
    {
      code: 'operation-succeeds',
      severity: 'must',
      sentence: 'Each described operation is there.',
      source: 'the description',
      checks: atEach('operation-succeeds', () => true, checkSuccess),
    },
    {
      code: 'valid-refused',
      severity: 'should',
      sentence: 'A request that is valid by the description can be read.',
      source: 'the description',
    },
    {
      code: 'answer-missing',
      severity: 'must',
      sentence: 'Every request gets an answer.',
      source: 'RFC 9110, section 15',
    },
    {
      code: 'server-error',
      severity: 'must',
      sentence: 'No request makes the server fail.',
      source: 'RFC 9110, section 15.6',
    },
    {
      code: 'response-status',
      severity: 'must',
      sentence: 'The status of an answer is described.',
      source: 'the description',
    },
    {
      code: 'refusal-undescribed',
      severity: 'should',
      sentence: 'The status of a refusal is described.',
      source: 'the description',
    },
    {
      code: 'response-content-type',
      severity: 'must',
      sentence: 'The media type of an answer is described.',
      source: 'the description',
    },
    {
      code: 'response-headers',
      severity: 'must',
      sentence: 'The headers of an answer are as described.',
      source: 'the description',
    },
    {
      code: 'response-body',
      severity: 'must',
      sentence: 'The body of a success is as described.',
      source: 'the description',
    },
    {
      code: 'response-error',
      severity: 'should',
      sentence: 'A refusal is worded as described.',
      source: 'the description',
    },
    {
      code: 'answer-slow',
      severity: 'should',
      sentence: 'An answer takes no longer than 5 seconds.',
      source: 'the patience of users',
    },
  ],
};
