/** The routes of the library, each as a person would write it; a fault breaks one rule. */

import { Hono, type Context } from 'hono';
import { checkBook, checkMember, checkReview } from './checks.js';
import type { LibraryFault } from './faults.js';
import {
  authorize,
  decodePath,
  find,
  looseQuery,
  onlyKnown,
  queryOf,
  readBody,
  Refusal,
} from './requests.js';
import {
  addTo,
  bookOf,
  createShelves,
  memberOf,
  reviewOf,
  type Shelves,
  type Stored,
} from './shelves.js';

export interface LibraryOptions {
  /** What callers have to present. */
  readonly token: string;
  /** The one rule that this library breaks; none by default. */
  readonly fault?: LibraryFault | undefined;
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

  addBooks(app, shelves, fault);
  addReviews(app, shelves, fault);
  addMembers(app, shelves, fault);

  app.all('*', (context) => {
    const allow = allowed(context.req.path);
    if (allow === undefined) throw new Refusal(404, 'There is no such path.');
    if (is('any-method')) return context.json({ ok: true });
    throw new Refusal(405, 'There is no such method here.', is('no-allow') ? {} : { allow });
  });

  return app;
}

function addBooks(app: Hono, shelves: Shelves, fault: LibraryFault | undefined): void {
  const is = (name: LibraryFault): boolean => fault === name;
  const books = shelves.books;
  app.get('/books', (context) => {
    const query = is('query-unchecked') ? looseQuery(context) : queryOf(context, fault);
    const found = books
      .all()
      .filter(
        ({ value }) =>
          query.genre === undefined || is('filter-ignored') || value['genre'] === query.genre,
      );
    const from = is('offset-ignored') ? 0 : query.offset;
    const page = found.slice(from, is('limit-ignored') ? undefined : from + query.limit);
    const data = page.map((item) => bookOf(item, fault));
    if (is('list-array')) return context.json(data);
    return context.json({ data, total: is('total-text') ? String(found.length) : found.length });
  });
  app.post('/books', async (context) => {
    const body = await readBody(context, fault, (value) => checkBook(value, fault));
    const item = addTo(books, body, fault);
    const location = `/books/${is('location-other') ? 'book_0' : item.id}`;
    const headers = is('no-location') ? {} : { location };
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
    const lost = is('patch-resets') && partial['title'] !== undefined ? { pages: 1 } : {};
    const { note, ...others } = partial;
    const change = is('null-ignored') && note === null ? others : partial;
    const changed = books.change(item, { ...lost, ...change });
    if (is('patch-removes')) books.remove(item);
    return context.json(bookOf(changed, fault));
  });
  app.delete('/books/:id', (context) => {
    const item = find(context, books, fault);
    books.remove(item);
    return is('delete-body') ? context.json({ ok: true }) : context.body(null, 204);
  });
}

function addReviews(app: Hono, shelves: Shelves, fault: LibraryFault | undefined): void {
  app.get('/books/:id/reviews', (context) => {
    const book = find(context, shelves.books, fault);
    return context.json(
      shelves
        .reviewsOf(book)
        .all()
        .map((item) => reviewOf(item, fault)),
    );
  });
  app.post('/books/:id/reviews', async (context) => {
    const book = find(context, shelves.books, fault);
    const body = await readBody(context, fault, (value) => checkReview(value, fault));
    return context.json(reviewOf(addTo(shelves.reviewsOf(book), body, fault), fault), 201);
  });
  app.get('/books/:id/reviews/:review', (context) =>
    context.json(reviewOf(findReview(context, shelves, fault), fault)),
  );
  app.delete('/books/:id/reviews/:review', (context) => {
    shelves
      .reviewsOf(find(context, shelves.books, fault))
      .remove(findReview(context, shelves, fault));
    return context.body(null, 204);
  });
}

function findReview(context: Context, shelves: Shelves, fault: LibraryFault | undefined): Stored {
  const id = context.req.param('review') ?? '';
  if (!/^[1-9]\d*$/.test(id)) throw new Refusal(400, 'A review has a number.');
  if (fault === 'review-anywhere') {
    const anywhere = shelves.anyReview(id);
    if (anywhere !== undefined) return anywhere;
  }
  const found = shelves.reviewsOf(find(context, shelves.books, fault)).get(id);
  if (found === undefined) throw new Refusal(404, 'There is no such review.');
  return found;
}

function addMembers(app: Hono, shelves: Shelves, fault: LibraryFault | undefined): void {
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
}

function problem(code: string, message: string) {
  return { error: { code, message } };
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
