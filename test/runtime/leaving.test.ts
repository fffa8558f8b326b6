/** What a handler throws because its client has left is no fault of the server; everything else stays one. */

import { expect, test } from 'vitest';
import { createServer } from '../../src/runtime/server.js';

const operation = {
  id: 'read-blocks',
  name: 'readBlocks',
  method: 'GET',
  path: '/blocks',
  security: [],
  parameters: [],
  validate: {},
  responses: { '200': { content: { 'application/jsonl': undefined } } },
  errors: {},
};

interface Thrown {
  readonly leaves: boolean;
  readonly thrown: (signal: AbortSignal) => unknown;
}

const itsReason = ({ reason }: AbortSignal): unknown => reason;
const ofThatName = (): unknown => new DOMException('It was aborted.', 'AbortError');
const another = (): unknown => new Error('A bug.');

const cases: readonly [string, Thrown, status: number][] = [
  ['the reason of the signal', { leaves: true, thrown: itsReason }, 499],
  ['an AbortError of its own', { leaves: true, thrown: ofThatName }, 499],
  ['another error', { leaves: true, thrown: another }, 500],
  ['an AbortError while the client waits', { leaves: false, thrown: ofThatName }, 500],
  [
    'nothing, the reason of a signal that is not aborted',
    { leaves: false, thrown: itsReason },
    500,
  ],
];

test.each(cases)('a handler that throws %s', async (_, { leaves, thrown }, status) => {
  const faults: unknown[] = [];
  const client = new AbortController();
  const readBlocks = ({ request }: { readonly request: Request }): never => {
    if (leaves) client.abort(new Error('Gone.'));
    throw thrown(request.signal);
  };
  const onError = (fault: unknown): void => void faults.push(fault);
  const server = createServer([operation], {}, { readBlocks }, { onError });
  const response = await server(new Request('http://localhost/blocks', { signal: client.signal }));
  expect(response.status).toBe(status);
  expect(faults).toHaveLength(status === 500 ? 1 : 0);
});

test.each(cases)('a stream of items that throws %s', async (_, { leaves, thrown }, status) => {
  const faults: unknown[] = [];
  const client = new AbortController();
  const readBlocks = ({ request }: { readonly request: Request }) => ({
    status: 200,
    body: (async function* () {
      yield await Promise.resolve(1);
      if (leaves) client.abort(new Error('Gone.'));
      throw thrown(request.signal);
    })(),
  });
  const onError = (fault: unknown): void => void faults.push(fault);
  const server = createServer([operation], {}, { readBlocks }, { onError });
  const response = await server(new Request('http://localhost/blocks', { signal: client.signal }));
  const read = response.text().then(
    () => 'whole',
    () => 'broken',
  );
  expect(await read).toBe('broken');
  expect(faults).toHaveLength(status === 500 ? 1 : 0);
});
