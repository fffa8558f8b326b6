/** What is no state file is refused and left alone. */

import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/openapi/usage-error.js';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { openStateFile } from '../../../src/local-vercel/state/sqlite.js';
import { applicationId, schemaVersion } from '../../../src/local-vercel/state/sqlite-header.js';
import { createState } from '../../../src/local-vercel/state/state.js';
import { temporaryFolder } from '../../support/temporary.js';
import { newFile, openState, project, uncleanCopy } from '../support/state-files.js';

/** Every file of the folder with its bytes. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const entries = names.map(async (name) => {
    const bytes = await readFile(path.join(folder, name)).catch(() => Buffer.from('(no file)'));
    return [name, bytes.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

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

test.each([
  ['the clock', `DELETE FROM items WHERE key = '"clock"'`, /settings\.clock is missing/],
  [
    'a clock that tells no time',
    `UPDATE items SET json = '{"id":"clock","value":{}}' WHERE key = '"clock"'`,
    /settings\.clock is missing, or is not/,
  ],
  ...['-1e308', '1e308', '1e999', '"1"', `${'['.repeat(900)}${']'.repeat(900)}`].map(
    (time): [string, string, RegExp] => [
      `a clock that tells ${time.slice(0, 6)}`,
      `UPDATE items SET json = '{"id":"clock","value":{"frozenAt":${time},"shift":0}}' WHERE key = '"clock"'`,
      /settings\.clock is missing, or is not/,
    ],
  ),
  [
    'a clock of today',
    `UPDATE items SET json = '{"id":"clock","value":{"frozenAt":null,"shift":1e300}}' WHERE key = '"clock"'`,
    /settings\.clock is missing, or is not/,
  ],
  ...['null', '1', '{', '{"id":1}', `{"id":"icfg_1","metadata":${'['.repeat(100_000)}`].map(
    (json): [string, string, RegExp] => [
      `installations, but ${json.slice(0, 30)}`,
      `UPDATE items SET json = '${json}' WHERE collection = 'installations'`,
      /never written/,
    ],
  ),
  ['keys', `UPDATE items SET key = 'x' WHERE collection = 'installations'`, /malformed JSON/],
  [
    'the keys of its items',
    `UPDATE items SET key = '"other"' WHERE collection = 'installations'`,
    /never written/,
  ],
  [
    'a table of its own',
    'ALTER TABLE items RENAME TO others; CREATE VIEW items AS SELECT * FROM others',
    /never written/,
  ],
  [
    'peace',
    'CREATE TRIGGER tidy AFTER INSERT ON items BEGIN DELETE FROM items WHERE collection = "installations"; END',
    /never written/,
  ],
  [
    'known collections alone',
    `INSERT INTO items SELECT max(position) + 1, '__proto__', '"a"', '{"id":"a"}' FROM items`,
    /__proto__ is no collection/,
  ],
  ['the source of ids', `DELETE FROM items WHERE key = '"ids"'`, /settings\.ids is missing/],
  ['the beginning', `DELETE FROM items WHERE key = '"initial"'`, /settings\.initial is missing/],
  [
    'what installations have',
    `UPDATE items SET json = json_remove(json, '$.integrationId') WHERE collection = 'installations'`,
    /installations\[0\] is none of .*: its integrationId is absent/,
  ],
])('a state file without %s is refused as damaged', async (_, sql, message) => {
  const file = await newFile();
  const first = await createLocalVercel({ seed: 1, stateFile: file });
  await first.close();
  change(file, sql);
  const before = itemsOf(file);
  const error: unknown = await createLocalVercel({ stateFile: file }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
  expect(error).toMatchObject({ message: expect.stringContaining('is damaged') });
  // Refused each time, for the same reason, and nothing of it is lost.
  await expect(createLocalVercel({ stateFile: file })).rejects.toThrow(message);
  expect(itemsOf(file)).toEqual(before);
});

test('members that name a prototype are members', async () => {
  const file = await newFile();
  await (await createLocalVercel({ seed: 1, stateFile: file })).close();
  change(
    file,
    `UPDATE items SET json = replace(json, '{"id"', '{"__proto__":{"isPolluted":true},"id"') WHERE collection = 'installations'`,
  );
  const local = await createLocalVercel({ stateFile: file });
  const [installation] = local.context.state.installations.all();
  expect(Object.keys(installation ?? {})).toContain('__proto__');
  expect('isPolluted' in {}).toBe(false);
  expect('isPolluted' in (installation ?? {})).toBe(false);
  await local.close();
});

/** Runs SQL as somebody does who has found the file. */
function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

function itemsOf(file: string): readonly unknown[] {
  const database = new Database(file);
  const items = database.prepare('SELECT collection, key, json FROM items ORDER BY 1, 2').all();
  database.close();
  return items;
}
