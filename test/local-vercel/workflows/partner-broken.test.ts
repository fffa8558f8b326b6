/** Partners that refuse, fail, or answer what is not described: nothing is changed by them. */

import { createServer } from 'node:http';
import { getInstallation } from '@openapi-counterpart/vercel/partner-api/client';
import { expect, onTestFinished, test } from 'vitest';
import { callOf } from '../../../src/local-vercel/workflows/partner-call.js';
import { callPartner } from '../../../src/local-vercel/workflows/partner.js';
import type { PartnerError } from '../../../src/local-vercel/workflows/partner-error.js';
import { snapshotOf } from '../../../src/local-vercel/state/state.js';
import {
  answer,
  addInstallation,
  startLocalParts,
  type LocalParts,
} from '../support/local-parts.js';
import { provision, provisioned, refusal } from '../support/provisioning.js';

/** Never answers, and ignores the signal that ends the wait. */
const silent = (): Promise<Response> => new Promise(() => {});

/** A body that never ends. */
const endless = (): Promise<Response> =>
  Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => {}) })));

interface Broken {
  readonly name: string;
  readonly partner: () => Promise<Response>;
  readonly failure: Partial<PartnerError>;
  readonly tries?: number;
}

const broken: readonly Broken[] = [
  {
    name: 'a described refusal',
    partner: () => answer(409, refusal),
    failure: { failure: 'refused', status: 409 },
  },
  {
    name: 'a described refusal in plain text',
    partner: () => Promise.resolve(new Response('Forbidden', { status: 403 })),
    failure: { failure: 'refused', status: 403 },
  },
  {
    name: 'a fault',
    partner: () => answer(500, { oops: true }),
    failure: { failure: 'invalid', status: 500 },
    tries: 3,
  },
  {
    name: 'too many requests',
    partner: () => answer(429, {}),
    failure: { failure: 'invalid', status: 429 },
    tries: 3,
  },
  {
    name: 'a redirect, which is not followed',
    partner: () =>
      Promise.resolve(new Response(null, { status: 302, headers: { location: '/login' } })),
    failure: { failure: 'invalid', status: 302 },
  },
  {
    name: 'a connection that is dropped',
    partner: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'no answer in time',
    partner: silent,
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'half an answer in time',
    partner: endless,
    failure: { failure: 'unreachable', status: null },
    tries: 3,
  },
  {
    name: 'a page',
    partner: () =>
      Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } })),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'JSON that is none',
    partner: () =>
      Promise.resolve(new Response('{"id":', { headers: { 'content-type': 'application/json' } })),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'a body that is not described',
    partner: () => answer(200, { ...provisioned, secrets: undefined }),
    failure: { failure: 'invalid', status: 200 },
  },
  {
    name: 'nothing',
    partner: () => answer(200),
    failure: { failure: 'invalid', status: 200 },
  },
];

test.each(broken)('$name changes nothing and is in the log', async (row) => {
  const limits = { answerWithin: 20, firstWithin: 20, retryAfter: [0, 0] };
  const parts = startLocalParts({ partner: row.partner, limits });
  const { installation } = addInstallation(parts);
  const before = knownTo(parts);
  await expect(provision(parts, installation.id)).rejects.toMatchObject({
    name: 'PartnerError',
    operationId: 'provision-resource',
    ...row.failure,
  });
  expect(knownTo(parts)).toEqual(before);
  const calls = parts.calls();
  expect(calls).toHaveLength(row.tries ?? 1);
  expect(calls.at(-1)).toMatchObject({ status: row.failure.status, direction: 'out' });
});

test('the first answer of an operation is waited for longer', async () => {
  const limits = { answerWithin: 1, firstWithin: 4, retryAfter: [0] };
  const parts = startLocalParts({ partner: () => new Promise(() => {}), limits });
  const { installation } = addInstallation(parts);
  await expect(provision(parts, installation.id)).rejects.toThrow(/No answer within 0.001 s/);
  expect(parts.calls().map(({ note }) => note)).toEqual([
    'No answer within 0.004 s.',
    'Try 2 of 2: No answer within 0.001 s.',
  ]);
});

test('what does not match the description is named in the error and in the log', async () => {
  const parts = startLocalParts({ partner: () => answer(200, { ...provisioned, id: 5 }) });
  const { installation } = addInstallation(parts);
  await expect(provision(parts, installation.id)).rejects.toThrow(/\/id must be a string|\/id /);
  expect(parts.calls()[0]?.response?.issues).toMatchObject([{ pointer: '/id' }]);
});

test('what a partner says of its own failure is told', async () => {
  const parts = startLocalParts({ partner: () => answer(500, { error: { message: 'boom' } }) });
  const { installation } = addInstallation(parts);
  await expect(provision(parts, installation.id)).rejects.toThrow(/status 500.* It says: boom$/);
});

test('a partner that recovers is asked again with the same key and token', async () => {
  let count = 0;
  const parts = startLocalParts({
    partner: () => answer(++count < 3 ? 503 : 200, count < 3 ? {} : provisioned),
  });
  const { installation } = addInstallation(parts);
  expect(await provision(parts, installation.id)).toMatchObject({ partnerId: 'res_1' });
  const keys = parts.calls().map(({ request }) => request.headers['idempotency-key']);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(parts.calls().map(({ note }) => note)).toEqual([null, 'Try 2 of 3', 'Try 3 of 3']);
});

test('a server that hangs up is no answer', async () => {
  const server = createServer((request) => void request.socket.destroy());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const parts = startLocalParts({
    partner: (request) => fetch(request),
    integration: { partnerUrl: `http://127.0.0.1:${address.port}` },
  });
  const { installation } = addInstallation(parts);
  const { local } = parts;
  const reading = callPartner(
    local,
    callOf(local, installation, 'get-installation', null),
    (client, header) =>
      getInstallation(client, { path: { installationId: installation.id }, header }),
  );
  await expect(reading).rejects.toMatchObject({ failure: 'unreachable', status: null });
  expect(parts.calls()).toHaveLength(3);
});

/** All of the state but the source of ids, which every call draws from. */
function knownTo({ local }: LocalParts) {
  return { ...snapshotOf(local.state), settings: [] };
}
