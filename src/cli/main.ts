#!/usr/bin/env node
/** The command line: which commands there are. Each command loads what it needs when it runs. */

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { generateCommand } from './generate.js';
import { lintCommand } from './lint.js';
import { mockCommand } from './mock.js';
import { exitCodes, runCommand } from './run.js';

function packageVersion(): string {
  const file = import.meta.resolve('openapi-counterpart/package.json');
  const text = readFileSync(new URL(file), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return hasVersion ? String(parsed.version) : '';
}

const program = new Command('counterpart')
  .description('Both sides of an OpenAPI contract: types, client, server, validators, mock.')
  .version(packageVersion())
  .showHelpAfterError()
  .showSuggestionAfterError()
  .addHelpText('after', exitCodes)
  .addCommand(lintCommand())
  .addCommand(generateCommand())
  .addCommand(mockCommand());

await runCommand(program, process.argv);
