/** `counterpart scaffold`: what it writes compiles, answers 501, and is never written again. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Server } from '../../src/runtime/server.js';
import { runCli } from '../support/cli.js';
import { describing, generateFile } from '../support/generation.js';
import { folderWith } from '../support/temporary.js';
import { typeCheck } from '../support/type-check.js';

/** Names that differ by case, and such as the files use themselves. */
const ids = [
  'get-thing',
  'GetTHING',
  'handlers',
  'notImplemented',
  'index',
  'delete',
  'aux',
  'COM1',
];

function description(operationIds: readonly string[]): string {
  const content = { 'application/json': { schema: { type: 'object' } } };
  const responses = { '200': { description: 'It.', content } };
  const paths = operationIds.map((operationId, index) => [
    `/things/${index}`,
    { get: { operationId, responses } },
  ]);
  return JSON.stringify(describing(Object.fromEntries(paths) as object));
}

async function project(operationIds: readonly string[]): Promise<string> {
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'things.yaml': description(operationIds),
  });
  await generateFile(`${folder}/things.yaml`, `${folder}/api`);
  return folder;
}

function scaffold(folder: string, ...flags: readonly string[]) {
  const given = ['--spec', `${folder}/things.yaml`, '--server', `${folder}/api/server.ts`];
  return runCli(folder, 'scaffold', `${folder}/handlers`, ...given, ...flags);
}

test('it writes a file an operation, which compile and answer 501', async () => {
  const folder = await project(ids);
  const { code, stdout } = await scaffold(folder);
  expect(code).toBe(0);
  const names = await readdir(`${folder}/handlers`);
  expect(names).toHaveLength(ids.length + 1);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(stdout.trim().split('\n')).toHaveLength(names.length);
  // To Windows they are devices.
  expect(names.filter((name) => /^(?:aux|com1)\./i.test(name))).toEqual([]);
  const files = names.map((name) => `${folder}/handlers/${name}`);
  expect(typeCheck(files, folder)).toEqual([]);
  // Modules that were just written: no type knows them.
  const { handlers } = (await import(`${folder}/handlers/index.ts`)) as { handlers: object };
  const api = (await import(`${folder}/api/server.ts`)) as Record<
    string,
    (given: object) => Server
  >;
  const server = api['createThingsServer']?.(handlers);
  const response = await server?.(new Request('http://localhost/things/2'));
  expect(response?.status).toBe(501);
});

test('run again it adds what is missing, and leaves what is there', async () => {
  const folder = await project(ids.slice(0, 1));
  await scaffold(folder);
  await writeFile(`${folder}/handlers/getThing.ts`, '// mine');
  const index = await readFile(`${folder}/handlers/index.ts`, 'utf8');
  await writeFile(`${folder}/things.yaml`, description([...ids.slice(0, 1), 'added']));
  const { stdout, stderr } = await scaffold(folder, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ written: ['added.ts'] });
  expect(await readFile(`${folder}/handlers/getThing.ts`, 'utf8')).toBe('// mine');
  expect(await readFile(`${folder}/handlers/index.ts`, 'utf8')).toBe(index);
  expect(stderr).toBe('');
  expect((await scaffold(folder)).stderr).toContain('0 handlers written, 2 there already');
});

test.each([
  ['none', /from '\.\.\/api\/server';/, /from '\.\/getThing';/],
  ['ts', /from '\.\.\/api\/server\.ts';/, /from '\.\/getThing\.ts';/],
])('imports end with %s where that is asked for', async (extension, server, handler) => {
  const folder = await project(ids.slice(0, 1));
  await scaffold(folder, '--import-extension', extension);
  const index = await readFile(`${folder}/handlers/index.ts`, 'utf8');
  expect(index).toMatch(server);
  expect(index).toMatch(handler);
  expect(await readFile(`${folder}/handlers/getThing.ts`, 'utf8')).toMatch(server);
});

test('--spec goes with --server', async () => {
  const folder = await project(['a']);
  const { code, stderr } = await runCli(
    folder,
    'scaffold',
    folder,
    '--spec',
    `${folder}/things.yaml`,
  );
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--server') as string,
  });
});
