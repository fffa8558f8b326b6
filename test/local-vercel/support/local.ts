/** A local Vercel with its default seed and clients for its callers, without a socket. */

import {
  createVercelClient,
  type VercelClient,
} from '@openapi-counterpart/vercel/vercel-api/client';
import { onTestFinished } from 'vitest';
import {
  createLocalVercel,
  type LocalVercel,
  type LocalVercelOptions,
} from '../../../src/local-vercel/local-vercel.js';
import type { Credential, Installation } from '../../../src/local-vercel/state/entities.js';

export interface TestLocal {
  readonly local: LocalVercel;
  readonly installation: Installation;
  /** Called with the installation's token. */
  readonly partner: VercelClient;
  /** Called with the token of a member who is ADMIN. */
  readonly admin: VercelClient;
  /** Called with the token of a member who is USER. */
  readonly viewer: VercelClient;
}

/** Seeded, so that its clock stands still until a test moves it; it ends with the test. */
export async function startTestLocal(options: LocalVercelOptions = {}): Promise<TestLocal> {
  const local = await createLocalVercel({ seed: 1, ...options });
  // Work that outlives a test finds nothing to load any more.
  onTestFinished(() => local.close());
  const { state } = local.context;
  const installation = state.installations.all()[0];
  if (installation === undefined) throw new Error('The default seed has no installation.');
  const memberToken = (role: string): Credential => {
    const credential = state.credentials
      .all()
      .find(({ memberId }) => state.members.get(memberId ?? '')?.role === role);
    if (credential === undefined) throw new Error(`The default seed has no ${role}.`);
    return credential;
  };
  const [token] = state.credentials.where('installation', installation.id);
  if (token === undefined) throw new Error('The default seed has no token.');
  const client = ({ id }: Credential): VercelClient =>
    createVercelClient({
      accessToken: id,
      baseUrl: 'http://localhost',
      fetch: (request) => local.fetch(request),
    });
  return {
    local,
    installation,
    partner: client(token),
    admin: client(memberToken('ADMIN')),
    viewer: client(memberToken('USER')),
  };
}
