/** The signal of a handler's Request on `node:http`: it tells whether somebody still waits. */

import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Outgoing } from '../../src/runtime/incoming.js';
import { toNodeListener } from '../../src/runtime/node.js';

test.each([
  ['is aborted when its client leaves', new Promise<Outgoing>(() => undefined), true],
  [
    'is not aborted after an answer',
    Promise.resolve({ status: 204, headers: {}, body: null }),
    false,
  ],
])('the signal of a Request %s', async (_, answer, isAborted) => {
  const asked = new EventEmitter();
  const listener = toNodeListener({
    handle: (incoming) => {
      asked.emit('signal', incoming.request.signal);
      return answer;
    },
  });
  const leaving = createServer(listener);
  await once(leaving.listen(0, '127.0.0.1'), 'listening');
  const { port: own } = leaving.address() as AddressInfo;
  const socket = connect(own, '127.0.0.1').on('error', () => undefined);
  const closed = once(leaving, 'request').then(([, response]) => once(response, 'close'));
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const [signal] = (await once(asked, 'signal')) as [AbortSignal];
  expect(signal.aborted).toBe(false);
  if (isAborted) socket.destroy();
  await closed;
  expect(signal.aborted).toBe(isAborted);
  socket.destroy();
  leaving.close();
});
