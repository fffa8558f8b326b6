/** The flags of commands that start a local Vercel. */

import { InvalidArgumentError, type Command } from 'commander';

export interface LocalFlags {
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly state?: string;
  readonly seed?: number;
  readonly seedFile?: string;
  readonly partner?: string;
  readonly webhookUrl?: string;
  readonly redirectLoginUrl?: string;
  readonly quiet?: true;
}

/** @param places Whether addresses of the partner may be paths below the server that is found. */
export function addLocalFlags(command: Command, { places = false } = {}): Command {
  const parseAddress = places ? parsePlace : parseUrl;
  return command
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--allow-host <name...>', 'names besides localhost under which it may be called')
    .option(
      '--partner <url>',
      places
        ? "base URL of the partner's server, or its path there; found by itself otherwise"
        : "base URL of the partner's server; without one a stand-in answers",
      parseAddress,
    )
    .option('--webhook-url <url>', 'where the partner takes webhooks', parseAddress)
    .option('--redirect-login-url <url>', "where the partner's sign-ins begin", parseAddress)
    .option('--state <file>', 'SQLite file that keeps the state; in memory by default')
    .option('--seed <n>', 'makes ids, secrets and times repeatable', parseSeed)
    .option('--seed-file <file>', 'YAML file with what it holds at first')
    .option('--quiet', 'say nothing but errors');
}

export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}

function parseSeed(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('A seed is a whole number.');
  return Number(text);
}

function parseUrl(text: string): string {
  if (isAddress(text)) return text;
  throw new InvalidArgumentError('An address is such as http://localhost:3000.');
}

function parsePlace(text: string): string {
  if (isAddress(text) || text.startsWith('/')) return text;
  throw new InvalidArgumentError('It is an address such as http://localhost:3000, or a /path.');
}

export function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
