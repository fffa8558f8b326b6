/** Reports that Vercel does not take: sent again, made anew, or given up. */

import { createInstallationClients, UsageReportError } from '@openapi-counterpart/vercel';
import { describe, expect, test } from 'vitest';
import { id, queries, start } from './usage-reporting.js';

describe('a report that is not taken', () => {
  test.each([[500], [502], [503], [429], [0]])(
    'with %i is sent again as it was',
    async (status) => {
      const { reporter, reports, answers, waits, errors } = await start();
      answers.push({ status }, { status });
      reporter.add(id, queries(5));
      expect(await reporter.flush()).toEqual([]);
      expect(reports).toHaveLength(3);
      expect(reports[1]).toEqual(reports[0]);
      expect(reports[2]).toEqual(reports[0]);
      expect(waits).toEqual([1000, 2000]);
      expect(errors).toEqual([]);
    },
  );

  test('is made anew where more was used meanwhile, and counts nothing twice', async () => {
    const { reporter, reports, answers } = await start();
    answers.push({ status: 500, before: () => reporter.add(id, queries(2)) });
    reporter.add(id, queries(5));
    await reporter.flush();
    await reporter.flush();
    expect(reports.map(({ usage }) => usage[0]?.periodValue)).toEqual([5, 7]);
    expect(reports[1]?.timestamp).not.toBe(reports[0]?.timestamp);
  });

  test('leaves what was used while a good one was under way for the next', async () => {
    const { reporter, reports, answers } = await start();
    answers.push({ status: 201, before: () => reporter.add(id, queries(2)) });
    reporter.add(id, queries(5));
    await reporter.flush();
    await reporter.flush();
    expect(reports.map(({ usage }) => usage[0]?.periodValue)).toEqual([5, 7]);
  });

  test('waits as long as it is told to', async () => {
    const { reporter, answers, waits } = await start();
    answers.push({ status: 429, headers: { 'retry-after': '7' } });
    answers.push({ status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } });
    reporter.add(id, queries(5));
    await reporter.flush();
    expect(waits).toEqual([7000, 2000]);
  });

  test('is given up after some attempts, told of, and sent with the next interval', async () => {
    const { reporter, reports, answers, errors, waits, tick } = await start({ maxAttempts: 3 });
    answers.push({ status: 500 }, { status: 500 }, { status: 500 });
    reporter.add(id, queries(5));
    expect(await reporter.flush()).toEqual([id]);
    expect(waits).toHaveLength(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(UsageReportError);
    expect(errors[0]).toMatchObject({ installationId: id, cause: { response: { status: 500 } } });
    await tick();
    expect(reports).toHaveLength(4);
    expect(reports[3]).toEqual(reports[0]);
  });

  test.each([400, 401, 403, 404])('with %i is not sent again at once', async (status) => {
    const { reporter, reports, answers, errors, waits } = await start();
    answers.push({ status });
    reporter.add(id, queries(5));
    reporter.add('icfg_b', queries(5));
    expect(await reporter.flush()).toEqual([id]);
    expect(reports).toHaveLength(2);
    expect(waits).toEqual([]);
    expect(errors).toMatchObject([{ message: expect.stringContaining(String(status)) }]);
    expect(await reporter.flush()).toEqual([]);
  });

  test('with 410 is the last of its installation', async () => {
    const { reporter, reports, answers, errors } = await start();
    answers.push({ status: 410 });
    reporter.add(id, queries(5));
    await reporter.flush();
    await reporter.flush();
    expect(reports).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  test('for want of a token is not sent at all', async () => {
    const { reporter, errors, waits } = await start({
      clientFor: createInstallationClients({ tokens: { get: () => undefined } }),
    });
    reporter.add(id, queries(5));
    expect(await reporter.flush()).toEqual([id]);
    expect(errors).toMatchObject([{ cause: { name: 'NoAccessTokenError' } }]);
    expect(waits).toEqual([]);
  });
});
