/** What earlier tests left in a folder is read as data, whoever wrote it. */

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recall, remember } from '../../src/cli/last-test.js';
import { testDefaults, type TestFlags } from '../../src/cli/test-flags.js';
import { folderWith } from '../support/temporary.js';

const flags: TestFlags = { ...testDefaults, report: 'text' };
const url = 'http://127.0.0.1:1';
const whole = { id: 'abcdef01', url, flags, checks: ['auth/a'] };
const file = '.counterpart/last-test.json';

test('what was remembered is recalled, and is for its owner alone', async () => {
  const folder = await folderWith({});
  const given = {
    ...flags,
    start: 'npm start',
    only: ['auth*'],
    auth: ['a=env:TOKEN'],
    shard: { index: 1, count: 2 },
  };
  remember(folder, url, given, [whole]);
  expect(recall(folder, whole.id)).toEqual({ ...whole, flags: given });
  expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600);
});

test('no secret of a command or a flag is kept', async () => {
  const folder = await folderWith({});
  const secrets = ['sk_live_51Habc', 'hunter2hunter2', 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln'];
  for (const [index, secret] of secrets.entries()) {
    const given = { ...flags, start: `API_KEY=${secret} npm start`, auth: [`bearer=${secret}`] };
    remember(folder, url, given, [{ ...whole, id: `abcdef0${index}` }]);
  }
  const text = await readFile(path.join(folder, file), 'utf8');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

describe('of a file that somebody else wrote', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['text', 'abcdef01'],
    ['a list', []],
    ['no members', {}],
    ['an id that is none', { ...whole, id: '\u001b[2J\n::error::taken' }],
    ['an address that is none', { ...whole, url: { href: url } }],
    ['checks that are none', { ...whole, checks: 'auth/a' }],
    ['a check that is none', { ...whole, checks: [{}] }],
    ['no flags', { ...whole, flags: null }],
    ['a command that is none', { ...whole, flags: { ...flags, start: { toString: 1 } } }],
    ['as many workers as text', { ...whole, flags: { ...flags, workers: '8' } }],
    ['a time before all', { ...whole, flags: { ...flags, timeout: -1 } }],
    ['a flag that is none', { ...whole, flags: { ...flags, constructor: 'x' } }],
    ['members of a prototype', JSON.parse(`{"__proto__":${JSON.stringify(whole)}}`)],
    ['what is nested deeply', { ...whole, flags: { ...flags, only: nested(400) } }],
  ])('%s is passed over, and the rest stays', async (_, item) => {
    const other = { ...whole, id: 'abcdef02' };
    const folder = await folderWith({ [file]: JSON.stringify([item, other]) });
    expect(recall(folder, other.id)).toEqual(other);
    expect(() => recall(folder, whole.id)).toThrow(
      expect.objectContaining({ fix: 'They found these: abcdef02.' }),
    );
    remember(folder, url, flags, [{ ...whole, id: 'abcdef03' }]);
    expect(recall(folder, other.id)).toEqual(other);
  });

  test.each(['', '{', '{}', 'null', '[['.repeat(50_000), '\u0000'])('%j is none', async (text) => {
    const folder = await folderWith({ [file]: text });
    expect(() => recall(folder, whole.id)).toThrow('No test in this folder');
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}
