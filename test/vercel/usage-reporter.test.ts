import {
  createInstallationClients,
  createUsageReporter,
  multiplyMoney,
} from '@openapi-counterpart/vercel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { id, queries, size, start } from './usage-reporting.js';
import { rejection } from './vercel.js';

test('adds up what is used and sends the totals', async () => {
  const { reporter, reports, keptAlive } = await start();
  for (let time = 0; time < 10; time += 1) reporter.add(id, queries(0.1));
  reporter.add(id, { ...queries(5), resourceId: 'db_2', planValue: 100 });
  reporter.set(id, { ...size, planValue: 10 });
  expect(await reporter.flush()).toEqual([]);
  const queried = { name: 'Queries', type: 'interval', units: 'queries' };
  expect(reports).toEqual([
    {
      installation: id,
      timestamp: '2026-01-15T13:00:00.000Z',
      eod: '2026-01-16T00:00:00.000Z',
      period: { start: '2026-01-01T00:00:00.000Z', end: '2026-02-01T00:00:00.000Z' },
      billing: [],
      usage: [
        { ...queried, resourceId: 'db_1', dayValue: 1, periodValue: 1 },
        { ...queried, resourceId: 'db_2', dayValue: 5, periodValue: 5, planValue: 100 },
        { ...size, planValue: 10 },
      ],
    },
  ]);
  expect(keptAlive()).toBe(0);
});

test('sends nothing that is known already', async () => {
  const { reporter, reports, tick } = await start();
  await reporter.flush();
  reporter.add(id, queries(1));
  await tick();
  await tick();
  await reporter.flush();
  expect(reports).toHaveLength(1);
  reporter.add(id, queries(1));
  await tick();
  expect(reports.map(({ usage }) => usage[0]?.periodValue)).toEqual([1, 2]);
});

test('of two reports the newer one has the later timestamp, whatever the clock does', async () => {
  const { reporter, reports, setTime } = await start();
  for (const time of ['13:00:00.000', '13:00:00.000', '12:00:00.000', '14:00:00.000']) {
    setTime(`2026-01-15T${time}Z`);
    reporter.add(id, queries(1));
    await reporter.flush();
  }
  expect(reports.map(({ timestamp }) => timestamp.slice(11, -1))).toEqual([
    '13:00:00.000',
    '13:00:00.001',
    '13:00:00.002',
    '14:00:00.000',
  ]);
});

test('costs are worked out from the totals', async () => {
  const { reporter, reports } = await start({
    billing: (_, usage) =>
      usage.map(({ name, units, periodValue }) => {
        const price = '0.25';
        const total = multiplyMoney(price, periodValue);
        return { billingPlanId: 'pro', name, units, price, quantity: periodValue, total };
      }),
  });
  reporter.add(id, queries(3));
  await reporter.flush();
  expect(reports).toMatchObject([{ billing: [{ quantity: 3, total: '0.75' }] }]);
});

test('each installation has its own', async () => {
  const { reporter, reports } = await start();
  const ids = Array.from({ length: 20 }, (_, index) => `icfg_${index}`);
  for (const one of ids) reporter.add(one, queries(1));
  await reporter.flush();
  expect(reports.map(({ installation }) => installation).toSorted()).toEqual(ids.toSorted());
});

describe('days', () => {
  test('begin anew while the period goes on', async () => {
    const { reporter, reports, setTime } = await start();
    reporter.add(id, queries(5));
    reporter.set(id, size);
    await reporter.flush();
    setTime('2026-01-16T00:00:00.000Z');
    reporter.add(id, queries(2));
    await reporter.flush();
    expect(reports[1]).toMatchObject({
      eod: '2026-01-17T00:00:00.000Z',
      usage: [{ dayValue: 2, periodValue: 7 }, size],
    });
  });

  test('are reported to their end, before the next one', async () => {
    const { reporter, reports, setTime } = await start();
    reporter.add(id, queries(5));
    setTime('2026-01-16T00:30:00.000Z');
    reporter.add(id, queries(2));
    await reporter.flush();
    expect(reports).toMatchObject([
      { eod: '2026-01-16T00:00:00.000Z', usage: [{ dayValue: 5, periodValue: 5 }] },
      { eod: '2026-01-17T00:00:00.000Z', usage: [{ dayValue: 2, periodValue: 7 }] },
    ]);
    const [first, second] = reports.map(({ timestamp }) => timestamp);
    expect(Date.parse(first ?? '')).toBeLessThan(Date.parse(second ?? ''));
  });

  test('without usage are reported too', async () => {
    const { reporter, reports, setTime, tick } = await start();
    reporter.add(id, queries(5));
    await tick();
    setTime('2026-01-16T01:00:00.000Z');
    await tick();
    await tick();
    expect(reports.map(({ usage }) => usage[0]?.dayValue)).toEqual([5, 0]);
  });

  test('that are more than 24 hours ago are told of, and what they held is in the period', async () => {
    const { reporter, reports, errors, setTime } = await start();
    reporter.add(id, queries(5));
    setTime('2026-01-17T00:00:00.001Z');
    expect(await reporter.flush()).toEqual([id]);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('2026-01-16T00:00:00.000Z') },
    ]);
    expect(reports).toMatchObject([
      { eod: '2026-01-18T00:00:00.000Z', usage: [{ dayValue: 0, periodValue: 5 }] },
    ]);
    expect(await reporter.flush()).toEqual([]);
  });
});

describe('periods', () => {
  test('begin anew; what is measured goes on', async () => {
    const { reporter, reports, setTime } = await start();
    setTime('2026-01-31T23:00:00.000Z');
    reporter.add(id, queries(5));
    reporter.set(id, size);
    setTime('2026-02-01T00:30:00.000Z');
    reporter.add(id, queries(1));
    await reporter.flush();
    const february = '2026-02-01T00:00:00.000Z';
    expect(reports).toMatchObject([
      { eod: february, period: { end: february }, usage: [{ periodValue: 5 }, size] },
      { period: { start: february }, usage: [{ dayValue: 1, periodValue: 1 }, size] },
    ]);
  });

  test('may end within a day, which then ends with them', async () => {
    const noon = new Date('2026-01-15T12:00:00.000Z');
    const { reporter, reports, setTime } = await start({
      period: (_, at) =>
        at < noon
          ? { start: new Date('2026-01-01'), end: noon }
          : { start: noon, end: new Date('2026-02-15T12:00:00.000Z') },
    });
    setTime('2026-01-15T09:00:00.000Z');
    reporter.add(id, queries(5));
    setTime('2026-01-15T13:00:00.000Z');
    reporter.add(id, queries(1));
    await reporter.flush();
    expect(reports).toMatchObject([
      { eod: noon.toISOString(), usage: [{ periodValue: 5 }] },
      { eod: '2026-01-16T00:00:00.000Z', usage: [{ dayValue: 1, periodValue: 1 }] },
    ]);
  });

  test('have to hold the moment that they are asked for', async () => {
    const { reporter } = await start({
      period: () => ({ start: new Date('2026-02-01'), end: new Date('2026-03-01') }),
    });
    expect(() => reporter.add(id, queries(1))).toThrow('2026-01-15T13:00:00.000Z');
  });
});

test('two flushes at once send one report', async () => {
  const { reporter, reports } = await start();
  reporter.add(id, queries(5));
  expect(await Promise.all([reporter.flush(), reporter.flush()])).toEqual([[], []]);
  expect(reports).toHaveLength(1);
});

test('what is forgotten is not reported', async () => {
  const { reporter, reports } = await start();
  reporter.add(id, queries(5));
  reporter.forget(id);
  await reporter.flush();
  expect(reports).toEqual([]);
});

test('closing stops the interval and sends the rest', async () => {
  const { reporter, reports, isStopped } = await start();
  reporter.add(id, queries(5));
  expect(await reporter.close()).toEqual([]);
  expect(isStopped()).toBe(true);
  expect(reports).toHaveLength(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d counts nothing', async (amount) => {
  const { reporter } = await start();
  expect(() => reporter.add(id, queries(amount))).toThrow(RangeError);
  expect(() => reporter.set(id, { ...size, dayValue: amount })).toThrow(RangeError);
});

test('with timers of its own it does not keep the process alive', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const reporter = createUsageReporter({
    clientFor: createInstallationClients({ tokens: { get: () => 'token' } }),
  });
  onTestFinished(async () => void (await reporter.close()));
  const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  expect(after).toBe(before);
  expect(await rejection(reporter.flush())).toBe('it resolved');
});
