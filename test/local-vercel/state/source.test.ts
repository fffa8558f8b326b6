/** Collections whose items are on the disk until they are used. */

import { expect, onTestFinished, test } from 'vitest';
import { Collection, type Item } from '../../../src/local-vercel/state/collection.js';
import { createState, snapshotOf } from '../../../src/local-vercel/state/state.js';
import { createLocalVercel } from '../../../src/local-vercel/local-vercel.js';
import { resourceWith } from '../support/resources.js';
import { newFile, openState, project } from '../support/state-files.js';

test('more items than are kept in memory are found as before', async () => {
  const file = await newFile();
  const first = await openState(file);
  for (let at = 0; at < 6000; at += 1) {
    first.state.resources.put(
      resourceWith({ id: `ir_${at}`, partnerId: `db_${at}`, name: `db ${at}` }),
    );
  }
  // Those that left the memory are read before they are on the disk.
  expect(first.state.resources.get('ir_0')?.name).toBe('db 0');
  await first.stateFile.flush();
  first.state.resources.put(
    resourceWith({ id: 'ir_1', partnerId: 'db_1', name: 'renamed', deletedAt: 1 }),
  );
  first.state.resources.delete('ir_2');
  const before = snapshotOf(first.state);
  await first.stateFile.close();

  const { state, stateFile } = await openState(file);
  onTestFinished(() => stateFile.close());
  expect(state.resources.size).toBe(5999);
  expect(state.resources.find('partner', 'icfg_1/db_5999')?.id).toBe('ir_5999');
  expect(state.resources.count('name', 'icfg_1/renamed')).toBe(0);
  expect(state.resources.where('installation', 'icfg_1')).toHaveLength(5999);
  state.resources.put(resourceWith({ id: 'ir_3', partnerId: 'db_3', name: 'again' }));
  expect(state.resources.where('name', 'icfg_1/db 3')).toEqual([]);
  expect(state.resources.find('name', 'icfg_1/again')?.id).toBe('ir_3');
  state.resources.put(resourceWith({ id: 'ir_3', partnerId: 'db_3', name: 'db 3' }));
  expect(snapshotOf(state)).toEqual(before);
});

test('indexes read no members but those that are loaded', () => {
  const collections: readonly Collection<Item>[] = Object.values(createState()) as never;
  for (const { name, options } of collections) {
    const known = new Set<string>(['id', ...(options.members ?? [])]);
    const read: string[] = [];
    const item = new Proxy(
      { id: 'a', items: [], period: { start: 1, end: 2 } },
      {
        get(target, member) {
          read.push(String(member));
          return Reflect.get(target, member) ?? null;
        },
      },
    );
    for (const keysOf of Object.values(options.indexes ?? {})) {
      try {
        keysOf(item);
      } catch {
        // A member that is null is not what the index expects of it: it was read nonetheless.
      }
    }
    expect([name, read.filter((member) => !known.has(member))]).toEqual([name, []]);
  }
});

test('texts that SQLite has no characters for come back', async () => {
  const file = await newFile();
  const odd = 'a\u0000b\ud800';
  const first = await openState(file);
  first.state.projects.put({ ...project(odd), teamId: odd });
  await first.stateFile.close();
  const { state, stateFile } = await openState(file);
  onTestFinished(() => stateFile.close());
  expect(state.projects.where('team', odd)).toEqual([{ ...project(odd), teamId: odd }]);
});

test('a local Vercel resets to what a large seed said, from its file', async () => {
  const file = await newFile();
  const resources = Array.from({ length: 1500 }, (_, at) => ({ name: `db ${at}` }));
  const first = await createLocalVercel({
    seed: 1,
    stateFile: file,
    holds: { installations: [{ resources }] },
  });
  first.context.state.resources.delete(first.context.state.resources.all()[0]?.id ?? '');
  await first.close();
  const second = await createLocalVercel({ stateFile: file });
  onTestFinished(() => second.close());
  expect(second.context.state.resources.size).toBe(1499);
  await second.reset();
  expect(second.context.state.resources.size).toBe(1500);
});
