/** Formats of times, numbers, and texts that programs write. */

import { describe, expect, test } from 'vitest';
import {
  isBase64,
  isDate,
  isDateTime,
  isDuration,
  isInt32,
  isBigInt64,
  isInt64,
  isRoundedInt64,
  isJsonPointer,
  isRegex,
  isTime,
  isUuid,
} from '../../src/runtime/formats.js';
import { testFormats } from './format-examples.js';

testFormats({
  isDateTime: {
    accepts: isDateTime,

    valid: [
      '2025-01-31T12:00:00Z',
      '2025-01-31t12:00:00.123456z',
      '2024-02-29T23:59:60Z',
      '1990-12-31T15:59:60-08:00',
      '2025-01-31T12:00:00+05:30',
    ],
    invalid: [
      '2025-01-31',
      '2025-01-31 12:00:00Z',
      '2025-01-31T12:00:00',
      '2025-13-01T00:00:00Z',
      '2025-01-31T24:00:00Z',
      '2025-01-31T22:59:60Z',
      '2025-01-31T12:00:00+0530',
      '2025-01-31T12:00:00.Z',
      ' 2025-01-31T12:00:00Z',
      '2025-01-31T12:00:00Z\n',
      '',
    ],
  },
  isDate: {
    accepts: isDate,

    valid: ['2025-01-31', '2024-02-29', '2000-02-29', '0000-01-01'],
    invalid: [
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-00-10',
      '2025-01-00',
      '2025-1-31',
      '25-01-31',
      '2025-01-31T',
      '２025-01-31',
      '',
    ],
  },
  isTime: {
    accepts: isTime,

    valid: ['00:00:00Z', '23:59:59.999+23:59', '23:59:60Z', '00:29:60+00:30', '12:00:00z'],
    invalid: [
      '24:00:00Z',
      '12:60:00Z',
      '12:00:61Z',
      '12:00:60Z',
      '12:00:00',
      '12:00Z',
      '12:00:00+24:00',
      '12:00:00+01',
      '',
    ],
  },
  isDuration: {
    accepts: isDuration,

    valid: ['P1Y', 'P1Y2M3DT4H5M6S', 'PT1S', 'P2W', 'P10D', 'PT0S', 'P1DT12H', 'PT1H2S'],
    invalid: ['P', 'PT', 'P1', '1D', 'P1DT', 'P1H', 'P1W1D', 'P-1D', 'P1S', 'P1.5D', ''],
  },
  isUuid: {
    accepts: isUuid,

    valid: [
      '123e4567-e89b-12d3-a456-426614174000',
      'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
      '00000000-0000-0000-0000-000000000000',
    ],
    invalid: [
      '',
      '123e4567e89b12d3a456426614174000',
      '123e4567-e89b-12d3-a456-42661417400',
      'g23e4567-e89b-12d3-a456-426614174000',
      '{123e4567-e89b-12d3-a456-426614174000}',
      'urn:uuid:123e4567-e89b-12d3-a456-426614174000',
    ],
  },
  isJsonPointer: {
    accepts: isJsonPointer,

    valid: ['', '/', '/a/0', '/a~0b~1c', '//', '/\n'],
    invalid: ['a', '/~', '/~2', '#/a'],
  },
  isRegex: {
    accepts: isRegex,
    valid: ['', '^a+$', '\\p{L}'],
    invalid: ['(', '[', '*a', '\\p{Nope}', 'a{2,1}'],
  },
  isBase64: {
    accepts: isBase64,

    valid: ['', 'YQ==', 'YWI=', 'YWJj', '+/+/'],
    invalid: ['Y', 'YQ', 'YQ=', 'YQ===', '=YQ=', 'YQ==YQ==', 'Y_-=', 'YW Jj', 'YWJj\n'],
  },
});

describe('number formats', () => {
  test('int32', () => {
    expect([0, -(2 ** 31), 2 ** 31 - 1].every(isInt32)).toBe(true);
    expect([2 ** 31, -(2 ** 31) - 1, 0.5].some(isInt32)).toBe(false);
  });

  test('int64', () => {
    // The greatest, 9223372036854775807, is read as 2^63.
    expect([0, -(2 ** 63), 2 ** 53, 2 ** 63].every(isRoundedInt64)).toBe(true);
    expect([0, 2 ** 53 - 1, -(2 ** 53 - 1)].every(isInt64)).toBe(true);
    expect([2 ** 53, -(2 ** 53), 0.5].some(isInt64)).toBe(false);
    expect([0n, -(2n ** 63n), 2n ** 63n - 1n].every(isBigInt64)).toBe(true);
    expect([2n ** 63n, -(2n ** 63n) - 1n, 5, '5'].some(isBigInt64)).toBe(false);
    expect([2 ** 63 + 2048, -(2 ** 63) - 2048, 0.5, Number.NaN].some(isRoundedInt64)).toBe(false);
  });
});
