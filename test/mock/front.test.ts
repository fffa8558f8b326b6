/** What stands before Prism refuses by itself. */

import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createFront } from '../../src/mock/front.js';
import { listen } from '../../src/local-vercel/listen.js';

test.each([
  ['/things/100%', 400],
  ['/things/%zz', 400],
  // Nothing listens behind it here.
  ['/things/100%25', 502],
])('the path %s is answered with %i', async (path, status) => {
  const server = await listen(createFront('no-such-socket', new Set()), { port: 0 });
  const answer = await new Promise((resolve, reject) => {
    const call = request(server.url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.once('error', reject).end();
  });
  await server.close();
  expect(answer).toBe(status);
});
