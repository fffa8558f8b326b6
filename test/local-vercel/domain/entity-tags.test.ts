import { expect, test } from 'vitest';
import {
  entityTag,
  matchesStrongly,
  matchesWeakly,
} from '../../../src/local-vercel/domain/entity-tags.js';

const tag = entityTag('2f9c');

test.each([
  ['the tag', '"2f9c"', true, true],
  ['another tag', '"1234"', false, false],
  ['one of several', '"1234", "2f9c"', true, true],
  ['the weak form', 'W/"2f9c"', false, true],
  ['anything', ' * ', true, true],
  ['no quotes', '2f9c', false, false],
  ['nothing', '', false, false],
])('%s', (_, header, strongly, weakly) => {
  expect(matchesStrongly(header, tag)).toBe(strongly);
  expect(matchesWeakly(header, tag)).toBe(weakly);
});
