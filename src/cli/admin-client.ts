/** Calls the admin API of a local Vercel that runs in another process, by its generated client. */

import type { Command } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { isObject, type AnyResult } from '@openapi-counterpart/runtime';
import { createAdminClient, type AdminClient } from '../../generated/admin-api/client.js';
import { printFailure } from './print.js';
import { CheckFailed } from './run.js';

export interface AdminFlags {
  readonly url?: string;
}

/** Where `counterpart mock` listens by default. */
const defaultUrl = 'http://127.0.0.1:4010';

export function addUrlFlag(command: Command): Command {
  return command.option(
    '--url <url>',
    `where the local Vercel listens; COUNTERPART_URL or ${defaultUrl} by default`,
  );
}

type DataOf<Result> = Extract<Result, { ok: true }> extends { data: infer Data } ? Data : never;

/**
 * @param call Calls one operation with the client that it is given.
 * @throws UsageError when nothing answers there, or the answer is a refusal.
 * @throws CheckFailed when the partner does not do its part, after it was said.
 */
export async function callAdmin<Result extends AnyResult>(
  flags: AdminFlags,
  call: (client: AdminClient) => Promise<Result>,
): Promise<DataOf<Result>> {
  const url = (flags.url ?? process.env['COUNTERPART_URL'] ?? defaultUrl).replace(/\/+$/, '');
  const result = await send(url, call);
  // Only the type of a success remains.
  if (result.ok) return result.data as DataOf<Result>;
  const message = messageIn(result.error) ?? `It answered ${result.status}.`;
  if (result.status === 502) {
    printFailure(message);
    throw new CheckFailed();
  }
  throw new UsageError(message, `GET ${url}/_counterpart lists what it does.`);
}

async function send<Result>(
  url: string,
  call: (client: AdminClient) => Promise<Result>,
): Promise<Result> {
  let hasAnswered = false;
  const client = createAdminClient({
    baseUrl: url,
    async fetch(request) {
      const response = await fetch(request);
      hasAnswered = true;
      return response;
    },
  });
  try {
    return await call(client);
  } catch {
    if (hasAnswered) {
      throw new UsageError(`What answers at ${url} is no local Vercel.`, 'Give another --url.');
    }
    throw new UsageError(
      `No local Vercel answers at ${url}.`,
      'Start one with `counterpart mock`, or say with --url where it listens.',
    );
  }
}

function messageIn(error: unknown): string | undefined {
  const inner = isObject(error) ? error['error'] : undefined;
  const message = isObject(inner) ? inner['message'] : undefined;
  return typeof message === 'string' ? message : undefined;
}
