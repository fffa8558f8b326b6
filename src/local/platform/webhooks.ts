/** Signs webhooks and delivers them until they are taken. */

import type { PartnerWebhookName, PartnerWebhooks } from 'openapi-counterpart/partner-api/webhooks';
import type { LocalContext } from '../context.js';
import type { Delivery } from '../state/entities.js';

/** The payload of a webhook as its description has it. */
export type WebhookPayload<Name extends PartnerWebhookName> = PartnerWebhooks[Name] extends {
  readonly payload: infer Payload;
}
  ? Payload
  : never;

/** Queues a delivery to the integration's webhook address; null while it has none. */
export function sendWebhook<Name extends PartnerWebhookName>(
  _local: LocalContext,
  _integrationId: string,
  _type: Name,
  _payload: WebhookPayload<Name>,
): Delivery | null {
  throw new Error('not yet');
}
