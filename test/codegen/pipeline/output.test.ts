/** How files come into the folder: all that is new is there before anything old goes. */

import path from 'node:path';
import { expect, test } from 'vitest';
import { banner } from '../../../src/codegen/code/banner.js';
import { applyOutput, compareOutput } from '../../../src/codegen/pipeline/output.js';
import { folderWith } from '../../support/temporary.js';
import { snapshot } from '../../cli/workspace.js';

test('what cannot be written whole leaves the folder as it was', async () => {
  // A file in the place of a folder stands for a disk that is full.
  const directory = await folderWith({ 'client.ts': 'old', runtime: '' });
  const before = await snapshot(directory);
  const files = new Map([
    ['client.ts', 'new'],
    ['runtime/index.ts', 'new'],
  ]);
  const differences = [...files.keys()].map((name) => ({
    file: path.join(directory, name),
    kind: 'stale' as const,
  }));
  await expect(applyOutput({ directory, emitted: { files }, differences })).rejects.toThrow(
    'EEXIST',
  );
  expect(await snapshot(directory)).toEqual(before);
});

test('what an ended process left is removed, what a living one writes is not', async () => {
  // No process has an id as high as that.
  const ended = 2 ** 30;
  const directory = await folderWith({
    'openapi.json': '{}',
    [`openapi.json.${ended}.tmp`]: '{',
    [`client.ts.${process.ppid}.tmp`]: banner,
    [`notes.${ended}.tmp`]: 'of the user',
  });
  const files = new Map([['openapi.json', '{}']]);
  expect(await compareOutput(directory, files)).toEqual([
    { file: path.join(directory, `openapi.json.${ended}.tmp`), kind: 'orphaned' },
  ]);
});
