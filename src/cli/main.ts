#!/usr/bin/env node
/**
 * The command line's start. `--help` and `--version` are answered from files beside this one, in the
 * time of an empty Node process; all else loads the commands.
 */

import { readFileSync } from 'node:fs';
import { allowClosedOutput } from './unwanted.js';

/** A file of the package, by its path from `dist`, in which the build puts this module. */
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

function packageVersion(): string {
  // Our own.
  const { version } = JSON.parse(read('../package.json')) as { readonly version: string };
  return version;
}

allowClosedOutput();
const [flag = '', ...others] = process.argv.slice(2);
const isAlone = others.length === 0;
if (isAlone && ['-h', '--help'].includes(flag)) process.stdout.write(read('help.txt'));
else if (isAlone && ['-V', '--version'].includes(flag)) console.log(packageVersion());
else await (await import('./program.js')).runProgram(process.argv, packageVersion());
