import { expect, test } from 'vitest';
import { startTestLocal } from '../support/local.js';

async function call(
  local: { fetch(request: Request): Promise<Response> },
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await local.fetch(
    new Request(`http://localhost/_counterpart${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

test('the index lists the operations and the admin paths', async () => {
  const { local } = await startTestLocal();
  const { status, body } = await call(local, 'GET', '');
  expect(status).toBe(200);
  expect(body.admin).toContainEqual(expect.stringContaining('POST /_counterpart/reset'));
  expect(body.operations).toContainEqual(expect.stringContaining('(submit-invoice)'));
});

test('an unknown admin path is answered with those that there are', async () => {
  const { local } = await startTestLocal();
  const { status, body } = await call(local, 'POST', '/rest');
  expect(status).toBe(404);
  expect(body.error.code).toBe('not_found');
  expect(body.error.message).toContain('/_counterpart/reset');
});

test.each(['/faults/fault_9', '/faults/%E0%A4%A'])('DELETE %s finds no rule', async (path) => {
  const { local } = await startTestLocal();
  expect(await call(local, 'DELETE', path)).toMatchObject({
    status: 404,
    body: { error: { message: expect.stringContaining('There is no fault rule') } },
  });
});

test('a wrong method is answered with the right ones', async () => {
  const { local } = await startTestLocal();
  expect(await call(local, 'GET', '/reset')).toMatchObject({
    status: 405,
    body: { error: { message: 'GET does nothing here; use POST.' } },
  });
});

test.each([
  ['/clock/advance', {}, 'The value has no "by", which it needs.'],
  ['/clock/advance', { by: true }, 'by must be a duration such as "2h", "P1M" or milliseconds.'],
  ['/clock/advance', { by: 'soon' }, '"soon" is no duration.'],
  [
    '/clock/set',
    { to: '2020-01-01' },
    'The clock only goes forward: it stands at 2026-01-01T00:00:00.000Z, which is after 2020',
  ],
  ['/faults', [], 'The value must be an object, not a list.'],
  ['/faults', { operationId: 'get-account-info' }, 'does nothing: give it a status'],
  ['/faults', { operationId: 'get-acount-info', drop: true }, 'Did you mean "get-account-info"?'],
  ['/faults', { operationId: 'get-account-info', state: 500 }, 'Did you mean "status"?'],
  ['/faults', { operationId: 'get-account-info', status: 200 }, 'whole number 400 to 599'],
  ['/faults', { operationId: '*', status: 500, drop: true }, 'only one can be'],
  ['/verify', { expectations: [{}] }, 'expectations[0] has no "operationId"'],
  ['/seed', { team: [] }, 'Did you mean "teams"?'],
  [
    '/seed',
    { installations: [{ team: 'x' }] },
    'installations[0].team names "x", which is no team.',
  ],
  ['/restore', { teams: [{}] }, 'teams[0].id must be text'],
  ['/restore', { cats: [] }, 'cats is no collection'],
  ['/trigger', { event: 'marketplace.invoice.payd' }, 'Did you mean "marketplace.invoice.paid"?'],
])('POST %s %j is refused', async (path, body, message) => {
  const { local } = await startTestLocal();
  const before = local.snapshot();
  const answer = await call(local, 'POST', path, body);
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toContain(message);
  expect(local.snapshot()).toEqual(before);
});

test('a body that is no JSON is refused', async () => {
  const { local } = await startTestLocal();
  const response = await local.fetch(
    new Request('http://localhost/_counterpart/faults', { method: 'POST', body: '{' }),
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringContaining('is not JSON') },
  });
});

test.each<[Record<string, string>, string, number]>([
  [{ origin: 'http://evil.example', host: 'localhost:4000' }, 'POST', 403],
  [{ origin: 'http://evil.example', host: 'localhost:4000' }, 'GET', 403],
  [{ origin: 'http://localhost:3000', host: 'localhost:4000' }, 'POST', 403],
  [{ origin: 'null', host: 'localhost:4000' }, 'POST', 403],
  [{ 'sec-fetch-site': 'cross-site', host: 'localhost' }, 'POST', 403],
  [{ origin: 'http://localhost:4000', host: 'localhost:4000' }, 'POST', 204],
  [{ host: 'localhost:4000' }, 'POST', 204],
])('headers %j with %s', async (headers, method, status) => {
  const { local } = await startTestLocal();
  const answer = await local.handle({
    method,
    path: '/_counterpart/reset',
    search: '',
    header: (name) => headers[name] ?? null,
    bytes: async () => new Uint8Array(),
    request: new Request('http://localhost/'),
  });
  expect(answer.status).toBe(status);
});

test('the state is shown with secrets masked', async () => {
  const { local } = await startTestLocal();
  const secrets = [
    ...local.context.state.credentials.all().map(({ id }) => id),
    ...local.context.state.integrations.all().map(({ clientSecret }) => clientSecret),
  ];
  const { body } = await call(local, 'GET', '/state');
  const shown = JSON.stringify(body);
  for (const secret of secrets) expect(shown).not.toContain(secret);
  expect(body.integrations[0].clientSecret).toMatch(/^\w{4}…\(48\)$/);
});

test('a seed without a body is refused, because the state would be gone', async () => {
  const { local } = await startTestLocal();
  const { status, body } = await call(local, 'POST', '/seed');
  expect(status).toBe(400);
  expect(body.error.message).toContain('has no body');
  expect(local.context.state.installations.size).toBe(1);
  expect((await call(local, 'POST', '/seed', {})).status).toBe(204);
});

test('the log is shown by pages', async () => {
  const { local } = await startTestLocal();
  for (let count = 0; count < 5; count += 1) await call(local, 'GET', '/../v1/unknown');
  const first = await call(local, 'GET', '/exchanges?limit=2');
  expect(first.body.exchanges.map(({ id }: { id: string }) => id)).toEqual(['ex_4', 'ex_5']);
  expect(first.body.pagination).toEqual({ count: 2, next: 'ex_4' });
  const second = await call(local, 'GET', `/exchanges?limit=9&until=${first.body.pagination.next}`);
  expect(second.body.exchanges).toHaveLength(3);
  expect(second.body.pagination).toEqual({ count: 3, next: null });
  expect((await call(local, 'GET', '/exchanges?limit=0')).status).toBe(400);
});

test('a collection is given by pages, the newest first', async () => {
  const { local } = await startTestLocal();
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const id of names) local.context.state.projects.put({ id, teamId: 'team_1', name: id });
  const all = (await call(local, 'GET', '/state?collection=projects')).body.projects;
  const seen: unknown[] = [];
  let next = '';
  do {
    const path = `/state?collection=projects&limit=2${next && `&until=${next}`}`;
    const { body } = await call(local, 'GET', path);
    expect(body.pagination.count).toBe(body.projects.length);
    seen.unshift(...body.projects);
    next = body.pagination.next ?? '';
  } while (next !== '');
  expect(seen).toEqual(all);
  expect(seen.length).toBeGreaterThan(names.length);
  expect((await call(local, 'GET', '/state?collection=projects&limit=0')).status).toBe(400);
  const gone = await call(local, 'GET', '/state?collection=projects&until=gone');
  expect(gone.body).toEqual({ projects: [], pagination: { count: 0, next: null } });
});
