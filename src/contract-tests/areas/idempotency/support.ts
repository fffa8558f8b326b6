/** What checks of retries share: sending a request twice by one Idempotency-Key. */

import { listAt } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { NotTested } from '../../context/outcome.js';
import type { Exchange } from '../../model.js';
import { bodyOf } from '../support.js';

const provision = 'provision-resource';

/** The first try has to succeed: a refusal may be judged anew. @throws NotTested otherwise. */
export async function twice(
  context: CheckContext,
  id: string,
  input: CallInput,
): Promise<readonly [Exchange, Exchange]> {
  const idempotencyKey = context.ids.next('key');
  const first = await context.call(id, { ...input, idempotencyKey });
  context.need(first, 'The first request did not succeed.');
  return [first, await context.call(id, { ...input, idempotencyKey })];
}

export async function provisionTwice(
  context: CheckContext,
  installationId: string,
): Promise<readonly [Exchange, Exchange]> {
  return twice(context, provision, { installationId, body: await context.resourceBody() });
}

/** @throws NotTested where retries are carried out again: that is one mistake, not several. */
export async function needRetries(context: CheckContext): Promise<void> {
  const [first, second] = await provisionTwice(context, await context.install());
  if (idOf(first) !== idOf(second)) throw new NotTested('Retries are carried out again.');
}

export function idOf(exchange: Exchange): unknown {
  return bodyOf(exchange)['id'];
}

export function secretsOf(exchange: Exchange): readonly unknown[] {
  return listAt(exchange.body, 'secrets').map(({ name, value }) => [name, value]);
}
