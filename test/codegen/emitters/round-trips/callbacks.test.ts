/** Callbacks, received by the server that is generated for them, over HTTP. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toNodeListener } from '../../../../src/runtime/node.js';
import type { HandlerContext } from '../../../../src/runtime/handler-context.js';
import type { Server } from '../../../../src/runtime/server.js';
import { generateFile } from '../../../support/generation.js';
import { inRepository } from '../../../support/repository.js';
import { folderWith } from '../../../support/temporary.js';

type Create = (handlers: object, options: object) => Server;

const seen: Partial<HandlerContext>[] = [];
let baseUrl: string;
let listener: ReturnType<typeof createServer>;

function hear(reply: object): (context: HandlerContext) => object {
  return ({ path, query, body, auth }) => {
    seen.push({ path, query, body, auth });
    return reply;
  };
}

beforeAll(async () => {
  const folder = await folderWith({ 'package.json': '{ "type": "module" }' });
  const fixture = inRepository('test/fixtures/positive/callback-receivers.yaml');
  await generateFile(fixture, `${folder}/out`);
  // A module that was just written: no type knows it.
  const { createCallbackReceiversCallbacksServer } = (await import(
    `${folder}/out/callbacks.ts`
  )) as { readonly createCallbackReceiversCallbacksServer: Create };
  const server = createCallbackReceiversCallbacksServer(
    {
      hearEvent: hear({ status: 200, body: { ok: true } }),
      deleteSubscribeOnEndEndsByValue1: hear({ status: 204 }),
      postSubscribeSigned: hear({ status: 204 }),
      getSubscribeSigned2: hear({ status: 204 }),
    },
    { auth: { signature: () => 'signer' }, validateResponses: true },
  );
  listener = createServer(toNodeListener(server)).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  baseUrl = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});

afterAll(() => listener.close());

test.each<[method: string, path: string, init: RequestInit, status: number, seen: object]>([
  ['POST', '/subscribe/onEvent', json({ id: 1 }), 200, { body: { id: 1 } }],
  ['DELETE', '/subscribe/onEnd/ends/7?reason=done', {}, 204, { path: { value1: '7' } }],
  [
    'POST',
    '/subscribe/signed',
    { headers: { 'x-signature': 's' } },
    204,
    { auth: { signature: 'signer' } },
  ],
  ['GET', '/subscribe/signed/2', {}, 204, {}],
])('%s %s', async (method, path, init, status, expected) => {
  const response = await fetch(baseUrl + path, { method, ...init });
  expect(response.status).toBe(status);
  expect(seen.pop()).toMatchObject(expected);
});

test.each([
  ['POST', '/subscribe/onEvent', json({ id: 'x' }), 400],
  ['DELETE', '/subscribe/onEnd/ends/7?reason=early', {}, 400],
  ['POST', '/subscribe/signed', {}, 401],
  ['POST', '/subscribe/other', {}, 404],
])('%s %s is refused', async (method, path, init, status) => {
  expect((await fetch(baseUrl + path, { method, ...init })).status).toBe(status);
});

function json(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
