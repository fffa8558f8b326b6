/** Every operation of the Vercel API is called through its generated client function against Prism. */

import { UndeclaredStatusError, type AnyResult } from '@openapi-counterpart/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismMock } from '../../src/mock/prism.js';
import { loadApi, type DescribedOperation } from './support/apis.js';
import { calledOperations, createCaller, type Caller } from './support/calls.js';
import { recordCoverage } from './support/coverage.js';
import { explain } from './support/disagreements.js';
import { brokenRequests, goodRequests } from './support/examples.js';
import { createJudge } from './support/judge.js';
import { startPrism } from './support/prism.js';
import { toRequest, toWire, type RequestCase } from './support/request-case.js';
import { createStubServer } from './support/stub-server.js';

const api = loadApi('vercel-api');
const judge = createJudge(api.schemas);
const responseJudge = createStubServer(api);
let prism: PrismMock;
let call: Caller;
let callAnonymously: Caller;

beforeAll(async () => {
  prism = await startPrism(api.name);
  call = createCaller(api.name, { baseUrl: prism.url });
  callAnonymously = createCaller(api.name, { baseUrl: prism.url, authenticated: false });
});

afterAll(() => prism.close());

test('every operation has a generated function, and no function is without operation', () => {
  const described = api.operations.map(({ id }) => id);
  expect(calledOperations(api.name).toSorted()).toEqual(described.toSorted());
});

describe.each(api.operations)('$id', (operation) => {
  test('good requests succeed, with what is described', async () => {
    for (const request of goodRequests(api, operation)) {
      const result = await call(operation.id, request);
      expect(result.ok, `${request.name}`).toBe(true);
      expect(declaredSuccesses(operation)).toContain(result.status);
      // Prism says here what it finds wrong with the request, and with its own answer.
      expect(result.response.headers.get('sl-violations'), `${request.name}`).toBeNull();
      await expectDescribed(operation, request, result);
    }
    recordCoverage(api.name, operation.id, 'client');
    recordCoverage(api.name, operation.id, 'prism');
  });

  test('broken requests are refused', async () => {
    const accepted: string[] = [];
    const statuses: number[] = [];
    for (const request of brokenRequests(api, operation, judge)) {
      const status = await refusalStatus(() => call(operation.id, request));
      if (status !== undefined) statuses.push(status);
      else if (!isKnownToPass(operation, request)) accepted.push(request.name);
    }
    expect(accepted, 'broken, but accepted by Prism').toEqual([]);
    expect(statuses.filter((status) => ![400, 415, 422].includes(status))).toEqual([]);
    // What nothing can break is at least refused without credentials, below.
    expect(statuses.length > 0 || isSecured(operation)).toBe(true);
  });
});

test.each(api.operations.filter(isSecured))(
  '$id is refused without credentials',
  async (operation) => {
    const [good] = goodRequests(api, operation);
    const status = await refusalStatus(() => callAnonymously(operation.id, good));
    expect(status).toBe(401);
  },
);

const heads = api.operations.filter(({ model }) => model.method === 'head');

test.each(heads)(
  '$id brings a tag and no body: Prism answers HEAD as described',
  async (operation) => {
    const [good] = goodRequests(api, operation);
    const { ok, data, response } = await call(operation.id, good);
    expect({ ok, data }).toEqual({ ok: true, data: undefined });
    expect(response.headers.get('etag')).toMatch(/^".+"$/);
  },
);

function isSecured({ model }: DescribedOperation): boolean {
  return model.security.length > 0 && model.security.every((names) => names.length > 0);
}

function declaredSuccesses({ model }: DescribedOperation): readonly number[] {
  return model.responses.map(({ status }) => Number(status)).filter((status) => status < 300);
}

/** A hole of Prism's. That our own server refuses the same is what the differential test shows. */
function isKnownToPass({ id }: DescribedOperation, request: RequestCase): boolean {
  const opinions = { ours: 'refuses', prism: 'accepts', ajv: 'refuses' } as const;
  return explain({ api: api.name, operationId: id, request, ...opinions }) !== undefined;
}

/** The status of a refusal, declared or not; nothing when the call succeeded. */
async function refusalStatus(attempt: () => Promise<AnyResult>): Promise<number | undefined> {
  try {
    const result = await attempt();
    return result.ok ? undefined : result.status;
  } catch (error) {
    if (error instanceof UndeclaredStatusError) return error.response.status;
    throw error;
  }
}

/** Our own server finds nothing wrong with the answer when it is to give the same one. */
async function expectDescribed(
  operation: DescribedOperation,
  request: RequestCase,
  { status, data, response }: AnyResult,
): Promise<void> {
  const declared = operation.model.responses.find((candidate) => candidate.status === `${status}`);
  const names = declared?.headers.map(({ name }) => name) ?? [];
  const headers = names.map((name) => [name, response.headers.get(name) ?? ''] as const);
  const contentType = response.headers.get('content-type')?.split(';')[0];
  const isEmpty = data === undefined;
  responseJudge.answerWith({
    name: 'as Prism answered',
    status,
    headers: Object.fromEntries(headers),
    contentType: isEmpty ? undefined : contentType,
    // Parsed from JSON a moment ago.
    body: data as Parameters<typeof responseJudge.answerWith>[0]['body'],
  });
  const again = await responseJudge.server(toRequest(toWire(operation, request)));
  expect(responseJudge.takeFaults(), `${request.name}`).toEqual([]);
  expect(again.status).toBe(status);
}
