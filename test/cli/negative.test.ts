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

async function generateFrom(folder: string, root: string) {
  const out = await folderWith(old);
  const { stderr, ...rest } = await runCli(folder, 'generate', '--spec', root, '--out', out);
  return { ...rest, stderr: stderr.replaceAll(folder, '.'), out };
}

type Refusal = Awaited<ReturnType<typeof generateFrom>>;

describe.each(names)('%s', (name) => {
  const folder = path.join(fixtures, name);

  let refusal: Promise<Refusal> | undefined;
  const refuse = (): Promise<Refusal> => (refusal ??= generateFrom(folder, rootOf(name)));

  test('is refused with what is wrong, and old output stays', async () => {
    const { code, stdout, stderr, out } = await refuse();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    await expect(stderr).toMatchFileSnapshot(`${folder}/expected.txt`);
    expect((await readdir(out)).toSorted()).toEqual(Object.keys(old));
    expect(await readFile(path.join(out, 'client.ts'), 'utf8')).toBe(old['client.ts']);
  });

  test('is refused by lint for the same reasons', async () => {
    const { code, stdout } = await runCli(folder, 'lint', '--json', '--spec', rootOf(name));
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, unknown>[] };
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const { stderr } = await refuse();
    expect(errors.map((error) => `(${String(error['code'])})`)).toEqual(
      stderr.match(/\([\w/-]+\)$/gm),
    );
  });
});
