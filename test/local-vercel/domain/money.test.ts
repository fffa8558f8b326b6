import { describe, expect, test } from 'vitest';
import {
  centsToMoney,
  decimal,
  hasWholeCents,
  isProduct,
  moneyToCents,
  sumOf,
  toMoney,
} from '../../../src/local-vercel/domain/money.js';

describe('a product', () => {
  test.each([
    ['0.1', 3, '0.3'],
    ['0.10', 3, '0.30'],
    ['1.005', 1, '1.00'],
    ['1.005', 1, '1.01'],
    ['1.005', 1, '1.005'],
    ['0.000002', 1_500_000, '3.00'],
    ['0.000002', 1_234_567, '2.46'],
    ['0.000002', 1_234_567, '2.47'],
    ['10.00', 0.7, '7.00'],
    ['0.1', 0.1 + 0.2, '0.03'],
    ['9007199254740993.01', 1, '9007199254740993.01'],
    ['99999999999999.99', 3, '299999999999999.97'],
    ['0', 5, '0.00'],
    ['0.00', 1e21, '0'],
  ])('%s × %d may be %s', (price, quantity, total) => {
    expect(isProduct(price, quantity, total)).toBe(true);
  });

  test.each([
    ['0.1', 3, '0.31'],
    ['0.1', 3, '0.29'],
    ['1.005', 1, '1.02'],
    ['1.005', 1, '0.99'],
    ['9007199254740993.01', 1, '9007199254740993.02'],
    ['9007199254740993.01', 1, '9007199254740992.01'],
    ['10.00', -1, '10.00'],
    ['10.00', Infinity, '10.00'],
    ['0', Infinity, '0'],
  ])('%s × %d is not %s', (price, quantity, total) => {
    expect(isProduct(price, quantity, total)).toBe(false);
  });
});

test('sums of many cents are exact', () => {
  expect(sumOf(Array.from({ length: 1000 }, () => '0.01')).toFixed()).toBe('10');
  expect(sumOf([]).toFixed()).toBe('0');
  expect(sumOf(['90071992547409920.01', '0.02']).toFixed()).toBe('90071992547409920.03');
});

test.each([
  ['3', '3.00'],
  ['3.5', '3.50'],
  ['3.005', '3.005'],
  ['3.5000', '3.50'],
  ['0', '0.00'],
  ['123456789012345678901234567890.1', '123456789012345678901234567890.10'],
])('%s is written as %s', (amount, expected) => {
  expect(toMoney(decimal(amount))).toBe(expected);
});

test('nothing below zero is written', () => {
  expect(() => toMoney(decimal(-0.01))).toThrow(RangeError);
});

test.each([
  ['3', true],
  ['3.5', true],
  ['3.5000', true],
  ['3.005', false],
  ['0.001', false],
])('%s has whole cents: %s', (amount, expected) => {
  expect(hasWholeCents(amount)).toBe(expected);
});

test('cents become dollars and dollars cents, without a loss', () => {
  let cents = 1;
  for (let round = 0; round < 1000; round += 1) {
    cents = (cents * 48_271) % 2_147_483_647;
    expect(moneyToCents(centsToMoney(cents))).toBe(cents);
  }
  expect(centsToMoney(2550)).toBe('25.50');
  expect(moneyToCents('1.1')).toBe(110);
});
