/** A check of a provision that is sent while its installation is removed. */

import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { isGone, ofResource } from '../support.js';

const provision = 'provision-resource';

const uninstall = 'delete-installation';

/**
 * Whichever comes first: a resource that was made before goes too, none is made after. Which it is
 * differs from run to run, so that these requests are not counted.
 */
export async function lateProvision(context: CheckContext): Promise<void> {
  const { installationId } = await createFixture(context);
  const body = await context.resourceBody();
  const probe = (id: string, input: CallInput): Promise<Exchange> =>
    context.options.probe(context.toCase(id, input));
  const [made, removal] = await Promise.all([
    probe(provision, { installationId, body }),
    probe(uninstall, { installationId, body: { cascadeResourceDeletion: true } }),
  ]);
  context.need(removal, 'The installation could not be removed.');
  if (!succeeded(made)) return;
  const resource = context.made(made, installationId, body.billingPlanId);
  const reading = await probe('get-resource', ofResource(resource));
  if (isGone(reading)) return;
  context.fail(
    'uninstall-removes',
    uninstall,
    'A resource that was made while its installation was removed can be read afterwards.',
    { exchanges: [made, removal, reading] },
  );
}
