/** Answers sign-ins that begin at the partner, with the redirect that carries the code. */

import { HttpError, type Incoming, type Outgoing } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { ssoParameters, startSso, type SsoParameters } from '../workflows/sign-in.js';
import { refusal } from './error.js';
import { logged } from './logged.js';

const entry = /^\/sso\/integrations\/([^/]+)\/([^/]+)$/;

/**
 * Answers sign-ins that begin at the partner (`/sso/integrations/{slug}/{installationId}`) for the
 * user who installed it, because no user is signed in here; undefined for other paths.
 */
export function createSso(
  local: LocalContext,
): (incoming: Incoming) => Promise<Outgoing | undefined> {
  return async (incoming) => {
    const match = entry.exec(incoming.path);
    if (match === null) return undefined;
    const [, slug = '', installationId = ''] = match;
    return logged(local, 'sso', incoming, () => {
      try {
        return begin(local, incoming, slug, installationId);
      } catch (error) {
        return refusal(error);
      }
    });
  };
}

function begin(
  local: LocalContext,
  { method, search }: Incoming,
  slug: string,
  installationId: string,
): Outgoing {
  if (method !== 'GET') {
    throw new HttpError(405, `${method} is not for sign-ins; use GET.`, {
      headers: { allow: 'GET' },
    });
  }
  const { state } = local;
  const installation = state.installations.get(installationId);
  const integration = state.integrations.find('slug', slug);
  if (installation === undefined || installation.integrationId !== integration?.id) {
    throw new HttpError(404, `The integration "${slug}" has no installation "${installationId}".`);
  }
  const member = state.members.get(installation.memberId);
  if (member === undefined) throw new HttpError(403, 'Who installed it has left the team.');
  const location = startSso(local, { installation, member, params: paramsOf(search) });
  return { status: 302, headers: { location }, body: null };
}

/** What is not listed is dropped: the partner is sent nothing that Vercel does not vouch for. */
function paramsOf(search: string): SsoParameters {
  const query = new URLSearchParams(search);
  const params: Partial<Record<(typeof ssoParameters)[number], string>> = {};
  for (const name of ssoParameters) {
    const value = query.get(name);
    if (value !== null) params[name] = value;
  }
  return params;
}
