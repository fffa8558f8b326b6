/** What `counterpart generate` remembers of its last run, and what makes it forget. */

import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { banner } from '../../../src/codegen/code/banner.js';
import { runCli } from '../../support/cli.js';
import { temporaryFolder, writeFiles } from '../../support/temporary.js';
import { makeWorkspace, snapshot } from '../../cli/workspace.js';

const cacheFolder = 'node_modules/.cache/openapi-counterpart';

/** A workspace after one run, with a mark in the memory that only shows when it is used. */
async function rememberedWorkspace(): Promise<string> {
  const folder = await makeWorkspace();
  await runCli(folder, 'generate');
  const [name = ''] = await readdir(path.join(folder, cacheFolder));
  await mark(path.join(folder, cacheFolder, name));
  return folder;
}

async function mark(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"operations":1', '"operations":4711'));
}

async function isRemembered(folder: string, ...args: string[]): Promise<boolean> {
  const { code, stdout } = await runCli(folder, 'generate', '--json', ...args);
  expect(code).toBe(0);
  return stdout.includes('4711');
}

test('a second run is remembered and writes nothing', async () => {
  const folder = await rememberedWorkspace();
  const client = path.join(folder, 'generated/zoo-api/client.ts');
  const before = { text: await snapshot(folder), time: (await stat(client)).mtimeMs };
  expect(await isRemembered(folder)).toBe(true);
  expect({ text: await snapshot(folder), time: (await stat(client)).mtimeMs }).toEqual(before);
  const { stderr } = await runCli(folder, 'generate');
  expect(stderr).toContain(
    '✓ zoo-api → generated/zoo-api: 1 operation, 1 webhook, 1 schema, nothing changed',
  );
});

const edits: Record<string, (folder: string) => Promise<void>> = {
  'the root of a description is edited': (folder) =>
    appendFile(path.join(folder, 'spec/bar.yaml'), '# A comment.\n'),
  'a file that a description refers to is edited': (folder) =>
    appendFile(path.join(folder, 'spec/zoo/schemas/Animal.yaml'), '# A comment.\n'),
  'redocly.yaml is edited': (folder) =>
    appendFile(path.join(folder, 'redocly.yaml'), '# A comment.\n'),
  'an output file is edited': (folder) =>
    appendFile(path.join(folder, 'generated/zoo-api/types.ts'), '// Mine.\n'),
  'an output file is removed': (folder) => rm(path.join(folder, 'generated/bar-api/openapi.json')),
  'all output is removed': (folder) => rm(path.join(folder, 'generated'), { recursive: true }),
  'a generated file appears in an output folder': (folder) =>
    writeFiles(folder, { 'generated/bar-api/old.ts': `${banner}old` }),
  'the memory is of another version of the generator': async (folder) => {
    const [name = ''] = await readdir(path.join(folder, cacheFolder));
    const file = path.join(folder, cacheFolder, name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"fingerprint":"[^"]*"/, '"fingerprint":"other"'));
  },
  'the memory is not readable': async (folder) => {
    const [name = ''] = await readdir(path.join(folder, cacheFolder));
    await writeFile(path.join(folder, cacheFolder, name), '{');
  },
};

describe.each(Object.entries(edits))('when %s', (_, edit) => {
  test('it generates again, and remembers that', async () => {
    const folder = await rememberedWorkspace();
    await edit(folder);
    expect(await isRemembered(folder)).toBe(false);
    expect((await runCli(folder, 'generate', '--check')).code).toBe(0);
  });
});

test('a stray file in an output folder does not stay unnoticed', async () => {
  const folder = await rememberedWorkspace();
  await writeFiles(folder, { 'generated/zoo-api/notes.md': 'Mine.' });
  expect(await isRemembered(folder)).toBe(false);
  expect((await runCli(folder, 'generate', '--check')).code).toBe(1);
});

test('runs with other arguments are remembered by themselves', async () => {
  const folder = await rememberedWorkspace();
  expect(await isRemembered(folder, 'zoo-api')).toBe(false);
  expect(await isRemembered(folder)).toBe(true);
});

test('a failed run is not remembered', async () => {
  const folder = await makeWorkspace({ 'spec/bar.yaml': 'openapi: 2\n' });
  await runCli(folder, 'generate');
  expect(await readdir(path.join(folder, 'node_modules'))).toEqual(['.package-lock.json']);
});

test('without a folder of packages it is remembered among the caches of the user', async () => {
  const folder = await makeWorkspace();
  await rm(path.join(folder, 'node_modules'), { recursive: true });
  const caches = await temporaryFolder();
  vi.stubEnv('XDG_CACHE_HOME', caches);
  await runCli(folder, 'generate');
  const [name = ''] = await readdir(path.join(caches, 'openapi-counterpart'));
  await mark(path.join(caches, 'openapi-counterpart', name));
  expect(await isRemembered(folder)).toBe(true);
  const another = await makeWorkspace();
  await rm(path.join(another, 'node_modules'), { recursive: true });
  expect(await isRemembered(another)).toBe(false);
  expect(await readdir(folder)).not.toContain('node_modules');
  vi.unstubAllEnvs();
});

test('where nothing can be remembered, everything works', async () => {
  const folder = await makeWorkspace({ 'no-folder': '' });
  await rm(path.join(folder, 'node_modules'), { recursive: true });
  vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'no-folder'));
  expect((await runCli(folder, 'generate')).code).toBe(0);
  expect((await runCli(folder, 'generate')).code).toBe(0);
  vi.unstubAllEnvs();
});
