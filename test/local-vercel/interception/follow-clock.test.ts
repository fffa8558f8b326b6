/** Programs that go by the local Vercel's clock, as real processes. */

import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { PartnerClock } from '../../../src/local-vercel/interception/partner-clock.js';
import { buildIntercept, runProgram } from './program.js';

let intercepted: Awaited<ReturnType<typeof buildIntercept>>;

beforeAll(async () => {
  intercepted = await buildIntercept();
});

const frozenAt = Date.parse('2031-05-06T07:08:09.010Z');
const hour = 3_600_000;

function startClock(): PartnerClock {
  const clock = new PartnerClock();
  onTestFinished(() => clock.close());
  return clock;
}

async function printed(script: string, { environment }: Pick<PartnerClock, 'environment'>) {
  const env = intercepted(environment, { ...process.env, NODE_OPTIONS: '' });
  const { stdout, stderr } = await runProgram(script, env);
  if (stdout === '') throw new Error(stderr);
  const value: unknown = JSON.parse(stdout);
  return value;
}

test.each([
  ['Date.now()', 'Date.now()', frozenAt],
  ['new Date()', 'new Date()', '2031-05-06T07:08:09.010Z'],
  ['Date()', 'Date().slice(0, 15)', 'Tue May 06 2031'],
  ['a given time', 'new Date(5)', '1970-01-01T00:00:00.005Z'],
  ['a given day', 'new Date(2020, 0, 1).getFullYear()', 2020],
  ['undefined', 'String(new Date(undefined))', 'Invalid Date'],
  ['other functions', 'Date.UTC(1970, 0, 1, 1)', hour],
  ['a class', 'new (class extends Date { two() { return 2 * this; } })().two()', 2 * frozenAt],
  ['what a date is', 'new Date() instanceof Date && new Date().constructor === Date', true],
  ['dates that Node makes', "(await import('node:fs')).statSync('.').mtime instanceof Date", true],
  [
    'a worker',
    "(await once(new (await import('node:worker_threads')).Worker('require(`worker_threads`).parentPort.postMessage(Date.now())', { eval: true }), 'message'))[0]",
    frozenAt,
  ],
  [
    'a child',
    "Number((await import('node:child_process')).execFileSync(process.execPath, ['-p', 'Date.now()']))",
    frozenAt,
  ],
])('%s has the time of a clock that stands still', async (_what, code, wanted) => {
  const clock = startClock();
  clock.follow({ frozenAt, shift: 0 });
  expect(await printed(`print(${code});`, clock)).toBe(wanted);
});

test('a running clock is ahead, and timers and performance are not', async () => {
  const clock = startClock();
  clock.follow({ frozenAt: null, shift: hour });
  const before = Date.now();
  const script = `
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 1));
    print([Date.now(), performance.timeOrigin, performance.now() - began]);`;
  // What the program prints.
  const [now, origin, waited] = (await printed(script, clock)) as [number, number, number];
  expect(now - hour).toBeGreaterThanOrEqual(before);
  expect(now - hour).toBeLessThanOrEqual(Date.now());
  expect(origin).toBeLessThanOrEqual(Date.now());
  expect(waited).toBeLessThan(hour);
});

test('it moves while a program runs, and is the machine’s while it is lent', async () => {
  const clock = startClock();
  const file = JSON.stringify(Object.values(clock.environment)[0]);
  const script = `
    import { writeFileSync } from 'node:fs';
    const before = Date.now();
    writeFileSync(${file}, new Uint8Array(new Float64Array([2 * ${frozenAt} + 1]).buffer));
    while (Date.now() === before);
    print(Date.now());`;
  expect(await printed(script, clock)).toBe(frozenAt);
  clock.follow({ frozenAt, shift: 0 });
  const giveBack = clock.lend();
  clock.follow({ frozenAt: frozenAt + hour, shift: 0 });
  expect(await printed('print(Date.now() < Date.UTC(2031, 0, 1));', clock)).toBe(true);
  giveBack();
  expect(await printed('print(Date.now());', clock)).toBe(frozenAt + hour);
});

test('a program whose file is gone keeps the time of the machine', async () => {
  const gone = { environment: { COUNTERPART_CLOCK_FILE: '/nowhere/at/all' } };
  const before = Date.now();
  expect(await printed('print(Date.now());', gone)).toBeGreaterThanOrEqual(before);
});
