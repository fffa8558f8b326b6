/** The generated servers with stub handlers, called in process by the generated clients: what goes in at one end comes out at the other. */

import { UndeclaredStatusError, type AnyResult } from '@openapi-counterpart/runtime';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/openapi/json.js';
import { apiNames, loadApi, type DescribedOperation } from './support/apis.js';
import { calledOperations, createCaller } from './support/calls.js';
import { recordCoverage } from './support/coverage.js';
import {
  brokenRequests,
  exampleReplies,
  goodRequests,
  type ExampleReply,
} from './support/examples.js';
import { createJudge, type Judge } from './support/judge.js';
import { anyToken, type RequestCase } from './support/request-case.js';
import { createStubServer } from './support/stub-server.js';

const apis = apiNames.map(loadApi);

describe.each(apis)('$name', (api) => {
  const judge = createJudge(api.schemas);
  const stub = createStubServer(api);
  const reach = { baseUrl: 'http://127.0.0.1', fetch: (request: Request) => stub.server(request) };
  const call = createCaller(api.name, reach);
  const callAnonymously = createCaller(api.name, { ...reach, authenticated: false });

  test('every operation has a client function', () => {
    const described = api.operations.map(({ id }) => id);
    expect(calledOperations(api.name).toSorted()).toEqual(described.toSorted());
  });

  describe.each(api.operations)('$id', (operation) => {
    test('the handler sees what was sent, the client what was answered', async () => {
      const replies = exampleReplies(api, operation);
      const success = successOf(replies);
      for (const request of goodRequests(api, operation)) {
        stub.answerWith(success);
        const result = await call(operation.id, request);
        expect(stub.takeFaults(), `${request.name}`).toEqual([]);
        expectSeen(operation, request);
        expect(result.status).toBe(success.status);
      }
      const [good] = goodRequests(api, operation);
      for (const reply of replies) {
        stub.answerWith(reply);
        const result = await call(operation.id, good);
        expect(stub.takeFaults(), `${reply.name}`).toEqual([]);
        expect(stub.takeSeen()).toHaveLength(1);
        await expectAnswered(operation, reply, result);
      }
      recordCoverage(api.name, operation.id, 'server');
      recordCoverage(api.name, operation.id, 'client');
    });

    test('broken requests are refused in the words of the description', async () => {
      stub.answerWith(successOf(exampleReplies(api, operation)));
      for (const request of brokenRequests(api, operation, judge)) {
        const refusal = await refusalOf(() => call(operation.id, request));
        expect(stub.takeSeen(), `${request.name}`).toEqual([]);
        expect(stub.takeFaults(), `${request.name}`).toEqual([]);
        expect(refusal.status, `${request.name}`).toBe(400);
        expectDescribedError(operation, judge, refusal);
      }
    });
  });

  test.each(api.operations.filter(isSecured))(
    '$id refuses a request without credentials',
    async (operation) => {
      stub.answerWith(successOf(exampleReplies(api, operation)));
      const [good] = goodRequests(api, operation);
      const refusal = await refusalOf(() => callAnonymously(operation.id, good));
      expect(refusal.status).toBe(401);
      expect(stub.takeSeen()).toEqual([]);
      expectDescribedError(operation, judge, refusal);
    },
  );

  function expectSeen(operation: DescribedOperation, request: RequestCase): void {
    const [seen, ...others] = stub.takeSeen();
    expect(others).toEqual([]);
    expect(seen?.operationId).toBe(operation.id);
    expect(seen?.context).toMatchObject({
      path: request.path,
      query: request.query,
      header: request.header,
      contentType: request.contentType,
    });
    expect(seen?.context.body, `${request.name}`).toEqual(request.body);
    for (const principal of Object.values(seen?.context.auth ?? {})) {
      expect(principal).toBe(anyToken);
    }
  }
});

/** @throws Error when the description declares no success, which lint forbids. */
function successOf(replies: readonly ExampleReply[]): ExampleReply {
  const success = replies.find(({ status }) => status >= 200 && status < 300);
  if (success === undefined) throw new Error('There is no reply with a 2xx status.');
  return success;
}

function isIterable(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** The only line of a stream, as the example of one has it. */
async function lineOf(items: AsyncIterable<unknown>): Promise<unknown> {
  const lines: unknown[] = [];
  for await (const item of items) lines.push(item);
  expect(lines).toHaveLength(1);
  return lines[0];
}

async function expectAnswered(
  { model }: DescribedOperation,
  reply: ExampleReply,
  result: AnyResult,
): Promise<void> {
  expect(result.status, `${reply.name}`).toBe(reply.status);
  for (const [name, value] of Object.entries(reply.headers)) {
    expect(result.response.headers.get(name)).toBe(value);
  }
  const body = result.ok ? result.data : result.error;
  const answered = isIterable(body) ? await lineOf(body) : body;
  expect(answered, `${reply.name}`).toEqual(model.method === 'head' ? undefined : reply.body);
}

function isSecured({ model }: DescribedOperation): boolean {
  return model.security.every((names) => names.length > 0);
}

interface Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly isDeclared: boolean;
}

async function refusalOf(attempt: () => Promise<AnyResult>): Promise<Refusal> {
  try {
    const { status, error } = await attempt();
    return { status, body: error, isDeclared: true };
  } catch (error) {
    if (!(error instanceof UndeclaredStatusError)) throw error;
    return { status: error.response.status, body: error.body, isDeclared: false };
  }
}

/** The framework's own refusals are instances of the operation's error schemas. */
function expectDescribedError(
  { model }: DescribedOperation,
  judge: Judge,
  { status, body, isDeclared }: Refusal,
): void {
  const declared = model.responses.find((response) => response.status === `${status}`);
  expect(declared !== undefined).toBe(isDeclared);
  // HEAD has no body to say it in; a status that is not declared has the words of another error.
  const schema = declared?.content[0]?.schema;
  if (model.method === 'head' || schema === undefined) return;
  // Parsed from JSON a moment ago.
  expect(judge.faults(schema, body as Json), `faults of ${JSON.stringify(body)}`).toEqual([]);
}
