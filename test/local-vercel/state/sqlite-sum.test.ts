/** A file that is as it was closed is read when it is used; one that was changed since is checked first. */

import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isAsClosed } from '../../../src/local-vercel/state/sqlite-sum.js';
import { newFile, openState, project } from '../support/state-files.js';

/** More than are read at once. */
const many = 4500;

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
