/** Calls the admin paths of a local Vercel that runs in another process. */

import type { Command } from 'commander';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { colors } from './colors.js';
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

/**
 * @throws UsageError when nothing answers there, or the answer is a refusal.
 * @throws CheckFailed when the partner does not do its part, after it was said.
 */
export async function callAdmin(
  flags: AdminFlags,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const url = (flags.url ?? process.env['COUNTERPART_URL'] ?? defaultUrl).replace(/\/+$/, '');
  const response = await send(url, method, path, body);
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : parse(text, url);
  if (response.status === 502) {
    console.error(`${colors.red('✗')} ${messageOf(text, response.status)}`);
    throw new CheckFailed(path);
  }
  throw new UsageError(
    messageOf(text, response.status),
    `GET ${url}/_counterpart lists what it does.`,
  );
}

async function send(url: string, method: string, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`${url}/_counterpart${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
  } catch {
    throw new UsageError(
      `No local Vercel answers at ${url}.`,
      'Start one with `counterpart mock`, or say with --url where it listens.',
    );
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`What answers at ${url} is no local Vercel.`, 'Give another --url.');
  }
}

function messageOf(text: string, status: number): string {
  try {
    const { error }: { error?: { message?: string } } = JSON.parse(text);
    return error?.message ?? `It answered ${status}.`;
  } catch {
    return `It answered ${status}.`;
  }
}
