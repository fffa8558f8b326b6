/** The commands of each page do what the page says: run by a shell, one after another, in a folder as the page supposes it. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-port.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

/** What a page supposes. */
interface Ground {
  readonly files?: Readonly<Record<string, string>>;
  /** Folders and files of the repository, by where they are to be. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Run before. */
  readonly before?: readonly string[];
  /** Commands that end with another code than 0, by how they begin. */
  readonly codes?: Readonly<Record<string, number>>;
}

/** A partner's project: a server that is there, and what it sells. */
const partner: Ground = {
  files: {
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { start: 'node server.mjs', dev: 'node server.mjs', test: 'node -p 1' },
    }),
    'server.mjs': `import ${JSON.stringify(inRepository('examples/express/server.mjs'))};`,
  },
  copies: { 'examples/express/counterpart.config.yaml': 'counterpart.config.yaml' },
};

const notes = (text: string): string => `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: listNotes
      responses: { '200': { description: ${text} } }
`;

const grounds: Readonly<Record<string, Ground>> = {
  'README.md': {
    ...partner,
    files: { ...partner.files, 'openapi.yaml': notes('All.') },
    copies: { ...partner.copies, 'redocly.yaml': 'redocly.yaml', spec: 'spec' },
  },
  'docs/adapters.md': {
    files: { 'openapi.yaml': notes('All.') },
    copies: { 'redocly.yaml': 'redocly.yaml', spec: 'spec' },
  },
  'docs/any-api.md': {
    copies: { 'examples/library/openapi.yaml': 'examples/library/openapi.yaml' },
    before: ['counterpart mock --port 3000 --spec examples/library/openapi.yaml'],
  },
  'docs/call-vercel.md': {},
  'docs/ci.md': partner,
  'docs/diff.md': {
    files: { 'spec/vercel-api/openapi.yaml': notes('All.') },
    before: [
      'git init --quiet --initial-branch=main',
      'git add spec',
      'git -c user.name=Test -c user.email=test@example.com commit --quiet --message=Begin',
    ],
  },
  'docs/import.md': {
    files: { 'page.md': `# Notes\n\n\`\`\`yaml\n${notes('All of them.')}\`\`\`\n` },
  },
  'docs/keep-up.md': {
    files: {
      'before.yaml': notes('All.'),
      'after.yaml': notes('All.'),
      'redocly.yaml': 'apis: { notes: { root: before.yaml } }',
    },
    before: ['counterpart generate'],
  },
  'docs/partner-server.md': partner,
  'docs/tour.md': partner,
};

/** Why a command is not run stands in the page, above its block. */
const notRun = /^<!-- not run: (.+?): (.+?) -->$/gm;

interface Page {
  /** In order; those that are split over lines as one. */
  readonly commands: readonly string[];
  readonly left: readonly string[];
  /** Code that the page says to write to a file. */
  readonly files: Readonly<Record<string, string>>;
}

function readPage(name: string): Page {
  const text = readFileSync(inRepository(name), 'utf8');
  const left = [...text.matchAll(notRun)].map(([, begin = '']) => begin);
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = '', block = '']) => ({ language, block }),
  );
  const commands = blocks
    // One that begins with `#!` is a script; those of docs/diff.md have a test of their own.
    .filter(({ language, block }) => language === 'sh' && !block.startsWith('#!'))
    .flatMap(({ block }) => block.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'));
  const files = blocks.flatMap(({ block }) => {
    const [, file, code] = /^(?:\/\/|#) ([\w-]+\.(?:mjs|yaml))\n(.*)$/s.exec(block) ?? [];
    return file === undefined || code === undefined ? [] : [[file, code] as const];
  });
  return { commands, left, files: Object.fromEntries(files) };
}

const pages = [
  'README.md',
  ...readdirSync(inRepository('docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
].filter((name) => readPage(name).commands.length > 0);

/** A shell in the folder, in which `npx counterpart` and `counterpart` are the build. */
async function openShell(name: string) {
  const { files = {}, copies = {} } = grounds[name] ?? {};
  const folder = await folderWith({ ...files, ...readPage(name).files });
  for (const [from, to] of Object.entries(copies)) {
    cpSync(inRepository(from), path.join(folder, to), { recursive: true });
  }
  symlinkSync(inRepository('node_modules'), path.join(folder, 'node_modules'));
  const run = `exec "${process.execPath}" "${inRepository('src/cli/dist/main.js')}" "$@"\n`;
  const bin = await folderWith({
    npx: `#!/bin/sh\nshift\n${run}`,
    counterpart: `#!/bin/sh\n${run}`,
  });
  for (const program of ['npx', 'counterpart']) chmodSync(path.join(bin, program), 0o755);
  const ports = { 3000: await freePort(), 4010: await freePort() };
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    TOKEN: 'a-token',
    PORT: String(ports[3000]),
    COUNTERPART_URL: `http://127.0.0.1:${ports[4010]}`,
  };
  return {
    start(command: string): ChildProcess {
      const child = spawn('sh', ['-c', `exec ${placed(command, ports)}`], {
        cwd: folder,
        env,
        detached: true,
      });
      onTestFinished(() => end(child));
      return child;
    },
  };
}

/** The command on ports that are free, and with the fewest contract tests, which have tests enough. */
function placed(command: string, ports: { readonly 3000: number; readonly 4010: number }): string {
  const onPort = command.replaceAll(/\b(?:3000|4010)\b/g, (port) =>
    String(port === '3000' ? ports[3000] : ports[4010]),
  );
  if (isOfPartner(onPort)) return onPort.replace(/ *(?:#.*)?$/, " --skip '*'");
  if (!isEndless(command) || onPort.includes('--port')) return onPort;
  return onPort.replace(/counterpart (dev|mock)/, `counterpart $1 --port ${ports[4010]}`);
}

/** Whether it is a contract test of a partner, which takes long. */
function isOfPartner(command: string): boolean {
  return command.includes('counterpart test ') && !command.includes('--spec');
}

/** Whether it goes on until it is stopped. */
function isEndless(command: string): boolean {
  return /^(?:npx )?counterpart (?:dev|mock)\b(?!.* --once)/.test(command);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** What it says, until it is as awaited or over. */
async function hear(child: ChildProcess, isEnough: (said: string) => boolean): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (isEnough(said)) resolve(said);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', () => resolve(said));
  });
}

/** Of `dev` that the partner is installed, of `mock` that it listens. */
function isReady(said: string): boolean {
  return /Installation +icfg_|Ctrl-C to stop/.test(said);
}

test('every page with commands has a ground to run them on', () => {
  expect(Object.keys(grounds).toSorted()).toEqual(pages.toSorted());
});

test('what is not run is not run for a reason', () => {
  const left = pages.map((name) => [name, readPage(name).left] as const);
  expect(Object.fromEntries(left.filter(([, list]) => list.length > 0))).toEqual({
    'README.md': ['npm ci', 'npm install'],
    'docs/keep-up.md': ['npx counterpart import https'],
    'docs/tour.md': ['npm install'],
  });
});

describe.skipIf(process.platform === 'win32')('the commands of', () => {
  test.each(pages)('%s', async (name) => {
    const { commands, left } = readPage(name);
    const { before = [], codes = {} } = grounds[name] ?? {};
    const shell = await openShell(name);
    const endless = new Map<boolean, ChildProcess>();
    for (const begin of left) expect(commands.some((line) => line.startsWith(begin))).toBe(true);
    const wanted = commands.filter((line) => !left.some((begin) => line.startsWith(begin)));
    for (const command of [...before, ...wanted]) {
      if (isEndless(command)) {
        // One port is for one of them: the reader has stopped what ran on it before.
        const isOnOwn = !command.includes('--port');
        const earlier = endless.get(isOnOwn);
        if (earlier !== undefined) await end(earlier);
        const child = shell.start(command);
        endless.set(isOnOwn, child);
        const said = await hear(child, isReady);
        if (!isReady(said)) throw new Error(`${command}\n${said}`);
        continue;
      }
      // It starts the server itself.
      if (command.includes('--start')) await Promise.all([...endless.values()].map(end));
      const child = shell.start(command);
      const said = await hear(child, () => false);
      const [, code = 0] = Object.entries(codes).find(([line]) => command.startsWith(line)) ?? [];
      expect(child.exitCode, `${command}\n${said}`).toBe(code);
    }
  });
});
