import { updateResourceSecretsById } from '@openapi-counterpart/vercel/vercel-api/client';
import { expect, test } from 'vitest';
import { KnownSecrets } from '../../../src/local-vercel/masking/known-secrets.js';
import { startTestLocal, type TestLocal } from '../support/local.js';
import { addResource } from '../support/resources.js';

function knowing(...secrets: readonly string[]): KnownSecrets {
  const known = new KnownSecrets();
  known.learn(secrets, []);
  return known;
}

test.each([
  ['the whole text', 'hunter2hunter2', 'hunt…(14)'],
  ['a word', 'The key (hunter2hunter2) is old.', 'The key (hunt…(14)) is old.'],
  ['the end of a sentence', 'It is hunter2hunter2.', 'It is hunt…(14).'],
  ['a field of a form', 'a=1&key=hunter2hunter2&b=2', 'a=1&key=hunt…(14)&b=2'],
  ['a segment of an address', 'http://x.test/hunter2hunter2?y', 'http://x.test/hunt…(14)?y'],
  ['a connection string', 'uses postgres://db.test/a?b=c, now', 'uses post…(24), now'],
  ['text within quotes', 'is "a+b/c=d=e", not f', 'is "…(9)", not f'],
  ['part of a word', 'hunter2hunter2x', 'hunter2hunter2x'],
  ['nothing', 'The key is old.', 'The key is old.'],
])('a known secret is masked as %s', (_, text, shown) => {
  const known = knowing('hunter2hunter2', 'postgres://db.test/a?b=c', 'a+b/c=d=e');
  expect(known.maskIn(text)).toBe(shown);
});

const withSigns = 'p"a/ss+w%rd=;x\\y (long enough)';

test.each([
  ['as it is', withSigns, /^is p"a\/…\(\d+\) now$/],
  ['in JSON in a text', JSON.stringify(withSigns).slice(1, -1), /^is p\\"a…\(\d+\) now$/],
  ['percent-encoded', encodeURIComponent(withSigns), /^is p"a\/…\(\d+\) now$/],
  [
    'encoded as a form',
    String(new URLSearchParams([['', withSigns]])).slice(1),
    /^is p"a\/…\(\d+\) now$/,
  ],
  ['in Base64', Buffer.from(withSigns).toString('base64'), /^is cCJh…\(\d+\) now$/],
  [
    'in Base64 for addresses',
    Buffer.from(withSigns).toString('base64url'),
    /^is cCJh…\(\d+\) now$/,
  ],
  [
    'in Base64 with a user',
    Buffer.from(`me:${withSigns}`).toString('base64'),
    /^is bWU6…\(\d+\) now$/,
  ],
])('a known secret that holds signs is masked %s', (_, form, shown) => {
  const known = knowing('-----BEGIN-----', withSigns, 'hunter2hunter2');
  expect(known.maskIn(`is ${form} now`)).toMatch(shown);
});

test('a key of several lines is masked, within JSON in a text too', () => {
  const key = [
    '-----BEGIN KEY-----',
    'abcdefgh/ijkl+mnop',
    'qrstuvwxyz==',
    '-----END KEY-----',
    '',
  ].join('\n');
  const known = knowing(key);
  expect(known.maskIn(`key: ${key}`)).toBe(`key: ----…(${key.length})`);
  expect(known.maskIn(JSON.stringify({ key }))).toMatch(/^\{"key":"----…\(\d+\)"\}$/);
});

test('Base64 of other texts and of files, and what only looks encoded, stay as they are', () => {
  const known = knowing('hunter2hunter2');
  const others = [
    Buffer.from('some other text').toString('base64'),
    Buffer.from([0, 255, 1, 254, 2, 253, 3, 252]).toString('base64'),
    '100%25 of it, 5 % more',
    '/v1/installations/icfg_cuwj0AdCdH3BwWT4LPijCC7t/resources',
  ];
  for (const text of others) expect(known.maskIn(text)).toBe(text);
});

test('many secrets that differ in one word alone are masked by that', () => {
  const secrets = Array.from(
    { length: 5000 },
    (_, at) => `postgres://db.example.test/;pass-${at}?x`,
  );
  const known = knowing(...secrets);
  expect(known.maskIn(`uses "${secrets[4321]}"`)).toBe('uses "post…(39)"');
});

test('values that stand elsewhere by chance, and what is masked already, are not remembered', () => {
  const known = knowing('a', '1234567', 'abcd…(24)');
  expect(known.maskIn('a 1234567 abcd…(24)')).toBe('a 1234567 abcd…(24)');
});

test('the newest are remembered', () => {
  const known = knowing('the-first-secret');
  known.learn(
    Array.from({ length: 200_000 }, (_, index) => `secret-number-${index}`),
    [],
  );
  expect(known.has('the-first-secret')).toBe(false);
  expect(known.has('secret-number-0')).toBe(true);
  expect(known.has('secret-number-199999')).toBe(true);
});

const secret = 'hunter2hunter2';

/** Gives a resource a secret, takes it away, and has the partner say it elsewhere. */
async function startWithRepeated(): Promise<TestLocal> {
  const tested = await startTestLocal();
  const { local, partner, installation } = tested;
  const path = { integrationConfigurationId: installation.id, resourceId: 'db_12345678' };
  await addResource(tested, path.resourceId);
  for (const secrets of [
    [
      { name: 'KEY', value: secret },
      { name: 'ID', value: path.resourceId },
    ],
    [],
  ]) {
    const { response } = await updateResourceSecretsById(partner, { path, body: { secrets } });
    expect(response.status).toBe(201);
  }
  local.context.exchanges.clear();
  await addResource(tested, `db_${secret}`, { name: 'other', metadata: { note: `is ${secret}` } });
  await addResource(tested, secret, { name: `of ${secret}` });
  return tested;
}

test.each([
  ['the log', '/exchanges'],
  ['the state', '/state'],
  ['a collection of the state', '/state?collection=resources'],
])('%s shows no secret that came in an exchange before', async (_, path) => {
  const { local } = await startWithRepeated();
  const answer = await local.fetch(new Request(`http://localhost/_counterpart${path}`));
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('is hunt…(14)');
  expect(text.replaceAll(`db_${secret}`, '')).not.toContain(secret);
  // The id of the resource is no secret, although it came among them.
  expect(text).toContain(path === '/exchanges' ? 'db_hunter2' : 'db_12345678');
});

test('a failed expectation shows no secret that came in an exchange before', async () => {
  const { local } = await startWithRepeated();
  const body = { metadata: { note: 'another' } };
  expect(() => local.expectCalled({ operationId: 'import-resource', body })).toThrow(
    /body\.metadata\.note is "is hunt…\(14\)", expected "another"/,
  );
});

test('tokens are masked wherever they stand', async () => {
  const { local, partner, installation } = await startTestLocal();
  const [token] = local.context.state.credentials.where('installation', installation.id);
  await local.fetch(new Request(`http://localhost/v1/none/${token?.id}`));
  await addResource({ local, partner, installation } as TestLocal, 'db_1', {
    metadata: { note: `token ${token?.id}` },
  });
  const answer = await local.fetch(new Request('http://localhost/_counterpart/exchanges'));
  expect(await answer.text()).not.toContain(token?.id);
});
