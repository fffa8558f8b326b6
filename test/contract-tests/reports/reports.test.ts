/** The reports of one run: of a server with a mistake, whose answers are written to break out of a page. */

import { validate } from '@openapi-counterpart/runtime';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/contract-tests/model.js';
import { rules } from '../../../src/contract-tests/areas/index.js';
import { maskSummary } from '../../../src/contract-tests/reports/mask-summary.js';
import { createPlaces } from '../../../src/contract-tests/reports/place.js';
import { reportNames, writeReport } from '../../../src/contract-tests/reports/index.js';
import { isKeptReport } from '../../../generated/admin-api/validators.js';
import { chromium, domOf } from '../../support/chromium.js';
import { runTiny } from '../support/run-tiny.js';

const hostile = `</pre><script>document.title = 'taken'</script>]]>"'&\u0007\nnext
::error::own ##[error]own \u202e\ud800\ufffe\u0000`;

let summary: Summary;
let plain: Summary;

beforeAll(async () => {
  plain = await runTiny({
    mistake: 'state-persists',
    isWanted: ({ id }) => /^(?:state|delete|http)/.test(id),
  });
  summary = {
    ...plain,
    target: 'http://tiny.example',
    violations: plain.violations.map((violation) => ({
      ...violation,
      message: hostile,
      exchanges: violation.exchanges.map((exchange) => ({ ...exchange, text: hostile })),
    })),
    results: plain.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, message: hostile })),
    })),
    untested: ['delete-resource'],
  };
});

const places = createPlaces();

test('the terminal has a line an area, then each violation with how to see it again', () => {
  const text = writeReport('text', plain, { places });
  const [, , ...lines] = text.split('\n');
  expect(lines.slice(0, lines.indexOf('')).map((line) => line.trim().slice(0, 17).trim())).toEqual([
    '✓ Operations',
    '✗ Resources',
    '✓ HTTP',
  ]);
  const [{ id } = { id: '' }] = plain.violations;
  expect(text).toContain('✗ must   state-persists provision-resource');
  expect(text).toMatch(/ where +\S*partner-api\/\S+:\d+:\d+\n/);
  expect(text).toMatch(/ curl +curl -i -X GET 'http:\/\/tiny\.example\/v1\/installations\/icfg_/);
  expect(text).toContain(`npx counterpart replay ${id}\n`);
  expect(text).toMatch(/\n✗ 1 violation, \d+ checks held\.\n$/);
});

const pageOf = (given: Summary): string => writeReport('html', given, { places });

test('a summary for a page has no secret of what was sent and answered, and the same words otherwise', () => {
  const secret = 'a-whole-secret';
  const violations = plain.violations.map((violation) => ({
    ...violation,
    exchanges: violation.exchanges.map((exchange) => ({
      ...exchange,
      case: { ...exchange.case, path: `/v1/x?key=${secret}`, body: `{"password":"${secret}"}` },
      text: `{"name":"orders","secrets":[{"name":"URL","value":"${secret}"}]}`,
    })),
    calls: [],
  }));
  const page = pageOf(maskSummary({ ...plain, violations }));
  expect(page).not.toContain(secret);
  expect(page).toContain('orders');
  expect(pageOf(maskSummary(plain))).toBe(pageOf(plain));
});

test('an area in which only advice is not followed is not red', () => {
  const [finding] = plain.violations.flatMap((violation) => violation.findings);
  if (finding === undefined) throw new Error('There is no finding.');
  const results = plain.results.map((result) =>
    result.code === 'http-path'
      ? { ...result, outcome: 'violated' as const, findings: [{ ...finding, code: 'http-path' }] }
      : result,
  );
  const text = writeReport('text', { ...plain, results }, { places });
  expect(text).toMatch(/\n {2}! HTTP /);
  expect(text).toMatch(/\n {2}✗ Resources /);
});

/** The run with a piece of advice, and a second code for the cause of its violation. */
function withAdvice(): Summary {
  const [first] = plain.violations;
  const [finding] = first?.findings ?? [];
  if (first === undefined || finding === undefined) throw new Error('There is no violation.');
  const rule = rules.get('response-error');
  if (rule === undefined) throw new Error('There is no such rule.');
  const advice = { ...first, id: 'ffffffff', rule, checks: ['http-path/get-resource'] };
  const other = { ...finding, code: 'auth-crash', operationId: 'delete-resource' };
  return {
    ...plain,
    violations: [{ ...first, findings: [...first.findings, other] }, advice],
    results: plain.results.map((result) =>
      result.id === 'http-path/get-resource'
        ? { ...result, outcome: 'violated', findings: [finding] }
        : result,
    ),
  };
}

describe('all reports have the same violations, and name every code', () => {
  test('text', () => {
    const text = writeReport('text', withAdvice(), { places });
    expect(text).toMatch(/\n✗ 1 violation, 1 piece of advice, \d+ checks held\.\n$/);
    expect(text).toContain('also   auth-crash at delete-resource\n');
  });

  test('JSON', () => {
    const report = JSON.parse(writeReport('json', withAdvice(), { places }));
    expect(report.violations).toHaveLength(2);
    const [first] = report.violations;
    expect(first.findings.map(({ code }: { code: string }) => code)).toContain('auth-crash');
    for (const item of first.findings) expect(item.exchanges.length).toBeGreaterThan(0);
  });

  test('JUnit', () => {
    const report = writeReport('junit', withAdvice(), { places });
    expect(report.match(/<failure /g)).toHaveLength(1);
    expect(report.match(/<system-out>response-error: /g)).toHaveLength(1);
    expect(report).toContain('Also: auth-crash at delete-resource');
  });

  test('JUnit has a case for each of several violations of one check', () => {
    const [first] = plain.violations;
    if (first === undefined) throw new Error('There is no violation.');
    const further = { ...first, id: 'ffffffff' };
    const report = writeReport('junit', { ...plain, violations: [first, further] }, { places });
    const failed = [...report.matchAll(/<testcase [^>]*name="([^"]*)"><failure /g)];
    const [check] = first.checks;
    expect(failed.map(([, name]) => name)).toEqual([check, `${check} (state-persists ffffffff)`]);
    expect(report.match(/<failure /g)).toHaveLength(2);
    const counts = [...report.matchAll(/ tests="(\d+)" failures="(\d+)"/g)];
    const sum = (at: number): number => counts.reduce((total, of) => total + Number(of[at]), 0);
    expect([sum(1), sum(2)]).toEqual([report.match(/<testcase /g)?.length, 2]);
  });

  test('HTML', () => {
    const report = writeReport('html', withAdvice(), { places });
    expect(report).toContain('1 violation, 1 piece of advice,');
    expect(report).toContain('Also <code>auth-crash at delete-resource</code>.');
  });

  test('GitHub', () => {
    const lines = writeReport('github', withAdvice(), { places }).trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['::error', '::warning']);
    expect(lines[0]).toContain('Also: auth-crash at delete-resource');
  });
});

test('a call to Vercel is shown with its answer', () => {
  const [first] = plain.violations;
  if (first === undefined) throw new Error('There is no violation.');
  const call = {
    operationId: 'create-event',
    installationId: 'icfg_1',
    method: 'POST',
    path: '/v1/installations/icfg_1/events',
    status: 400,
    body: {},
    sent: '{}',
    answer: '{"error":{"message":"event is missing"}}',
    issues: [],
  };
  const shown = { ...plain, violations: [{ ...first, calls: [call] }] };
  for (const name of ['text', 'junit', 'html', 'github'] as const) {
    expect(writeReport(name, shown, { places })).toContain('event is missing');
  }
});

test('what servers send is one line of text without control characters', () => {
  const text = writeReport('text', summary, { places });
  expect(text).toContain(String.raw`\u0007\nnext`);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text.split('\n')).not.toContain('next');
});

test.each(['text', 'json', 'junit', 'html'] as const)(
  'a CI that logs it finds no command: %s',
  (name) => {
    expect(writeReport(name, summary, { places })).not.toMatch(/^\s*::|##\[|##vso\[/m);
  },
);

test.each(['junit', 'html', 'github'] as const)(
  'what nobody would see is an escape: %s',
  (name) => {
    const report = writeReport(name, summary, { places });
    expect(report).toContain(String.raw`\u202e\ud800\ufffe\u0000`);
    expect(report).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202e\ufffe]/u);
  },
);

test('JSON has all of it', () => {
  const report: unknown = JSON.parse(writeReport('json', summary, { places }));
  expect(report).toMatchObject({
    target: 'http://tiny.example',
    seed: 1,
    isGreen: false,
    untested: ['delete-resource'],
    violations: [{ code: 'state-persists', severity: 'must', message: hostile }],
  });
  // The console reads it by this description.
  expect(validate(isKeptReport, { at: 0, report })).toEqual([]);
});

test('a line of a GitHub workflow is one line', () => {
  const lines = writeReport('github', summary, { places }).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error title=state-persists provision-resource::.*%0Anext%0A/);
  expect(lines[1]).toMatch(/^::error title=untested delete-resource::/);
});

test.each(reportNames)('the same run gives the same bytes: %s', async (name) => {
  expect(writeReport(name, summary, { places })).toBe(
    writeReport(name, structuredClone(summary), { places: createPlaces() }),
  );
});

// CI has a browser: see .ci/run.
describe.skipIf(chromium === undefined && process.env['CI'] === undefined)('in a browser', () => {
  test('the page shows what servers sent as text, and nothing of it runs', async () => {
    const page = await domOf('report.html', writeReport('html', summary, { places }));
    expect(page).toContain('<title>Contract tests of http://tiny.example</title>');
    expect(page).not.toContain('<script');
    expect(page).toContain("&lt;/pre&gt;&lt;script&gt;document.title = 'taken'&lt;/script&gt;");
    expect(page).toMatch(/<details[^>]*class="violation must"/);
    expect(page).toMatch(/<th scope="row">Resources<\/th><td>\d+<\/td><td>1<\/td>/);
    expect(page).toContain('<code>delete-resource</code> is required and never succeeded');
  });

  test('JUnit is well-formed XML that names the check', async () => {
    const page = await domOf('report.xml', writeReport('junit', summary, { places }));
    // The browser shows what it has read by elements of its own, and what it cannot read as an error.
    expect(page.includes('parsererror')).toBe(false);
    const shown = /<failure[^>]* type="state-persists"[^>]*>/.exec(page)?.[0];
    expect(shown).toContain('&lt;/pre&gt;&lt;script&gt;');
  });
});
