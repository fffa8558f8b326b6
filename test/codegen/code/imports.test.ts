/** Imports of what a module's code uses, whatever its comments and strings talk about. */

import { describe, expect, test } from 'vitest';
import { importTypes, importUsed, importValidators } from '../../../src/codegen/code/imports.js';

const names = { values: ['createThing'], types: ['Thing', 'Things'] };

test.each([
  ['', ''],
  ['const a: Thing = createThing();', "import { createThing, type Thing } from 'm';"],
  ['const a: Thing<Things>;', "import { type Thing, type Things } from 'm';"],
  ['const a: MyThing; ThingElse; $Thing; a.Thing;', ''],
  ['interface A { readonly Thing: string; Things?: string }', ''],
  [
    'interface A { thing: Thing; things?: Things | undefined }',
    "import { type Thing, type Things } from 'm';",
  ],
  ['/** Thing */ const a = "Thing";', ''],
  ['const a = \'Thing\' + "Things";', ''],
  ['/* it\'s */ const a: Thing; // "', "import { type Thing } from 'm';"],
  ['const a = "\\"Thing"; const b: Things;', "import { type Things } from 'm';"],
  ["const a = 'it\\'s'; const b: Thing; const c = 'Things';", "import { type Thing } from 'm';"],
  ['/** "quoted */ const a: Thing = "*/";', "import { type Thing } from 'm';"],
])('%j', (text, expected) => expect(importUsed(text, 'm', names)).toBe(expected));

describe('types.ts', () => {
  test.each([
    ['', ''],
    ['operations are components of webhooks', ''],
    ['/** Schemas[ operations[ */ const a = "webhooks[";', ''],
    ["type A = operations['a'];", "import { type operations } from './types.js';\n"],
    ["type A = webhooks['a'];", "import { type webhooks } from './types.js';\n"],
    [
      "type A = Schemas['a'];",
      "import { type components } from './types.js';\ntype Schemas = components['schemas'];",
    ],
    ["const operations = () => myoperations['a'];", ''],
  ])('of %j', (text, expected) => expect(importTypes(text)).toBe(expected));
});

test.each([
  ['validators.a', "import * as validators from './validators.js';"],
  ['const a = "validators.a";', ''],
  ['/* validators. */ my.validators.a', ''],
  ['validators', ''],
])('validators.ts of %j', (text, expected) => expect(importValidators(text)).toBe(expected));
