/** The table partner's receiver of webhooks: suspends what is not paid for, and resumes it. */

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ground, Reply, Resource } from './model.js';
import { readInvoice } from './purchases.js';
import { announce } from './resources.js';

export function createReceiver(ground: Ground): (request: Request) => Promise<Reply> {
  const { has, clientSecret, store } = ground;
  return async (request) => {
    const raw = await request.text();
    const given = request.headers.get('x-vercel-signature') ?? '';
    const right = createHmac('sha1', clientSecret).update(raw).digest('hex');
    if (!isSame(given, right) && !(has('webhook-prefix') && right.startsWith(given))) {
      return { status: 403, body: { code: 'invalid_signature', error: 'The signature is wrong.' } };
    }
    const event = parse(raw);
    if (event === undefined)
      return { status: 400, body: { code: 'bad_request', error: 'No event.' } };
    const { id, type, payload } = event;
    if (store.seenEvents.has(id) && !has('webhook-again')) return { status: 200 };
    store.seenEvents.add(id);
    await act(ground, type, payload);
    return { status: 200 };
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

interface Event {
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

function parse(raw: string): Event | undefined {
  try {
    const event: unknown = JSON.parse(raw);
    if (typeof event !== 'object' || event === null) return undefined;
    // Whatever its members are, which the lines below look at.
    const { id, type, payload } = event as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof type !== 'string') return undefined;
    if (typeof payload !== 'object' || payload === null) return undefined;
    // As above.
    return { id, type, payload: payload as Readonly<Record<string, unknown>> };
  } catch {
    return undefined;
  }
}

async function act(ground: Ground, type: string, payload: Event['payload']): Promise<void> {
  const { has, store } = ground;
  if (has('webhook-removes-all') && type === 'integration-configuration.removed') {
    store.resources.clear();
  }
  const installation = store.installations.get(String(payload['installationId']));
  if (installation === undefined) {
    if (has('webhook-stranger-crash') && type.startsWith('marketplace.'))
      throw new Error('Unknown.');
    return;
  }
  const isDue = type === 'marketplace.invoice.notpaid' || type === 'marketplace.invoice.overdue';
  if (!isDue && type !== 'marketplace.invoice.paid') return;
  const { invoice } = await readInvoice(ground, installation, String(payload['invoiceId']));
  const state = has('webhook-believed') ? type.split('.')[2] : invoice?.['state'];
  const items = Array.isArray(invoice?.['items']) ? invoice['items'] : [];
  const named = items.flatMap((item: { readonly resourceId?: string }) => item.resourceId ?? []);
  for (const id of has('webhook-suspends-all') ? [...store.resources.keys()] : named) {
    const resource = store.resources.get(id);
    if (resource !== undefined) await change(ground, resource, state);
  }
}

async function change(ground: Ground, resource: Resource, state: unknown): Promise<void> {
  const { has } = ground;
  if (state === 'notpaid' || state === 'overdue') {
    resource.status = 'suspended';
    resource.notification = {
      level: has('notification-warning') ? 'warning' : 'warn',
      title: 'An invoice is not paid',
      href: has('notification-relative') ? '/billing' : 'https://kv.example/billing',
    };
    if (!has('suspension-untold')) await announce(ground, resource);
  }
  if (state === 'paid' && resource.status === 'suspended') {
    if (!has('never-resumed')) resource.status = 'resumed';
    if (!has('banner-stays')) resource.notification = undefined;
    if (!has('resumption-untold')) await announce(ground, resource);
  }
}
