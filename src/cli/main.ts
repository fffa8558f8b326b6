#!/usr/bin/env node
/** The command line: which commands there are. Each command loads what it needs when it runs. */

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { clockCommand, resetCommand } from './clock.js';
import { devCommand } from './dev.js';
import { execCommand } from './exec.js';
import { generateCommand } from './generate.js';
import { lintCommand } from './lint.js';
import { mockCommand } from './mock.js';
import { replayCommand } from './replay.js';
import { exitCodes, runCommand } from './run.js';
import { testCommand } from './test.js';
import { tokenCommand } from './token.js';
import { triggerCommand } from './trigger.js';

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
  .addCommand(mockCommand())
  .addCommand(testCommand())
  .addCommand(replayCommand())
  .addCommand(devCommand())
  .addCommand(execCommand())
  .addCommand(triggerCommand())
  .addCommand(tokenCommand())
  .addCommand(clockCommand())
  .addCommand(resetCommand());

await runCommand(program, process.argv);
