/** `counterpart diff` on files, folders and revisions of git. */

import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith, temporaryFolder } from '../support/temporary.js';

const description = `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    post:
      operationId: createNote
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: schemas/Note.yaml
      responses:
        '201':
          description: Made.
`;
const note = `type: object
required: [title]
properties:
  title:
    type: string
  text:
    type: string
`;
const stricter = note.replace('[title]', '[title, text]');

let folder: string;
beforeAll(async () => {
  folder = await folderWith({
    'old/openapi.yaml': description,
    'old/schemas/Note.yaml': note,
    'new/openapi.yaml': description,
    'new/schemas/Note.yaml': stricter,
  });
});

describe('reports', () => {
  test('text, with both places and the operation', async () => {
    const { code, stdout } = await runCli(folder, 'diff', 'old', 'new/openapi.yaml');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '✗ request: property `text` is required now',
        '  breaks the client (property-became-required)',
        `  old ${path.join('old', 'schemas', 'Note.yaml')}:6:3`,
        `  new ${path.join('new', 'schemas', 'Note.yaml')}:6:3`,
        '  POST /notes',
        '',
        '1 change, 1 of them breaking. Client: major, server: minor.',
        '',
      ].join('\n'),
    );
  });

  test('JSON', async () => {
    const { stdout } = await runCli(folder, 'diff', 'old', 'new', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      client: 'major',
      server: 'minor',
      changes: [
        {
          code: 'property-became-required',
          message: 'property `text` is required now',
          direction: 'request',
          client: 'major',
          server: 'minor',
          old: {
            file: path.join('old', 'schemas', 'Note.yaml'),
            pointer: '/properties/text',
            line: 6,
            column: 3,
          },
          new: {
            file: path.join('new', 'schemas', 'Note.yaml'),
            pointer: '/properties/text',
            line: 6,
            column: 3,
          },
          operations: [{ id: 'createNote', method: 'POST', path: '/notes', isReversed: false }],
        },
      ],
    });
  });

  test('Markdown, in which names of the description cannot break out', async () => {
    const hostile = await folderWith({
      'old/openapi.yaml': description,
      'old/schemas/Note.yaml': note,
      'new/openapi.yaml': description,
      'new/schemas/Note.yaml': note.replace('text:', '"<b>|</b>":'),
    });
    const { stdout } = await runCli(hostile, 'diff', 'old', 'new', '--format', 'md');
    expect(stdout).toContain('2 changes, 0 of them breaking.');
    expect(stdout).toContain('new property `&lt;b>\\|&lt;/b>`');
  });

  test('nothing changed', async () => {
    const { code, stdout } = await runCli(folder, 'diff', 'old', 'old', '--fail-on', 'any');
    expect([code, stdout]).toEqual([0, 'Nothing changed.\n']);
  });
});

describe('exit codes', () => {
  test.each([
    [['old', 'new'], 0],
    [['old', 'new', '--fail-on', 'breaking'], 1],
    [['old', 'new', '--fail-on', 'any'], 1],
    [['old', 'none.yaml'], 2],
    [['old', 'none:openapi.yaml'], 2],
    [['old', '--output=x:openapi.yaml'], 2],
    [['old'], 2],
    [['old', 'new', '--format', 'xml'], 2],
  ])('%j gives %i', async (args, expected) => {
    const { code } = await runCli(folder, 'diff', ...args);
    expect(code).toBe(expected);
  });

  test('a folder of several descriptions: it says which', async () => {
    const { code, stderr } = await runCli(folder, 'diff', '.', 'new');
    expect(code).toBe(2);
    expect(stderr).toContain('Name one of them: ');
  });

  test('a broken description: it says where', async () => {
    await writeFile(path.join(folder, 'broken.yaml'), 'openapi: [3\n');
    const { code, stderr } = await runCli(folder, 'diff', 'broken.yaml', 'new');
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.yaml:\d+:\d+/);
  });
});

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'pipe' });
}

describe('revisions of git', () => {
  let repository: string;
  beforeEach(async () => {
    repository = await folderWith({
      'spec/openapi.yaml': description.replace('schemas/Note.yaml', '../common/Note.yaml'),
      'common/Note.yaml': note,
    });
    git(repository, 'init', '--quiet', '--initial-branch=main');
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '--message=Old');
    git(repository, 'tag', 'old');
    await writeFile(path.join(repository, 'common/Note.yaml'), stricter);
  });

  test('with files as they are now', async () => {
    const refused = await runCli(repository, 'diff', 'main:spec', 'spec');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--allow-outside')]);
    const { stdout } = await runCli(repository, 'diff', 'main:spec', 'spec', '--allow-outside');
    expect(stdout).toContain('old main:common/Note.yaml:6:3\n');
    expect(stdout).toContain(`new ${path.join('common', 'Note.yaml')}:6:3\n`);
  });

  test('from a folder inside of the repository', async () => {
    const { code, stdout } = await runCli(
      path.join(repository, 'spec'),
      'diff',
      'old:./openapi.yaml',
      'openapi.yaml',
      '--allow-outside',
    );
    expect([code, stdout.includes('property-became-required')]).toEqual([0, true]);
  });

  test('in a bare repository, where no file is checked out', async () => {
    const work = await temporaryFolder();
    git(repository, 'commit', '--quiet', '--all', '--message=New');
    git(work, 'clone', '--quiet', '--bare', repository, 'notes.git');
    const bare = path.join(work, 'notes.git');
    const { code, stdout } = await runCli(
      bare,
      'diff',
      'old:spec',
      'main:spec/openapi.yaml',
      '--fail-on',
      'breaking',
    );
    expect(stdout).toContain('new main:common/Note.yaml:6:3\n');
    expect(code).toBe(1);
    await rm(bare, { recursive: true });
  });
});

describe('--used', () => {
  const api = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    paths: { '/notes': { post: { operationId: 'createNote', responses: {} } } },
  });
  const files = {
    'old/openapi.yaml': description,
    'old/schemas/Note.yaml': note,
    'new/openapi.yaml': description,
    'new/schemas/Note.yaml': stricter,
    'generated/notes/openapi.json': api,
  };
  const args = ['diff', 'old', 'new', '--used', '--fail-on', 'breaking'];

  test('a caller is broken, and told where', async () => {
    const project = await folderWith({
      ...files,
      'call.ts': "import { createNote } from './generated/notes/client.js';\ncreateNote({});\n",
    });
    const { code, stdout } = await runCli(project, ...args);
    expect(stdout).toContain('  POST /notes\n    call.ts:2 calls it\n');
    expect(stdout).toContain('breaks the client');
    expect(code).toBe(1);
  });

  test('who implements it is not broken by what breaks clients', async () => {
    const project = await folderWith({
      ...files,
      'serve.ts':
        "import { serve } from './generated/notes/server.js';\nserve({ createNote() {} });\n",
    });
    const { code, stdout } = await runCli(project, ...args);
    expect(stdout).toContain('serve.ts:2 implements it');
    expect([code, stdout.includes('breaks the client')]).toEqual([0, false]);
  });

  test('what is not used is left out', async () => {
    const { code, stderr, stdout } = await runCli(await folderWith(files), ...args);
    const said = 'Nothing changed of the operations that this project uses; 1 change of others.\n';
    expect([code, stdout]).toEqual([0, said]);
    // Where packages are not installed nothing is found, which is no reason to be calm.
    expect(stderr).toContain('No source below this folder uses an operation of this API.');
  });
});

test('the help names what may be compared', async () => {
  const { code, stdout } = await runCli(folder, 'diff', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('counterpart diff main:spec/vercel-api spec/vercel-api');
});
