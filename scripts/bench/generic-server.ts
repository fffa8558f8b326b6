/** The library for general tests: as it is, or with ids that are there, which Specmatic cannot know. */

import { createLibrary } from '../../examples/library/library.js';
import type { LibraryFault } from '../../examples/library/faults.js';
import type { Handler } from './peers-proxy.js';
import { serve, type Serving } from './peers-server.js';

export const token = 'a-token-of-the-library';

const book = {
  title: 'The Waves',
  pages: 324,
  genre: 'novel',
  authors: ['Virginia Woolf'],
  published: '1931-10-08',
  note: 'Signed',
};

/** What an id has to look like to be one that the tool could not know; others it means to be wrong. */
const ids = {
  books: /^book_[a-z0-9]+$/,
  reviews: /^[1-9]\d*$/,
  members: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
} as const;

export function serveLibrary(
  fault: LibraryFault | undefined,
  hasIdsLent: boolean,
): Promise<Serving> {
  const app = createLibrary({ token, fault });
  const handler: Handler = async (request) => app.fetch(request);
  return serve(hasIdsLent ? lend(handler) : handler);
}

/** Puts things that are there in place of well-formed ids, new ones after each that was removed. */
function lend(app: Handler): Handler {
  const known = new Map<string, Promise<string>>();

  async function make(collection: string, body: object): Promise<string> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await app(new Request(`http://library.example${collection}`, init));
    // The library is asked for what it accepts; a fault may still refuse it.
    const { id } = (await answer.json()) as { readonly id?: string | number };
    return String(id ?? 'none');
  }

  function idIn(collection: string, body: object): Promise<string> {
    const id = known.get(collection) ?? make(collection, body);
    known.set(collection, id);
    return id;
  }

  async function knownPath(path: string): Promise<string> {
    const [, first = '', id = '', second, reviewId = ''] = path.split('/');
    if (first === 'members' && ids.members.test(id)) {
      return `/members/${await idIn('/members', { email: 'ada@example.com', password: 'a long one' })}`;
    }
    if (first !== 'books' || !ids.books.test(id)) return path;
    const shown = `/books/${await idIn('/books', book)}`;
    if (second !== 'reviews') return shown;
    if (!ids.reviews.test(reviewId)) return [shown, ...path.split('/').slice(3)].join('/');
    return `${shown}/reviews/${await idIn(`${shown}/reviews`, { stars: 4, text: 'Read it.' })}`;
  }

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = await knownPath(pathname);
    const { method, headers } = request;
    const text = await request.text();
    const body = text === '' ? {} : { body: withoutDoubles(text) };
    const address = `http://library.example${path}${search}`;
    const answer = await app(
      new Request(address, { method, headers: lengthless(headers), ...body }),
    );
    if (method === 'DELETE') known.clear();
    return answer;
  };
}

/** Specmatic draws authors of one letter each, at times the same twice, which the description forbids. */
function withoutDoubles(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('authors' in body)) return text;
    const { authors } = body;
    return Array.isArray(authors)
      ? JSON.stringify({ ...body, authors: [...new Set(authors)] })
      : text;
  } catch {
    return text;
  }
}

function lengthless(headers: Headers): Headers {
  const all = new Headers(headers);
  all.delete('content-length');
  return all;
}
