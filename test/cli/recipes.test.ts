/** The recipes of docs/diff.md, as they stand there: run by sh and git on a bare repository and its clone. */

import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderWith, temporaryFolder } from '../support/temporary.js';
import { inRepository } from '../support/repository.js';

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
              type: object
              required: [title]
              properties:
                title: { type: string }
                text: { type: string }
      responses:
        '201': { description: Made. }
`;
const stricter = description.replace('[title]', '[title, text]');
const wider = description.replace('text: {', 'color: { type: string }\n                text: {');

let bare: string;
let clone: string;
let environment: NodeJS.ProcessEnv;

async function recipe(title: string): Promise<string> {
  const page = await readFile('docs/diff.md', 'utf8');
  const block = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].find(([, text]) =>
    text?.includes(title),
  );
  return block?.[1] ?? '';
}

beforeAll(async () => {
  const bin = await folderWith({
    npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${inRepository('src/cli/dist/main.js')}" "$@"\n`,
  });
  await chmod(path.join(bin, 'npx'), 0o755);
  environment = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Test'],
        [`GIT_${who}_EMAIL`, 'test@example.com'],
      ]),
    ),
  };
  const folder = await temporaryFolder();
  bare = path.join(folder, 'notes.git');
  clone = path.join(folder, 'notes');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(folder, 'clone', '--quiet', bare, clone);
  git(clone, 'switch', '--quiet', '--create', 'main');
  await writeFile(
    path.join(clone, 'redocly.yaml'),
    'apis: { notes: { root: spec/notes/openapi.yaml } }\n',
  );
  await writeFile(path.join(clone, 'check.sh'), await recipe('check-descriptions.sh'));
  run(clone, 'mkdir', '-p', 'spec/notes');
  await change(description, 'Begin');
  git(clone, 'push', '--quiet', 'origin', 'main');
  git(clone, 'push', '--quiet', 'origin', 'main:begin');
});

beforeEach(() => {
  git(bare, 'update-ref', 'refs/heads/main', 'refs/heads/begin');
  git(clone, 'fetch', '--quiet');
});

function run(cwd: string, program: string, ...args: string[]) {
  return spawnSync(program, args, { cwd, env: environment, encoding: 'utf8' });
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, env: environment, stdio: 'pipe' });
}

function inClone() {
  return { cwd: clone, env: environment, stdio: 'pipe' } as const;
}

/** Writes a description, generates from it unless told not to, and commits. */
async function change(text: string, message: string, isGenerated = true): Promise<void> {
  await writeFile(path.join(clone, 'spec/notes/openapi.yaml'), text);
  if (isGenerated) execFileSync('npx', ['counterpart', 'generate'], inClone());
  git(clone, 'add', '--all', 'redocly.yaml', 'check.sh', 'spec', 'generated');
  git(clone, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
}

describe('the script for pull requests', () => {
  test.each([
    ['nothing changed', description, 'Nothing', true, 0, 'Nothing changed.', ''],
    ['nothing breaks', wider, 'Add a colour', true, 0, '1 change that breaks nothing', ''],
    [
      'generated code is stale',
      wider,
      'Add a colour',
      false,
      1,
      '1 change',
      'counterpart generate',
    ],
    ['a break', stricter, 'Ask for a text', true, 1, 'breaks the client', 'something breaks'],
    [
      'a break that is meant',
      stricter,
      'Ask for a text\n\nBreaking-Change: yes',
      true,
      0,
      'breaks the client',
      '',
    ],
  ])('%s', async (_, text, message, isGenerated, status, comment, error) => {
    git(clone, 'switch', '--quiet', '--force-create', 'branch', 'origin/main');
    await change(text, message, isGenerated);
    const outcome = run(clone, 'sh', 'check.sh');
    expect([outcome.status, outcome.stderr]).toEqual([status, expect.stringContaining(error)]);
    const body = await readFile(path.join(clone, 'comment.md'), 'utf8');
    expect(body).toMatch(/^## notes\n\n### Changes of the API\n/);
    expect(body).toContain(comment);
  });
});

describe('the hook of a bare repository', () => {
  beforeAll(async () => {
    const hook = path.join(bare, 'hooks/pre-receive');
    await writeFile(hook, await recipe('hooks/pre-receive'));
    await chmod(hook, 0o755);
  });

  test.each([
    ['what breaks nothing is taken', wider, 'Add a colour', 0, ''],
    ['a break is refused', stricter, 'Ask for a text', 1, 'property `text` is required now'],
    ['a break that is meant is taken', stricter, 'Ask\n\nBreaking-Change: yes', 0, ''],
  ])('%s', async (_, text, message, status, error) => {
    git(clone, 'switch', '--quiet', '--force-create', 'pushed', 'origin/main');
    await change(text, message);
    const outcome = run(clone, 'git', 'push', '--quiet', 'origin', 'pushed:main');
    expect([outcome.status, outcome.stderr]).toEqual([status, expect.stringContaining(error)]);
  });
});
