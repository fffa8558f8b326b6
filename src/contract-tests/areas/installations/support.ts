/** What checks of installations share: the removal of an installation. */

import type { CheckContext } from '../../context/context.js';
import { bodyOf } from '../support.js';

const operationId = 'delete-installation';

interface Removal {
  /** Whether Vercel need not wait for last invoices. */
  readonly isFinal: boolean;
}

export async function uninstall(context: CheckContext, installationId: string): Promise<Removal> {
  const exchange = await context.call(operationId, {
    installationId,
    body: { cascadeResourceDeletion: true, reason: 'Contract test.' },
  });
  context.need(exchange, 'The installation could not be removed.');
  return { isFinal: bodyOf(exchange)['finalized'] === true };
}
