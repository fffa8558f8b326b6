/** Installs an integration the way that needs no Partner API: the browser brings the partner a code. */

import type { LocalContext } from '../context.js';
import type { Integration, Member } from '../state/entities.js';
import { teamOf } from '../state/lookup.js';
import { newInstallation } from './install.js';

/** How long a code is good, in milliseconds, as Vercel's documentation has it. */
const codeLifetime = 30 * 60 * 1000;

export interface ExternalInstallInput {
  readonly integration: Integration;
  readonly member: Member;
  /** The partner's redirect address, which the exchange of the code repeats. */
  readonly redirectUri: string;
  /** What the partner gave to know its request by. */
  readonly state?: string;
}

/** Makes the installation and a code for its token. @returns Where the user's browser goes with it. */
export function startExternalInstall(local: LocalContext, input: ExternalInstallInput): string {
  const { integration, member, redirectUri } = input;
  const { state, ids, clock } = local;
  const team = teamOf(state, member);
  const installation = state.installations.put({
    ...newInstallation(local, { integration, team, member, source: 'external' }),
    status: 'ready',
  });
  const code = state.codes.put({
    id: ids.secret(32),
    kind: 'oauth',
    integrationId: integration.id,
    installationId: installation.id,
    memberId: member.id,
    state: input.state ?? null,
    redirectUri,
    expiresAt: clock.now() + codeLifetime,
    usedAt: null,
  });
  const address = new URL(redirectUri);
  address.searchParams.set('code', code.id);
  address.searchParams.set('configurationId', installation.id);
  address.searchParams.set('teamId', team.id);
  if (input.state !== undefined) address.searchParams.set('state', input.state);
  return address.href;
}
