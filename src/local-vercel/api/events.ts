/** The operations of the Vercel API for what the partner reports, which Vercel then reads back. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { CreateEventRequest } from '@openapi-counterpart/vercel/vercel-api/types';
import type { LocalContext } from '../context.js';
import {
  scheduleInstallationReadBack,
  scheduleResourceReadBack,
} from '../workflows/read-back-jobs.js';
import type { Installation } from '../state/entities.js';
import { productOf } from '../state/lookup.js';
import { callingInstallation } from './caller.js';
import { requireResource } from './require.js';
import type { LocalHandlers } from './types.js';

type Event = CreateEventRequest['event'];

export function eventsHandlers(local: LocalContext): Pick<LocalHandlers, 'createEvent'> {
  const { state, clock, ids } = local;

  function checkSubject(installation: Installation, event: Event): void {
    if (event.type !== 'resource.updated') return;
    const { resourceId, productId } = event;
    const product = productOf(state, requireResource(state, installation, resourceId));
    if (productId === undefined || productId === product.id || productId === product.slug) return;
    throw new HttpError(
      400,
      `The resource "${resourceId}" is one of ${product.slug}, not of "${productId}".`,
    );
  }

  return {
    createEvent(context) {
      const installation = callingInstallation(context);
      const { event } = context.body;
      checkSubject(installation, event);
      state.events.put({
        id: ids.next('event'),
        installationId: installation.id,
        receivedAt: clock.now(),
        event,
      });
      if (event.type === 'resource.updated') {
        scheduleResourceReadBack(local, installation.id, event.resourceId);
      } else {
        scheduleInstallationReadBack(local, installation.id);
      }
      return { status: 201 };
    },
  };
}
