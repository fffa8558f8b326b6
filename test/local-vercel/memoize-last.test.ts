import { expect, test, vi } from 'vitest';
import { memoizeLast } from '../../src/local-vercel/memoize-last.js';

test('what is given again is not computed again, and only the last is remembered', () => {
  const double = vi.fn<(number: number) => number>((number) => 2 * number);
  const remembered = memoizeLast(double);
  expect([1, 1, 2, 1].map((number) => remembered(number))).toEqual([2, 2, 4, 2]);
  expect(double.mock.calls).toEqual([[1], [2], [1]]);
});

test('nothing is a result too', () => {
  const find = vi.fn<(name: string) => undefined>();
  const remembered = memoizeLast(find);
  remembered('a');
  remembered('a');
  expect(find).toHaveBeenCalledOnce();
});

test('a failure is no result: what failed is tried again', () => {
  const check = vi.fn<(name: string) => void>(() => {
    throw new Error('Not yet.');
  });
  const remembered = memoizeLast(check);
  expect(() => remembered('a')).toThrow('Not yet.');
  check.mockReturnValue();
  expect(() => remembered('a')).not.toThrow();
});
