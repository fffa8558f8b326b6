/** `counterpart generate` loses no file that it did not write. */

import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith, writeFiles } from '../support/temporary.js';
import { makeWorkspace, snapshot, sources } from './workspace.js';

const bar = sources['spec/bar.yaml'] ?? '';

describe('with --spec and --out', () => {
  const cases: [string, Record<string, string>, string, string][] = [
    ['a module of the user’s', { 'client.ts': 'export {};' }, 'bar.yaml', '.'],
    ['a document of the user’s', { 'openapi.json': '{}' }, 'bar.yaml', '.'],
    ['a module in a folder of generated ones', { 'server.ts': '' }, 'bar.yaml', '.'],
    [
      'the description',
      {
        'openapi.json': `{ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {} }`,
      },
      'openapi.json',
      '.',
    ],
    ['a folder', { 'types.ts/a.ts': '' }, 'bar.yaml', '.'],
    ['a file in the place of the folder', { out: '' }, 'bar.yaml', 'out'],
  ];
  test.each(cases)('%s', async (_, files, spec, out) => {
    const folder = await folderWith({ 'bar.yaml': bar, ...files });
    const before = await snapshot(folder);
    const { code, stderr } = await runCli(folder, 'generate', '--spec', spec, '--out', out);
    expect(stderr).toMatch(/^error .*\n {2}fix /);
    expect(code).toBe(2);
    expect(await snapshot(folder)).toEqual(before);
  });

  test('its own files are written again', async () => {
    const folder = await folderWith({ 'bar.yaml': bar });
    await runCli(folder, 'generate', '--spec', 'bar.yaml', '--out', 'out');
    const before = await snapshot(path.join(folder, 'out'));
    await writeFiles(folder, {
      'out/types.ts': `${before['types.ts']} `,
      'out/openapi.json': '{}',
      // Of a process that was ended.
      [`out/openapi.json.${2 ** 30}.tmp`]: '{',
    });
    const { code } = await runCli(folder, 'generate', '--spec', 'bar.yaml', '--out', 'out');
    expect(code).toBe(0);
    expect(await snapshot(path.join(folder, 'out'))).toEqual(before);
  });
});

test('a link in the folder leads nothing out of it; the folder may be one', async () => {
  const folder = await folderWith({ 'bar.yaml': bar, 'elsewhere/a.txt': '', 'out/a.txt': '' });
  await symlink('../elsewhere', path.join(folder, 'out/runtime'));
  await symlink('elsewhere', path.join(folder, 'linked'));
  const before = await snapshot(path.join(folder, 'elsewhere'));
  const flags = ['generate', '--spec', 'bar.yaml', '--runtime', 'inline', '--out'];
  const { code, stderr } = await runCli(folder, ...flags, 'out');
  expect(stderr).toContain('it is a link that leads out of');
  expect(code).toBe(2);
  expect(await snapshot(path.join(folder, 'elsewhere'))).toEqual(before);
  expect((await runCli(folder, ...flags, 'linked')).code).toBe(0);
});

describe('in a workspace', () => {
  test.each(['..', '.', '""', 'a/../..', '/tmp', '../spec'])('the API %s', async (name) => {
    const folder = await makeWorkspace({
      'redocly.yaml': `apis: { ${name}: { root: spec/bar.yaml } }\n`,
    });
    const before = await snapshot(folder);
    const { code, stderr } = await runCli(folder, 'generate');
    expect(stderr).toContain('has no folder of its own');
    expect(code).toBe(2);
    expect(await snapshot(folder)).toEqual(before);
  });

  test.each(['a/runtime', 'a/client.ts', 'a/Runtime/v1'])(
    'a, and the API %s in it',
    async (name) => {
      const apis = `{ a: { root: spec/bar.yaml }, ${name}: { root: spec/bar.yaml } }`;
      const folder = await makeWorkspace({ 'redocly.yaml': `apis: ${apis}\n` });
      const { code, stderr } = await runCli(folder, 'generate');
      expect(stderr).toContain(`The API "${name}" has no folder of its own`);
      expect(code).toBe(2);
    },
  );

  test.each(['./a', 'A'])('two APIs with one folder: a and %s', async (name) => {
    const apis = `{ a: { root: spec/bar.yaml }, ${name}: { root: spec/bar.yaml } }`;
    const folder = await makeWorkspace({ 'redocly.yaml': `apis: ${apis}\n` });
    const { code, stderr } = await runCli(folder, 'generate');
    expect(stderr).toContain('have one folder');
    expect(code).toBe(2);
  });
});

test('a description that is not UTF-8 is to be saved as such', async () => {
  const folder = await folderWith({});
  await writeFile(path.join(folder, 'bar.yaml'), Buffer.from(`\ufeff${bar}`, 'utf16le'));
  const { code, stderr } = await runCli(folder, 'generate', '--spec', 'bar.yaml', '--out', 'out');
  expect(stderr).toContain('save it as UTF-8 (yaml-syntax)');
  expect(code).toBe(1);
});
