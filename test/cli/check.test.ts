/** `counterpart generate --check`: whether the generated folder is what the generator writes. */

import { appendFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { banner } from '../../src/codegen/code/banner.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder, writeFiles } from '../support/temporary.js';
import { makeWorkspace, snapshot } from './workspace.js';

let clean: string;

beforeAll(async () => {
  clean = await makeWorkspace();
  await runCli(clean, 'generate');
});

async function copyOfClean(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(clean, folder, { recursive: true });
  return folder;
}

test('holds right after generation', async () => {
  const { code, stdout, stderr } = await runCli(clean, 'generate', '--check');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: '✓ bar-api, zoo-api: as generated\n',
  });
});

const edits: Record<string, { edit: (generated: string) => Promise<void>; says: string[] }> = {
  'a file of the first API edited': {
    edit: (folder) => appendFile(path.join(folder, 'bar-api/client.ts'), '\n'),
    says: ['stale generated/bar-api/client.ts'],
  },
  'a file of the second API edited': {
    edit: (folder) => appendFile(path.join(folder, 'zoo-api/openapi.json'), ' '),
    says: ['stale generated/zoo-api/openapi.json'],
  },
  'a file missing': {
    edit: (folder) => rm(path.join(folder, 'zoo-api/webhooks.ts')),
    says: ['missing generated/zoo-api/webhooks.ts'],
  },
  'an API missing': {
    edit: (folder) => rm(path.join(folder, 'bar-api'), { recursive: true }),
    says: ['client.ts', 'openapi.json', 'server.ts', 'types.ts', 'validators.ts'].map(
      (name) => `missing generated/bar-api/${name}`,
    ),
  },
  'everything missing': {
    edit: (folder) => rm(folder, { recursive: true }),
    says: [
      ...['client.ts', 'openapi.json', 'server.ts', 'types.ts', 'validators.ts'].map(
        (name) => `missing generated/bar-api/${name}`,
      ),
      ...[
        'client.ts',
        'components.ts',
        'openapi.json',
        'server.ts',
        'types.ts',
        'validators.ts',
        'webhooks.ts',
      ].map((name) => `missing generated/zoo-api/${name}`),
    ],
  },
  'a file that is no longer generated': {
    edit: (folder) => writeFiles(folder, { 'bar-api/webhooks.ts': `${banner}\nold` }),
    says: ['orphaned generated/bar-api/webhooks.ts'],
  },
  'a stray file in an API': {
    edit: (folder) => writeFiles(folder, { 'zoo-api/notes.md': 'Mine.' }),
    says: ['orphaned generated/zoo-api/notes.md'],
  },
  'a stray file in a folder of an API': {
    edit: (folder) => writeFiles(folder, { 'zoo-api/deep/er/notes.md': 'Mine.' }),
    says: ['orphaned generated/zoo-api/deep/er/notes.md'],
  },
  'a stray file beside the APIs': {
    edit: (folder) => writeFiles(folder, { 'README.md': 'Mine.' }),
    says: ['orphaned generated/README.md'],
  },
  'the folder of an API that is gone': {
    edit: (folder) =>
      writeFiles(folder, { 'old-api/client.ts': `${banner}\nold`, 'old-api/openapi.json': '{}' }),
    says: ['orphaned generated/old-api/client.ts', 'orphaned generated/old-api/openapi.json'],
  },
  'one of everything': {
    edit: async (folder) => {
      await appendFile(path.join(folder, 'bar-api/types.ts'), ' ');
      await rm(path.join(folder, 'zoo-api/server.ts'));
      await writeFiles(folder, { 'zoo-api/old.ts': banner, 'stray.txt': '' });
    },
    says: [
      'stale generated/bar-api/types.ts',
      'orphaned generated/zoo-api/old.ts',
      'missing generated/zoo-api/server.ts',
      'orphaned generated/stray.txt',
    ],
  },
};

describe.each(Object.entries(edits))('%s', (_, { edit, says }) => {
  test('falls short, names each file and mends nothing', async () => {
    const folder = await copyOfClean();
    await edit(path.join(folder, 'generated'));
    const before = await snapshot(folder);
    const { code, stdout, stderr } = await runCli(folder, 'generate', '--check');
    expect({ code, lines: stdout.trim().split('\n') }).toEqual({ code: 1, lines: says });
    expect(stderr).toContain('Run `counterpart generate` and commit what it writes');
    expect(await snapshot(folder)).toEqual(before);
    const json = await runCli(folder, 'generate', '--check', '--json');
    expect(json.code).toBe(1);
    const { differences } = JSON.parse(json.stdout) as { differences: object[] };
    expect(differences).toHaveLength(says.length);
  });
});

test('a named API is checked by itself', async () => {
  const folder = await copyOfClean();
  await appendFile(path.join(folder, 'generated/bar-api/client.ts'), ' ');
  expect((await runCli(folder, 'generate', '--check', 'zoo-api')).code).toBe(0);
  expect((await runCli(folder, 'generate', '--check', 'bar-api')).code).toBe(1);
});

test('a changed description makes its output stale', async () => {
  const folder = await copyOfClean();
  await writeFiles(folder, {
    'spec/zoo/schemas/Animal.yaml': 'type: object\nproperties: { name: { type: integer } }\n',
  });
  const { code, stdout } = await runCli(folder, 'generate', '--check');
  expect(code).toBe(1);
  expect(stdout).toContain('stale generated/zoo-api/components.ts\n');
  expect(stdout).not.toContain('bar-api');
});

test('an invalid description falls short with its diagnostics', async () => {
  const folder = await copyOfClean();
  await writeFiles(folder, { 'spec/bar.yaml': 'openapi: 2\n' });
  const { code, stderr } = await runCli(folder, 'generate', '--check');
  expect(code).toBe(1);
  expect(stderr).toContain('spec/bar.yaml:1:1 error OpenAPI 2 is not supported.');
});
