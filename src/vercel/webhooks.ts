/** Receives webhooks: signature, duplicates and payload are looked at before a handler hears of one. */

import {
  webhookValidators,
  type PartnerWebhooks,
} from '@openapi-counterpart/vercel/partner-api/webhooks';
import { HttpError } from '@openapi-counterpart/runtime';
import { readBody } from '@openapi-counterpart/runtime';
import { isObject } from '@openapi-counterpart/runtime';
import { listIssues, validate, type Issue } from '@openapi-counterpart/runtime';
import { createRunOnce, type OnceResult, type Outcome } from './idempotency/run-once.js';
import type { OnceStore } from './idempotency/store.js';
import { checkSecret, verifyWebhook } from './webhook-signature.js';

/** Any webhook: what all of them carry. */
export interface WebhookEvent {
  /** Identifies the delivery; the same when it is tried again. */
  readonly id: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** Where ids of deliveries are kept: any of the stores for idempotency. */
export type DeliveryStore = OnceStore;

export type WebhookHandlers = {
  readonly [Type in keyof PartnerWebhooks]?: (event: PartnerWebhooks[Type]) => void | Promise<void>;
};

export interface WebhookHandlerOptions {
  /** The client secret of the integration. */
  readonly secret: string;
  /** By type. One that throws is called again when Vercel tries again. Vercel waits for 30 seconds. */
  readonly on: WebhookHandlers;
  readonly seen: DeliveryStore;
  /** Gets webhooks whose type is not described: there will be new ones. Without it they are only accepted. */
  readonly onUnknown?: (event: WebhookEvent) => void | Promise<void>;
  /**
   * Gets webhooks that are not what their type promises, and thereby accepts them. Without it they are
   * refused with 400: Vercel tries again for 24 hours, which is time to mend the handler or the types.
   */
  readonly onInvalid?: (event: WebhookEvent, issues: readonly Issue[]) => void | Promise<void>;
  /** Hears of handlers that threw, and of faults of the store; writes to stderr by default. */
  readonly onError?: (error: unknown, event?: WebhookEvent) => void;
  /** Longest body that is read, in bytes; 1 MiB by default. */
  readonly maxBodyBytes?: number;
}

/** Twice as long as Vercel keeps trying. */
const ttlMs = 48 * 3_600_000;
/** Twice as long as Vercel waits for an answer. */
const leaseMs = 60_000;
const mebibyte = 1024 * 1024;

/**
 * Builds the route. It answers 200 to what was handled, now or before, and to events without a handler;
 * 403 `invalid_signature`, 400 to what is no webhook, 500 when a handler throws, 503 while another
 * process is at the same delivery for too long.
 * @throws TypeError when the secret is empty; what it returns rejects with one when the body was read
 *   before.
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  checkSecret(options.secret);
  const onError = options.onError ?? ((error: unknown) => console.error(error));
  const runOnce = createRunOnce(options.seen, { leaseMs, ttlMs, onLost: onError });

  async function receive(request: Request): Promise<Response> {
    const event = await readEvent(request, options);
    let result: OnceResult;
    try {
      // The id alone says what it is: nothing else has to be the same.
      result = await runOnce(`webhook:${event.id}`, '', () => dispatch(event, options));
    } catch (error) {
      onError(error, event);
      throw new HttpError(500, 'The handler failed.', { code: 'handler_failed' });
    }
    if (result.state === 'ran' && result.outcome !== handled.text) {
      throw new HttpError(400, result.outcome, { code: 'invalid_payload' });
    }
    if (result.state !== 'busy') return new Response(null, { status: 200 });
    const headers = { 'retry-after': String(leaseMs / 1000) };
    throw new HttpError(503, 'The delivery is still being handled.', { code: 'busy', headers });
  }

  return (request) =>
    receive(request).catch((error: unknown) => {
      if (error instanceof HttpError) return refuse(error);
      throw error;
    });
}

async function readEvent(
  request: Request,
  { secret, maxBodyBytes = mebibyte }: WebhookHandlerOptions,
): Promise<WebhookEvent> {
  if (request.method !== 'POST') {
    throw new HttpError(405, 'Webhooks come by POST.', { headers: { allow: 'POST' } });
  }
  if (request.bodyUsed) {
    throw new TypeError(
      'The body was read before: hand the request on as it came, for the signature is over its bytes.',
    );
  }
  const body = await readBody(request, maxBodyBytes);
  const signature = request.headers.get('x-vercel-signature');
  if (!verifyWebhook({ secret, body, signature })) {
    throw new HttpError(403, 'The signature does not match the body.', {
      code: 'invalid_signature',
    });
  }
  return parseEvent(body);
}

function parseEvent(body: Uint8Array): WebhookEvent {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new HttpError(400, 'The body is not JSON.', { code: 'invalid_json' });
  }
  if (!isEvent(value)) {
    throw new HttpError(400, 'The body has no "id" and "type".', { code: 'invalid_body' });
  }
  return value;
}

function isEvent(value: unknown): value is WebhookEvent & Record<string, unknown> {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    value['id'] !== '' &&
    typeof value['type'] === 'string'
  );
}

const handled: Outcome = { text: 'handled', isFinal: true };

/** @returns what is wrong with an event that no handler takes; not final, so that it may come again. */
async function dispatch(event: WebhookEvent, options: WebhookHandlerOptions): Promise<Outcome> {
  const { type } = event;
  if (!isDescribed(type)) {
    await options.onUnknown?.(event);
    return handled;
  }
  const handler = options.on[type];
  if (handler === undefined) return handled;
  const validator = webhookValidators[type];
  const issues = validator === undefined ? [] : validate(validator, event);
  if (issues.length === 0) {
    // The validator of this type found the event to be one that its handler takes.
    await (handler as (event: WebhookEvent) => void | Promise<void>)(event);
    return handled;
  }
  if (options.onInvalid === undefined) return { text: describe(event, issues), isFinal: false };
  await options.onInvalid(event, issues);
  return handled;
}

function isDescribed(type: string): type is keyof PartnerWebhooks {
  return Object.hasOwn(webhookValidators, type);
}

function describe({ type }: WebhookEvent, issues: readonly Issue[]): string {
  return `The body is no ${type}: ${listIssues(issues)}.`;
}

function refuse({ status, code, message, headers }: HttpError): Response {
  return Response.json({ code, error: message }, { status, headers: { ...headers } });
}
