/** `counterpart generate`: what it writes, what it leaves, and what it says. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { banner } from '../../src/codegen/code/banner.js';
import { runCli } from '../support/cli.js';
import { folderWith, writeFiles } from '../support/temporary.js';
import { makeWorkspace, snapshot, sources } from './workspace.js';

const modules = ['client.ts', 'openapi.json', 'server.ts', 'types.ts', 'validators.ts'];
const zooFiles = [...modules, 'components.ts', 'webhooks.ts'].map((name) => `zoo-api/${name}`);
const barFiles = modules.map((name) => `bar-api/${name}`);

describe('in a workspace', () => {
  test('it writes every API and nothing else', async () => {
    const folder = await makeWorkspace();
    const { code, stdout, stderr } = await runCli(folder, 'generate');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(
      '✓ bar-api → generated/bar-api: 1 operation, 0 schemas, 5 files changed',
    );
    expect(stderr).toContain(
      '✓ zoo-api → generated/zoo-api: 1 operation, 1 webhook, 1 schema, 7 files changed',
    );
    const written = await snapshot(path.join(folder, 'generated'));
    expect(Object.keys(written).toSorted()).toEqual([...barFiles, ...zooFiles].toSorted());
    const { 'node_modules/.package-lock.json': _, ...kept } = sources;
    expect(await snapshot(folder)).toMatchObject(kept);
  });

  test('it writes only the APIs that are named', async () => {
    const folder = await makeWorkspace();
    await runCli(folder, 'generate', 'bar-api', 'bar-api');
    expect(Object.keys(await snapshot(path.join(folder, 'generated')))).toEqual(barFiles);
  });

  test('it writes nothing at all when one description is invalid', async () => {
    const folder = await makeWorkspace({ 'spec/zoo/schemas/Animal.yaml': 'type: animal\n' });
    const { code, stderr } = await runCli(folder, 'generate');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'spec/zoo/schemas/Animal.yaml:1:7 error type names an unknown type: "animal"',
    );
    expect(await snapshot(path.join(folder, 'generated')).catch(() => 'nothing')).toBe('nothing');
  });

  test('it formats as the project formats its own files, where it is asked to', async () => {
    const folder = await makeWorkspace({
      '.prettierrc': '{ "semi": false }',
      '.editorconfig': '[*]\nindent_style = tab\n',
    });
    await runCli(folder, 'generate', '--format');
    const client = path.join(folder, 'generated/bar-api/client.ts');
    const text = await readFile(client, 'utf8');
    expect(text).toMatch(/^\t/m);
    expect(text).not.toMatch(/;$/m);
    expect(await runCli(folder, 'generate', '--check', '--format')).toMatchObject({ code: 0 });
    expect(await runCli(folder, 'generate', '--check')).toMatchObject({ code: 1 });
  });

  test('it removes its own files that are no longer wanted, and leaves those of others', async () => {
    const folder = await makeWorkspace();
    await runCli(folder, 'generate');
    const generated = path.join(folder, 'generated');
    await writeFiles(generated, { 'zoo-api/notes.md': 'Mine.', 'zoo-api/old.ts': `${banner}old` });
    const root = path.join(folder, 'spec/zoo/openapi.yaml');
    const text = await readFile(root, 'utf8');
    await writeFile(root, text.slice(0, text.indexOf('webhooks:')));
    await runCli(folder, 'generate');
    const files = Object.keys(await snapshot(path.join(generated, 'zoo-api')));
    expect(files).toEqual([...modules, 'components.ts', 'notes.md'].toSorted());
  });

  test('with --json it says what lint says of a description that is refused', async () => {
    const folder = await makeWorkspace({
      'spec/zoo/schemas/Animal.yaml': 'type: animal\nminimum: 1\n',
    });
    const { code, stderr, stdout } = await runCli(folder, 'generate', '--json');
    expect([code, stderr]).toEqual([1, '']);
    const said: unknown = JSON.parse((await runCli(folder, 'lint', '--json')).stdout);
    expect(JSON.parse(stdout)).toEqual(Object.assign({ apis: [] }, said));
  });

  test('with --json it writes a summary to stdout and nothing to stderr', async () => {
    const folder = await makeWorkspace();
    const { stdout, stderr } = await runCli(folder, 'generate', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      apis: [
        { name: 'bar-api', operations: 1, webhooks: 0, schemas: 0, warnings: 0 },
        { name: 'zoo-api', directory: 'generated/zoo-api', webhooks: 1, schemas: 1 },
      ],
    });
  });

  test('it can be called from a folder of the project that has no redocly.yaml: not at all', async () => {
    const folder = await makeWorkspace();
    expect((await runCli(path.join(folder, 'spec'), 'generate')).code).toBe(2);
  });
});

describe('with --spec and --out', () => {
  test('it needs no redocly.yaml', async () => {
    const folder = await folderWith({ 'My API.v2.yaml': sources['spec/bar.yaml'] ?? '' });
    const { code, stderr } = await runCli(
      folder,
      'generate',
      '--spec',
      'My API.v2.yaml',
      '--out',
      'a/b',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('✓ My API.v2 → a/b: 1 operation,');
    const files = await snapshot(path.join(folder, 'a/b'));
    expect(Object.keys(files)).toEqual(modules);
    expect(files['client.ts']).toContain('export function createMyAPIV2Client');
  });

  test('it leaves what is not its own in the folder', async () => {
    const folder = await folderWith({
      'bar.yaml': sources['spec/bar.yaml'] ?? '',
      'out/mine.ts': 'mine',
    });
    await runCli(folder, 'generate', '--spec', 'bar.yaml', '--out', 'out');
    expect((await snapshot(path.join(folder, 'out')))['mine.ts']).toBe('mine');
    const check = await runCli(folder, 'generate', '--check', '--spec', 'bar.yaml', '--out', 'out');
    expect(check.code).toBe(0);
  });

  test.each(['api', 'openapi', '1st', 'a.b', '日本', "it's", 'class', '---'])(
    'a file called %s.yaml gives names that are identifiers',
    async (name) => {
      const folder = await folderWith({ [`${name}.yaml`]: sources['spec/bar.yaml'] ?? '' });
      const { code } = await runCli(folder, 'generate', '--spec', `${name}.yaml`, '--out', 'out');
      expect(code).toBe(0);
      const client = (await snapshot(path.join(folder, 'out')))['client.ts'];
      expect(client).toMatch(/export function create[\p{L}\p{N}_]+Client\(/u);
    },
  );
});
