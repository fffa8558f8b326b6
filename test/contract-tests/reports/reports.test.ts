/** The reports of one run: of a server with a mistake, whose answers are written to break out of a page. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/contract-tests/model.js';
import { createPlaces } from '../../../src/contract-tests/reports/place.js';
import { reportNames, writeReport } from '../../../src/contract-tests/reports/index.js';
import { chromium, domOf } from '../../support/chromium.js';
import { runTiny } from '../support/run-tiny.js';

const hostile = `</pre><script>document.title = 'taken'</script>]]>"'&\u0007\nnext`;

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

test('JSON has all of it', () => {
  const report: unknown = JSON.parse(writeReport('json', summary, { places }));
  expect(report).toMatchObject({
    target: 'http://tiny.example',
    seed: 1,
    isGreen: false,
    untested: ['delete-resource'],
    violations: [{ code: 'state-persists', severity: 'must', message: hostile }],
  });
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
