/** Patterns that can be matched in exponentially many ways, and those that only look so. */

import { expect, test } from 'vitest';
import { slowPatterns } from '../../src/openapi/slow-patterns.js';

async function isSlow(pattern: string): Promise<boolean> {
  return (await slowPatterns(new Set([pattern]))).has(pattern);
}

test.each([
  // A repetition inside of one.
  '^(a+)+$',
  '^(a*)*$',
  '^(?:[a-z0-9]+-?)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(\\d+|\\w+)*x$',
  // Alternatives that overlap, also where several of one are another.
  '^(a|a)*$',
  '^(a|aa)+$',
  '^(a|b|ab)*$',
  '^([a-z]|[a-z0-9])+$',
  '^(\\w|\\d)*$',
  '^(.|\\n|\\s)*$',
  '^((a|b)|(a|c))*$',
  // Two ways to be empty.
  '^(a(b?|c?))*$',
  '^(a?){30}a{30}$',
  // Bounds that are as good as none.
  '^(a|a){1,100}$',
  // Lookarounds are matched like everything else.
  '(?=(a+)+$)b',
])('%s is slow', async (pattern) => {
  expect(await isSlow(pattern)).toBe(true);
});

test.each([
  '^(a?)+$',
  '^(?:a|b|c)*$',
  '^(ab|ac)*$',
  '^(a|b)*?c',
  '^(a+){10}$',
  '^[a-z]+(-[a-z]+)*$',
  '^\\s*(.*?)\\s*$',
  '^(\\w{36})$',
  // A match that may stop at any time never has to try again.
  '(a+)+',
  '^([a-z]{1,3}){1,3}$',
  '^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$',
  '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$',
  '^(\\\\.|[^\\\\"])*"$',
  '^(?=.{1,253}$)(([a-z\\d]|[a-z\\d][a-z\\d-]{0,61}[a-z\\d])\\.)*[a-z]+$',
  '^(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][\\da-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][\\da-zA-Z-]*))*))?$',
])('%s is not', async (pattern) => {
  expect(await isSlow(pattern)).toBe(false);
});
