/** Applies fault rules to calls that the local Vercel makes: to the partner's operations and its webhook address. */

import type { State } from '../state/state.js';
import { DroppedConnectionError } from './dropped-connection-error.js';
import type { FaultEngine } from './fault-engine.js';

type Send = (request: Request) => Promise<Response>;

/** `send`, except that a call that a rule makes fail never reaches the partner. */
export function sendWithFaults(state: State, faults: FaultEngine, send: Send): Send {
  return async (request) => {
    // Without rules no operation has to be looked up.
    if (faults.all().length === 0) return send(request);
    const called = (await webhookOf(state, request)) ?? (await operationOf(state, request));
    const effect = called && (await faults.apply(called.api, called.operationId));
    if (effect?.kind === 'drop') throw new DroppedConnectionError(effect.note);
    if (effect?.kind !== 'status') return send(request);
    const error = { code: 'fault', message: `Not the partner: ${effect.note}.` };
    return Response.json({ error }, { status: effect.status });
  };
}

interface Called {
  readonly api: 'partner-api' | 'webhook';
  readonly operationId: string;
}

async function webhookOf(state: State, request: Request): Promise<Called | undefined> {
  const isWebhook = state.integrations
    .all()
    .some(({ webhookUrl }) => webhookUrl !== null && new URL(webhookUrl).href === request.url);
  if (!isWebhook || request.method !== 'POST') return undefined;
  const event: unknown = JSON.parse(await request.clone().text());
  const isEvent = typeof event === 'object' && event !== null && 'type' in event;
  return isEvent ? { api: 'webhook', operationId: String(event.type) } : undefined;
}

async function operationOf(state: State, request: Request): Promise<Called | undefined> {
  const { operationAt } = await import('./operation-at.js');
  for (const { partnerUrl } of state.integrations.all()) {
    const base = partnerUrl?.replace(/\/+$/, '');
    if (base === undefined || !request.url.startsWith(`${base}/`)) continue;
    const [path = ''] = request.url.slice(base.length).split('?');
    const operationId = operationAt(request.method, path);
    if (operationId !== undefined) return { api: 'partner-api', operationId };
  }
  return undefined;
}
