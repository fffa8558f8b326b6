/** A run that gets nowhere for want of credentials says so in each report, however green the rest is. */

import { expect, test } from 'vitest';
import { readApi } from '../../../src/contract-tests/generic/api.js';
import { runAnyTests } from '../../../src/contract-tests/generic/run.js';
import type { Summary } from '../../../src/contract-tests/model.js';
import { writeReport } from '../../../src/contract-tests/reports/index.js';
import { summaryOf } from '../../../src/contract-tests/runner/run.js';

const text = { type: 'string' };
const thing = { type: 'object', required: ['id'], properties: { id: text, note: text } };
const content = { 'application/json': { schema: thing } };
const responses = { '200': { description: 'Done', content }, '4XX': { description: 'Refused' } };

/** An operation that is open, and a collection that is closed. */
function apiWith(security: readonly Record<string, string[]>[]) {
  return readApi({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/open': { get: { operationId: 'open', responses: { '204': { description: 'Done' } } } },
      '/things': {
        post: { operationId: 'make', security, requestBody: { content }, responses },
        get: { operationId: 'list', security, responses },
      },
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
        get: { operationId: 'show', security, responses },
        delete: { operationId: 'remove', security, responses },
      },
    },
    components: {
      securitySchemes: {
        bot: { type: 'http', scheme: 'bearer' },
        key: { type: 'apiKey', in: 'header', name: 'x-key' },
      },
    },
  });
}

function run(
  security: readonly Record<string, string[]>[],
  secrets: ReadonlyMap<string, string>,
  status: number,
): Promise<Summary> {
  const refusal = { status, headers: { 'www-authenticate': 'Bearer' } };
  const fetch = (request: Request) =>
    Promise.resolve(
      new URL(request.url).pathname === '/open'
        ? request.method === 'GET'
          ? new Response(null, { status: 204 })
          : new Response(null, { status: 405, headers: { allow: 'GET' } })
        : new Response(null, refusal),
    );
  return summaryOf(
    runAnyTests({
      target: { url: 'http://localhost', fetch, timeout: 10_000 },
      api: apiWith(security),
      secrets,
      seed: 1,
      workers: 8,
      isWanted: ({ code }) => code !== 'unsupported-method',
      longestRun: 600_000,
    }),
  );
}

const either = [{ bot: [] }, { key: [] }];
const places = (): undefined => undefined;
const given = new Map([['key', 'a-secret']]);

test.each([
  [
    'not given',
    either,
    new Map<string, string>(),
    401,
    'without credentials. Give --auth SCHEME=VALUE; the schemes are: bot, key.',
  ],
  [
    'refused',
    either,
    given,
    403,
    ': the server refused the credentials that were given. The schemes are: bot, key.',
  ],
  [
    'not described',
    [],
    given,
    401,
    ': the server asks for credentials of which the description says nothing.',
  ],
] as const)('credentials that are %s', async (why, security, secrets, status, said) => {
  const summary = await run(security, secrets, status);
  expect(summary.violations).toEqual([]);
  expect(summary.isGreen).toBe(true);

  const untested = summary.results.filter(({ outcome }) => outcome === 'not-tested');
  expect(untested.length).toBeGreaterThan(5);
  expect(untested.filter(({ missing }) => missing?.why !== why)).toEqual([]);

  const sentence = `${untested.length} checks could not be tested${said.startsWith(':') ? '' : ' '}${said}`;
  const shown = writeReport('text', summary, { places });
  expect(shown).toContain(`  ! ${sentence}\n`);
  expect(shown).toMatch(
    new RegExp(
      `\\n! 0 violations, \\d+ checks? held, ${untested.length} not tested for want of credentials\\.\\n$`,
    ),
  );
  expect(writeReport('html', summary, { places })).toContain(`<p>${sentence}</p>`);
  expect(writeReport('github', summary, { places })).toContain(
    `::warning title=credentials::${sentence}\n`,
  );
  expect(JSON.parse(writeReport('json', summary, { places }))).toMatchObject({
    missingCredentials: [
      { why, schemes: security.length === 0 ? [] : ['bot', 'key'], checks: untested.length },
    ],
  });
});
