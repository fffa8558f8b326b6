/** The commands of each page do what the page says: run by a shell, one after another, in a folder as the page supposes it. */

import { chmodSync, cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.js';
import { startGroup, type ProcessGroup } from '../support/process-group.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

/** What a page supposes. */
interface Ground {
  readonly files?: Readonly<Record<string, string>>;
  /** Folders and files of the repository, by where they are to be. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Run before. */
  readonly before?: readonly string[];
  readonly isOnOnePort?: true;
}

const notes = (text: string): string => `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: listNotes
      responses: { '200': { description: ${text} } }
`;

/** Descriptions that take no time to read, under the names of those of the repository. */
const descriptions = {
  'openapi.yaml': notes('All.'),
  'spec/notes.yaml': notes('All.'),
  'redocly.yaml':
    'apis: { partner-api: { root: spec/notes.yaml }, vercel-api: { root: spec/notes.yaml } }',
};

/** A partner's project: a server that is there, what it sells, and an API of its own. */
const partner: Ground = {
  files: {
    ...descriptions,
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { start: 'node server.mjs', dev: 'node server.mjs', test: 'node -p 1' },
    }),
    'server.mjs': `import ${JSON.stringify(inRepository('examples/express/server.mjs'))};`,
  },
  copies: { 'examples/express/counterpart.config.yaml': 'counterpart.config.yaml' },
};

const grounds: Readonly<Record<string, Ground>> = {
  'README.md': partner,
  'docs/adapters.md': { files: descriptions },
  'docs/any-api.md': {
    copies: { 'examples/library/openapi.yaml': 'examples/library/openapi.yaml' },
    // The server that it tests first is the mock as well.
    isOnOnePort: true,
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
  const { files = {}, copies = {}, isOnOnePort } = grounds[name] ?? {};
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
  const port = await freePort();
  const ports = { 3000: isOnOnePort === true ? port : await freePort(), 4010: port };
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    TOKEN: 'a-token',
    PORT: String(ports[3000]),
    COUNTERPART_URL: `http://127.0.0.1:${ports[4010]}`,
  };
  return (command: string): ProcessGroup =>
    startGroup(`exec ${placed(command, ports)}`, { cwd: folder, env });
}

/** The command on ports that are free, and with the fewest contract tests, which have tests enough. */
function placed(command: string, ports: { readonly 3000: number; readonly 4010: number }): string {
  const onPort = command.replaceAll(/\b(?:3000|4010)\b/g, (port) =>
    String(port === '3000' ? ports[3000] : ports[4010]),
  );
  if (command.includes('counterpart test ')) {
    const fewest = command.includes('--spec') ? '--only operation-succeeds/getBook' : "--skip '*'";
    return onPort.replace(/ *(?:#.*)?$/, ` ${fewest}`);
  }
  if (!isEndless(command) || onPort.includes('--port')) return onPort;
  return onPort.replace(/counterpart (dev|mock)/, `counterpart $1 --port ${ports[4010]}`);
}

/** Whether it goes on until it is stopped. */
function isEndless(command: string): boolean {
  return /^(?:npx )?counterpart (?:dev|mock)\b(?!.* --once)/.test(command);
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
  for (const [name, list] of left) {
    const { commands } = readPage(name);
    for (const begin of list) expect(commands.some((line) => line.startsWith(begin))).toBe(true);
  }
  expect(Object.fromEntries(left.filter(([, list]) => list.length > 0))).toEqual({
    'README.md': ['npm ci', 'npm install'],
    'docs/keep-up.md': ['npx counterpart import https'],
    'docs/tour.md': ['npm install'],
  });
});

/** What of a page is run: that which it says twice the last time only, but a server at once. */
function commandsOf(name: string): string[] {
  const { commands, left } = readPage(name);
  const plain = commands
    .filter((line) => !left.some((begin) => line.startsWith(begin)))
    // The package's name and its command's are one to npx.
    .map((line) =>
      line.replace(/ +#.*$/, '').replace('npx openapi-counterpart', 'npx counterpart'),
    );
  return [
    ...(grounds[name]?.before ?? []),
    ...plain.filter((line, at) => isEndless(line) || !plain.includes(line, at + 1)),
  ];
}

/** Whether all that the page says is run for another, on the same ground and in the same order. */
function isWithinAnother(name: string): boolean {
  const own = commandsOf(name);
  return pages.some((other) => {
    if (grounds[other] !== grounds[name] || commandsOf(other).length <= own.length) return false;
    let at = 0;
    for (const command of commandsOf(other)) if (command === own[at]) at += 1;
    return at === own.length;
  });
}

describe.skipIf(process.platform === 'win32')('the commands of', () => {
  test.each(pages.filter((name) => !isWithinAnother(name)))('%s', async (name) => {
    const start = await openShell(name);
    /** One port is for one server: the reader has stopped what ran on it before. */
    let endless: { readonly command: string; readonly group: ProcessGroup } | undefined;
    for (const command of commandsOf(name)) {
      if (isEndless(command)) {
        if (endless?.command === command) continue;
        await endless?.group.end();
        endless = { command, group: start(command) };
        await endless.group.hear(isReady);
        continue;
      }
      // It starts the server itself.
      if (command.includes('--start')) {
        await endless?.group.end();
        endless = undefined;
      }
      const { code, said } = await start(command).ended();
      expect(code, `${command}\n${said}`).toBe(0);
    }
  });
});
