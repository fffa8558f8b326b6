/** The token that a partner holds for an installation. */

import type { LocalContext } from '../context.js';
import type { Credential, Installation } from '../state/entities.js';
import { buildCredential } from '../state/factories.js';

/** A token for the installation, good until it is revoked. */
export function newCredential(
  { ids, clock }: LocalContext,
  { id }: Pick<Installation, 'id'>,
): Credential {
  return buildCredential(ids.secret(24), id, clock.now());
}

/** The newest that is good, which the partner goes by after a rotation; a new one where none is left. */
export function currentCredential(local: LocalContext, installation: Installation): Credential {
  const { credentials } = local.state;
  const good = credentials
    .where('installation', installation.id)
    .findLast(({ revokedAt }) => revokedAt === null);
  return good ?? credentials.put(newCredential(local, installation));
}
