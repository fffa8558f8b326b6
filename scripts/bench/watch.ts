/** Measures `generate --watch`: from the save of one path until what follows from it is written. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { githubDescription, installGithub } from './generation-large.js';
import { median } from './process.js';
import type { Figure } from './report.js';

const edits = 9;

/** A process that works is not kept from it for so long. */
const restMilliseconds = 500;

/** What is watched, and what is edited of it. */
interface Subject {
  readonly what: string;
  readonly args: readonly string[];
  readonly file: string;
  /** Words at the end of which each edit writes something else. */
  readonly words: RegExp;
  readonly most: number;
}

interface Edit {
  readonly milliseconds: number;
  readonly busy: number;
}

export async function benchWatch(root: string): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-bench-'));
  try {
    await cp(path.join(root, 'spec'), path.join(folder, 'spec'), { recursive: true });
    await cp(path.join(root, 'redocly.yaml'), path.join(folder, 'redocly.yaml'));
    await installGithub(folder);
    const subjects: readonly Subject[] = [
      {
        what: 'one path of our description of the Vercel API',
        args: ['vercel-api'],
        file: path.join(folder, 'spec/vercel-api/paths/installation.yaml'),
        words: /summary: .*/,
        most: 300,
      },
      {
        what: "one path of GitHub's description",
        args: ['--spec', githubDescription, '--out', 'out'],
        file: path.join(folder, githubDescription),
        words: /"summary": "List plans/,
        most: 1500,
      },
    ];
    const figures: Figure[] = [];
    for (const subject of subjects) figures.push(...(await figuresOf(root, folder, subject)));
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function figuresOf(root: string, folder: string, subject: Subject): Promise<Figure[]> {
  const measured = await editsOf(root, folder, subject);
  const { most, what } = subject;
  const wall = median(measured.map(({ milliseconds }) => milliseconds));
  const busy = median(measured.map(({ busy: time }) => time));
  const first = measured[0]?.milliseconds ?? Number.NaN;
  return [
    {
      what: `\`generate --watch\`, an edit of ${what}: from the save to the last file`,
      ours: `${Math.round(wall)} ms; the first ${Math.round(first)} ms`,
      peer: 'itself',
      ratio: wall / most,
      goal: `at most ${most} ms`,
      isReached: wall <= most,
    },
    {
      what: `\`generate --watch\`, an edit of ${what}: CPU time`,
      ours: `${Math.round(busy)} ms`,
      peer: 'itself',
      ratio: busy / most,
      goal: 'none',
    },
  ];
}

/** Edits a file again and again, each time when the process waits for changes. */
async function editsOf(
  root: string,
  folder: string,
  { args, file, words }: Subject,
): Promise<Edit[]> {
  const cli = path.join(root, 'src/cli/dist/main.js');
  const child = spawn(process.execPath, [cli, 'generate', ...args, '--watch'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  try {
    await untilWatching(lines);
    await untilAtRest(child.pid);
    const text = await readFile(file, 'utf8');
    const measured: Edit[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      // A person reads what a save came to before the next one.
      await delay(300);
      const before = await busyTime(child.pid);
      const started = performance.now();
      await writeFile(
        file,
        text.replace(words, (found) => `${found} ${edit}`),
      );
      // Some systems tell of one save twice, the second time of which nothing is left to do.
      while (!(await untilWatching(lines)).includes('files changed'));
      const milliseconds = performance.now() - started;
      measured.push({ milliseconds, busy: (await busyTime(child.pid)) - before });
    }
    return measured;
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
}

async function untilWatching(lines: AsyncIterator<string>): Promise<string> {
  const said: string[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    if (line.value.includes('watching for changes')) return said.join('\n');
    said.push(line.value);
  }
  throw new Error(`The process ended: ${said.join('\n')}`);
}

/** A person opens a file first; meanwhile the process makes ready for the edit. */
async function untilAtRest(pid: number | undefined): Promise<void> {
  for (let last = -1, now = 0; now > last;) {
    last = now;
    await delay(restMilliseconds);
    now = await busyTime(pid);
  }
}

/** Milliseconds that Linux says a process kept processors busy. */
async function busyTime(pid: number | undefined): Promise<number> {
  const [, after = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ');
  const [user, system] = after.split(' ').slice(11, 13).map(Number);
  // Both are counted in hundredths of a second.
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
}
