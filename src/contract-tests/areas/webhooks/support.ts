/** What checks of webhooks share: the events that are delivered. */

import type { CheckContext } from '../../context/context.js';
import { createFixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { deliver } from '../routes.js';
import { type Body, answered } from '../support.js';

const time = '2026-01-01T00:00:00.000Z';

const operationId = 'webhook';

/** That an invoice was paid: the event that partners wait for. */
export async function paidEvent(context: CheckContext) {
  const fixture = await createFixture(context);
  const invoiceId = context.paidInvoice(fixture);
  return invoiceEvent(context, fixture.installationId, invoiceId, 'paid');
}

export function invoiceEvent(
  context: CheckContext,
  installationId: string,
  invoiceId: string,
  what: 'paid' | 'notpaid',
) {
  return {
    id: context.ids.next('evt'),
    type: `marketplace.invoice.${what}`,
    createdAt: Date.parse(time),
    region: null,
    payload: {
      team: { id: 'team_contractTest' },
      configuration: { id: installationId },
      installationId,
      invoiceId,
      externalInvoiceId: null,
      period: { start: time, end: '2026-02-01T00:00:00.000Z' },
      invoiceDate: time,
      invoiceTotal: '10.00',
    },
  };
}

/** That an installation was removed: the last that a partner hears of it. */
export function removedEvent(context: CheckContext, installationId: string) {
  return {
    id: context.ids.next('evt'),
    type: 'integration-configuration.removed',
    createdAt: Date.parse(time),
    region: null,
    payload: {
      user: { id: 'user_contractTest' },
      team: { id: 'team_contractTest' },
      configuration: { id: installationId, projectSelection: 'all', projects: [] },
      installationId,
    },
  };
}

export function unknownEvent(context: CheckContext): Body {
  return {
    id: context.ids.next('evt'),
    type: 'counterpart.no-such-event',
    createdAt: Date.parse(time),
    region: 'fra1',
    payload: { team: { id: 'team_contractTest' }, note: 'An event of a type that does not exist.' },
  };
}

export function noteCrash(context: CheckContext, what: string, exchange: Exchange): void {
  context.fail('webhook-crash', operationId, `A webhook ${what} ${answered(exchange)}.`, {
    exchanges: [exchange],
  });
}

/** @throws NotTested where not even a right webhook is taken. */
export async function needAcceptance(context: CheckContext): Promise<void> {
  const exchange = await deliver(context, { body: JSON.stringify(await paidEvent(context)) });
  context.need(exchange, 'A webhook with the right signature is not taken.');
}
