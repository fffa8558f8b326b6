/** Runs the command line inside the test's own process, as quick as a function call. */

import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { vi } from 'vitest';
import { clockCommand, resetCommand } from '../../src/cli/clock.js';
import { diffCommand } from '../../src/cli/diff.js';
import { execCommand } from '../../src/cli/exec.js';
import { generateCommand } from '../../src/cli/generate.js';
import { importCommand } from '../../src/cli/import.js';
import { lintCommand } from '../../src/cli/lint.js';
import { mockCommand } from '../../src/cli/mock.js';
import { runCommand } from '../../src/cli/run.js';
import { scaffoldCommand } from '../../src/cli/scaffold.js';
import { testCommand } from '../../src/cli/test.js';
import { triggerCommand } from '../../src/cli/trigger.js';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `counterpart ARGUMENTS` says in a folder, and its exit code. */
export async function runCli(folder: string, ...args: readonly string[]): Promise<CliResult> {
  const before = { folder: process.cwd(), code: process.exitCode };
  const output = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text) => void (output.stdout += `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void (output.stderr += `${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output.stdout += String(text);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      output.stderr += String(text);
      return true;
    }),
  ];
  const program = new Command('counterpart')
    .showHelpAfterError()
    .showSuggestionAfterError()
    .addCommand(lintCommand())
    .addCommand(importCommand())
    .addCommand(scaffoldCommand())
    .addCommand(generateCommand())
    .addCommand(diffCommand())
    .addCommand(mockCommand())
    .addCommand(testCommand())
    .addCommand(execCommand())
    .addCommand(triggerCommand())
    .addCommand(clockCommand())
    .addCommand(resetCommand());
  try {
    process.chdir(folder);
    process.exitCode = 0;
    await runCommand(program, ['node', 'counterpart', ...args]);
    return {
      code: Number(process.exitCode),
      stdout: stripVTControlCharacters(output.stdout),
      stderr: stripVTControlCharacters(output.stderr),
    };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.chdir(before.folder);
    process.exitCode = before.code;
  }
}
