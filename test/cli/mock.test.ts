/** The local Vercel from the command line, as real processes. */

import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { endOf, startCli, type Ended } from '../support/cli-process.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

const start = (...args: readonly string[]) => startCli(tmpdir(), ...args);

const run = (...args: readonly string[]): Promise<Ended> => endOf(start(...args));

/** Starts a mock; resolves once it has said where it listens. */
async function startMock(...args: readonly string[]) {
  const child = start('mock', '--port', '0', ...args);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  return { child, first: String(value), stderr: () => said.join('') };
}

const notes = ({ stderr }: { readonly stderr: string }): string[] =>
  stderr.split('\n').filter((line) => line.startsWith('note'));

/** Runs a line of Node. */
const node = (code: string): string[] => [process.execPath, '-e', code];

test('mock prints where it listens, answers, tells of exchanges, and stops when told', async () => {
  const { child, first: url, stderr } = await startMock('--seed', '1');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${url}/v1/integrations/configurations`);
  expect(response.status).toBe(401);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(stderr()).toContain(`The local Vercel listens on ${url}`);
  expect(stderr()).toMatch(/INTEGRATION_CLIENT_SECRET +\w{4}…\(48\)/);
  expect(stderr()).toMatch(
    /^\d\d:\d\d:\d\d ← GET {4}\/v1\/integrations\/configurations +401 +[\d.]+ ms getConfigurations$/m,
  );
});

test('-o json writes what to set in the environment, whole', async () => {
  const child = start('mock', '--port', '0', '-o', 'json', '--quiet');
  let stdout = '';
  for await (const chunk of child.stdout) {
    stdout += String(chunk);
    if (stdout.trimEnd().endsWith('}')) break;
  }
  const environment = JSON.parse(stdout);
  expect(environment).toMatchObject({
    VERCEL_API_URL: expect.stringContaining('http://127.0.0.1:'),
    INTEGRATION_CLIENT_SECRET: expect.stringMatching(/^\w{48}$/),
  });
});

test('any description is served, and its exchanges are told', async () => {
  const spec = inRepository('examples/library/openapi.yaml');
  const { child, first: url, stderr } = await startMock('--seed', '1', '--spec', spec);
  const response = await fetch(`${url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'open' }]);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(stderr()).toContain('15 operations');
  expect(stderr()).toContain('It keeps /books, /books/{bookId}/reviews, /members.');
  expect(stderr()).toMatch(/GET +\/health +200 .* getHealth/);
});

test('-o env writes lines for a file', async () => {
  const { first } = await startMock('-o', 'env', '--quiet');
  expect(first).toMatch(/^VERCEL_API_URL=http:\/\/127\.0\.0\.1:\d+$/);
});

test('clock, trigger and reset steer one that runs', async () => {
  const { first: url } = await startMock('--seed', '1');
  const [clock, trigger, list, reset, wrong, ...more] = await Promise.all([
    run('clock', 'advance', '2h', '--url', url),
    run('trigger', 'provision', '--set', 'name=orders', '--url', url),
    run('trigger', '--json', '--url', url),
    run('reset', '--url', 'http://127.0.0.1:9'),
    run('trigger', 'instal', '--url', url),
    run('trigger', '--url', url),
    run('trigger', 'external-install', '--url', url),
    run('trigger', 'provision', '--set', 'billingPlanId=5', '--url', url),
    run('trigger', 'install', '--stand-in', '--url', url),
    run('token', 'user', 'icfg_1', '--role', 'OWNER', '--url', url),
    run('clock', 'set', '2020-01-01', '--url', url),
  ]);
  expect(JSON.parse(clock.stdout)).toEqual({ now: '2026-01-01T02:00:00.000Z', isFrozen: true });
  expect(JSON.parse(trigger.stdout)).toMatchObject({
    event: 'provision',
    exchanges: expect.arrayContaining([
      expect.objectContaining({ operationId: 'provision-resource', status: 200 }),
    ]),
  });
  expect(JSON.parse(list.stdout).events).toContainEqual(
    expect.objectContaining({ name: 'marketplace.invoice.paid' }),
  );
  expect(reset).toMatchObject({ code: 2, stdout: '' });
  expect(reset.stderr).toContain('No local Vercel answers at http://127.0.0.1:9.');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Did you mean "install"?');

  // Nobody has called the server of a user.
  expect(trigger.code).toBe(1);
  expect(trigger.stderr).toContain('a stand-in answered: your server was not called');
  const [table, unset, mistyped, content, token, backwards] = more;
  expect(table?.stdout).toMatch(/^install +installs the integration/m);
  expect(unset?.stderr).toContain('--set redirectUri=… is needed.');
  expect(mistyped?.stderr).toContain('--set billingPlanId=… must be text, not 5.');
  expect(content).toMatchObject({ code: 0, stderr: '' });
  expect(token?.stdout).toMatch(/^ey/);
  expect(backwards?.stderr).toMatch(/it stands at 2026-01-01T\S+ which is after 2020-01-01T/);
});

test('trigger comes to 1 when the partner does not do its part', async () => {
  const { first: url } = await startMock('--partner', 'http://127.0.0.1:9');
  const { code, stdout, stderr } = await run('trigger', 'install', '--url', url);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('✗ upsert-installation: the partner');
});

test('trigger comes to 1 when the partner is sent no webhook, unless that is wished for', async () => {
  const { first: url } = await startMock('--seed', '1');
  const trigger = (...args: readonly string[]) => run('trigger', ...args, '--url', url);
  await trigger('provision', '--stand-in');
  const unsent = await trigger('marketplace.invoice.paid');
  expect(unsent.code).toBe(1);
  expect(JSON.parse(unsent.stdout)).toMatchObject({ answeredBy: null });
  expect(unsent.stderr).toMatch(
    /^✗ No webhook was sent: the integration has no webhook address\.\n {2}fix .*--webhook-url/,
  );
  const content = await trigger('marketplace.invoice.paid', '--stand-in');
  expect(content).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(content.stdout).note).toContain('No webhook was sent');
});

test('trigger comes to 1 when the partner refuses the webhook, whoever answers calls', async () => {
  const receiver = createServer((_, response) => response.writeHead(403).end('wrong signature'));
  receiver.listen(0, '127.0.0.1');
  onTestFinished(() => void receiver.close());
  await once(receiver, 'listening');
  const address = receiver.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const webhookUrl = `http://127.0.0.1:${port}/webhook`;
  const { first: url } = await startMock('--webhook-url', webhookUrl);
  const event = 'marketplace.member.changed';
  const { code, stdout, stderr } = await run('trigger', event, '--stand-in', '--url', url);
  expect(code).toBe(1);
  const said = 'The webhook marketplace.member.changed was answered with 403: wrong signature';
  expect(JSON.parse(stdout)).toMatchObject({ note: null, refusals: [said] });
  expect(stderr).toContain(`✗ ${said}\n  fix Answer webhooks with 2xx`);
});

test('exec runs a command with the environment set, and passes its exit code on', async () => {
  const code = `
    fetch(process.env.VERCEL_API_URL + '/_counterpart/ready')
      .then((response) => console.log(response.status, process.argv.slice(1).join()))
      .then(() => process.exit(7))`;
  const { code: exit, stdout, stderr } = await run('exec', '--', ...node(code), '--', '--port');
  expect({ exit, stdout }).toEqual({ exit: 7, stdout: '200 --port\n' });
  expect(stderr).toContain('The local Vercel listens on');
});

test('exec says when the command is not found', async () => {
  const { code, stdout, stderr } = await run('exec', '--quiet', '--', 'no-such-command');
  expect({ code, stdout }).toEqual({ code: 127, stdout: '' });
  expect(stderr).toContain('The command no-such-command is not found.');
});

test('exec says when the command cannot be run', async () => {
  const folder = await folderWith({ 'program.sh': 'exit 0\n' });
  const { code, stderr } = await run('exec', '--quiet', '--', path.join(folder, 'program.sh'));
  expect(code).toBe(126);
  expect(stderr).toContain('cannot be run');
});

test('exec hands signals on, and waits for the command to end', async () => {
  const code = `
    process.on('SIGTERM', () => { console.log('ending'); process.exit(3); });
    setInterval(() => {}, 1000);
    console.log('started');`;
  const child = start('exec', '--quiet', '--', ...node(code));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('started');
  child.kill('SIGTERM');
  expect((await lines.next()).value).toBe('ending');
  expect(await once(child, 'exit')).toEqual([3, null]);
});

test('exec comes to 128 and the signal when one ends the command', async () => {
  const { code } = await run('exec', '--quiet', '--', ...node('process.kill(process.pid, 9)'));
  expect(code).toBe(137);
});

test('a port that is taken is said to be', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { code, stdout, stderr } = await run('mock', '--port', port);
  other.close();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`port ${port} is taken`);
});

test('a seed file is planted; what is wrong with it is said with its place', async () => {
  const folder = await folderWith({
    'good.yaml': 'integrations: [{ slug: redis, clientId: oac_mine }]\n',
    'bad.yaml': 'teams:\n  - slug: a\n    pyment: valid\n',
    'wrong.yaml': 'installations:\n  - team: nope\n',
  });
  const file = (name: string): string => path.join(folder, name);
  const [good, bad, wrong] = await Promise.all([
    run(
      'exec',
      '--quiet',
      '--seed-file',
      file('good.yaml'),
      '--',
      ...node('console.log(process.env.INTEGRATION_CLIENT_ID)'),
    ),
    run('mock', '--seed-file', file('bad.yaml')),
    run('mock', '--seed-file', file('wrong.yaml')),
  ]);
  expect(good.stdout).toBe('oac_mine\n');
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain(
    'bad.yaml:3:5 teams[0].pyment is not known. Did you mean "payment"?',
  );
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('wrong.yaml:2:5 installations[0].team names "nope"');
});

test('a state file is gone on with', async () => {
  const state = path.join(await folderWith({}), 'vercel.db');
  const print = node('console.log(process.env.INTEGRATION_CLIENT_SECRET)');
  const first = await run('exec', '--quiet', '--state', state, '--', ...print);
  const second = await run('exec', '--quiet', '--state', state, '--', ...print);
  expect(first.stdout).toMatch(/^\w{48}\n$/);
  expect(second.stdout).toBe(first.stdout);
});

test('seeds that do not count for a state that is gone on with are said not to', async () => {
  const folder = await folderWith({ 'seed.yaml': '{}\n' });
  const state = path.join(folder, 'vercel.db');
  const seedFile = path.join(folder, 'seed.yaml');
  const exec = (...flags: readonly string[]) =>
    run('exec', '--state', state, ...flags, '--', ...node(''));
  // It is new, though it is there.
  await writeFile(state, '');
  expect(notes(await exec('--seed', '1', '--seed-file', seedFile))).toEqual([]);
  expect(notes(await exec('--seed', '2'))).toEqual([
    `note It goes on with ${state}: --seed counts only for a new one.`,
  ]);
  expect(notes(await exec('--seed-file', seedFile))).toEqual([
    `note It goes on with ${state}: --seed-file counts only for a new one.`,
  ]);
  expect(notes(await exec('--seed', '2', '--seed-file', seedFile))).toEqual([
    `note It goes on with ${state}: --seed and --seed-file count only for a new one.`,
  ]);
  expect(notes(await exec())).toEqual([]);
  const quiet = await exec('--seed', '2', '--seed-file', seedFile, '--quiet');
  expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
});
