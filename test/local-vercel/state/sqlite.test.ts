/** The state file: what was flushed comes back in its order, in another process too. */

import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { once } from 'node:events';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { openStateFile } from '../../../src/local-vercel/state/sqlite.js';
import { snapshotOf } from '../../../src/local-vercel/state/state.js';
import { newFile, openState, project, uncleanCopy } from '../support/state-files.js';

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

  test('changes are written without a call of flush, but not after the end', async () => {
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

describe('one process at a time', () => {
  const program = `
    import { openStateFile } from ${JSON.stringify(new URL('../../../src/local-vercel/state/sqlite.ts', import.meta.url).href)};
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

test.skipIf(process.platform === 'win32')(
  'its user alone can read the file and its log',
  async () => {
    const file = await newFile();
    await writeFile(file, '', { mode: 0o644 });
    const { stateFile, state } = await openState(file);
    onTestFinished(() => stateFile.close());
    state.projects.put(project('prj_1'));
    await stateFile.flush();
    const modes = [file, `${file}-wal`].map((name) => statSync(name).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600]);
  },
);
