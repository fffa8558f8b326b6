/** `counterpart token`: prints a token that a local Vercel signs, for calls by hand. */

import { Argument, Command, Option } from 'commander';
import { tokenFlaws } from '@openapi-counterpart/local-vercel/workflows/token-flaws';
import { signToken } from '../../generated/admin-api/client.js';
import type { TokenRequest } from '../../generated/admin-api/types.js';
import { addUrlFlag, callAdmin, type AdminFlags } from './admin-client.js';

interface TokenFlags extends AdminFlags {
  readonly role?: TokenRequest['role'];
  readonly flaw?: TokenRequest['flaw'];
}

const examples = `
Examples:
  counterpart token user icfg_1                      what Vercel sends when a user does something
  counterpart token system                           before there is an installation
  counterpart token user icfg_1 --flaw expired       one that must be refused
  curl -H "Authorization: Bearer $(counterpart token system icfg_1)" http://localhost:3000/v1/installations/icfg_1`;

export function tokenCommand(): Command {
  const command = new Command('token')
    .description('print a token signed by a local Vercel that runs')
    .addArgument(new Argument('<kind>', 'whose token').choices(['user', 'system']))
    .argument('[installation]', 'id of the installation; none before there is one')
    .addOption(
      new Option('--role <role>', 'role of the user; OWNER is none that Vercel has').choices([
        'ADMIN',
        'USER',
        'OWNER',
      ]),
    )
    .addOption(new Option('--flaw <flaw>', 'what is wrong with it').choices([...tokenFlaws]));
  return addUrlFlag(command).addHelpText('after', examples).action(token);
}

async function token(
  kind: TokenRequest['kind'],
  installationId: string | undefined,
  { role, flaw, ...flags }: TokenFlags,
): Promise<void> {
  const body = {
    kind,
    ...(installationId !== undefined && { installationId }),
    ...(role !== undefined && { role }),
    ...(flaw !== undefined && { flaw }),
  };
  const signed = await callAdmin(flags, (client) => signToken(client, { body }));
  console.log(signed.token);
}
