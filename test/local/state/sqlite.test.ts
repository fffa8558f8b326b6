/** The state file: what was flushed comes back in its order; what is no state file is refused and left alone. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../../src/description/usage-error.js';
import { createLocalVercel } from '../../../src/local/local-vercel.js';
import { openStateFile, type StateFile } from '../../../src/local/state/sqlite.js';
import { applicationId, schemaVersion } from '../../../src/local/state/sqlite-file.js';
import { createState, snapshotOf, type State } from '../../../src/local/state/state.js';
import { temporaryFolder } from '../../support/temporary.js';

async function newFile(): Promise<string> {
  return path.join(await temporaryFolder(), 'state.db');
}

async function openState(file: string): Promise<{ stateFile: StateFile; state: State }> {
  const stateFile = await openStateFile(file);
  const state = createState(stateFile.journal);
  stateFile.load(state);
  return { stateFile, state };
}

const project = (id: string, name = id): { id: string; teamId: string; name: string } => ({
  id,
  teamId: 'team_1',
  name,
});

/** Every file of the folder with its bytes. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const entries = names.map(async (name) => {
    const bytes = await readFile(path.join(folder, name)).catch(() => Buffer.from('(no file)'));
    return [name, bytes.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A file as a process leaves it that ended in the midst: what was put last is in the log beside it. */
async function uncleanCopy(): Promise<string> {
  const file = await newFile();
  const first = await openState(file);
  for (let at = 0; at < 500; at += 1) first.state.projects.put(project(`prj_${at}`));
  await first.stateFile.close();
  const { stateFile, state } = await openState(file);
  onTestFinished(() => stateFile.close());
  state.projects.put(project('last'));
  await stateFile.flush();
  const copy = await newFile();
  await copyFile(file, copy);
  await copyFile(`${file}-wal`, `${copy}-wal`);
  return copy;
}

describe('what is kept', () => {
  test('everything comes back as it was, in the order in which it was put', async () => {
    const file = await newFile();
    const first = await openState(file);
    expect(first.stateFile.isNew).toBe(true);
    for (const id of ['c', 'a', 'b']) first.state.projects.put(project(id));
    await first.stateFile.flush();
    first.state.projects.put(project('c', 'changed'));
    first.state.projects.delete('a');
    first.state.projects.put(project('a', 'again'));
    first.state.projects.delete('b');
    first.state.settings.put({ id: 'odd \0 \ud800 ü', value: { text: '\ud800 \0 é', none: null } });
    first.state.settings.put({ id: 'odd \0 \ud801 ü', value: 1.5 });
    await first.stateFile.close();
    expect(await readdir(path.dirname(file))).toEqual(['state.db']);
    const second = await openState(file);
    expect(second.stateFile.isNew).toBe(false);
    expect(snapshotOf(second.state)).toEqual(snapshotOf(first.state));
    expect(second.state.projects.all().map(({ name }) => name)).toEqual(['changed', 'again']);
    expect(second.state.projects.where('team', 'team_1')).toHaveLength(2);
    await second.stateFile.close();
  });

  test('what was flushed is in the copy that a cut-off process leaves', async () => {
    const { stateFile, state } = await openState(await uncleanCopy());
    expect(state.projects.size).toBe(501);
    expect(state.projects.all().at(-1)?.id).toBe('last');
    await stateFile.close();
  });

  test('an empty file is a new one, and a link leads to its file', async () => {
    const file = await newFile();
    await writeFile(file, '');
    const first = await openState(file);
    expect(first.stateFile.isNew).toBe(true);
    first.state.projects.put(project('a'));
    await first.stateFile.close();
    const link = `${file}.link`;
    await symlink(file, link);
    const second = await openState(link);
    expect(second.state.projects.size).toBe(1);
    await expect(openStateFile(file)).rejects.toThrow('in use');
    await second.stateFile.close();
  });

  test('changes are written without anybody waiting for it, but not after the end', async () => {
    const file = await newFile();
    const { stateFile, state } = await openState(file);
    state.projects.put(project('a'));
    await new Promise((resolve) => setImmediate(resolve));
    await stateFile.close();
    state.projects.put(project('b'));
    await stateFile.flush();
    const again = await openState(file);
    expect(again.state.projects.all().map(({ id }) => id)).toEqual(['a']);
    await again.stateFile.close();
  });

  test('many who wait share one commit, and without a change there is none', async () => {
    const file = await newFile();
    const { stateFile, state } = await openState(file);
    const log = async (): Promise<number> => (await readFile(`${file}-wal`)).length;
    state.projects.put(project('a'));
    await stateFile.flush();
    const before = await log();
    const waits = ['b', 'c', 'd'].map((id) => {
      state.projects.put(project(id));
      return stateFile.flush();
    });
    expect(new Set(waits).size).toBe(1);
    await Promise.all(waits);
    const after = await log();
    expect(after).toBeGreaterThan(before);
    await stateFile.flush();
    expect(await log()).toBe(after);
    await stateFile.close();
  });
});

const sqlite =
  (sql: string) =>
  async (folder: string): Promise<string> => {
    const file = path.join(folder, 'other.db');
    const database = new Database(file);
    database.exec(sql);
    database.close();
    return file;
  };

/** Of another state, with bytes overwritten from there on. */
async function overwrite(file: string, position: number): Promise<string> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(3000, 0xa5), 0, 3000, position);
  await handle.close();
  return file;
}

async function closedState(folder: string): Promise<string> {
  const file = path.join(folder, 'state.db');
  const { stateFile, state } = await openState(file);
  for (let at = 0; at < 500; at += 1) state.projects.put(project(`prj_${at}`));
  await stateFile.close();
  return file;
}

describe('what is refused', () => {
  interface Refusal {
    readonly what: string;
    /** Makes what is refused. @returns The file to open. */
    make(folder: string): Promise<string>;
    readonly message: RegExp;
  }

  const own = `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion};`;
  const refusals: readonly Refusal[] = [
    {
      what: 'a folder',
      make: async (folder) => {
        await mkdir(path.join(folder, 'inner'));
        return path.join(folder, 'inner');
      },
      message: /is not a file/,
    },
    {
      what: 'a file in a folder that is not there',
      make: async (folder) => path.join(folder, 'none', 'state.db'),
      message: /there is no folder/,
    },
    {
      what: 'a file of text',
      make: async (folder) => {
        await writeFile(path.join(folder, 'notes.txt'), 'not a database '.repeat(500));
        return path.join(folder, 'notes.txt');
      },
      message: /not an SQLite database/,
    },
    {
      what: 'a file that ends in the header',
      make: async (folder) => {
        await writeFile(path.join(folder, 'short.db'), 'SQLite format 3\0');
        return path.join(folder, 'short.db');
      },
      message: /not an SQLite database/,
    },
    {
      what: "another program's database",
      make: sqlite('CREATE TABLE t (a); INSERT INTO t VALUES (1)'),
      message: /of another program/,
    },
    {
      what: "another program's database with a log",
      make: sqlite('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)'),
      message: /of another program/,
    },
    {
      what: 'a state of a newer version',
      make: sqlite(
        `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion + 1}; CREATE TABLE t (a)`,
      ),
      message: /written by a newer version/,
    },
    {
      what: 'a state without its table',
      make: sqlite(`${own} CREATE TABLE t (a)`),
      message: /is damaged \(no such table: items\)/,
    },
    {
      what: 'a state whose rows are no items',
      make: sqlite(
        `${own} CREATE TABLE items (position INTEGER PRIMARY KEY, collection TEXT, key TEXT, json TEXT);
        INSERT INTO items VALUES (1, 'projects', '"a"', '{"name":"no id"}')`,
      ),
      message: /is damaged/,
    },
    {
      what: 'a state with bytes overwritten',
      make: async (folder) => overwrite(await closedState(folder), 4096 * 2 + 10),
      message: /is damaged/,
    },
    {
      what: 'a state that was cut short',
      make: async (folder) => {
        const file = await closedState(folder);
        const bytes = await readFile(file);
        await writeFile(file, bytes.subarray(0, 4096 * 3));
        return file;
      },
      message: /is damaged/,
    },
  ];

  test.each(refusals)('$what', async ({ make, message }) => {
    const folder = await temporaryFolder();
    const file = await make(folder);
    const before = await bytesOf(folder);
    const error: unknown = await openStateFile(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w+ .+\.$/),
    });
    expect(await bytesOf(folder)).toEqual(before);
  });

  test('a damaged state with the log of a process that was cut off', async () => {
    const file = await overwrite(await uncleanCopy(), 4096 * 5 + 8);
    const before = await bytesOf(path.dirname(file));
    await expect(openStateFile(file)).rejects.toThrow(/is damaged/);
    expect(await bytesOf(path.dirname(file))).toEqual(before);
  });

  test.runIf(process.platform === 'linux')('a place where nothing can be written', async () => {
    await expect(openStateFile('/proc/state.db')).rejects.toThrow(/cannot be opened/);
  });

  test('a collection that is not known', async () => {
    const file = await newFile();
    const stateFile = await openStateFile(file);
    stateFile.journal('ships', 'a', { id: 'a' });
    await stateFile.close();
    const again = await openStateFile(file);
    expect(() => again.load(createState())).toThrow(/is damaged .*ships/);
  });
});

describe('one process at a time', () => {
  const program = `
    import { openStateFile } from ${JSON.stringify(new URL('../../../src/local/state/sqlite.ts', import.meta.url).href)};
    await openStateFile(process.argv[1]);
    console.log('open');
    setInterval(() => {}, 1000);`;

  test('another is refused while the first lives, however the first ends', async () => {
    const file = await newFile();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program, file],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    const error: unknown = await openStateFile(file).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining('in use') });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const stateFile = await openStateFile(file);
    await expect(openStateFile(file)).rejects.toThrow('in use');
    await stateFile.close();
    await (await openStateFile(file)).close();
  });
});

describe('a local Vercel with a state file', () => {
  test('goes on where it ended', async () => {
    const stateFile = await newFile();
    const first = await createLocalVercel({ seed: 1, stateFile });
    await first.context.jobs.advance(5000);
    const { state, clock } = first.context;
    await first.close();
    const second = await createLocalVercel({ stateFile });
    expect(snapshotOf(second.context.state)).toEqual(snapshotOf(state));
    expect(second.context.clock.now()).toBe(clock.now());
    await second.close();
  });

  test('an answer waits until it is kept', async () => {
    const stateFile = await newFile();
    const local = await createLocalVercel({ seed: 1, stateFile });
    onTestFinished(() => local.close());
    const id = local.context.ids.next('prj');
    local.context.state.projects.put({ id, teamId: 'team_1', name: 'new' });
    await local.fetch(new Request('http://localhost/v1/unknown'));
    expect((await readFile(`${stateFile}-wal`)).includes(id)).toBe(true);
  });

  test('what is told to the partner is kept before', async () => {
    const stateFile = await newFile();
    const kept: boolean[] = [];
    const local = await createLocalVercel({
      seed: 1,
      stateFile,
      partnerUrl: 'http://partner.test',
      async partnerFetch(request) {
        const log = await readFile(`${stateFile}-wal`);
        kept.push(log.includes(request.headers.get('x-id') ?? ''));
        return new Response();
      },
    });
    onTestFinished(() => local.close());
    const id = local.context.ids.next('prj');
    local.context.state.projects.put({ id, teamId: 'team_1', name: 'new' });
    await local.context.send(new Request('http://partner.test/', { headers: { 'x-id': id } }));
    expect(kept).toEqual([true]);
  });
});
