/** Requests to the routes outside the Partner API: the receiver of webhooks, and the sign-in. */

import { createHmac } from 'node:crypto';
import type { Exchange } from '../model.js';
import { NotTested } from '../context/outcome.js';
import type { CheckContext } from '../context/context.js';

interface Webhook {
  /** As sent. */
  readonly body: string;
  /** Null for none; the right one by default. */
  readonly signature?: string | null;
}

export function sign(secret: string, body: string): string {
  return createHmac('sha1', secret).update(body).digest('hex');
}

/** Delivers a webhook as Vercel does. */
export function deliver(context: CheckContext, { body, signature }: Webhook): Promise<Exchange> {
  const { webhookPath } = context.config;
  if (webhookPath === undefined) throw new NotTested('No webhookPath is configured.');
  const written = signature === undefined ? sign(context.vercel.clientSecret, body) : signature;
  return context.send({
    operationId: 'webhook',
    method: 'POST',
    path: new URL(webhookPath, context.options.origin).href,
    token: { kind: 'none' },
    headers: {
      'content-type': 'application/json',
      ...(written !== null && { 'x-vercel-signature': written }),
    },
    body,
    isDescribed: true,
  });
}

/** Sends a browser to the sign-in, as Vercel does; it follows no redirect. */
export function signIn(
  context: CheckContext,
  query: Readonly<Record<string, string>>,
): Promise<Exchange> {
  const { loginPath } = context.config;
  if (loginPath === undefined) throw new NotTested('No loginPath is configured.');
  const address = new URL(loginPath, context.options.origin);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return context.send({
    operationId: 'login',
    method: 'GET',
    path: address.href,
    token: { kind: 'none' },
    headers: { accept: 'text/html' },
    body: undefined,
    isDescribed: true,
  });
}

/** No description covers these routes, so that their failures are noted here. */
export function hasCrashed({ status }: Exchange): boolean {
  return status !== null && status >= 500;
}
