/** `counterpart dev` as a real process, with real ones below it. */

import { createInterface } from 'node:readline';
import { beforeAll, expect, test } from 'vitest';
import { firstTrigger, strangersServer } from '../../scripts/package/first-trigger.js';
import { endOf, startCli } from '../support/cli-process.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

let folder: string;

beforeAll(async () => {
  folder = await folderWith({
    'server.mjs': `
      const account = await fetch('https://api.vercel.com/v1/installations/icfg_1/account');
      const keys = await fetch('https://marketplace.vercel.com/.well-known/jwks');
      console.log(JSON.stringify([account.status, (await keys.json()).keys.length, process.env.INTEGRATION_CLIENT_ID.slice(0, 4)]));
      process.exitCode = 7;`,
    'moves-clock.mjs': `
      const before = Date.now();
      await fetch(process.env.COUNTERPART_URL + '/_counterpart/clock/advance', { method: 'POST', body: '{"by":"30d"}' });
      console.log(Math.floor((Date.now() - before) / 86_400_000));`,
    // Ends without its child, as npm does.
    'careless.mjs': `
      import { spawn } from 'node:child_process';
      spawn(process.execPath, ['waits.mjs'], { stdio: 'inherit' });
      process.on('SIGTERM', () => process.exit(0));`,
    'waits.mjs': `
      process.on('SIGTERM', () => { console.log('told'); process.exit(0); });
      setInterval(() => {}, 1000);
      console.log('ready');`,
    // A partner that knows nothing of Counterpart, started by a program that is none. It moves with
    // each start, and is started anew when it is told so.
    'partner.mjs': `
      import { spawn } from 'node:child_process';
      import { createServer } from 'node:http';
      import { once } from 'node:events';
      if (process.argv[2] === undefined) {
        for (;;) await once(spawn(process.execPath, ['partner.mjs', 'child'], { stdio: 'inherit' }), 'exit');
      }
      const { INTEGRATION_CLIENT_ID } = process.env;
      createServer(async (request, response) => {
        if (request.url === '/end') process.exit();
        const keys = await fetch('https://marketplace.vercel.com/.well-known/jwks');
        const [, claims] = (request.headers.authorization ?? '..').split('.');
        const { aud } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}');
        const isVercel = keys.ok && aud === INTEGRATION_CLIENT_ID;
        const isKnown = request.url.startsWith('/vercel/v1/');
        response.writeHead(isVercel ? (isKnown ? 204 : 404) : 401).end();
      }).listen(0, 'localhost');`,
    'counterpart.config.yaml': 'products: [{ id: redis }]\nwebhookPath: /vercel/hook',
  });
});

const dev = (...args: readonly string[]) => startCli(folder, 'dev', '--port', '0', ...args);

test('an unmodified program calls the local Vercel, and its exit code is passed on', async () => {
  const { code, stdout, stderr } = await endOf(dev('--', 'node', 'server.mjs'));
  expect(JSON.parse(stdout)).toEqual([401, 1, 'oac_']);
  expect(code).toBe(7);
  expect(stderr).toContain('Calls of node server.mjs to api.vercel.com');
  expect(stderr).toMatch(/← GET +\/v1\/installations\/icfg_1\/account +401/);
  expect(stderr).toMatch(/← GET +\/\.well-known\/jwks +200/);
});

test.each([
  ['goes by its own clock', [], '0'],
  ["goes by the local Vercel's clock with --clock-for-partner", ['--clock-for-partner'], '30'],
])('a program %s', async (_which, flags, days) => {
  const { stdout } = await endOf(dev('--quiet', ...flags, '--', 'node', 'moves-clock.mjs'));
  expect(stdout.trim()).toBe(days);
});

test('one inside of another, as a script that starts it is, says so', async () => {
  const main = inRepository('src/cli/dist/main.js');
  const inner = ['node', main, 'dev', '--port', '0', '--', 'node', 'server.mjs'];
  const { code, stderr } = await endOf(dev('--quiet', '--', ...inner));
  expect(code).toBe(2);
  expect(stderr).toContain('name node server.mjs to it');
});

test('a command that is not found', async () => {
  const { code, stderr } = await endOf(dev('--quiet', '--', 'no-such-command'));
  expect(code).toBe(127);
  expect(stderr).toContain('The command no-such-command is not found.');
});

test.skipIf(process.platform === 'win32')(
  'a signal reaches what the command has started, which the command itself leaves behind',
  async () => {
    const child = dev('--quiet', '--', 'node', 'careless.mjs');
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line === 'ready') child.kill('SIGTERM');
    }
    expect(lines).toEqual(['ready', 'told']);
  },
);

/** What a run says, line by line, until one is as expected. */
function listenTo(child: ReturnType<typeof startCli>) {
  const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
  const said: string[] = [];
  return {
    said,
    async until(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error(`It ended without ${pattern}:\n${said.join('\n')}`);
        said.push(value);
        const match = pattern.exec(value);
        if (match !== null) return match;
      }
    },
  };
}

test.skipIf(process.platform === 'win32')(
  'the server is found below a program that starts it, is installed to, and followed where it moves',
  async () => {
    const child = dev('--partner', '/vercel', '--', 'node', 'partner.mjs');
    const { until } = listenTo(child);
    const [, vercel = ''] = await until(/listens on (http:\S+). Nothing is called yet/);
    await until(/→ PUT +\/vercel\/v1\/installations\/icfg_\S+ +204/);
    const [, installation = ''] = await until(/✓ install: installationId (\S+)/);
    const [, server = ''] = await until(/Your server +(http:\/\/localhost:\d+)\/vercel/);
    await until(new RegExp(`Installation +${installation}`));
    await until(new RegExp(`Webhooks +${server}/vercel/hook`));
    await until(/counterpart trigger provision --url/);

    await fetch(`${server}/end`).catch(() => {});
    const [, moved = ''] = await until(/The server listens on (\S+) now/);
    expect(moved).not.toBe(server);
    const again = await fetch(`${vercel}/_counterpart/trigger`, {
      method: 'POST',
      body: JSON.stringify({ event: 'install', set: { installationId: installation } }),
    });
    expect(again.status).toBe(200);

    // It answers 204 to all, also where the description wants a body.
    const only = JSON.stringify({ only: ['auth-required'] });
    const run = await fetch(`${vercel}/_counterpart/test-run`, { method: 'POST', body: only });
    expect(run.status).toBe(202);
    await until(/Testing http/);
    const steps = await fetch(`${vercel}/_counterpart/test-run`, {
      headers: { accept: 'text/event-stream' },
    });
    for await (const step of steps.body ?? []) {
      if (/"status":"f/.test(Buffer.from(step).toString())) break;
    }
    await until(/requests/);
    const report = await fetch(`${vercel}/_counterpart/test-report`);
    expect(await report.json()).toMatchObject({
      report: { isGreen: false, target: `${moved}/vercel` },
    });

    child.kill('SIGTERM');
    await endOf(child);
    // What it started is gone with it.
    await expect(fetch(moved)).rejects.toThrow('fetch failed');
    expect(child.exitCode).toBe(143);
  },
);

test.skipIf(process.platform === 'win32')(
  'the screen names an event, which a server that knows nothing of Vercel answers',
  async () => {
    const project = await folderWith({ 'server.mjs': strangersServer });
    const counterpart = [process.execPath, inRepository('src/cli/dist/main.js')] as const;
    await expect(firstTrigger(project, counterpart, 30_000)).resolves.toBeUndefined();
  },
);

test('once: the life of an installation, which ends with what the partner does not do', async () => {
  const child = dev('--once', '--partner', '/vercel', '--', 'node', 'partner.mjs', 'child');
  const { code, stderr } = await endOf(child);
  expect(code).toBe(1);
  expect(stderr).toContain('✓ install: ');
  expect(stderr).toContain('✗ list-billing-plans-for-product: ');
});

test('a configuration that cannot be used', async () => {
  const broken = await folderWith({ 'counterpart.config.yaml': 'products: []' });
  const { code, stderr } = await endOf(startCli(broken, 'dev', '--', 'node', '-e', '0'));
  expect(code).toBe(2);
  expect(stderr).toContain('counterpart.config.yaml');
});
