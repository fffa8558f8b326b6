/** The log of exchanges keeps the newest, and neither too many nor too long. */

import { expect, test, vi } from 'vitest';
import { createExchangeLog, type Exchange } from '../../../src/local-vercel/exchanges/log.js';

function exchangeWith(body: string | null): Omit<Exchange, 'id' | 'verdict'> {
  return {
    at: 0,
    direction: 'in',
    api: 'vercel-api',
    operationId: 'create-event',
    method: 'POST',
    path: '/',
    status: 201,
    duration: 1,
    request: { headers: {}, body, issues: [] },
    response: null,
    note: null,
  };
}

test.each([
  { count: 999, length: 1, kept: 999 },
  { count: 2500, length: 1, kept: 1000 },
  { count: 65, length: 1024 * 1024, kept: 32 },
  { count: 3, length: 65 * 1024 * 1024, kept: 1 },
])('of $count with bodies of $length characters it keeps $kept', ({ count, length, kept }) => {
  const log = createExchangeLog();
  const body = 'x'.repeat(length);
  for (let number = 0; number < count; number += 1) log.add(exchangeWith(body));
  expect(log.all().map(({ id }) => id)).toEqual(
    Array.from({ length: kept }, (_, index) => `ex_${count - kept + index + 1}`),
  );
});

test('a body in bytes is read as text', () => {
  const log = createExchangeLog();
  const heard = vi.fn<(exchange: Exchange) => void>();
  log.listen(heard);
  const { request, ...rest } = exchangeWith(null);
  log.add({ ...rest, request: { ...request, body: new TextEncoder().encode('ü') } });
  const expected = { id: 'ex_1', ...rest, request: { ...request, body: 'ü' }, verdict: 'fits' };
  expect(log.all()).toEqual([expected]);
  expect(heard).toHaveBeenCalledExactlyOnceWith(expected);
});

test('bodies in bytes of many lengths come back as they were, and headers as they were then', () => {
  const log = createExchangeLog();
  const lengths = Array.from({ length: 200 }, (_, index) => (index * 397) % 16_000);
  for (const [index, length] of lengths.entries()) {
    const headers = { 'x-turn': String(Math.floor(index / 3)) };
    const { request, ...rest } = exchangeWith(null);
    const body = new TextEncoder().encode(String(index % 10).repeat(length));
    log.add({ ...rest, request: { ...request, headers, body } });
    headers['x-turn'] = 'later';
    body.fill(0);
  }
  for (const [index, { request }] of log.all().entries()) {
    const length = lengths[index] ?? 0;
    expect(request.body).toBe(String(index % 10).repeat(length));
    expect(request.headers).toEqual({ 'x-turn': String(Math.floor(index / 3)) });
  }
});

function bodyOf(number: number): string {
  return `${number};`.repeat(1 + ((number * 7) % 400));
}

test('the room of bodies that were dropped is used again, and never by two', () => {
  const log = createExchangeLog();
  const { request, ...rest } = exchangeWith(null);
  const count = 5000;
  for (let number = 1; number <= count; number += 1) {
    log.add({ ...rest, request: { ...request, body: new TextEncoder().encode(bodyOf(number)) } });
    if (number === 2000) log.clear();
  }
  expect(log.all().map(({ request: { body } }) => body)).toEqual(
    Array.from({ length: 1000 }, (_, index) => bodyOf(count - 999 + index)),
  );
});

test('what exchanges do not have in common stays their own', () => {
  const log = createExchangeLog();
  const usual = exchangeWith(null);
  const changes: Partial<Omit<Exchange, 'id' | 'verdict'>>[] = [
    {},
    { at: 1 },
    { duration: 7.5 },
    { direction: 'out' },
    { api: 'oidc' },
    { operationId: undefined },
    { method: 'PUT' },
    { path: '/other' },
    { status: null },
    { request: { ...usual.request, headers: { accept: '*/*' } } },
    { request: { ...usual.request, body: 'text' } },
    { request: { ...usual.request, issues: [{ pointer: '', keyword: 'type', message: 'is' }] } },
    { response: { headers: {}, body: '{}', issues: [] } },
    { note: 'dropped' },
  ];
  // Each after the usual one, and each after itself.
  const added = changes.flatMap((change) => [
    usual,
    usual,
    { ...usual, ...change },
    { ...usual, ...change },
  ]);
  for (const exchange of added) log.add(exchange);
  expect(log.all().map(({ id: _id, verdict: _verdict, ...exchange }) => exchange)).toEqual(added);
});

test('what was cleared leaves its room to others', () => {
  const log = createExchangeLog();
  for (let number = 0; number < 40; number += 1) log.add(exchangeWith('x'.repeat(1024 * 1024)));
  log.clear();
  for (let number = 0; number < 40; number += 1) log.add(exchangeWith('x'.repeat(1024 * 1024)));
  expect(log.all()).toHaveLength(40);
});

test.each([
  { limit: 2, until: undefined, page: ['ex_1999', 'ex_2000'], next: 'ex_1999' },
  { limit: 2, until: 'ex_1999', page: ['ex_1997', 'ex_1998'], next: 'ex_1997' },
  { limit: 3, until: 'ex_1003', page: ['ex_1001', 'ex_1002'], next: null },
  // Dropped from the log, not an id, and still to come.
  { limit: 2, until: 'ex_7', page: [], next: null },
  { limit: 2, until: 'newest', page: [], next: null },
  { limit: 1, until: 'ex_9000', page: ['ex_2000'], next: 'ex_2000' },
])('a page of $limit until $until', ({ limit, until, page, next }) => {
  const log = createExchangeLog();
  for (let number = 0; number < 2000; number += 1) log.add(exchangeWith(null));
  const { exchanges, next: found } = log.page(limit, until);
  expect(exchanges.map(({ id }) => id)).toEqual(page);
  expect(found).toBe(next);
});
