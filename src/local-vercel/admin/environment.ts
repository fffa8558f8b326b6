/** What a partner's program is to be told so that it talks to the local Vercel: as environment variables. */

import type { LocalContext } from '../context.js';
import { issuer } from '../workflows/tokens.js';
import { maskText } from './mask.js';

export type Environment = Readonly<Record<string, string>>;

/** Variables whose values are shown whole only where a program reads them. */
const secretVariables = /(?:SECRET|TOKEN)$/;

/** Of the first integration, the first member who is ADMIN, and the first installation. */
export function environmentOf({ state, url }: LocalContext): Environment {
  const [integration] = state.integrations.all();
  const installation = state.installations.all().find(({ deletedAt }) => deletedAt === null);
  const admin = state.members.all().find(({ role }) => role === 'ADMIN');
  const credentials = state.credentials.all().filter(({ revokedAt }) => revokedAt === null);
  const installationToken = credentials.find(
    ({ installationId }) => installation !== undefined && installationId === installation.id,
  );
  const memberToken = credentials.find(
    ({ memberId }) => admin !== undefined && memberId === admin.id,
  );
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

/** The same with secrets masked. */
export function maskEnvironment(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      secretVariables.test(name) ? maskText(value) : value,
    ]),
  );
}

/** As files such as `.env` and shells have it. */
export function formatEnvironment(environment: Environment): string {
  return Object.entries(environment)
    .map(([name, value]) => `${name}=${/^[\w.:/@%+-]*$/.test(value) ? value : quote(value)}\n`)
    .join('');
}

/** One word for a POSIX shell, whatever is in it. */
export function quote(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
