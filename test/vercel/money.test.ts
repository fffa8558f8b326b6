import {
  addMoney,
  compareMoney,
  formatMoney,
  isMoney,
  MoneyError,
  multiplyMoney,
  parseMoney,
  roundToCents,
  subtractMoney,
} from '@openapi-counterpart/vercel';
import { describe, expect, test } from 'vitest';

test.each([
  ['0', '0'],
  ['25', '25'],
  ['25.00', '25'],
  ['0.10', '0.1'],
  ['007.5', '7.5'],
  ['0.000002', '0.000002'],
  ['0.0000000000001', '0.0000000000001'],
  ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
])('%s is %s', (text, sum) => {
  expect(parseMoney(text)).toBe(sum);
  expect(isMoney(text)).toBe(true);
});

test.each([
  [''],
  ['.5'],
  ['5.'],
  ['-1'],
  ['+1'],
  ['1e3'],
  ['1,000.00'],
  ['$5'],
  [' 5'],
  ['5\n'],
  ['٣'],
  ['NaN'],
  ['25\\.00'],
  [25],
  [null],
  [undefined],
  [{}],
])('%j is no sum of money', (value) => {
  expect(isMoney(value)).toBe(false);
  expect(() => parseMoney(value)).toThrow(MoneyError);
  expect(() => parseMoney(value)).toThrow(/is no sum of money/);
});

describe('is exact', () => {
  test.each([
    [['0.1', '0.2'], '0.3'],
    [[], '0'],
    [['9007199254740993', '0.01'], '9007199254740993.01'],
  ])('the sum of %j is %s', (sums, total) => {
    expect(addMoney(...sums)).toBe(total);
  });

  test.each([
    ['0.3', '0.1', '0.2'],
    ['5', '5.00', '0'],
  ])('%s less %s is %s', (sum, less, rest) => {
    expect(subtractMoney(sum, less)).toBe(rest);
  });

  test.each([
    ['0.000002', 1_500_000, '3'],
    ['1.005', 1000, '1005'],
    ['10.00', 0.7, '7'],
    ['19.99', 0, '0'],
    ['0.000000001', 1e-7, '0.0000000000000001'],
  ])('%s times %d is %s', (price, quantity, total) => {
    expect(multiplyMoney(price, quantity)).toBe(total);
  });
});

test('no sum is negative', () => {
  expect(() => subtractMoney('1', '1.01')).toThrow('1.01 is more than 1');
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no quantity', (quantity) => {
  expect(() => multiplyMoney('1', quantity)).toThrow(MoneyError);
});

test('sums are in order by value, not by letters', () => {
  expect(['10', '9.5', '9.50', '100'].toSorted(compareMoney)).toEqual(['9.5', '9.50', '10', '100']);
  expect(compareMoney('9.5', '9.50')).toBe(0);
});

test.each([
  ['1.005', '1.01', '$1.01'],
  ['1.004999', '1.00', '$1.00'],
  ['0', '0.00', '$0.00'],
  ['1234.5', '1234.50', '$1,234.50'],
  ['999', '999.00', '$999.00'],
  ['12345678.999', '12345679.00', '$12,345,679.00'],
])('%s in cents is %s, for people %s', (sum, cents, text) => {
  expect(roundToCents(sum)).toBe(cents);
  expect(formatMoney(sum)).toBe(text);
});
