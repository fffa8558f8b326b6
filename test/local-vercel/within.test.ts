import { expect, test, vi } from 'vitest';
import { within } from '../../src/local-vercel/within.js';

test('what is done in time is given', async () => {
  expect(await within(10_000, () => Promise.resolve(1))).toBe(1);
});

test('a failure is passed on', async () => {
  await expect(within(10_000, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
});

test('what never ends, and heeds no signal, is given up', async () => {
  const aborted = vi.fn<() => void>();
  const never = (signal: AbortSignal): Promise<never> => {
    signal.addEventListener('abort', aborted);
    return new Promise(() => {});
  };
  await expect(within(20, never)).rejects.toThrow('No answer within 0.02 s.');
  expect(aborted).toHaveBeenCalledOnce();
});
