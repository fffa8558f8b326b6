/** Triggers an event, after making what it needs. */

import type { LocalContext } from '../context.js';
import type { Exchange } from '../exchanges/log.js';
import { ShapeError } from '../shape.js';
import { didYouMean } from '../suggest.js';
import { maskExchange } from '../exchanges/mask-exchange.js';
import { standInNote } from '../workflows/partner-call.js';
import { billingEvents } from './billing.js';
import { deploymentEvents } from './deployments.js';
import type { Outcome, TriggerEvents } from './event.js';
import { installationEvents } from './installations.js';
import { redeliveryEvents } from './redeliver.js';
import { resourceEvents } from './resources.js';
import { teamEvents } from './team.js';
import { tokenEvents } from './tokens.js';
import { transferEvents } from './transfers.js';

/** What can be set for an event: which things it is about, and its own values. */
export type TriggerOverrides = Readonly<Record<string, unknown>>;

export interface TriggerResult {
  readonly event: string;
  /** Ids of what it was about, and its results. */
  readonly outcome: Outcome;
  /** What was exchanged with the partner meanwhile, secrets masked. */
  readonly exchanges: readonly Pick<
    Exchange,
    'id' | 'direction' | 'operationId' | 'method' | 'path' | 'status' | 'note'
  >[];
  /** Who was called; null when no call was made. A stand-in answers where no partner is known. */
  readonly answeredBy: 'partner' | 'stand-in' | null;
  /** Why the partner got no webhook. */
  readonly note: string | null;
  /** What was said to webhooks that the partner did not take, a sentence each: they are sent again later. */
  readonly refusals: readonly string[];
}

/** More of an answer than that is a page, of which the beginning tells enough; in characters. */
const longestAnswer = 300;

/** Events of no webhook of their own: what they send goes to the partner's server, whether it takes webhooks or not. */
const otherEvents: TriggerEvents = {
  ...installationEvents,
  ...resourceEvents,
  ...tokenEvents,
  ...redeliveryEvents,
  ...transferEvents,
};

const events: TriggerEvents = {
  ...otherEvents,
  ...billingEvents,
  ...teamEvents,
  ...deploymentEvents,
};

/** Events as the admin paths list them. */
export const triggerList = Object.entries(events).map(([name, { summary, settable }]) => ({
  name,
  summary,
  settable,
}));

function isWebhook(event: string): boolean {
  return !Object.hasOwn(otherEvents, event);
}

/**
 * Resolves once everything that follows without delay is done, such as the delivery of webhooks.
 * @throws ShapeError for an unknown event or value; PartnerError when the partner does not do its part.
 */
export async function trigger(
  local: LocalContext,
  name: string,
  overrides: TriggerOverrides = {},
): Promise<TriggerResult> {
  const event = Object.hasOwn(events, name) ? events[name] : undefined;
  if (event === undefined) {
    const names = Object.keys(events);
    const suggestion = didYouMean(name, names) || ` There are: ${names.join(', ')}.`;
    throw new ShapeError(['event'], `names "${name}", which is no event.${suggestion}`);
  }
  const seen: Exchange[] = [];
  const { exchanges: log } = local;
  const stop = log.listen((exchange) => void seen.push(maskExchange(exchange, log.secrets)));
  try {
    const outcome = await event.run(local, overrides);
    await local.jobs.settled();
    const isSent = seen.some(({ api, operationId }) => api === 'webhook' && operationId === name);
    const note = isWebhook(name) && !isSent ? whyNotSent(local, outcome) : null;
    const exchanges = seen.map(summarise);
    const refusals = seen.flatMap(refusalIn);
    return { event: name, outcome, exchanges, answeredBy: whoAnswered(seen), note, refusals };
  } finally {
    stop();
  }
}

function whoAnswered(seen: readonly Exchange[]): TriggerResult['answeredBy'] {
  const called = seen.filter(({ direction }) => direction === 'out');
  if (called.length === 0) return null;
  return called.every(({ note }) => note === standInNote) ? 'stand-in' : 'partner';
}

/** By the installation that the event was about, or by all where its outcome names none. */
function whyNotSent({ state }: LocalContext, { installationId }: Outcome): string {
  const about = state.installations.get(String(installationId));
  const integrations =
    about === undefined
      ? state.integrations.all()
      : [state.integrations.get(about.integrationId)].filter((one) => one !== undefined);
  if (integrations.some(({ webhookUrl }) => webhookUrl === null)) {
    return 'No webhook was sent: the integration has no webhook address.';
  }
  const installations = about === undefined ? state.installations.all() : [about];
  const off = installations.find(({ disabledReason }) => disabledReason !== null);
  if (off === undefined) return 'No webhook was sent.';
  return `No webhook was sent: the installation ${off.id} is switched off (${off.disabledReason}).`;
}

function refusalIn({ api, operationId, status, response, note }: Exchange): readonly string[] {
  if (api !== 'webhook' || (status !== null && status >= 200 && status < 300)) return [];
  if (status === null) return [`The webhook ${operationId} was not answered: ${note}`];
  const text = response?.body?.trim() ?? '';
  const said = text.length > longestAnswer ? `${text.slice(0, longestAnswer)}…` : text;
  return [`The webhook ${operationId} was answered with ${status}${said && `: ${said}`}`];
}

function summarise({ id, direction, operationId, method, path, status, note }: Exchange) {
  return { id, direction, operationId, method, path, status, note };
}
