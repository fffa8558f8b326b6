import { text } from 'node:stream/consumers';
import {
  createInstallationClients,
  createUsageReporter,
  multiplyMoney,
  UsageReportError,
  type Timers,
  type UsageReporter,
  type UsageReporterOptions,
} from 'openapi-counterpart/marketplace';
import type { components } from 'openapi-counterpart/vercel-api/types';
import { submitBillingDataRequestRequest } from 'openapi-counterpart/vercel-api/validators';
import { validate } from 'openapi-counterpart/runtime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rejection, serve } from './vercel.js';

type Report = components['schemas']['SubmitBillingDataRequest'];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Done before the answer is given. */
  readonly before?: () => void;
}

interface Setup {
  readonly reporter: UsageReporter;
  /** Reports as they came, with the installation of the path. */
  readonly reports: (Report & { readonly installation: string })[];
  readonly errors: UsageReportError[];
  /** Milliseconds that were waited between attempts. */
  readonly waits: number[];
  /** What answers next; 201 when there is nothing more. A status 0 breaks the connection. */
  readonly answers: Answer[];
  /** What the interval does. */
  tick(): Promise<void>;
  setTime(iso: string): void;
  readonly isStopped: () => boolean;
  readonly keptAlive: () => number;
}

async function start(options: Partial<UsageReporterOptions> = {}): Promise<Setup> {
  const reports: Setup['reports'] = [];
  const answers: Answer[] = [];
  const errors: UsageReportError[] = [];
  const waits: number[] = [];
  let time = new Date('2026-01-15T13:00:00.000Z');
  let stopped = false;
  let alive = 0;
  let onTick: (() => void) | undefined;

  const baseUrl = await serve((request, response) => {
    void text(request).then((body) => {
      // Held to the description below.
      const report = JSON.parse(body) as Report;
      expect(validate(submitBillingDataRequestRequest, report)).toEqual([]);
      reports.push({ installation: request.url?.split('/')[3] ?? '', ...report });
      const { status, headers, before } = answers.shift() ?? { status: 201 };
      before?.();
      if (status === 0) request.socket.destroy();
      else response.writeHead(status, headers).end();
    });
  });
  const timers: Timers = {
    every(_, run) {
      onTick = run;
      return () => void (stopped = true);
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    keepAlive() {
      alive += 1;
      return () => void (alive -= 1);
    },
  };
  const reporter = createUsageReporter({
    clientFor: createInstallationClients({ baseUrl, tokens: { get: () => 'token' } }),
    now: () => time,
    timers,
    random: () => 1,
    onError: (error) => errors.push(error),
    ...options,
  });
  return {
    reporter,
    reports,
    errors,
    waits,
    answers,
    async tick() {
      onTick?.();
      // Comes after what the interval began, without sending anything itself.
      await reporter.flush();
    },
    setTime: (iso) => void (time = new Date(iso)),
    isStopped: () => stopped,
    keptAlive: () => alive,
  };
}

const id = 'icfg_a';
const queries = (amount: number): Parameters<UsageReporter['add']>[1] => ({
  resourceId: 'db_1',
  name: 'Queries',
  units: 'queries',
  amount,
});
const size = { name: 'Size', type: 'total', units: 'GB', dayValue: 7, periodValue: 7 } as const;

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
