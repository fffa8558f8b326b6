/** The routes of the library, each as a person would write it; a fault breaks one rule. */

import { Hono, type Context } from 'hono';
import { checkBook, checkMember, checkQuery, checkReview, type Problem } from './checks.js';
import type { LibraryFault } from './faults.js';
import { addTo, bookOf, createShelves, memberOf, reviewOf, type Stored } from './shelves.js';

export interface LibraryOptions {
  /** What callers have to present. */
  readonly token: string;
  /** The one rule that this library breaks; none by default. */
  readonly fault?: LibraryFault | undefined;
}

/** A refusal in the words of the description. */
class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 405 | 415,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export function createLibrary({ token, fault }: LibraryOptions): Hono {
  const app = new Hono();
  const shelves = createShelves(fault);
  const is = (name: LibraryFault): boolean => fault === name;

  app.onError((error, context) => {
    if (!(error instanceof Refusal)) return context.json(problem('internal', error.message), 500);
    const body = is('error-shape')
      ? { oops: error.message }
      : problem(String(error.status), error.message);
    return context.json(body, error.status, error.headers);
  });

  app.use('*', async (context, next) => {
    decodePath(context, fault);
    const isOpen = context.req.path === '/health' || is('auth-off');
    const isDeleteOpen = is('auth-off-delete') && context.req.method === 'DELETE';
    if (!isOpen && !isDeleteOpen) authorize(context, token, fault);
    await next();
  });

  app.get('/health', (context) =>
    is('health-member') ? context.json({ state: 'open' }) : context.json({ status: 'open' }),
  );

  const books = shelves.books;
  app.get('/books', (context) => {
    const query = is('query-unchecked') ? looseQuery(context) : queryOf(context, fault);
    const found = books
      .all()
      .filter(({ value }) => query.genre === undefined || value['genre'] === query.genre);
    const page = found.slice(query.offset, query.offset + query.limit);
    const data = page.map((item) => bookOf(item, fault));
    if (is('list-array')) return context.json(data);
    return context.json({ data, total: is('total-text') ? String(found.length) : found.length });
  });
  app.post('/books', async (context) => {
    const body = await readBody(context, fault, (value) => checkBook(value, fault));
    const item = addTo(books, body, fault);
    const headers = is('no-location') ? {} : { location: `/books/${item.id}` };
    return context.json(bookOf(item, fault), is('create-200') ? 200 : 201, headers);
  });
  app.get('/books/:id', (context) => context.json(bookOf(find(context, books, fault), fault)));
  app.put('/books/:id', async (context) => {
    const item = find(context, books, fault);
    const body = await readBody(context, fault, (value) => checkBook(value, fault));
    return context.json(bookOf(books.replace(item, body), fault));
  });
  app.patch('/books/:id', async (context) => {
    const item = find(context, books, fault);
    const partial = await readBody(context, fault, (value) => {
      if (is('refused-written')) books.change(item, onlyKnown(value));
      return checkBook(value, fault, true);
    });
    return context.json(bookOf(books.change(item, partial), fault));
  });
  app.delete('/books/:id', (context) => {
    const item = find(context, books, fault);
    books.remove(item);
    return is('delete-body') ? context.json({ ok: true }) : context.body(null, 204);
  });

  app.get('/books/:id/reviews', (context) => {
    const book = find(context, books, fault);
    return context.json(
      shelves
        .reviewsOf(book)
        .all()
        .map((item) => reviewOf(item, fault)),
    );
  });
  app.post('/books/:id/reviews', async (context) => {
    const book = find(context, books, fault);
    const body = await readBody(context, fault, (value) => checkReview(value, fault));
    return context.json(reviewOf(addTo(shelves.reviewsOf(book), body, fault), fault), 201);
  });
  app.get('/books/:id/reviews/:review', (context) =>
    context.json(reviewOf(findReview(context), fault)),
  );
  app.delete('/books/:id/reviews/:review', (context) => {
    shelves.reviewsOf(find(context, books, fault)).remove(findReview(context));
    return context.body(null, 204);
  });

  const members = shelves.members;
  app.get('/members', (context) =>
    context.json(members.all().map((item) => memberOf(item, fault))),
  );
  app.post('/members', async (context) => {
    const body = await readBody(context, fault, (value) => checkMember(value, fault));
    return context.json(memberOf(addTo(members, body, fault), fault), 201);
  });
  app.get('/members/:id', (context) =>
    context.json(memberOf(find(context, members, fault), fault)),
  );
  app.delete('/members/:id', (context) => {
    members.remove(find(context, members, fault));
    return context.body(null, 204);
  });

  app.all('*', (context) => {
    const allow = allowed(context.req.path);
    if (allow === undefined) throw new Refusal(404, 'There is no such path.');
    if (is('any-method')) return context.json({ ok: true });
    throw new Refusal(405, 'There is no such method here.', is('no-allow') ? {} : { allow });
  });

  function findReview(context: Context): Stored {
    const id = context.req.param('review') ?? '';
    if (!/^[1-9]\d*$/.test(id)) throw new Refusal(400, 'A review has a number.');
    if (is('review-anywhere')) {
      const anywhere = shelves.anyReview(id);
      if (anywhere !== undefined) return anywhere;
    }
    const found = shelves.reviewsOf(find(context, books, fault)).get(id);
    if (found === undefined) throw new Refusal(404, 'There is no such review.');
    return found;
  }

  return app;
}

function problem(code: string, message: string) {
  return { error: { code, message } };
}

/** @throws Refusal for a path that is no text, which Hono takes as it is. */
function decodePath({ req }: Context, fault: LibraryFault | undefined): void {
  try {
    decodeURIComponent(new URL(req.url).pathname);
  } catch (error) {
    if (fault === 'percent-crash') throw error;
    throw new Refusal(400, 'The path is no text.');
  }
}

/** @throws Refusal 401 */
function authorize({ req }: Context, token: string, fault: LibraryFault | undefined): void {
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
function find(
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
async function readBody(
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
    if (fault === 'null-crash' && value === null)
      return (value as unknown as { readonly title: string }).title;
    return value;
  } catch (error) {
    if (fault === 'json-crash' || !(error instanceof SyntaxError)) throw error;
    throw new Refusal(400, 'The body is no JSON.');
  }
}

function queryOf({ req }: Context, fault: LibraryFault | undefined) {
  const query = checkQuery(req.query(), fault);
  if (typeof query === 'string') throw new Refusal(400, query);
  return query;
}

function looseQuery({ req }: Context) {
  const { limit, offset, genre } = req.query();
  return { limit: Number(limit) || 20, offset: Number(offset) || 0, genre };
}

function onlyKnown(value: unknown): Record<string, unknown> {
  const { title, pages, genre } = {
    title: undefined,
    pages: undefined,
    genre: undefined,
    ...(value as object),
  };
  return Object.fromEntries(
    Object.entries({ title, pages, genre }).filter(
      ([, member]) => typeof member !== 'object' && member !== undefined,
    ),
  );
}

/** The methods of a path; nothing for one that is not there. */
function allowed(path: string): string | undefined {
  const routes: readonly (readonly [RegExp, string])[] = [
    [/^\/health$/, 'GET'],
    [/^\/(?:books|members|books\/[^/]+\/reviews)$/, 'GET, POST'],
    [/^\/books\/[^/]+$/, 'GET, PUT, PATCH, DELETE'],
    [/^\/(?:members|books\/[^/]+\/reviews)\/[^/]+$/, 'GET, DELETE'],
  ];
  return routes.find(([pattern]) => pattern.test(path))?.[1];
}
