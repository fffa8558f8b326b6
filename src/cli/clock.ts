/** `counterpart clock`: the time of a local Vercel that runs. */

import { Command } from 'commander';
import {
  advanceClock,
  freezeClock,
  getClock,
  resetState,
  resumeClock,
  setClock,
  type AdminClient,
} from '../../generated/admin-api/client.js';
import type { AnyResult } from '@openapi-counterpart/runtime';
import { addUrlFlag, callAdmin, type AdminFlags } from './admin-client.js';

const examples = `
Examples:
  counterpart clock                   what time it is
  counterpart clock advance 2h        moves it, and does what falls due: 90s, 15m, 30d, 1d12h, P1M
  counterpart clock set 2030-01-01T00:00:00Z
  counterpart clock freeze
  counterpart clock resume`;

export function clockCommand(): Command {
  const clock = new Command('clock').description(
    'read or move the time of a local Vercel that runs',
  );
  // Options of a command are read behind the names of its subcommands too: they belong to both.
  addUrlFlag(clock).action((_flags, command: Command) =>
    show(command, (client) => getClock(client)),
  );
  clock.addCommand(
    addUrlFlag(new Command('advance'))
      .description('move it forward, and do what falls due on the way')
      .argument('<duration>', 'such as 2h, 30d or P1M')
      .action((by: string, _flags, command: Command) =>
        show(command, (client) => advanceClock(client, { body: { by } })),
      ),
  );
  clock.addCommand(
    addUrlFlag(new Command('set'))
      .description('move it forward to a time')
      .argument('<time>', 'such as 2030-01-01T00:00:00Z')
      .action((to: string, _flags, command: Command) =>
        show(command, (client) => setClock(client, { body: { to } })),
      ),
  );
  for (const [name, description, call] of [
    ['freeze', 'make it stand still', freezeClock],
    ['resume', 'let it run', resumeClock],
  ] as const) {
    clock.addCommand(
      addUrlFlag(new Command(name))
        .description(description)
        .action((_flags, command: Command) => show(command, (client) => call(client))),
    );
  }
  return clock.addHelpText('after', examples);
}

async function show<Result extends AnyResult>(
  command: Command,
  call: (client: AdminClient) => Promise<Result>,
): Promise<void> {
  console.log(JSON.stringify(await callAdmin(command.optsWithGlobals<AdminFlags>(), call)));
}

export function resetCommand(): Command {
  return addUrlFlag(new Command('reset'))
    .description('set a local Vercel that runs back to its seed')
    .action(async (flags: AdminFlags) => {
      await callAdmin(flags, (client) => resetState(client));
      console.error('Back to the seed.');
    });
}
