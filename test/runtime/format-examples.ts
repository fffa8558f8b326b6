/** Tests a format by examples: what it accepts and refuses, and that no text makes it slow. */

import { describe, expect, test } from 'vitest';

export interface Examples {
  readonly accepts: (text: string) => boolean;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

export function testFormats(formats: Readonly<Record<string, Examples>>): void {
  describe.each(Object.entries(formats))('%s', (_, { accepts, valid, invalid }) => {
    test.each(valid)('accepts %j', (text) => expect(accepts(text)).toBe(true));
    test.each(invalid)('refuses %j', (text) => expect(accepts(text)).toBe(false));

    test('takes linear time', () => {
      const started = process.cpuUsage();
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
      // Of the processor, which a busy machine makes little longer; quadratic time would be many times that.
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
    });
  });
}
