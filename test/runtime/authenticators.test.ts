/** Who judges a scheme is who was given for it, whatever the scheme is called. */

import { expect, test } from 'vitest';
import { createServer } from '../../src/runtime/server.js';

async function statusOf(scheme: string, auth: object): Promise<[number, unknown[]]> {
  const operation = {
    id: 'read',
    name: 'read',
    method: 'GET',
    path: '/a',
    security: [[scheme]],
    parameters: [],
    validate: {},
    responses: { '200': { content: { 'application/json': undefined } } },
    errors: {},
  };
  const faults: unknown[] = [];
  const server = createServer(
    [operation],
    { [scheme]: { kind: 'http', scheme: 'bearer' } },
    { read: () => ({ status: 200, body: 1 }) },
    // By any name a scheme can have.
    { auth: auth as never, onError: (fault) => void faults.push(fault) },
  );
  const headers = { authorization: 'Bearer a' };
  const { status } = await server(new Request('http://localhost/a', { headers }));
  return [status, faults.map(String)];
}

class Judges {
  session(): object {
    return {};
  }
}

test.each([
  ['constructor', { constructor: () => ({}) }],
  ['session', new Judges()],
  ['session', new Proxy({}, { get: () => () => ({}) })],
])('%s is judged by what is given', async (scheme, auth) => {
  expect(await statusOf(scheme, auth)).toEqual([200, []]);
});

test.each(['constructor', 'toString', 'session'])('%s is judged by nobody', async (scheme) => {
  const fault = `Error: No authenticator is given for "${scheme}".`;
  expect(await statusOf(scheme, {})).toEqual([500, [fault]]);
});
