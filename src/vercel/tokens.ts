/** Clients of the Vercel API by installation, each with the access token that Vercel gave for it. */

import {
  createVercelClient,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { vercelAddress } from './environment.js';

/** Where the access tokens are that came with each installation. */
export interface TokenSource {
  /** Asked before every call, so that a token that was rotated counts at once. */
  get(installationId: string): string | undefined | Promise<string | undefined>;
}

export interface InstallationClientsOptions {
  readonly tokens: TokenSource;
  /** Where the Vercel API is: the environment variable VERCEL_API_URL, else Vercel. */
  readonly baseUrl?: string;
  /** Replaces the global fetch. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type ClientFor = (installationId: string) => VercelClient;

/** There is nothing to call Vercel with. */
export class NoAccessTokenError extends Error {
  override readonly name = 'NoAccessTokenError';

  constructor(readonly installationId: string) {
    super(
      `There is no access token of installation "${installationId}": it was never installed, or its token was not kept.`,
    );
  }
}

/** Gives a client for an installation; its calls throw NoAccessTokenError while there is no token. */
export function createInstallationClients({
  tokens,
  baseUrl = vercelAddress('apiUrl'),
  fetch,
}: InstallationClientsOptions): ClientFor {
  return (installationId) =>
    createVercelClient({
      baseUrl,
      ...(fetch && { fetch }),
      async accessToken() {
        const token = await tokens.get(installationId);
        if (token === undefined || token === '') throw new NoAccessTokenError(installationId);
        return token;
      },
    });
}
