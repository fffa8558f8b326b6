/** Which commands there are. Each command loads what it needs when it runs. */

import { Command } from 'commander';
import { exitCodes, runCommand } from './run.js';
import { noticeEndOfNpm } from './unwanted.js';

/** In the order in which help lists them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.js')).lintCommand(),
  generate: async () => (await import('./generate.js')).generateCommand(),
  init: async () => (await import('./init.js')).initCommand(),
  scaffold: async () => (await import('./scaffold.js')).scaffoldCommand(),
  import: async () => (await import('./import.js')).importCommand(),
  diff: async () => (await import('./diff.js')).diffCommand(),
  mock: async () => (await import('./mock.js')).mockCommand(),
  test: async () => (await import('./test.js')).testCommand(),
  replay: async () => (await import('./replay.js')).replayCommand(),
  dev: async () => (await import('./dev.js')).devCommand(),
  exec: async () => (await import('./exec.js')).execCommand(),
  trigger: async () => (await import('./trigger.js')).triggerCommand(),
  token: async () => (await import('./token.js')).tokenCommand(),
  clock: async () => (await import('./clock.js')).clockCommand(),
  reset: async () => (await import('./clock.js')).resetCommand(),
  completion: async () => (await import('./completion.js')).completionCommand(loadAll),
};

/** @param version What `--version` says. */
export async function runProgram(argv: readonly string[], version: string): Promise<void> {
  noticeEndOfNpm();
  const program = new Command('counterpart')
    .description('Both sides of an OpenAPI contract: types, client, server, validators, mock.')
    .version(version)
    .showHelpAfterError()
    .showSuggestionAfterError()
    .addHelpText('after', exitCodes);
  for (const command of await commandsFor(argv[2])) program.addCommand(command);
  await runCommand(program, argv);
}

/** Every command there is. */
export const loadAll = (): Promise<Command[]> =>
  Promise.all(Object.values(commands).map((load) => load()));

/** The one that is called, which then starts faster; all of them for help and for names that are none. */
async function commandsFor(name: string | undefined): Promise<Command[]> {
  const called = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  return called ? [await called()] : loadAll();
}
