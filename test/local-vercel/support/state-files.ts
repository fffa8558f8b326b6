/** State files of a test: new ones, open ones, and those that a process left unclean. */

import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openStateFile, type StateFile } from '../../../src/local-vercel/state/sqlite.js';
import { createState, type State } from '../../../src/local-vercel/state/state.js';
import { temporaryFolder } from '../../support/temporary.js';

export async function newFile(): Promise<string> {
  return path.join(await temporaryFolder(), 'state.db');
}

export async function openState(file: string): Promise<{ stateFile: StateFile; state: State }> {
  const stateFile = await openStateFile(file);
  const state = createState(stateFile.journal, stateFile.source);
  stateFile.load(state);
  return { stateFile, state };
}

export const project = (id: string, name = id): { id: string; teamId: string; name: string } => ({
  id,
  teamId: 'team_1',
  name,
});

/**
 * A file as a process leaves it that ended in the midst: what was put last is in the log beside it.
 * @param later Names of projects that were put before the last one, in a commit of their own.
 */
export async function uncleanCopy(later: readonly string[] = []): Promise<string> {
  const file = await newFile();
  const first = await openState(file);
  for (let at = 0; at < 500; at += 1) first.state.projects.put(project(`prj_${at}`));
  await first.stateFile.close();
  const { stateFile, state } = await openState(file);
  onTestFinished(() => stateFile.close());
  for (const name of later) state.projects.put(project(name));
  await stateFile.flush();
  state.projects.put(project('last'));
  await stateFile.flush();
  const copy = await newFile();
  for (const end of ['', '-wal', '-sums']) await copyFile(`${file}${end}`, `${copy}${end}`);
  return copy;
}
