/** Servers whose answers have no end: a check ends with the first, and a run with the third. */

import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { Check } from '../../../src/contract-tests/check.js';
import type { Summary } from '../../../src/contract-tests/model.js';
import { createPlaces } from '../../../src/contract-tests/reports/place.js';
import { reportNames, writeReport } from '../../../src/contract-tests/reports/index.js';
import { runContractTests, summaryOf } from '../../../src/contract-tests/runner/run.js';
import { createVercelSide } from '../../../src/contract-tests/vercel-side/local.js';
import { startLocalVercel } from '../../../src/local-vercel/index.js';

const chunk = 'x'.repeat(64 * 1024);

/** Sends on as fast as the reader reads. */
const flood: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const send = (): void => {
    while (response.writable && response.write(chunk));
    if (response.writable) response.once('drain', send);
  };
  send();
};

/** Sends the head and a little, and never ends. */
const trickle: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{');
};

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Serves it on a free port. @returns Where. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  opened.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return `http://127.0.0.1:${address.port}`;
}

interface Options {
  readonly longestRun?: number;
  readonly timeout?: number;
  readonly isWanted?: (check: Check) => boolean;
}

async function run(
  listener: RequestListener,
  { timeout = 20_000, ...options }: Options = {},
): Promise<Summary> {
  const url = await serve(listener);
  const vercel = await startLocalVercel({ seed: 1 });
  try {
    const [integration] = vercel.context.state.integrations.all();
    if (integration === undefined) throw new Error('The local Vercel has no integration.');
    const events = runContractTests({
      target: {
        url,
        timeout,
        longestAnswer: 1_000_000,
      },
      vercel: createVercelSide(vercel.context, integration),
      config: { products: [{ id: 'any' }] },
      seed: 1,
      workers: 1,
      isWanted: () => true,
      ...options,
    });
    return await summaryOf(events);
  } finally {
    await vercel.close();
  }
}

describe.each([
  ['longer than is read', flood, 20_000, 'The answer is longer than 1000000 bytes'],
  ['that trickles', trickle, 500, 'No answer within 0.5 s.'],
])('an answer %s', (_name, listener, timeout, failure) => {
  test('ends the run at the third, which every report says', async () => {
    const summary = await run(listener, { timeout });
    const { isGreen, interruption, requests, violations } = summary;
    expect({ isGreen, interruption, requests }).toEqual({
      isGreen: false,
      interruption: '3 answers had no end.',
      requests: 3,
    });
    expect(violations.map(({ message }) => message).join()).toContain(failure);
    const places = createPlaces();
    for (const name of reportNames) {
      expect(writeReport(name, summary, { places })).toContain('3 answers had no end.');
    }
  });
});

test('a run that takes too long ends', async () => {
  const { interruption, requests } = await run((_request, response) => response.end('{}'), {
    longestRun: 0,
  });
  expect({ interruption, requests }).toEqual({
    interruption: 'The run took longer than 0 minutes.',
    requests: 0,
  });
});

test('redirects are not followed', async () => {
  const paths: (string | undefined)[] = [];
  await run(
    (request, response) => {
      paths.push(request.url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    },
    { isWanted: () => false },
  );
  expect(paths).not.toContain('/elsewhere');
});
