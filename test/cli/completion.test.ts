/** Completion as shells do it; those that a machine does not have are left out. */

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../support/repository.js';

const scriptFor = (shell: string): string =>
  spawnSync(process.execPath, [inRepository('src/cli/dist/main.js'), 'completion', shell], {
    encoding: 'utf8',
  }).stdout;

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

const cases: [line: string, expected: readonly string[]][] = [
  ['counterpart comp', ['completion']],
  ['counterpart test --rep', ['--report']],
  ['counterpart test --report j', ['json', 'junit']],
  ['counterpart token sy', ['system']],
  ['counterpart clock fr', ['freeze']],
  ['counterpart dev --onc', ['--once']],
];

/** After the hyphens it is another command. */
const ofAnother = 'counterpart dev -- npm --onc';

describe.skipIf(!has('bash'))('bash', () => {
  const script = scriptFor('bash');
  const complete = `${script}
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _counterpart; printf '%s\\n' "\${COMPREPLY[@]}"`;
  test.each(cases)('%s', (line, expected) => {
    const args = ['-c', complete, 'bash', ...line.split(' ')];
    const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect({ stderr, words: stdout.trim().split('\n') }).toEqual({ stderr: '', words: expected });
  });

  test('flags of a command that follows are its own', () => {
    const args = ['-c', complete, 'bash', ...ofAnother.split(' ')];
    const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '\n', stderr: '' });
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const script = scriptFor('fish');
  test.each(cases)('%s', (line, expected) => {
    const args = ['--no-config', '-c', `${script}\ncomplete -C '${line}'`];
    const { stdout } = spawnSync('fish', args, { encoding: 'utf8' });
    const words = stdout
      .trim()
      .split('\n')
      .map((found) => found.split('\t')[0]);
    expect(words).toEqual(expect.arrayContaining([...expected]));
  });

  test('flags of a command that follows are its own', () => {
    const args = ['--no-config', '-c', `${script}\ncomplete -C '${ofAnother}'`];
    expect(spawnSync('fish', args, { encoding: 'utf8' }).stdout).not.toContain('--once');
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  const load = `autoload -U compinit; compinit -u -D; ${scriptFor('zsh')}`;

  test('reads its script', () => {
    const args = ['-f', '-c', `${load}; echo $_comps[counterpart]`];
    const { stdout, stderr } = spawnSync('zsh', args, { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '_counterpart\n', stderr: '' });
  });

  // What shows them works in a line that is typed alone.
  const show =
    '_describe() { print -rl -- "${(@P)2}" }; _files() {}; words=("$@"); CURRENT=$#words';

  test.each([
    ['counterpart dev --onc', true],
    [ofAnother, false],
  ])('%s: its flags, %s', (line, isOurs) => {
    const args = ['-f', '-c', `${load}; ${show}; _counterpart`, 'zsh', ...line.split(' ')];
    const { stdout, stderr } = spawnSync('zsh', args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.includes('--once:')).toBe(isOurs);
  });
});
