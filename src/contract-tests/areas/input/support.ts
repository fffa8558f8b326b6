/** What checks of bodies share: a right request, and telling a refusal. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import { inputAsVercel, createFixture } from '../../context/fixture.js';
import type { Exchange } from '../../model.js';
import type { PartnerOperation } from '../../operations.js';

export async function fixtureInput(
  context: CheckContext,
  { id }: PartnerOperation,
): Promise<CallInput> {
  return inputAsVercel(context, id, await createFixture(context));
}

/** Refused as described: a client's mistake. */
export function isRefused({ status }: Exchange): boolean {
  return status !== null && status >= 400 && status < 500;
}
