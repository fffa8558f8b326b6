/** Ends an installation: the partner is told, last invoices may come for a day, then it is removed. */

import type { LocalContext } from '../context.js';
import type { Installation, Member } from '../state/entities.js';

export interface UninstallInput {
  readonly installation: Installation;
  /** Null when the account itself is removed, which is done with a system token. */
  readonly member: Member | null;
  readonly reason?: string;
  readonly cascadeResourceDeletion?: boolean;
}

/** Calls delete-installation; removal follows at once or when 24 hours and the open invoices are through. @throws PartnerError */
export async function uninstall(
  _local: LocalContext,
  _input: UninstallInput,
): Promise<Installation> {
  throw new Error('not yet');
}
