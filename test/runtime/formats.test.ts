/** Every format: what it accepts and refuses, and that no text makes it slow. */

import { describe, expect, test } from 'vitest';
import {
  isBase64,
  isDate,
  isDateTime,
  isDuration,
  isEmail,
  isHostname,
  isInt32,
  isInt64,
  isIpv4,
  isIpv6,
  isJsonPointer,
  isRegex,
  isTime,
  isUri,
  isUriReference,
  isUuid,
} from '../../src/runtime/formats.js';

interface Examples {
  readonly accepts: (text: string) => boolean;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

const EXAMPLES: Readonly<Record<string, Examples>> = {
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
  isEmail: {
    accepts: isEmail,

    valid: ['a@b', 'first.last+tag@example.co.uk', "o'neil@example.com", 'x_y@a-b.c'],
    invalid: [
      'a',
      '@b',
      'a@',
      'a@b@c',
      '.a@b',
      'a.@b',
      'a..b@c',
      'a b@c',
      'a@-b',
      'a@b.',
      'a@b c',
      `${'x'.repeat(65)}@b`,
      '',
    ],
  },
  isHostname: {
    accepts: isHostname,

    valid: [
      'localhost',
      'a.b-c.example',
      'EXAMPLE.com',
      '1.2.3',
      'example.com.',
      'xn--4gbwdl.xn--wgbh1c',
      'a'.repeat(63),
    ],
    invalid: [
      '',
      '.',
      '-a',
      'a-',
      'a..b',
      '.a',
      'a_b',
      'a b',
      'é.fr',
      'a'.repeat(64),
      `${'a.'.repeat(127)}aa`,
    ],
  },
  isIpv4: {
    accepts: isIpv4,

    valid: ['0.0.0.0', '255.255.255.255', '10.1.2.30'],
    invalid: [
      '256.0.0.1',
      '1.2.3',
      '1.2.3.4.5',
      '01.2.3.4',
      '1.2.3.4.',
      '.1.2.3.4',
      '1..2.3',
      '1.2.3.a',
      '１.2.3.4',
      '',
    ],
  },
  isIpv6: {
    accepts: isIpv6,

    valid: [
      '::',
      '::1',
      '1::',
      'fe80::1',
      '1:2:3:4:5:6:7:8',
      '::ffff:10.0.0.1',
      '1:2:3:4:5:6:7::',
      '::2:3:4:5:6:7:8',
      '1:2:3:4:5:6:1.2.3.4',
      'ABCD:ef01::',
    ],
    invalid: [
      '',
      ':',
      ':::',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '12345::',
      'g::',
      '::1.2.3',
      '1.2.3.4::',
      '1:2:3:4:5:6:7:1.2.3.4',
      '1:2:3:4:5:6:7:8::',
      ':1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:',
      'fe80::1%eth0',
    ],
  },
  isUri: {
    accepts: isUri,

    valid: [
      'https://example.com',
      'http://user:pw@example.com:8080/a/b;c?d=e#f',
      'urn:isbn:0451450523',
      'mailto:a@b.c',
      'ftp://[::1]/x',
      'a:',
      'http://[v1.a:b]/',
      'file:///etc/x',
      'tel:+1-816',
      'http://a/%20',
      'https://sso.example/?a[0]=1'.replace('[0]', '%5B0%5D'),
    ],
    invalid: [
      '',
      '/a',
      'a',
      '//example.com',
      '1http://a',
      ':a',
      'http://a b',
      'http://a/%2',
      'http://a/%zz',
      'http://[::1',
      'http://[::1]x',
      'http://[1]',
      'http://a:b',
      'http://a/<b>',
      'http://a/"b"',
      'http://a/\\b',
      'http://a/{b}',
      'http://é.fr',
      'http://a#b#c',
      'http://a\n',
    ],
  },
  isUriReference: {
    accepts: isUriReference,

    valid: [
      '',
      '/a/b',
      'a',
      '?q',
      '#f',
      '//example.com/a',
      '../a',
      'https://example.com',
      './a:b',
      '//[::1]:80',
    ],
    invalid: ['a b', '\\a', '/%', '#a#b', '1a:b', '//a:b:c', '/é'],
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
};

describe.each(Object.entries(EXAMPLES))('%s', (_, { accepts, valid, invalid }) => {
  test.each(valid)('accepts %j', (text) => expect(accepts(text)).toBe(true));
  test.each(invalid)('refuses %j', (text) => expect(accepts(text)).toBe(false));

  test('takes linear time', () => {
    const started = performance.now();
    for (const piece of [
      '1',
      'a',
      '.',
      ':',
      '/',
      '-',
      '%20',
      'a.',
      'a@',
      '1:',
      '::',
      '=',
      '~0',
      'P1Y',
      '[',
      '?#',
      ' ',
    ]) {
      for (const start of ['', 'a', 'http://', 'a@', 'P', '[']) {
        accepts(start + piece.repeat(20_000));
        accepts(`${start}${piece.repeat(20_000)}\u0000`);
      }
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('number formats', () => {
  test('int32', () => {
    expect([0, -(2 ** 31), 2 ** 31 - 1].every(isInt32)).toBe(true);
    expect([2 ** 31, -(2 ** 31) - 1, 0.5].some(isInt32)).toBe(false);
  });

  test('int64', () => {
    expect([0, -(2 ** 63), 2 ** 53].every(isInt64)).toBe(true);
    expect([2 ** 63, 0.5, Number.NaN].some(isInt64)).toBe(false);
  });
});
