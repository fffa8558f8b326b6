/** What checks of resources share: comparing what is read with what was requested, and deletion. */

import type { CallInput } from '../../context/call-input.js';
import type { CheckContext } from '../../context/context.js';
import type { Fixture } from '../../context/fixture.js';
import { type Body, holds, ofResource, text } from '../support.js';

/** A mistake that is made when a resource is made shows in its reply and when it is read: one cause. */
export const memberCause = (member: string): string => `said:${member}`;

export function noteMembers(
  context: CheckContext,
  code: string,
  operationId: string,
  what: string,
  now: Body,
  said: Body,
): void {
  for (const member of namesOf(said)) {
    if (holds(now[member], said[member])) continue;
    context.fail(
      code,
      operationId,
      `${what} has ${text(now[member])} as \`${member}\`, not ${text(said[member])}.`,
      { cause: memberCause(member) },
    );
  }
}

/** Members that are kept as they are said. */
export function namesOf(said: Body): readonly string[] {
  return ['id', 'name', 'productId', 'metadata'].filter((name) => said[name] !== undefined);
}

export async function remove(context: CheckContext, { resource }: Fixture): Promise<void> {
  const exchange = await context.call('delete-resource', ofResource(resource));
  context.need(exchange, 'The resource could not be deleted.');
}

export type InputOf = (context: CheckContext) => CallInput | Promise<CallInput>;
