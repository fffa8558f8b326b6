/** The hierarchy of tags: parents that are there, and no circles. */

import { expect, test } from 'vitest';
import { loadDescription } from '../../src/openapi/load.js';
import { openFile } from '../../src/openapi/workspace.js';
import { folderWith } from '../support/temporary.js';

test.each<[tags: string, found: string[]]>([
  ['[{ name: a }, { name: b, parent: a }, { name: c, parent: b }]', []],
  ['[{ name: a, parent: z }]', ['There is no tag "z".']],
  ['[{ name: a, parent: a }]', ['The tag "a" is its own ancestor.']],
  [
    '[{ name: a, parent: b }, { name: b, parent: a }, { name: c, parent: b }]',
    ['The tag "a" is its own ancestor.', 'The tag "b" is its own ancestor.'],
  ],
])('%s', async (tags, found) => {
  const text = `openapi: 3.2.0\ninfo: { title: T, version: '1' }\ntags: ${tags}\npaths: {}\n`;
  const folder = await folderWith({ 'openapi.yaml': text });
  const { diagnostics } = await loadDescription(await openFile(`${folder}/openapi.yaml`));
  expect(diagnostics.map(({ message }) => message)).toEqual(found);
});
