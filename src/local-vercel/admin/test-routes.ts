/** Admin paths for the contract tests: starts them, follows them, and gives what the last ones found. */

import { HttpError, type Outgoing } from '@openapi-counterpart/runtime';
import { eventAnswer, eventStream, wantsEvents } from '../http/event-stream.js';
import { json } from '../http/error.js';
import type { KnownSecrets } from '../masking/known-secrets.js';
import { maskJsonTexts } from '../masking/mask-json-text.js';
import { list, object, optional, text } from '../shape.js';
import { done, type Route } from './route.js';
import type { ContractTests, TestRuns } from './test-runs.js';

const wishShape = object({ only: optional(list(text)) });

/** @param tests Undefined where there are none: then there is no report either. */
export function testRoutes(
  tests: ContractTests | undefined,
  runs: TestRuns,
  secrets: KnownSecrets,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/test-run',
      summary: 'how far the contract tests are; with Accept: text/event-stream as they go on',
      run: (_body, { incoming }) =>
        wantsEvents(incoming) ? streamRun(runs) : json(200, runs.now()),
    },
    {
      method: 'POST',
      path: '/test-run',
      summary: "starts the contract tests on the partner's server: {only?: [check, …]}",
      run(body) {
        const { only } = wishShape(body ?? {}, []);
        return json(202, runs.start(only));
      },
    },
    {
      method: 'DELETE',
      path: '/test-run',
      summary: 'ends the contract tests early; the report holds what was tried',
      async run() {
        await runs.stop();
        return done();
      },
    },
    {
      method: 'GET',
      path: '/test-report',
      summary: 'what the last contract tests in the folder found, secrets masked',
      async run() {
        const kept = await tests?.lastReport();
        // The bodies of a partner's answers are in it, as text.
        const report = kept === undefined ? null : maskJsonTexts(kept.report, secrets);
        return json(200, { at: kept?.at ?? null, report });
      },
    },
    {
      method: 'GET',
      path: '/test-report.html',
      summary: 'the same as a document for people',
      async run() {
        const page = await tests?.lastPage();
        if (page === undefined) throw new HttpError(404, 'No test ran in this folder yet.');
        return { status: 200, headers: pageHeaders, body: page };
      },
    },
  ];
}

/** What a partner's server answered is in the document, and stays text. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function streamRun(runs: TestRuns): Outgoing {
  return eventAnswer(
    eventStream('the contract tests', (send) => {
      const tell = (): void => send(`event: run\ndata: ${JSON.stringify(runs.now())}`);
      tell();
      return runs.listen(tell);
    }),
  );
}
