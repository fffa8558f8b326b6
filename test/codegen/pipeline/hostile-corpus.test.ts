/** Many more hostile texts: nothing of them runs, and nothing is written outside of the folder for it. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { generateFile } from '../../support/generation.js';
import { inRepository } from '../../support/repository.js';
import { folderWith, temporaryFolder } from '../../support/temporary.js';
import { corpus } from './hostile-corpus.js';
import { hostileDescription } from './hostile-description.js';

const modules = ['callbacks', 'client', 'components', 'server', 'types', 'validators', 'webhooks'];
let folder: string;

beforeAll(async () => {
  const files = corpus.map((text, index): [string, string] => [
    `${index}.json`,
    JSON.stringify(hostileDescription(text)),
  ]);
  folder = await folderWith({
    'package.json': '{ "type": "module" }',
    ...Object.fromEntries(files),
  });
  for (const index of corpus.keys()) {
    await generateFile(path.join(folder, `${index}.json`), path.join(folder, 'out', String(index)));
  }
});

test('there are as many as are promised', () => {
  expect(new Set(corpus).size).toBeGreaterThanOrEqual(185);
});

test('nothing lands outside of the folder', async () => {
  const names = corpus.map((_, index) => `${index}.json`);
  expect((await readdir(folder)).toSorted()).toEqual(['out', 'package.json', ...names].toSorted());
  expect((await readdir(path.join(folder, 'out'))).length).toBe(corpus.length);
  for (const index of corpus.keys()) {
    const written = (await readdir(path.join(folder, 'out', String(index)))).toSorted();
    const expected = [...modules.map((name) => `${name}.ts`), 'openapi.json'].toSorted();
    expect({ index, written }).toEqual({ index, written: expected });
  }
});

test('nothing runs when modules are loaded', async () => {
  // As one program, which is quicker than module by module; what does not parse fails here.
  const imports = [...corpus.keys()].flatMap((index) =>
    modules.map((name) => `import * as m${index}${name} from './out/${index}/${name}.ts';`),
  );
  const uses = [...corpus.keys()].flatMap((index) => modules.map((name) => `m${index}${name}`));
  const outfile = path.join(await temporaryFolder(), 'all.mjs');
  await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport const all = [${uses.join(', ')}];`,
      resolveDir: folder,
    },
    alias: { '@openapi-counterpart/runtime': inRepository('src/runtime/index.ts') },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    outfile,
    platform: 'node',
  });
  const { all } = (await import(outfile)) as { readonly all: readonly object[] };
  expect(all.length).toBe(corpus.length * modules.length);
  expect('PWNED' in globalThis).toBe(false);
});
