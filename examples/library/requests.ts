/** How the library reads a request, and what it refuses; a fault breaks one rule. */

import type { Context } from 'hono';
import { checkQuery, type Problem } from './checks.js';
import type { LibraryFault } from './faults.js';
import type { Stored } from './shelves.js';

/** A refusal in the words of the description. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 405 | 415,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** @throws Refusal for a path that is no text, which Hono takes as it is. */
export function decodePath({ req }: Context, fault: LibraryFault | undefined): void {
  try {
    decodeURIComponent(new URL(req.url).pathname);
  } catch (error) {
    if (fault === 'percent-crash') throw error;
    throw new Refusal(400, 'The path is no text.');
  }
}

/** @throws Refusal 401 */
export function authorize({ req }: Context, token: string, fault: LibraryFault | undefined): void {
  const given = req.header('authorization') ?? '';
  const [scheme, secret = ''] = given.split(' ');
  const isSchemeRight = scheme?.toLowerCase() === 'bearer' || fault === 'auth-any-scheme';
  const isSecretRight =
    secret === token ||
    (fault === 'auth-any-token' && given !== '') ||
    (fault === 'auth-empty-token' && secret === '' && given !== '');
  if (isSchemeRight && isSecretRight) return;
  const headers: Record<string, string> =
    fault === 'no-challenge' ? {} : { 'www-authenticate': 'Bearer' };
  if (fault === 'auth-404') throw new Refusal(404, 'There is nothing here.');
  throw new Refusal(401, 'The token is not known.', headers);
}

/** @throws Refusal 404 */
export function find(
  { req }: Context,
  shelf: { get(id: string): Stored | undefined; all(): readonly Stored[] },
  fault: LibraryFault | undefined,
): Stored {
  const id = req.param('id') ?? '';
  if (fault === 'id-crash' && id.length > 1000) throw new Error('Too long for a key.');
  const found = shelf.get(id);
  if (found !== undefined) return found;
  const [first] = shelf.all();
  if (fault === 'unknown-first' && first !== undefined) return first;
  throw new Refusal(404, 'There is nothing of that name.');
}

/** @throws Refusal 400, 415 */
export async function readBody(
  { req }: Context,
  fault: LibraryFault | undefined,
  check: (value: unknown) => Problem | undefined,
): Promise<Record<string, unknown>> {
  const type = req.header('content-type') ?? '';
  if (!/^application\/json\b/.test(type) && fault !== 'any-media-type')
    throw new Refusal(415, 'Send JSON.');
  const text = await req.text();
  if (text === '' && fault === 'empty-body') return { title: 'Untitled', pages: 1, genre: 'novel' };
  const value = parse(text, fault);
  const wrong = check(value);
  if (wrong !== undefined) throw new Refusal(400, wrong);
  // It is an object, or it would have been refused.
  return value as Record<string, unknown>;
}

function parse(text: string, fault: LibraryFault | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (fault === 'nul-crash' && text.includes('\\u0000')) throw new TypeError('A text has a NUL.');
    if (fault === 'null-crash' && value === null) {
      // Wrong: that is the mistake.
      return (value as unknown as { readonly title: string }).title;
    }
    return value;
  } catch (error) {
    if (fault === 'json-crash' || !(error instanceof SyntaxError)) throw error;
    throw new Refusal(400, 'The body is no JSON.');
  }
}

export function queryOf({ req }: Context, fault: LibraryFault | undefined) {
  const query = checkQuery(req.query(), fault);
  if (typeof query === 'string') throw new Refusal(400, query);
  return query;
}

export function looseQuery({ req }: Context) {
  const { limit, offset, genre } = req.query();
  return { limit: Number(limit) || 20, offset: Number(offset) || 0, genre };
}

export function onlyKnown(value: unknown): Record<string, unknown> {
  const { title, pages, genre } = {
    title: undefined,
    pages: undefined,
    genre: undefined,
    // Spread, what is no object adds nothing.
    ...(value as object),
  };
  return Object.fromEntries(
    Object.entries({ title, pages, genre }).filter(
      ([, member]) => typeof member !== 'object' && member !== undefined,
    ),
  );
}
