/** The generated client of the admin API, and what a refusal by it is to the page. */

import { isObject, type AnyResult } from '@openapi-counterpart/runtime';
import { createAdminClient, triggerEvent } from '../../../generated/admin-api/client.js';
import type { TriggerResult } from '../../../generated/admin-api/types.js';

export const client = createAdminClient({ baseUrl: location.origin });

/** Said where it happened, in the words of the local Vercel. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

type DataOf<Result> = Extract<Result, { ok: true }> extends { data: infer Data } ? Data : never;

/** @throws RefusedError where the local Vercel refuses, or does not answer. */
export async function ask<Result extends AnyResult>(
  answer: Promise<Result>,
): Promise<DataOf<Result>> {
  const result = await answer.catch((error: unknown) => {
    throw new RefusedError(reasonOf(error));
  });
  if (!result.ok)
    throw new RefusedError(messageIn(result.error) ?? `It answered ${result.status}.`);
  // Only the type of a success remains.
  return result.data as DataOf<Result>;
}

/** Makes an event happen. @throws RefusedError */
export function trigger(
  event: string,
  set: Readonly<Record<string, unknown>> = {},
): Promise<TriggerResult> {
  return ask(triggerEvent(client, { body: { event, set: { ...set } } }));
}

function messageIn(error: unknown): string | undefined {
  const inner = isObject(error) ? error['error'] : undefined;
  const message = isObject(inner) ? inner['message'] : undefined;
  return typeof message === 'string' ? message : undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'The local Vercel does not answer. Is it still running?';
  return error instanceof Error ? error.message : String(error);
}
