/** Signs a user in with the partner: makes the code, and the address that the browser brings it to. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { Installation, Member } from '../state/entities.js';

/** What a sign-in may say of where the user wants to go, as Vercel's documentation lists it. */
export const ssoParameters = [
  'product_id',
  'resource_id',
  'check_id',
  'project_id',
  'experimentation_item_id',
  'invoice_id',
  'pr',
  'path',
  'url',
  'support',
] as const;

export type SsoParameters = Readonly<Partial<Record<(typeof ssoParameters)[number], string>>>;

export interface SsoInput {
  readonly installation: Installation;
  /** Who signs in. */
  readonly member: Member;
  readonly params?: SsoParameters;
}

/** How long a code is good, in milliseconds. Our choice: none is published. */
const codeLifetime = 10 * 60 * 1000;

/**
 * Makes a code for the user. @returns Where the user's browser goes with it.
 * @throws HttpError 409 where the integration has no login address or is not installed any more.
 */
export function startSso(local: LocalContext, { installation, member, params }: SsoInput): string {
  const { state, ids, clock } = local;
  const integration = state.integrations.get(installation.integrationId);
  if (integration === undefined || integration.redirectLoginUrl === null) {
    throw new HttpError(409, 'The integration has no address where sign-ins begin: set one.');
  }
  if (installation.deletedAt !== null) {
    throw new HttpError(409, `The installation ${installation.id} was removed.`);
  }
  const code = state.codes.put({
    id: ids.secret(32),
    kind: 'sso',
    integrationId: integration.id,
    installationId: installation.id,
    memberId: member.id,
    state: ids.secret(32),
    redirectUri: null,
    expiresAt: clock.now() + codeLifetime,
    usedAt: null,
  });
  const address = new URL(integration.redirectLoginUrl);
  address.searchParams.set('mode', 'sso');
  address.searchParams.set('code', code.id);
  address.searchParams.set('state', code.state ?? '');
  for (const [name, value] of Object.entries(params ?? {})) address.searchParams.set(name, value);
  return address.href;
}

/**
 * Where a link of a notification leads: one of the form `sso:https://…` over a sign-in that hands
 * its target to the partner as `url`, any other as it is.
 * @throws HttpError as `startSso`.
 */
export function resolveSsoLink(
  local: LocalContext,
  href: string,
  input: Omit<SsoInput, 'params'>,
): string {
  if (!href.startsWith('sso:')) return href;
  return startSso(local, { ...input, params: { url: href.slice('sso:'.length) } });
}
