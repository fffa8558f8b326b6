/** What checks of HTTP share: a request sent in two ways that have to have the same outcome. */

import { succeeded } from '../../context/answers.js';
import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { Exchange } from '../../model.js';
import { answered } from '../support.js';

/** @throws NotTested unless the same request succeeds as Vercel writes it. */
export async function checkLike(
  context: CheckContext,
  code: string,
  id: string,
  inputOf: () => CallInput | Promise<CallInput>,
  { what, ...change }: CallInput & { readonly what: string },
): Promise<void> {
  context.need(await context.call(id, await inputOf()), 'The operation does not succeed.');
  const exchange: Exchange = await context.call(id, { ...(await inputOf()), ...change });
  if (succeeded(exchange)) return;
  context.fail(code, id, `A request ${what} ${answered(exchange)}.`);
}
