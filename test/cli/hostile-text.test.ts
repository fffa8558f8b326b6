/** Text of descriptions and arguments is data in a terminal and in the log of a CI run, whatever command prints it. */

import { beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith } from '../support/temporary.js';

const mark = 'x\n::notice::one\r::notice::two\u001b[2J\u009b3m##[group]y';

function descriptionWith(paths: object): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Notes', version: '1' }, paths });
}

function operation(responses: object): object {
  return { get: { operationId: 'listNotes', summary: 'Lists notes.', responses } };
}

const ok = { 200: { description: 'All of them.' } };

let folder: string;
beforeAll(async () => {
  folder = await folderWith({
    'old.json': descriptionWith({ '/notes': operation(ok) }),
    'new.json': descriptionWith({ [`/notes/${mark}`]: operation(ok) }),
    'broken.json': descriptionWith({ '/notes': operation({ 200: { $ref: `#/nowhere/${mark}` } }) }),
  });
});

test.each([
  { args: ['diff', 'old.json', 'new.json'], code: 0 },
  { args: ['diff', 'old.json', 'new.json', '--format', 'md'], code: 0 },
  { args: ['import', 'new.json', '--api', 'notes'], code: 0 },
  { args: ['import', 'broken.json', '--api', 'notes'], code: 1 },
  { args: ['generate', '--spec', 'broken.json', '--out', 'generated'], code: 1 },
  { args: ['generate', '--spec', `${mark}.json`, '--out', 'generated'], code: 2 },
])('$args.0 prints no control characters and no commands of a CI ($code)', async (given) => {
  const { code, stdout, stderr } = await runCli(folder, ...given.args);
  expect(code).toBe(given.code);
  const printed = stdout + stderr;
  expect(printed).toContain('notice');
  expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
  expect(printed).not.toMatch(/^\s*::/m);
  expect(printed).not.toContain('##[');
});
