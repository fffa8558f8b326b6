/** Modules import what was asked for, under names that nothing else in them has. */

import { expect, test } from 'vitest';
import { ModuleWriter } from '../../../src/codegen/code/module-writer.js';

/** The text below the banner. */
function textOf(module: ModuleWriter): string {
  return module.render().split('\n').slice(2).join('\n');
}

test('a module without imports and constants is its declarations', () => {
  const module = new ModuleWriter('runtime');
  module.addConstants();
  module.add('type A = 1;');
  module.add('type B = 2;');
  expect(textOf(module)).toBe('type A = 1;\n\ntype B = 2;\n');
});

test('imports are sorted, values apart from types, and each once', () => {
  const module = new ModuleWriter('runtime');
  const names = [module.runtime('stop'), module.runtime('fail'), module.runtimeType('Validator')];
  expect(names).toEqual(['stop', 'fail', 'Validator']);
  module.type('./types.js', 'Pet');
  module.type('./types.js', 'Pet');
  module.namespace('./validators.js', 'validators');
  expect(textOf(module)).toBe(
    [
      "import { fail, stop } from 'runtime';",
      "import type { Validator } from 'runtime';",
      "import type { Pet } from './types.js';",
      "import * as validators from './validators.js';",
      '',
    ].join('\n'),
  );
});

test('long lists have a name a line', () => {
  const module = new ModuleWriter('runtime');
  const names = Array.from({ length: 12 }, (_, index) => `AnimalNumber${index + 10}`);
  for (const name of names) module.type('./types.js', name);
  expect(textOf(module)).toBe(
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './types.js';\n`,
  );
});

test.each(['Request', 'Success', 'Own'])(
  'what is called %s, as the platform, the runtime or the module calls something, gets another name',
  (name) => {
    const module = new ModuleWriter('runtime', ['Own']);
    expect(module.type('./types.js', name)).toBe(`${name}2`);
    expect(textOf(module)).toBe(`import type { ${name} as ${name}2 } from './types.js';\n`);
  },
);

test('a declaration with the name of a runtime export leaves that name to it', () => {
  const module = new ModuleWriter('runtime', ['fail']);
  expect(module.runtime('fail')).toBe('fail2');
  expect(module.name('fail')).toBe('fail3');
});

test('equal constants are one, and stand where the module says', () => {
  const module = new ModuleWriter('runtime');
  module.addConstants();
  module.add('export const a = one;');
  expect(module.constant('one', 'new Set([1])')).toBe('one');
  expect(module.constant('other', 'new Set([1])')).toBe('one');
  expect(module.constant('one', '/x/', 'RegExp')).toBe('one2');
  expect(textOf(module)).toBe(
    'const one = new Set([1]);\nconst one2: RegExp = /x/;\n\nexport const a = one;\n',
  );
});
