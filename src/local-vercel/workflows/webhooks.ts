/** Signs webhooks and delivers them until they are taken. */

import { createHmac } from 'node:crypto';
import {
  webhookValidators,
  type PartnerWebhookName,
  type PartnerWebhooks,
} from '@openapi-counterpart/vercel/partner-api/webhooks';
import { listIssues, validate } from '@openapi-counterpart/runtime';
import { isObject } from '@openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { Delivery, DeliveryAttempt } from '../state/entities.js';
import { NoAnswerError, sendLogged } from './transport.js';

/** The payload of a webhook as its description has it. */
export type WebhookPayload<Name extends PartnerWebhookName> = PartnerWebhooks[Name] extends {
  readonly payload: infer Payload;
}
  ? Payload
  : never;

const delivery = 'webhook.deliver';

/** What is not taken is tried again for a day; in milliseconds. */
const window = 24 * 60 * 60 * 1000;

/** Before the second try, in milliseconds; each further wait is twice as long. Our choice: none is published. */
const firstWait = 30_000;

/** Webhooks that are sent for an installation even while it is switched off. */
const unpaused: ReadonlySet<string> = new Set<PartnerWebhookName>([
  'project.created',
  'project.removed',
  'integration-configuration.removed',
]);

/**
 * Queues a delivery to the integration's webhook address; null while it has none, and for news of an
 * installation that is switched off, which Vercel keeps to itself.
 * @throws TypeError for a payload that does not match the description.
 */
export function sendWebhook<Name extends PartnerWebhookName>(
  local: LocalContext,
  integrationId: string,
  type: Name,
  payload: WebhookPayload<Name>,
): Delivery | null {
  const { state, clock, ids } = local;
  const url = state.integrations.get(integrationId)?.webhookUrl ?? null;
  if (url === null || isPaused(local, type, payload)) return null;
  const createdAt = clock.now();
  const id = ids.next('evt');
  const envelope = { id, type, createdAt, region: null, payload };
  checkEnvelope(type, envelope);
  const queued = state.deliveries.put({
    id,
    integrationId,
    type,
    url,
    body: JSON.stringify(envelope),
    createdAt,
    retryUntil: createdAt + window,
    attempts: [],
    state: 'pending',
  });
  schedule(local, queued, 0);
  return queued;
}

function isPaused({ state }: LocalContext, type: PartnerWebhookName, payload: unknown): boolean {
  if (unpaused.has(type)) return false;
  const configuration = isObject(payload) ? payload['configuration'] : undefined;
  const id = isObject(configuration) ? configuration['id'] : undefined;
  const installation = state.installations.get(String(id));
  return installation !== undefined && installation.disabledReason !== null;
}

/**
 * Sends the same bytes once more, and again for a day where they are not taken.
 * @throws RangeError for an id that is not known.
 */
export function replayDelivery(local: LocalContext, id: string): Delivery {
  const former = local.state.deliveries.get(id);
  if (former === undefined) throw new RangeError(`There is no delivery "${id}".`);
  const retryUntil = local.clock.now() + window;
  const queued = local.state.deliveries.put({ ...former, retryUntil, state: 'pending' });
  schedule(local, queued, 0);
  return queued;
}

/** `x-vercel-signature`: HMAC-SHA1 of the body's bytes, in lower-case hexadecimal. */
function signBody(body: string, clientSecret: string): string {
  return createHmac('sha1', clientSecret).update(body).digest('hex');
}

export function registerWebhooks(local: LocalContext): void {
  local.jobs.on(delivery, async ({ id, attempt }) => {
    const queued = local.state.deliveries.get(String(id));
    // Another job has made this attempt, or the address is gone with its integration.
    if (queued?.state !== 'pending' || queued.attempts.length !== attempt) return;
    const integration = local.state.integrations.get(queued.integrationId);
    if (integration === undefined) return;
    const made = await attemptDelivery(local, queued, integration.clientSecret);
    // It may have been sent once more meanwhile.
    record(local, local.state.deliveries.get(queued.id) ?? queued, made);
  });
}

function schedule({ jobs }: LocalContext, { id, attempts }: Delivery, wait: number): void {
  jobs.schedule(delivery, wait, { id, attempt: attempts.length });
}

async function attemptDelivery(
  local: LocalContext,
  { url, body, type, attempts }: Delivery,
  clientSecret: string,
): Promise<DeliveryAttempt> {
  const at = local.clock.now();
  try {
    const { status } = await sendLogged(local, {
      api: 'webhook',
      operationId: type,
      request: {
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/json',
          'x-vercel-signature': signBody(body, clientSecret),
        },
        body,
      },
      send: local.send,
      note: attempts.length === 0 ? null : `Try ${attempts.length + 1}`,
      check: () => [],
    });
    return { at, status, error: null };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return { at, status: null, error: error.message };
  }
}

function record(local: LocalContext, queued: Delivery, attempt: DeliveryAttempt): void {
  const { deliveries } = local.state;
  const attempts = [...queued.attempts, attempt];
  const now = local.clock.now();
  const isTaken = attempt.status !== null && attempt.status >= 200 && attempt.status < 300;
  if (isTaken || now >= queued.retryUntil) {
    deliveries.put({ ...queued, attempts, state: isTaken ? 'delivered' : 'dropped' });
    return;
  }
  const wait = firstWait * 2 ** queued.attempts.length;
  // The last try is at the very end of the time.
  schedule(local, deliveries.put({ ...queued, attempts }), Math.min(wait, queued.retryUntil - now));
}

function checkEnvelope(type: PartnerWebhookName, envelope: unknown): void {
  const validator = webhookValidators[type];
  const issues = validator === undefined ? [] : validate(validator, envelope);
  if (issues.length === 0) return;
  throw new TypeError(`The webhook ${type} does not match its description: ${listIssues(issues)}.`);
}
