/** Says whether calls that a test expects were made, and which came nearest when they were not. */

import { isDeepStrictEqual } from 'node:util';
import type { Exchange, ExchangeLog } from './log.js';
import { anything, integer, map, object, oneOf, optional, text } from '../shape.js';
import { didYouMean } from '../suggest.js';
import type { KnownSecrets } from '../masking/known-secrets.js';
import { maskSecrets } from '../masking/mask.js';
import { parseJson } from '../parse-json.js';
import { maskExchange } from './mask-exchange.js';
import { isObject } from '@openapi-counterpart/runtime';

/** Which calls are meant. What is absent does not matter. */
export interface CallPattern {
  /** An operation of either API, or the name of a webhook. */
  readonly operationId: string;
  /** `in`: called at the local Vercel. `out`: called by it. */
  readonly direction?: 'in' | 'out';
  readonly status?: number;
  /** A piece of the path, such as the id of an installation. */
  readonly path?: string;
  /** Headers of the request, by name in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the body of the request holds at least: members that it does not name may be there. */
  readonly body?: unknown;
}

export interface CallExpectation extends CallPattern {
  /** Exactly so often; 0 for never. */
  readonly times?: number;
  /** 1 where no number is given. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface NearCall {
  readonly exchange: Exchange;
  /** In which ways it is not what was expected. */
  readonly differences: readonly string[];
}

export interface Verification {
  readonly holds: boolean;
  /** What does not hold, with the calls that came nearest; empty when all does. */
  readonly message: string;
  readonly nearest: readonly NearCall[];
}

/** Thrown by `expectCalled`, so that a test fails with what happened instead. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';

  constructor(
    message: string,
    readonly nearest: readonly NearCall[],
  ) {
    super(message);
  }
}

const pattern = {
  operationId: text,
  direction: optional(oneOf('in', 'out')),
  status: optional(integer(100, 599)),
  path: optional(text),
  headers: optional(map(text)),
  body: optional(anything),
};

export const expectationShape = object({
  ...pattern,
  times: optional(integer(0)),
  atLeast: optional(integer(0)),
  atMost: optional(integer(0)),
});

const shownCalls = 3;

type Reader = Pick<ExchangeLog, 'all' | 'secrets'>;

/** Holds the log against one expectation. */
export function verifyCalled(log: Reader, expectation: CallExpectation): Verification {
  const exchanges = log.all();
  const matching = exchanges.filter(
    (exchange) => differencesOf(exchange, expectation).length === 0,
  );
  const count = matching.length;
  const least =
    expectation.times ?? expectation.atLeast ?? (expectation.atMost === undefined ? 1 : 0);
  const most = expectation.times ?? expectation.atMost ?? Infinity;
  if (count >= least && count <= most) return { holds: true, message: '', nearest: [] };
  const others = count > most ? [] : nearestCalls(exchanges, expectation, log.secrets);
  const nearest =
    others.length > 0
      ? others
      : matching.slice(-shownCalls).map((call) => asNear(call, log.secrets));
  const wanted = describeCount(least, most);
  const head = `${nameOf(expectation)} was called ${timesText(count)}, expected ${wanted}.`;
  return fail(head, nearest, exchanges, expectation);
}

function asNear(exchange: Exchange, known: KnownSecrets): NearCall {
  return { exchange: maskExchange(exchange, known), differences: [] };
}

/** Holds the log against calls that came one after another, with others between them or not. */
export function verifyInOrder(log: Reader, patterns: readonly CallPattern[]): Verification {
  const exchanges = log.all();
  let from = 0;
  for (const [index, wanted] of patterns.entries()) {
    const rest = exchanges.slice(from);
    const at = rest.findIndex((exchange) => differencesOf(exchange, wanted).length === 0);
    if (at >= 0) {
      from += at + 1;
      continue;
    }
    const before = patterns[index - 1];
    const place = before === undefined ? '' : ` after ${nameOf(before)}`;
    const wasEarlier = exchanges.some((exchange) => differencesOf(exchange, wanted).length === 0);
    const hint = wasEarlier ? ' It was called earlier.' : '';
    const head = `Call ${index + 1} of ${patterns.length}, ${nameOf(wanted)}, did not come${place}.${hint}`;
    return fail(head, nearestCalls(rest, wanted, log.secrets), rest, wanted);
  }
  return { holds: true, message: '', nearest: [] };
}

function fail(
  head: string,
  nearest: readonly NearCall[],
  exchanges: readonly Exchange[],
  wanted: CallPattern,
): Verification {
  const lines = nearest.map(({ exchange, differences }) => {
    const { id, method, path, status } = exchange;
    const why = differences.length === 0 ? '' : `: ${differences.join('; ')}`;
    return `  ${id} ${method} ${path} ${status ?? 'no answer'}${why}`;
  });
  const label = nearest.every(({ differences }) => differences.length === 0)
    ? 'These:'
    : 'Nearest:';
  const message =
    lines.length > 0
      ? [head, label, ...lines].join('\n')
      : `${head}${otherCalls(exchanges, wanted)}`;
  return { holds: false, message, nearest };
}

/** What was called when nothing of that name was. */
function otherCalls(exchanges: readonly Exchange[], { operationId }: CallPattern): string {
  const names = new Set(exchanges.flatMap(({ operationId: id }) => (id === undefined ? [] : [id])));
  if (names.size === 0) return ' Nothing was called.';
  return `${didYouMean(operationId, names)} Called were: ${[...names].join(', ')}.`;
}

function nearestCalls(
  exchanges: readonly Exchange[],
  wanted: CallPattern,
  known: KnownSecrets,
): readonly NearCall[] {
  return exchanges
    .filter(({ operationId }) => operationId === wanted.operationId)
    .map((exchange) => ({
      exchange: maskExchange(exchange, known),
      differences: differencesOf(exchange, wanted).map((said) => known.maskIn(said)),
    }))
    .filter(({ differences }) => differences.length > 0)
    .toSorted((a, b) => a.differences.length - b.differences.length)
    .slice(0, shownCalls);
}

function differencesOf(exchange: Exchange, wanted: CallPattern): readonly string[] {
  if (exchange.operationId !== wanted.operationId) return ['another operation'];
  const differences: string[] = [];
  if (wanted.direction !== undefined && exchange.direction !== wanted.direction) {
    differences.push(`direction is ${exchange.direction}, expected ${wanted.direction}`);
  }
  if (wanted.status !== undefined && exchange.status !== wanted.status) {
    differences.push(`status is ${exchange.status ?? 'absent'}, expected ${wanted.status}`);
  }
  if (wanted.path !== undefined && !exchange.path.includes(wanted.path)) {
    differences.push(`path has no "${wanted.path}"`);
  }
  for (const [name, value] of Object.entries(wanted.headers ?? {})) {
    const given = exchange.request.headers[name.toLowerCase()];
    if (given !== value)
      differences.push(`header ${name} is ${show(given)}, expected ${show(value)}`);
  }
  if (wanted.body !== undefined) {
    differences.push(...bodyDifferences('body', bodyOf(exchange), wanted.body));
  }
  return differences;
}

function bodyOf({ request }: Exchange): unknown {
  if (request.body === null) return undefined;
  try {
    return parseJson(request.body);
  } catch {
    return request.body;
  }
}

/** Objects may have more members than expected; lists and all else must be equal. */
function bodyDifferences(at: string, given: unknown, wanted: unknown): readonly string[] {
  if (isObject(wanted) && isObject(given)) {
    return Object.entries(wanted).flatMap(([name, member]) =>
      bodyDifferences(`${at}.${name}`, given[name], member),
    );
  }
  if (Array.isArray(wanted) && Array.isArray(given) && wanted.length === given.length) {
    return wanted.flatMap((entry, index) =>
      bodyDifferences(`${at}[${index}]`, given[index], entry),
    );
  }
  if (isDeepStrictEqual(given, wanted)) return [];
  const isSecret = /secret|token|password/i.test(at);
  if (isSecret) return [`${at} is not the expected secret`];
  return [`${at} is ${show(maskSecrets(given))}, expected ${show(maskSecrets(wanted))}`];
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? 'absent';
  return shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
}

function nameOf({ operationId, direction }: CallPattern): string {
  if (direction === undefined) return operationId;
  return `${operationId} (${direction === 'in' ? 'partner → Vercel' : 'Vercel → partner'})`;
}

function describeCount(least: number, most: number): string {
  if (least === most) return most === 0 ? 'never' : `exactly ${timesText(most)}`;
  if (most === Infinity) return `at least ${timesText(least)}`;
  return least === 0 ? `at most ${timesText(most)}` : `${least} to ${most} times`;
}

function timesText(count: number): string {
  return count === 1 ? '1 time' : `${count} times`;
}
