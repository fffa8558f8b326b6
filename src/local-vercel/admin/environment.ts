/** The environment variables with which a partner's program talks to the local Vercel. */

import type { LocalContext } from '../context.js';
import { issuer } from '../workflows/tokens.js';
import type { Credential } from '../state/entities.js';
import { maskText } from '../masking/mask-text.js';

export type Environment = Readonly<Record<string, string>>;

/** Variables whose values are masked where a person reads them. */
const secretVariables = /(?:SECRET|TOKEN)$/;

/** The variables of the first integration, the first member with the role ADMIN, and the first installation. */
export function environmentOf({ state, url }: LocalContext): Environment {
  const [integration] = state.integrations.all();
  const installation = state.installations.all().find(({ deletedAt }) => deletedAt === null);
  const admin = state.members.all().find(({ role }) => role === 'ADMIN');
  const tokenOf = (index: string, id: string | undefined): Credential | undefined =>
    state.credentials.where(index, id ?? '').find(({ revokedAt }) => revokedAt === null);
  const installationToken = tokenOf('installation', installation?.id);
  const memberToken = tokenOf('member', admin?.id);
  return {
    VERCEL_API_URL: url(),
    VERCEL_JWKS_URL: `${url()}/.well-known/jwks`,
    VERCEL_ISSUER: issuer,
    ...(integration && {
      INTEGRATION_CLIENT_ID: integration.id,
      INTEGRATION_CLIENT_SECRET: integration.clientSecret,
    }),
    ...(memberToken && { VERCEL_TOKEN: memberToken.id }),
    ...(installation && { VERCEL_INSTALLATION_ID: installation.id }),
    ...(installationToken && { VERCEL_INSTALLATION_TOKEN: installationToken.id }),
    COUNTERPART_URL: url(),
  };
}

/** The same variables, secrets masked. */
export function maskEnvironment(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      secretVariables.test(name) ? maskText(value) : value,
    ]),
  );
}

/** One line per variable, as `.env` files and shells read it. */
export function formatEnvironment(environment: Environment): string {
  return Object.entries(environment)
    .map(([name, value]) => `${name}=${/^[\w.:/@%+-]*$/.test(value) ? value : quote(value)}\n`)
    .join('');
}

/** Quotes any text as one word of a POSIX shell. */
export function quote(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
