/** Contract tests from the command line: a server in plain Express, sound and with one fault, as real processes. */

import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLocalMock } from '../../src/mock/local/local.js';
import { endOf, startCli, type Ended } from '../support/cli-process.js';
import { bundleOf } from '../support/descriptions.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';
import { freePort } from '../support/free-port.js';

const config = await readFile(inRepository('examples/express/counterpart.config.yaml'), 'utf8');
const sound = await readFile(inRepository('examples/express/server.mjs'), 'utf8');

const counterpart = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  endOf(startCli(folder, ...args));

async function testServer(source: string, ...args: readonly string[]): Promise<Ended> {
  return testServerIn(await folderOf(source), ...args);
}

async function testServerIn(folder: string, ...args: readonly string[]): Promise<Ended> {
  const url = `http://127.0.0.1:${await freePort()}`;
  return counterpart(folder, 'test', url, '--start', 'node server.mjs', ...args);
}

async function folderOf(source: string): Promise<string> {
  // Beside the example, whose packages it imports.
  const folder = await folderWith({ 'counterpart.config.yaml': config });
  const packages = inRepository('node_modules');
  const code = source
    .replace("from 'express'", `from '${path.join(packages, 'express/index.js')}'`)
    .replace("from 'jose'", `from '${path.join(packages, 'jose/dist/webapi/index.js')}'`);
  await writeFile(path.join(folder, 'server.mjs'), code);
  return folder;
}

test('a sound server is green', async () => {
  const { code, stdout } = await testServer(sound);
  expect(stdout).toMatch(/✓ \d+ checks held\.\n$/);
  expect(code).toBe(0);
});

test('one fault turns it red, JUnit names it, and the documentation shows what is said', async () => {
  const faulty = sound.replace('claims.installation_id !== installationId', 'false');
  const folder = await folderOf(faulty);
  const wanted = ['--report', 'junit', '--out', 'reports/junit.xml'];
  const { code, stdout } = await testServerIn(folder, ...wanted);
  expect(code).toBe(1);
  const report = await readFile(path.join(folder, 'reports/junit.xml'), 'utf8');
  expect(report).toContain('<failure type="auth-installation"');
  expect(report).toContain('npx counterpart replay');
  expect(stdout).toContain('✗ Authentication');
  const said = stdout.split('\n');
  for (const page of ['README.md', 'docs/contract-tests.md']) {
    const missing = (await shownIn(page)).filter((line) => !said.some((own) => isSaid(line, own)));
    expect({ page, missing }).toEqual({ page, missing: [] });
  }
});

/** The lines of the report that a page shows. */
async function shownIn(page: string): Promise<string[]> {
  const markdown = await readFile(inRepository(page), 'utf8');
  const [, report = ''] = /^```text\n([^`]*auth-installation[^`]*)^```$/m.exec(markdown) ?? [];
  const lines = report.split('\n').filter((line) => /[^…\s]/.test(line));
  expect(lines.length).toBeGreaterThan(8);
  return lines;
}

/** `…` is what a page leaves out; the server's port and the folder of the package differ here. */
function isSaid(shown: string, said: string): boolean {
  let at = 0;
  const parts = shown
    .replaceAll(/localhost:3000|node_modules\S*(?=partner-api\/)/g, '…')
    .split('…');
  return parts.every((part) => {
    const found = said.indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}

test('a server is not started where another answers, which would be tested in its place', async () => {
  const folder = await folderWith({ 'counterpart.config.yaml': config });
  const other = createServer((_, response) => void response.end()).listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = other.address() as AddressInfo;
  const taken = `http://127.0.0.1:${port}`;
  const { code, stderr } = await counterpart(folder, 'test', taken, '--start', 'node server.mjs');
  expect(code).toBe(2);
  expect(stderr).toContain(`Something answers at ${taken} already`);
});

test('a server that was not started is not reached', async () => {
  const folder = await folderWith({ 'counterpart.config.yaml': config });
  const url = `http://127.0.0.1:${await freePort()}`;
  const { code, stderr } = await counterpart(folder, 'test', url, '--vercel-port', '0');
  expect(stderr).toContain(`${url} cannot be reached`);
  expect(code).toBe(3);
});

test.each([
  ['without a configuration', {}, [], 'There is no counterpart.config.ts'],
  [
    'with a member that is not known',
    { 'counterpart.config.json': '{"product": []}' },
    [],
    'product',
  ],
  ['with a wrong shard', { 'counterpart.config.yaml': config }, ['--shard', '5/4'], '1/4'],
])('%s it is a wrong use', async (_name, files, args, expected) => {
  const folder = await folderWith(files);
  const { code, stderr } = await counterpart(folder, 'test', 'http://127.0.0.1:9', ...args);
  expect(stderr).toContain(expected);
  expect(code).toBe(2);
});

test('each violation of a test can be replayed', async () => {
  const folder = await folderOf(
    sound
      .replace('claims.installation_id !== installationId', 'false')
      .replace('audience: INTEGRATION_CLIENT_ID,', ''),
  );
  const { stdout } = await testServerIn(folder, '--only', 'auth');
  const ids = [...stdout.matchAll(/counterpart replay (\w+)/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(2);
  const report = path.join(folder, '.counterpart/last-report.json');
  const kept = await readFile(report, 'utf8');
  for (const id of ids) {
    const replayed = await counterpart(folder, 'replay', id);
    expect(replayed.stdout).toContain(id);
    expect(replayed.code).toBe(1);
    // What the console shows is what the whole test found.
    expect(await readFile(report, 'utf8')).toBe(kept);
  }
});

test('a violation whose check has another name by now cannot be replayed', async () => {
  const folder = await folderOf(sound);
  const flags = { start: 'node server.mjs', seed: 1, workers: 8, timeout: 30_000 };
  const url = `http://127.0.0.1:${await freePort()}`;
  const kept = [{ id: '12345678', url, flags, checks: ['auth/of-old'] }];
  await mkdir(path.join(folder, '.counterpart'));
  await writeFile(path.join(folder, '.counterpart/last-test.json'), JSON.stringify(kept));
  const { code, stdout, stderr } = await counterpart(folder, 'replay', '12345678');
  expect(stderr).toContain('auth/of-old');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('checks that do not exist are a wrong use, not a test that passes', async () => {
  const { code, stdout, stderr } = await testServer(sound, '--only', 'no-such-check*');
  expect(stderr).toContain('No check matches "no-such-check*".');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a run that is interrupted leaves a report, which is not green', async () => {
  const told = "app.use((_request, _response, next) => (console.error('called'), next()));";
  const folder = await folderOf(
    sound.replace('const app = express();', `const app = express(); ${told}`),
  );
  const url = `http://127.0.0.1:${await freePort()}`;
  const wanted = ['--start', 'node server.mjs', '--workers', '1', '--report', 'json'];
  const child = startCli(folder, 'test', url, ...wanted);
  child.stderr.once('data', () => child.kill('SIGINT'));
  const [stdout] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(JSON.parse(stdout)).toMatchObject({ isInterrupted: true, isGreen: false });
  expect(child.exitCode).toBe(1);
});

test('replay needs a test that ran', async () => {
  const { code, stderr } = await counterpart(await folderWith({}), 'replay', '12345678');
  expect(stderr).toContain('counterpart test');
  expect(code).toBe(2);
});

test('a server of any API is tested by its description, with credentials from the environment', async () => {
  const spec = inRepository('examples/library/openapi.yaml');
  const mock = createLocalMock(await bundleOf('examples/library/openapi.yaml'), { seed: 1 });
  const url = await mock.listen({});
  const folder = await folderWith({});
  const options = ['test', url, '--spec', spec, '--only', 'created-*', 'auth-required'];
  vi.stubEnv('TOKEN', 'a-secret-of-mine');
  onTestFinished(() => void vi.unstubAllEnvs());
  const green = await counterpart(folder, ...options, '--auth', 'bearerAuth=env:TOKEN');
  mock.faults.add({ operationId: 'getBook', status: 500 });
  const [faulty, unknown] = await Promise.all([
    counterpart(folder, ...options, '--auth', 'bearerAuth=a-secret-of-mine', '--json'),
    counterpart(folder, ...options, '--auth', 'key=x'),
  ]);
  await mock.close();
  expect(green).toMatchObject({ code: 0, stdout: expect.stringMatching(/✓ \d+ checks held\.\n$/) });
  expect(faulty.code).toBe(1);
  expect(faulty.stdout).toContain('"code": "server-error"');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toContain('The description has: bearerAuth.');
  const memory = await readFile(path.join(folder, '.counterpart/last-test.json'), 'utf8');
  expect(faulty.stdout + green.stdout + memory).not.toContain('a-secret-of-mine');
});
