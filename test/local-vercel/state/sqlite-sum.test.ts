/** A file that is as it was closed is read when it is used; one that was changed since is checked first. */

import { copyFile, open, readFile, rm, truncate } from 'node:fs/promises';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteFile } from '../../../src/local-vercel/state/sqlite-file.js';
import { PageSums } from '../../../src/local-vercel/state/sqlite-sum.js';
import { newFile, openState, project, uncleanCopy } from '../support/state-files.js';

/** More than are read at once. */
const many = 4500;

function isAsClosed(file: string): boolean {
  const sums = new PageSums(file);
  sums.release();
  return sums.isAsClosed;
}

async function writeAt(file: string, bytes: Buffer, place: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(bytes, 0, bytes.length, place);
  await handle.close();
}

async function isAsLeft(file: string): Promise<boolean> {
  const { connection, isAsWritten, close } = await openSqliteFile(file);
  const row = connection.prepare(`SELECT 1 FROM items WHERE key = '"last"'`).get();
  close(true);
  expect(row, 'what was put last').toBeDefined();
  return isAsWritten;
}

async function closedFile(): Promise<string> {
  const file = await newFile();
  const { state, stateFile } = await openState(file);
  for (let at = 0; at < many; at += 1) state.projects.put(project(`prj_${at}`));
  for (let at = 0; at < many; at += 1000) state.projects.delete(`prj_${at}`);
  await stateFile.close();
  return file;
}

describe('a file as it was closed', () => {
  test('gives its items at the first use, in their order', async () => {
    const file = await closedFile();
    expect(isAsClosed(file)).toBe(true);
    const { state, stateFile } = await openState(file);
    onTestFinished(() => stateFile.close());
    state.projects.put(project('new'));
    expect(state.projects.size).toBe(many - 5 + 1);
    expect(state.projects.where('team', 'team_1').map(({ id }) => id)).toEqual([
      ...Array.from({ length: many }, (_, at) => `prj_${at}`).filter((_, at) => at % 1000 > 0),
      'new',
    ]);
  });

  test('may be read ahead, bit by bit', async () => {
    const { state, stateFile } = await openState(await closedFile());
    onTestFinished(() => stateFile.close());
    let batches = 0;
    while (state.projects.readOn()) batches += 1;
    expect(batches).toBeGreaterThan(1);
    expect(state.projects.size).toBe(many - 5);
  });

  test('is not while it is in use, and not after the end of a process that was killed', async () => {
    const file = await closedFile();
    const { state, stateFile } = await openState(file);
    state.projects.put(project('new'));
    await stateFile.flush();
    expect(isAsClosed(file)).toBe(false);
    await stateFile.close();
    expect(isAsClosed(file)).toBe(true);
  });
});

describe('a file that a process left that was killed', () => {
  const pageSize = 4096;
  /** So many names that their pages are more than the log holds before it is merged. */
  const names = Array.from({ length: 2000 }, (_, at) => `later_${at}_${'x'.repeat(900)}`);

  /** A page of the file as the log has it, in its last frame. */
  async function lastLogged(file: string): Promise<{ page: number; bytes: Buffer }> {
    const frame = (await readFile(`${file}-wal`)).subarray(-pageSize - 24);
    return { page: frame.readUInt32BE(), bytes: frame.subarray(24) };
  }

  test.each([
    { what: 'with a short log', later: [] },
    { what: 'after its log was merged', later: names },
  ])('is as it was left $what', async ({ later }) => {
    const file = await uncleanCopy(later);
    expect((await readFile(`${file}-wal`)).length).toBeLessThan(1_000_000);
    expect(await isAsLeft(file)).toBe(true);
    expect(isAsClosed(file)).toBe(true);
  });

  test('is as it was left where it ended in the midst of merging', async () => {
    const file = await uncleanCopy();
    const { page, bytes } = await lastLogged(file);
    await writeAt(file, bytes, (page - 1) * pageSize);
    expect(await isAsLeft(file)).toBe(true);
  });

  const changes: readonly { what: string; change(file: string): Promise<void> }[] = [
    {
      what: 'a byte of a page that no log has was changed',
      // Free space in the page, of which SQLite's own check knows nothing.
      change: async (file) => {
        const bytes = await readFile(file);
        const logged = (await lastLogged(file)).page;
        const isOther = (place: number): boolean => Math.floor(place / pageSize) + 1 !== logged;
        let free = bytes.indexOf(Buffer.alloc(16), 200);
        while (!isOther(free)) free = bytes.indexOf(Buffer.alloc(16), free + pageSize);
        await writeAt(file, Buffer.from([1]), free + 8);
      },
    },
    { what: 'the sums are gone', change: (file) => rm(`${file}-sums`) },
    { what: 'the sums were cut short', change: (file) => truncate(`${file}-sums`, 40) },
    {
      what: 'the sums are of another file',
      change: async (file) => {
        const other = await newFile();
        const { stateFile } = await openState(other);
        await copyFile(`${other}-sums`, `${file}-sums`);
        await stateFile.close();
      },
    },
  ];

  test.each(changes)('is checked where $what', async ({ change }) => {
    const file = await uncleanCopy();
    await change(file);
    expect(await isAsLeft(file)).toBe(false);
  });

  test('is checked where the log lost what the file had from it', async () => {
    const file = await uncleanCopy(names);
    // A page that the log replaces no more, as its last frame is not whole.
    const { page } = await lastLogged(file);
    const { length } = await readFile(`${file}-wal`);
    await truncate(`${file}-wal`, length - 1);
    await writeAt(file, Buffer.alloc(pageSize, 0xa5), (page - 1) * pageSize);
    await expect(openSqliteFile(file)).rejects.toThrow('is damaged');
  });
});

test.each([
  ['an item of another kind', `UPDATE items SET json = '{"id":"prj_1"}' WHERE key = '"prj_1"'`],
  ['an item that is no JSON', `UPDATE items SET json = '{"id":"prj_1"' WHERE key = '"prj_1"'`],
])(
  '%s that came into a large collection since is found at the start, each time',
  async (_, sql) => {
    const file = await closedFile();
    const database = new Database(file);
    database.exec(sql);
    database.close();
    for (let time = 1; time <= 2; time += 1) {
      await expect(openState(file)).rejects.toThrow('is damaged');
    }
  },
);
