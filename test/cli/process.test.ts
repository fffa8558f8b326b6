/** The command line as a real process: exit codes, streams, signals. */

import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { endOf, startCli, type Ended } from '../support/cli-process.js';
import { inRepository } from '../support/repository.js';
import { makeWorkspace } from './workspace.js';

function run(folder: string, ...args: readonly string[]): Promise<Ended> {
  return endOf(startCli(folder, ...args));
}

test('0 when it holds', async () => {
  const folder = await makeWorkspace();
  const { code, stdout, stderr } = await run(folder, 'generate', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toHaveProperty('apis');
});

test('1 when a description has errors, each with its place and what to do', async () => {
  const folder = await makeWorkspace({ 'spec/bar.yaml': 'openapi: 3.9.0\n' });
  const { code, stdout, stderr } = await run(folder, 'generate');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    'spec/bar.yaml:1:1 error OpenAPI 3.9.0 is not supported. (openapi-version)\n' +
      '  fix Use `openapi: 3.0.x`, `openapi: 3.1.x` or `openapi: 3.2.x`.\n' +
      '1 error, 0 warnings\n',
  );
});

test('2 when it is used wrongly, with what to do instead', async () => {
  const { code, stdout, stderr } = await run(await makeWorkspace(), 'generate', 'nope');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error Failed to find .+\n {2}fix It lists: bar-api, zoo-api\.\n$/);
});

test('the version is that of the package', async () => {
  const manifest: unknown = JSON.parse(await readFile(inRepository('package.json'), 'utf8'));
  const { code, stdout } = await run(await makeWorkspace(), '--version');
  expect(code).toBe(0);
  expect(manifest).toHaveProperty('version', stdout.trim());
});

test('--watch generates again when a description changes, and survives what is wrong with it', async () => {
  const folder = await makeWorkspace();
  const child = startCli(folder, 'generate', '--watch');
  const lines = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  const root = path.join(folder, 'spec/bar.yaml');
  const original = await readFile(root, 'utf8');

  expect(await untilWatching(lines)).toContain('5 files changed');
  await writeFile(root, original.replace('orderDrink', 'pourDrink'));
  const said = await untilWatching(lines);
  expect(said).toContain('bar-api: 1 operation, 0 schemas, 4 files changed');
  // What has not changed is not looked at.
  expect(said).not.toContain('zoo-api');
  const client = await readFile(path.join(folder, 'generated/bar-api/client.ts'), 'utf8');
  expect(client).toContain('export function pourDrink(');
  await writeFile(root, 'openapi: 3.9.0\n');
  expect(await untilWatching(lines)).toContain('spec/bar.yaml:1:1 error OpenAPI 3.9.0');
  // What was good last is still there.
  expect(await readFile(path.join(folder, 'generated/bar-api/client.ts'), 'utf8')).toBe(client);
  await writeFile(root, original);
  expect(await untilWatching(lines)).toContain('files changed');
  const config = path.join(folder, 'redocly.yaml');
  const apis = await readFile(config, 'utf8');
  await writeFile(config, 'apis: {}\n');
  expect(await untilWatching(lines)).toContain('lists no descriptions');
  await writeFile(config, apis);
  const all = await untilWatching(lines);
  expect([all.includes('bar-api'), all.includes('zoo-api')]).toEqual([true, true]);
  child.kill('SIGINT');
  await once(child, 'exit');
});

/** What the process says until it waits for changes again. */
async function untilWatching(lines: AsyncIterator<string>): Promise<string> {
  const said: string[] = [];
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value.includes('watching for changes')) return said.join('\n');
    said.push(line.value);
  }
  throw new Error(`The process ended: ${said.join('\n')}`);
}
