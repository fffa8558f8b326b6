/** Commands used wrongly: exit code 2, what is wrong and what to do instead. */

import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { folderWith, temporaryFolder } from '../support/temporary.js';
import { makeWorkspace } from './workspace.js';

/** In a workspace of the APIs bar-api and zoo-api: arguments, what is wrong, what to do. */
const cases: [args: string, message: string, fix: string][] = [
  ['generate nope', 'Failed to find the API "nope"', 'It lists: bar-api, zoo-api.'],
  ['generate zoo-api nope', 'Failed to find the API "nope"', 'It lists: bar-api, zoo-api.'],
  ['generate --spec spec/bar.yaml', '--spec and --out go together.', '--spec FILE --out DIR'],
  ['generate --out out', '--spec and --out go together.', '--spec FILE --out DIR'],
  ['generate zoo-api --spec spec/bar.yaml --out out', '--spec names a file', 'Leave out the names'],
  ['generate --check --watch', '--check and --watch exclude each other.', 'Leave out one of them.'],
  ['generate --spec nope.yaml --out out', 'there is no such file', 'Check the path.'],
  ['lint --spec spec', 'spec: it is a folder.', 'Check the path.'],
  ['lint --spec /dev/null', '/dev/null: it is no regular file.', 'Check the path.'],
  ['lint --spec spec/bar.yaml --overlay spec', 'spec: it is a folder.', 'Check the path.'],
  ['mock --overlay spec/bar.yaml', '--overlay is for a description', 'Leave out --overlay.'],
  ['test http://127.0.0.1:9 --allow-remote', '--allow-remote is for a', 'Leave out'],
  ['lint nope', 'Failed to find the API "nope"', 'It lists: bar-api, zoo-api.'],
  ['lint --spec nope.yaml', 'there is no such file', 'Check the path.'],
  ['lint zoo-api --spec spec/bar.yaml', '--spec names a file', 'Leave out the names'],
  ['mock zoo-api --partner http://localhost:1', '--partner is for the local Vercel', 'Leave out'],
  ['mock --spec spec/bar.yaml -o env', '-o env is for the local Vercel alone.', '-o json'],
  ['mock nope', 'Failed to find the API "nope"', 'It lists: bar-api, zoo-api.'],
  ['mock --seed-file nope.yaml', 'Failed to read the seed file nope.yaml: ENOENT.', 'YAML file'],
  ['mock --port 0 --host 203.0.113.1', '203.0.113.1 is no address of this machine', '127.0.0.1'],
  ['clock --url http://127.0.0.1:9', 'No local Vercel answers', 'counterpart mock'],
  ['trigger install --url http://127.0.0.1:9', 'No local Vercel answers', 'counterpart mock'],
  ['trigger --set a=1', '--set needs an event.', 'counterpart trigger EVENT'],
  ['mock --engine prism', 'It is not said which API', 'bar-api, zoo-api'],
  ['mock nope --engine prism', 'Failed to find the API "nope"', 'It lists: bar-api, zoo-api.'],
];

describe.each(cases)('counterpart %s', (args, message, fix) => {
  test('is refused', async () => {
    const { code, stdout, stderr } = await runCli(await makeWorkspace(), ...args.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error .+\n {2}fix .+\n$/);
    expect(stderr).toContain(message);
    expect(stderr).toContain(fix);
  });
});

/** What the parser of arguments refuses, with the usage. */
test.each([
  ['nope', "unknown command 'nope'"],
  ['generat', 'Did you mean generate?'],
  ['generate --nope', "unknown option '--nope'"],
  ['generate --chek', 'Did you mean --check?'],
  ['generate --spec', "option '--spec <file>' argument missing"],
  ['mock --port many', 'A port is 0 to 65535.'],
  ['mock --port 65536', 'A port is 0 to 65535.'],
  ['mock --engine nope', 'Allowed choices are local, prism.'],
  ['mock a b', 'too many arguments'],
  ['mock --partner localhost:3000', 'An address is such as http://localhost:3000.'],
  ['mock --seed x', 'A seed is a whole number.'],
  ['mock -o xml', 'Allowed choices are text, env, json.'],
  ['exec', "missing required argument 'command'"],
  ['trigger install --set x', 'It is written key=value.'],
  ['clock advance', "missing required argument 'duration'"],
  ['clock advnce 2h', 'too many arguments'],
  ['', 'Usage: counterpart'],
])('counterpart %s is refused with the usage', async (args, message) => {
  const { code, stdout, stderr } = await runCli(
    await temporaryFolder(),
    ...args.split(' ').filter(Boolean),
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: counterpart');
});

test.each(['--help', 'help', 'generate --help', 'help lint'])(
  'counterpart %s explains itself',
  async (args) => {
    const { code, stdout, stderr } = await runCli(await temporaryFolder(), ...args.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: counterpart');
  },
);

describe('redocly.yaml', () => {
  test.each([
    ['is not there', {}, 'Failed to find redocly.yaml', '--spec FILE --out DIR'],
    ['lists no APIs', { 'redocly.yaml': 'rules: {}\n' }, 'lists no descriptions.', 'List them'],
    [
      'names a file that is not there',
      { 'redocly.yaml': 'apis: { a: { root: nope.yaml } }\n' },
      'there is no such file',
      'Check the path.',
    ],
    ['is no YAML', { 'redocly.yaml': 'apis: [\n' }, 'redocly.yaml', 'Correct'],
  ])('%s', async (_, files: Record<string, string>, message, fix) => {
    const { code, stderr } = await runCli(await folderWith(files), 'generate');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error .+\n {2}fix .+\n$/);
    expect(stderr).toContain(message);
    expect(stderr).toContain(fix);
  });
});

/** What reads a description lets it refer to other files, and changes it by overlays, by the same flags. */
test.each(['generate', 'lint', 'mock', 'test'])(
  '%s takes the flags of descriptions',
  async (name) => {
    const { stdout } = await runCli(await temporaryFolder(), name, '--help');
    expect(stdout.match(/--(overlay|allow-\w+)/g)).toEqual(
      expect.arrayContaining(['--overlay', '--allow-outside', '--allow-remote']),
    );
  },
);

test('overlays are applied by mock and test, and import reads files outside the folder, where they are told to', async () => {
  const operation = "get: { operationId: a, responses: { '200': { description: d } } }";
  const folder = await folderWith({
    'in/openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { $ref: ../a.yaml } }\n`,
    'a.yaml': `{ ${operation} }`,
    'o.yaml': `overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: '$.paths', update: { /b: { $ref: nope.yaml } } }]\n`,
  });
  const spec = ['--spec', 'in/openapi.yaml', '--allow-outside', '--overlay', 'o.yaml'];
  for (const command of [
    ['test', 'http://127.0.0.1:9'],
    ['mock', '--port', '0'],
    ['mock', '--port', '0', '--engine', 'prism'],
  ]) {
    const { code, stderr } = await runCli(folder, ...command, ...spec);
    expect([code, stderr]).toEqual([1, expect.stringContaining('nope.yaml')]);
    expect(stderr).not.toContain('outside-reference');
  }
  const refused = await runCli(folder, 'import', 'in/openapi.yaml', '--api', 'a');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--allow-outside')]);
  const { code } = await runCli(
    folder,
    'import',
    'in/openapi.yaml',
    '--api',
    'a',
    '--allow-outside',
  );
  expect(code).toBe(0);
});
