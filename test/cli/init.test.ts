/** `counterpart init`: what it writes where, and that the server it writes is one. */

import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { endOf, startCli } from '../support/cli-process.js';
import { inRepository } from '../support/repository.js';
import { folderWith, temporaryFolder } from '../support/temporary.js';
import { freePort } from '../support/free-port.js';

const init = (folder: string, ...args: readonly string[]) =>
  endOf(startCli(folder, 'init', ...args));

const common = ['.github/workflows/contract.yml'];
const partner = (extension: string): string[] =>
  ['handlers', 'product', 'server', 'store'].map((name) => `partner/${name}.${extension}`);

const manifest = (dependencies: object, more: object = {}): string =>
  JSON.stringify({ name: 'mine', ...more, dependencies });

const cases: [string, Readonly<Record<string, string>>, readonly string[], object][] = [
  [
    'nothing',
    {},
    [...common, 'counterpart.config.mjs', ...partner('js'), 'partner/main.js'],
    { dev: 'counterpart dev -- node --watch partner/main.js', start: 'node partner/main.js' },
  ],
  [
    'Hono, CommonJS',
    { 'package.json': manifest({ hono: '4' }) },
    [...common, 'counterpart.config.mjs', ...partner('mjs'), 'partner/main.mjs'],
    { dev: 'counterpart dev -- node --watch partner/main.mjs' },
  ],
  [
    'Express, TypeScript, with scripts of its own',
    {
      'package.json': manifest({ express: '5' }, { scripts: { dev: 'x', start: 'y' } }),
      'tsconfig.json': '{}',
    },
    [...common, 'counterpart.config.ts', ...partner('ts'), 'partner/main.ts'],
    { dev: 'x', start: 'y', 'dev:vercel': 'counterpart dev -- tsx watch partner/main.ts' },
  ],
  [
    'Next.js with src/app',
    {
      'package.json': manifest({ next: '16' }, { scripts: { dev: 'next dev' } }),
      'tsconfig.json': '{}',
      'src/app/page.tsx': '',
    },
    [...common, 'counterpart.config.ts', ...partner('ts'), 'src/app/v1/[...path]/route.ts'],
    { dev: 'next dev', 'dev:vercel': 'counterpart dev -- npm run dev' },
  ],
];

test.each(cases)('%s', async (_, files, written, scripts) => {
  const folder = await folderWith(files);
  const { code, stdout } = await init(folder);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n').toSorted()).toEqual(written.toSorted());
  const { scripts: got, dependencies } = JSON.parse(read(folder, 'package.json'));
  expect(got).toMatchObject({ ...scripts, 'test:contract': expect.stringContaining('--start') });
  expect(dependencies).toHaveProperty('@openapi-counterpart/vercel');
});

test('what is there stays as it is, and is named', async () => {
  const folder = await folderWith({ 'partner/product.js': 'mine\n' });
  const first = await init(folder, '--product', 'redis');
  expect(first.stderr).toContain('as they were: partner/product.js');
  expect(read(folder, 'counterpart.config.mjs')).toContain("id: 'redis'");
  const before = snapshot(folder);
  const { stdout, stderr } = await init(folder);
  expect(stdout).toBe('');
  expect(stderr).toContain('0 files written');
  expect(snapshot(folder)).toEqual(before);
});

test.each([
  ['tabs and CRLF', '{\r\n\t"name": "mine"\r\n}\r\n', /^\{\r\n\t"name": "mine",\r\n\t"scripts"/],
  [
    'a mark of the byte order',
    '\uFEFF{ "name": "mine" }',
    /^\{\n {2}"name": "mine",\n {2}"scripts"/,
  ],
])('package.json with %s is read, and laid out as it was', async (_, text, expected) => {
  const folder = await folderWith({ 'package.json': text });
  const { code } = await init(folder);
  expect(code).toBe(0);
  expect(read(folder, 'package.json')).toMatch(expected);
  expect(read(folder, 'package.json')).not.toMatch(text.includes('\r') ? /[^\r]\n/ : /\r/);
});

test('a route of Next.js says nothing that Cache Components refuse', async () => {
  const folder = await folderWith({ 'package.json': manifest({ next: '16' }) });
  await init(folder);
  expect(read(folder, 'app/v1/[...path]/route.js')).not.toContain('export const');
});

test('a configuration in another language stays the only one', async () => {
  const folder = await folderWith({ 'counterpart.config.yaml': 'products: [{ id: redis }]\n' });
  const { stdout, stderr } = await init(folder);
  expect(stdout).not.toContain('counterpart.config');
  expect(stderr).toContain('as they were: counterpart.config.yaml');
  expect(read(folder, 'counterpart.config.yaml')).toBe('products: [{ id: redis }]\n');
});

test.each([
  ['two frameworks', { 'package.json': manifest({ hono: '4', express: '5' }) }, [], '--framework'],
  [
    'Next.js among CommonJS, which its bundler refuses',
    { 'package.json': manifest({ next: '16' }, { type: 'commonjs' }) },
    [],
    '"type": "commonjs"',
  ],
  ['a package.json that is none', { 'package.json': '{' }, [], 'is no JSON object'],
  ['scripts that are a text', { 'package.json': '{"scripts":"x"}' }, [], '"scripts" of'],
  ['dependencies in a list', { 'package.json': '{"dependencies":[]}' }, [], '"dependencies" of'],
  [
    'dependencies of development that are a number',
    { 'package.json': '{"devDependencies":1}' },
    [],
    '"devDependencies": {}',
  ],
  ['a file where a folder is to be', { partner: '' }, [], "mkdir '"],
  ['a product that is no slug', {}, ['--product', "a' + b"], 'small letters'],
])('%s', async (_, files, args, problem) => {
  const { code, stderr } = await init(await folderWith(files), ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(problem);
  expect(stderr).not.toContain('a fault of its own');
});

test('contract tests find what is to be filled in, and nothing once it is', async () => {
  const project = await temporaryFolder();
  symlinkSync(inRepository('node_modules'), path.join(project, 'node_modules'));
  await init(project);
  const url = `http://127.0.0.1:${await freePort()}`;
  const only = ['--only', 'http-*', 'update-persists'];
  const tests = () =>
    endOf(startCli(project, 'test', url, '--start', 'node partner/main.js', ...only));
  const empty = await tests();
  expect(empty.code).toBe(1);
  expect(empty.stdout).toContain('Fill in create() in partner/product.js');
  expect(empty.stdout).toContain('✗ 1 violation,');

  const file = path.join(project, 'partner/product.js');
  const filled = read(project, 'partner/product.js')
    .replace(/ {2}throw .*Fill in create.*/, "  return [{ name: 'URL', value: resource.id }];")
    .replaceAll(/ {2}throw .*Fill in (?:change|remove).*/g, '');
  writeFileSync(file, filled);
  const { code, stdout } = await tests();
  expect(stdout).toMatch(/✓ \d+ checks held\./);
  expect(code).toBe(0);
});

function read(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      path.join(parentPath, name),
      readFileSync(path.join(parentPath, name), 'utf8'),
    ]),
  );
}
