/** Types of every form and length are laid out as Prettier would. */

import * as fc from 'fast-check';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import { printAlias, printInterface } from '../../../src/codegen/types/print-type.js';
import {
  array,
  intersection,
  member,
  object,
  optionalMember,
  union,
  type Member,
  type TypeNode,
} from '../../../src/codegen/types/type-node.js';

/** Names of any length, so that each kind of line meets the last column. */
const names = fc
  .tuple(fc.constantFrom('A', 'B', 'Ж'), fc.integer({ min: 1, max: 70 }))
  .map(([letter, length]) => letter.repeat(length));
const atoms = fc.oneof(
  fc.constantFrom<TypeNode>('string', 'number', 'null'),
  names,
  names.map((name) => `'${name}'`),
  names.map((name) => `components['schemas']['${name}']`),
);
const comments = fc.constantFrom<readonly string[]>(
  [],
  [],
  ['One line.'],
  ['Several', '', 'lines.'],
);

const types = fc.letrec<{ type: TypeNode }>((tie) => {
  const inner = tie('type');
  const members: fc.Arbitrary<Member> = fc
    .tuple(fc.constantFrom(member, optionalMember), names, inner, comments)
    .map(([make, name, type, comment]) => make(name, type, comment));
  return {
    type: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 4, arbitrary: atoms },
      { weight: 2, arbitrary: fc.array(members, { maxLength: 3 }).map(object) },
      { weight: 2, arbitrary: inner.map(array) },
      { weight: 3, arbitrary: fc.array(inner, { minLength: 2, maxLength: 4 }).map(union) },
      { weight: 3, arbitrary: fc.array(inner, { minLength: 2, maxLength: 4 }).map(intersection) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.array(inner, { maxLength: 3 }), fc.nat(3), fc.option(inner, { nil: undefined }))
          .map(([elements, required, rest]): TypeNode => {
            return { kind: 'tuple', elements, required: Math.min(required, elements.length), rest };
          }),
      },
    ),
  };
}).type;

test('as Prettier would', async () => {
  const drawn = fc.sample(fc.tuple(names, types), { numRuns: 300, seed: 20261129 });
  const text = drawn.map(([name, type]) => {
    const inMember = printInterface(name, object([member(name, type)]));
    return `${printAlias(name, type)}\n\n${inMember}\n`;
  });
  const options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  const printed = text.join('\n').split('\n');
  const formatted = (await prettier.format(text.join('\n'), options)).split('\n');
  // Line by line, because the first difference says enough.
  const at = printed.findIndex((line, index) => line !== formatted[index]);
  expect(printed.slice(at, at + 5)).toEqual(at < 0 ? [] : formatted.slice(at, at + 5));
});
