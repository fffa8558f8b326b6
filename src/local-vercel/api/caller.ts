/** Who calls the Vercel API: an installation with the token the partner was given, or a member of a team. */

import { HttpError, type Authenticate } from '@openapi-counterpart/runtime';
import type { VercelPrincipals } from '@openapi-counterpart/vercel/vercel-api/server';
import type { LocalContext } from '../context.js';
import type { Credential, Installation, Member, Team } from '../state/entities.js';

/** A class, because an object with a getter of its own is expensive to make for every request. */
export class InstallationCaller {
  readonly kind = 'installation';
  readonly #found: Installation;

  constructor(
    readonly credential: Credential,
    installation: Installation,
    readonly installations: LocalContext['state']['installations'],
  ) {
    this.#found = installation;
  }

  /** Read at the time of use: other requests may change it while the body of this one still arrives. */
  get installation(): Installation {
    return this.installations.get(this.#found.id) ?? this.#found;
  }
}

export interface MemberCaller {
  readonly kind: 'member';
  readonly credential: Credential;
  readonly member: Member;
  readonly team: Team;
}

export type Caller = InstallationCaller | MemberCaller;

export interface CallerPrincipals extends VercelPrincipals {
  readonly bearerToken: Caller;
}

/** What handlers get; generated contexts have it. */
interface Called {
  readonly auth: { readonly bearerToken: Caller };
  readonly path: { readonly integrationConfigurationId: string };
}

/** Knows callers by their tokens. */
export function authenticateCaller({ state }: LocalContext): Authenticate<Caller> {
  return ({ token }) => callerWith(state, token);
}

/** @throws HttpError 401, 403 for a token that gives no access. */
export function callerWith(state: LocalContext['state'], token: string): Caller {
  const credential = state.credentials.get(token);
  if (credential === undefined) throw new HttpError(401, 'The token is not known.');
  if (credential.revokedAt !== null) throw new HttpError(401, 'The token was revoked.');
  return credential.kind === 'installation'
    ? installationCaller(state, credential)
    : memberCaller(state, credential);
}

function installationCaller(
  state: LocalContext['state'],
  credential: Credential,
): InstallationCaller {
  const installation = state.installations.get(credential.installationId ?? '');
  if (installation === undefined)
    throw new HttpError(401, 'The installation of the token is not known.');
  // The token dies with the installation.
  if (installation.deletedAt !== null) {
    throw new HttpError(403, 'The installation was removed: its token is no longer valid.');
  }
  return new InstallationCaller(credential, installation, state.installations);
}

function memberCaller(state: LocalContext['state'], credential: Credential): MemberCaller {
  const member = state.members.get(credential.memberId ?? '');
  const team = state.teams.get(member?.teamId ?? '');
  if (member === undefined || team === undefined) {
    throw new HttpError(401, 'The member of the token is not known.');
  }
  return { kind: 'member', credential, member, team };
}

/**
 * The installation in the path, called by itself.
 * @throws HttpError 403 for another's token, a member's, or an installation that was switched off.
 */
export function callingInstallation({ auth, path }: Called): Installation {
  const caller = auth.bearerToken;
  if (caller.kind === 'member') {
    throw new HttpError(403, 'This needs the token of the installation, not one of a user.');
  }
  const { installation } = caller;
  if (installation.id !== path.integrationConfigurationId) {
    throw new HttpError(
      403,
      `The token belongs to ${installation.id}, not to ${path.integrationConfigurationId}.`,
    );
  }
  if (installation.disabledReason !== null) {
    throw new HttpError(403, `The installation is switched off: ${installation.disabledReason}.`, {
      code: 'integration_configuration_disabled',
    });
  }
  return installation;
}

/**
 * The member who calls, and the team that the query names.
 * @throws HttpError 403 for the token of an installation, or a team that the member is not in.
 */
export function callingMember(
  { auth }: Pick<Called, 'auth'>,
  query: { readonly teamId?: string; readonly slug?: string } | undefined,
): MemberCaller {
  const caller = auth.bearerToken;
  if (caller.kind === 'installation') {
    throw new HttpError(403, 'This needs the token of a user, not one of an installation.');
  }
  const { team } = caller;
  const isOther =
    (query?.teamId !== undefined && query.teamId !== team.id) ||
    (query?.slug !== undefined && query.slug !== team.slug);
  if (isOther) throw new HttpError(403, 'The user is not a member of that team.');
  return caller;
}
