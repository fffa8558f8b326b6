/** `counterpart lint`: what it says of descriptions, by the project's rules and the generator's. */

import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { makeWorkspace, sources } from './workspace.js';

test('is content with what is right', async () => {
  const { code, stdout, stderr } = await runCli(await makeWorkspace(), 'lint');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: '2 descriptions linted, no errors.\n',
  });
  const { stderr: one } = await runCli(await makeWorkspace(), 'lint', 'zoo-api');
  expect(one).toBe('1 description linted, no errors.\n');
});

test('warns without failing', async () => {
  const folder = await makeWorkspace({
    'spec/bar.yaml': `${sources['spec/bar.yaml']}components: { nonsense: {} }\n`,
  });
  const { code, stderr } = await runCli(folder, 'lint', 'bar-api');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^spec\/bar\.yaml:6:15 warning .*`nonsense`.* \(struct\)\n {2}fix /);
  expect(stderr).toContain('0 errors, 1 warning\n1 description linted, no errors.\n');
  const { stderr: generated } = await runCli(folder, 'generate');
  expect(generated).toContain('1 warning');
});

test('holds descriptions to the rules of the project', async () => {
  const rules = 'rules: { operation-description: error, info-contact: warn, no-such-rule: off }\n';
  const folder = await makeWorkspace({ 'redocly.yaml': `${sources['redocly.yaml']}${rules}` });
  const { code, stderr } = await runCli(folder, 'lint', 'bar-api');
  expect(code).toBe(1);
  expect(stderr).toContain('(operation-description)');
  expect(stderr).toContain('(info-contact)');
  expect((await runCli(folder, 'generate')).code).toBe(1);
});

test('lets no project do without what generation needs', async () => {
  const rules =
    'rules: { no-unresolved-refs: off, operation-operationId-unique: off, counterpart/schema: off }\n';
  const folder = await makeWorkspace({
    'redocly.yaml': `${sources['redocly.yaml']}${rules}`,
    'spec/zoo/schemas/Animal.yaml': 'type: animal\n',
  });
  const { code, stderr } = await runCli(folder, 'lint');
  expect(code).toBe(1);
  expect(stderr).toContain('(counterpart/schema)');
});

describe('files that nothing refers to', () => {
  const unused = {
    'spec/zoo/schemas/Unused.yaml': 'type: string\n',
    'spec/zoo/notes.md': 'Not part of it.',
  };

  test('are found', async () => {
    const folder = await makeWorkspace(unused);
    const { code, stderr } = await runCli(folder, 'lint', 'zoo-api');
    expect(code).toBe(0);
    const warning =
      'spec/zoo/schemas/Unused.yaml:1:1 warning Nothing in zoo-api refers to this file. (counterpart/unused-file)\n' +
      '  fix Refer to it, or delete it.\n';
    expect(stderr).toContain(warning);
    expect((await runCli(folder, 'generate', 'zoo-api')).stderr).toContain(warning);
  });

  test('are not told where two descriptions have their roots in one folder', async () => {
    const folder = await makeWorkspace({
      ...unused,
      'redocly.yaml':
        'apis: { a: { root: spec/zoo/openapi.yaml }, b: { root: spec/zoo/b.yaml } }\n',
      'spec/zoo/b.yaml': sources['spec/zoo/openapi.yaml'] ?? '',
    });
    expect((await runCli(folder, 'lint')).stderr).not.toContain('unused-file');
  });

  test('are not those beside the root document, where a whole project may be', async () => {
    const folder = await makeWorkspace({
      'redocly.yaml': 'apis: { all: { root: openapi.yaml } }\n',
      'openapi.yaml': (sources['spec/zoo/openapi.yaml'] ?? '').replace('paths/', 'spec/zoo/paths/'),
    });
    expect(await runCli(folder, 'lint')).toMatchObject({ code: 0 });
  });

  test('are not those of folders outside, which other descriptions may share', async () => {
    const folder = await makeWorkspace({
      'spec/zoo/schemas/Animal.yaml': '$ref: ../../common/Named.yaml\n',
      'spec/common/Named.yaml': 'type: object\n',
      'spec/common/Priced.yaml': 'type: object\n',
    });
    expect(await runCli(folder, 'lint', 'zoo-api')).toMatchObject({ code: 0 });
  });

  test('may be in a folder that is missing', async () => {
    const folder = await makeWorkspace({
      'spec/zoo/paths/animals.yaml': 'get: { $ref: nowhere/nothing.yaml }\n',
    });
    const { code, stderr } = await runCli(folder, 'lint', 'zoo-api');
    expect(code).toBe(1);
    expect(stderr).toContain('no-unresolved-refs');
  });

  test('do not matter to generation, nor to a description by itself', async () => {
    const folder = await makeWorkspace(unused);
    expect((await runCli(folder, 'generate')).code).toBe(0);
    expect((await runCli(folder, 'lint', '--spec', 'spec/zoo/openapi.yaml')).code).toBe(0);
  });
});

test('writes JSON for programs', async () => {
  const folder = await makeWorkspace({ 'spec/zoo/schemas/Animal.yaml': 'type: animal\n' });
  const { code, stdout, stderr } = await runCli(folder, 'lint', '--json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: unknown[] };
  expect(diagnostics[0]).toEqual({
    code: 'counterpart/schema',
    severity: 'error',
    message: 'type names an unknown type: "animal"',
    position: {
      file: `${folder}/spec/zoo/schemas/Animal.yaml`,
      line: 1,
      column: 7,
      pointer: '/type',
    },
    fix: 'Correct the keyword as JSON Schema defines it.',
  });
  const { stdout: clean } = await runCli(await makeWorkspace(), 'lint', '--json');
  expect(JSON.parse(clean)).toEqual({ diagnostics: [] });
});

test('takes an example that follows from another fault for no fault of its own', async () => {
  const folder = await makeWorkspace({
    'spec/zoo/schemas/Animal.yaml':
      'type: object\nproperties: { name: { $ref: Nope.yaml } }\nexample: { name: 1 }\n',
  });
  const { stderr } = await runCli(folder, 'lint', 'zoo-api');
  expect(stderr.match(/ error /g)).toHaveLength(1);
  expect(stderr).toContain('spec/zoo/schemas/Animal.yaml:2:23 error');
});
