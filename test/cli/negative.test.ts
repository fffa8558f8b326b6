/** Descriptions that cannot be generated from: each says where, what and how to mend it, and leaves old output alone. */

import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { inRepository } from '../support/repository.js';
import { folderWith } from '../support/temporary.js';

const fixtures = inRepository('test/fixtures/negative');
const names = readdirSync(fixtures);

/** What a former generation left. */
const old = {
  'client.ts': '// Written by openapi-counterpart from the description. Edits are lost.\nold',
  'gone.ts': '// Written by openapi-counterpart from the description. Edits are lost.\n',
};

function rootOf(name: string): string {
  const root = readdirSync(path.join(fixtures, name)).find((file) => file.startsWith('openapi.'));
  if (root === undefined) throw new Error(`${name} has no root document.`);
  return root;
}

describe.each(names)('%s', (name) => {
  const folder = path.join(fixtures, name);

  test('is refused with what is wrong, and old output stays', async () => {
    const out = await folderWith(old);
    const { code, stdout, stderr } = await runCli(
      folder,
      'generate',
      '--spec',
      rootOf(name),
      '--out',
      out,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    await expect(stderr.replaceAll(folder, '.')).toMatchFileSnapshot(`${folder}/expected.txt`);
    expect((await readdir(out)).toSorted()).toEqual(Object.keys(old));
    expect(await readFile(path.join(out, 'client.ts'), 'utf8')).toBe(old['client.ts']);
  });

  test('is refused by lint for the same reasons', async () => {
    const { code, stdout } = await runCli(folder, 'lint', '--json', '--spec', rootOf(name));
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, unknown>[] };
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const expected = await readFile(path.join(folder, 'expected.txt'), 'utf8');
    expect(errors.map((error) => `(${String(error['code'])})`)).toEqual(
      expected.match(/\([\w/-]+\)$/gm),
    );
  });
});
