/** Statements of every form that is emitted, at several indentations: laid out as Prettier would. */

import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import { layOut } from '../../../src/codegen/code/layout.js';

const long = (count: number, name = 'alternative'): string[] =>
  Array.from({ length: count }, (_, index) => `${name}Number${index}`);
const calls = long(5).map((name) => `${name}(value)`);
const strings = long(8).map((name) => `'${name}'`);
const numbers = Array.from({ length: 60 }, (_, index) => String(index * 37));
const list = `[${long(5).join(', ')}]`;
const pairs = strings.map((name, index) => `[${name}, ${index}]`).join(', ');
const keys = strings.map((name) => `$key === ${name}`).join(' || ');

const statements: [string, string][] = [
  ['a conjunction', `if (${calls.join(' && ')}) return false;`],
  ['a short one', 'if (a(value) && b(value)) return false;'],
  ['a head that just fits', `if (${'a'.repeat(76)} && stop(report)) return false;`],
  ['operands in parentheses', `if ((${calls.join(' || ')}) && stop(report)) return false;`],
  ['a negated disjunction', `if (!(${keys})) return false;`],
  ['a negated disjunction before a block', `if (!(${keys})) {\nstop(report);\n}`],
  ['a negated disjunction beside more', `if (!(${keys}) && stop(report)) return false;`],
  ['a negated comparison', `if (!(${'a'.repeat(60)} === ${'b'.repeat(60)})) return false;`],
  [
    'a conditional',
    `if (!(report === undefined ? ${calls.join(' || ')} : anyOf(report, value, ${list})) && stop(report)) return false;`,
  ],
  [
    'a conditional with a sum',
    `if (!(report === undefined ? ${calls.map((call) => `Number(${call})`).join(' + ')} === 1 : oneOf(report, value, ${list}, tag))) {\nstop(report);\n}`,
  ],
  [
    'a conditional with a comparison',
    `if (!(report === undefined ? ${calls.slice(0, 2).join(' !== ')} : oneOf(report, value, ${list})) && stop(report)) return false;`,
  ],
  ['a call', `fail(report?.at('a', $index), 'enum', [${strings.join(', ')}], value);`],
  ['a call whose last argument breaks', `explain(report, value, ${list});`],
  ['a call with numbers', `explain(report, [${numbers.join(', ')}]);`],
  ['a call with an object', `explain(report, { first: ${list}, second: 'b' });`],
  ['a call with a key that is computed', `explain(report, { ['__proto__']: ${list} } as const);`],
  ['one long argument', `fail('${'a'.repeat(120)}');`],
  ['a set of strings', `const names = new Set<string>([${strings.join(', ')}]);`],
  ['a set of numbers', `const numbers = new Set<unknown>([${numbers.join(', ')}]);`],
  ['a set of both', `const values = new Set<unknown>([${[...strings, '-1', 'null'].join(', ')}]);`],
  ['a map', `const tag = { property: 'a', branches: new Map<unknown, number>([${pairs}]) };`],
  ['a pattern', `const pattern = new RegExp('${'[a-z]'.repeat(20)}', 'u');`],
  ['a long name', `const ${'a'.repeat(80)}: unknown = [${strings.join(', ')}];`],
  ['a text', `const text = '${'a'.repeat(100)}';`],
  ['a member', `const ${'b'.repeat(60)} = value['${'a'.repeat(40)}'];`],
  ['else', `if (a) {\nstop(report);\n} else if (${calls.join(' && ')}) return false;`],
  [
    'cases',
    `switch (value) {\ncase 'a':\ncase 'b': {\nif (${calls.join(' && ')}) return false;\nbreak;\n}\n}`,
  ],
];

const options = { parser: 'babel-ts', singleQuote: true, printWidth: 100 } as const;

/** A function with the statements at a depth of blocks. */
function functionAround(statement: string, depth: number): string {
  const open = 'for (const $item of value) {\n'.repeat(depth);
  return `${open}${statement}\n${'}\n'.repeat(depth)}`.trimEnd();
}

test.each(statements)('%s', async (_, statement) => {
  for (const depth of [0, 1, 3, 8]) {
    const body = functionAround(statement, depth);
    const laidOut = `function f() {\n  ${layOut(body, 2)}\n}\n`;
    expect(laidOut).toBe(await prettier.format(`function f() {\n${body}\n}\n`, options));
  }
});

test('what has another form stays on its line', () => {
  const statement = `throw new Error(\`${'a'.repeat(100)}\`);`;
  expect(layOut(statement, 2)).toBe(statement);
});
