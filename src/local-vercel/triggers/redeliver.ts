/** Sends a webhook once more. */

import type { LocalContext } from '../context.js';
import { connectResource } from '../workflows/connect.js';
import { replayDelivery } from '../workflows/webhooks.js';
import { optional, ShapeError, text } from '../shape.js';
import { installationOf } from '../state/lookup.js';
import { defineEvents } from './event.js';
import { findMember, findProject, needResource, type GroundOverrides } from './prerequisites.js';

export const redeliveryEvents = defineEvents((event) => ({
  redeliver: event(
    'sends a webhook once more, the same bytes; the last one by default',
    { deliveryId: optional(text) },
    redeliver,
  ),
}));

/**
 * The one of that id, or the last one.
 * @throws RangeError for an id that is not known; ShapeError where no webhook can be sent.
 */
async function redeliver(
  local: LocalContext,
  set: GroundOverrides & { readonly deliveryId?: string },
) {
  const id = set.deliveryId ?? lastDelivery(local) ?? (await makeDelivery(local, set));
  if (id === undefined) {
    throw new ShapeError(['deliveryId'], 'is needed: the integration has no webhook address.');
  }
  const { type } = replayDelivery(local, id);
  return { deliveryId: id, type };
}

function lastDelivery({ state }: LocalContext): string | undefined {
  return state.deliveries.all().at(-1)?.id;
}

/** That of a connection, because it needs the least. */
async function makeDelivery(
  local: LocalContext,
  set: GroundOverrides,
): Promise<string | undefined> {
  const resource = await needResource(local, set);
  const installation = installationOf(local.state, resource);
  connectResource(local, {
    installation,
    resource,
    project: findProject(local, installation.teamId, set),
    member: findMember(local, installation.teamId, set),
    environments: ['production', 'preview', 'development'],
    isSensitive: false,
  });
  await local.jobs.settled();
  return lastDelivery(local);
}
