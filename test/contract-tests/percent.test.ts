import { expect, test } from 'vitest';
import { percentEncoded } from '../../src/contract-tests/context/percent.js';

test.each([
  ['a/b', 'a%2Fb'],
  ['ü', '%C3%BC'],
  ['\ud83d\ude00', '%F0%9F%98%80'],
  // Servers may give an id that is no text of Unicode, which must not end the run.
  ['a\ud800', 'a%EF%BF%BD'],
  ['\udc00\ud800', '%EF%BF%BD%EF%BF%BD'],
])('%j is %s', (text, encoded) => {
  expect(percentEncoded(text)).toBe(encoded);
});
