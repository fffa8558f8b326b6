/** What checks of billing plans share: listing plans, and noting that something unknown was accepted. */

import { listAt, succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { Fixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import { type Body, answered } from '../support.js';

export async function plansOf(
  context: CheckContext,
  id: string,
  inputOf: (context: CheckContext, fixture: Fixture) => CallInput,
  fixture: Fixture,
): Promise<readonly Body[]> {
  const exchange = await context.call(id, inputOf(context, fixture));
  context.need(exchange, 'Plans could not be listed.');
  return listAt(exchange.body, 'plans');
}

export function noteUnknown(
  context: CheckContext,
  code: string,
  what: string,
  exchange: Exchange,
): void {
  // Other failures are covered by other rules.
  if (!succeeded(exchange)) return;
  context.fail(
    code,
    exchange.case.operationId,
    `${what} that does not exist ${answered(exchange)}.`,
  );
}
