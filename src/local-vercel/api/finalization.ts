/** The operations of the Vercel API for the end of an installation's billing. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import { finalize } from '../workflows/uninstall.js';
import { callingInstallation } from './caller.js';
import type { LocalHandlers } from './types.js';

export function finalizationHandlers(
  local: LocalContext,
): Pick<LocalHandlers, 'finalizeInstallation'> {
  return {
    /** Only means something once the customer has asked to uninstall; before, it would end all billing. */
    finalizeInstallation(context) {
      const installation = callingInstallation(context);
      if (installation.deleteRequestedAt === null) {
        throw new HttpError(
          400,
          'The customer has not asked to remove the installation: finalize it after delete-installation was called.',
        );
      }
      finalize(local, installation.id);
      return { status: 204 };
    },
  };
}
