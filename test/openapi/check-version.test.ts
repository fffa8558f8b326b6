/** The command that converts what is not read can be copied into a shell, whatever the file is called. */

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { checkVersion } from '../../src/openapi/check-version.js';
import { folderWith } from '../support/temporary.js';

test.each(['api.yaml', 'my api.yaml', "it's $HOME.yaml", '$(echo no)&.yaml'])(
  '%s',
  async (name) => {
    const folder = await folderWith({ [name]: "swagger: '2.0'\n" });
    const fix = checkVersion(`${folder}/${name}`, { swagger: '2.0' })?.fix ?? '';
    const words = fix.replace('Convert it: npx swagger2openapi', `printf '%s\\n'`);
    const printed = execFileSync('/bin/sh', ['-c', words], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    expect(printed).toEqual([
      '--yaml',
      '--outfile',
      'openapi-3.yaml',
      expect.stringMatching(/[/\\][^/\\]*$/),
    ]);
    expect(printed.at(-1)?.endsWith(`/${name}`)).toBe(true);
  },
);
