import { expect, test } from 'vitest';
import { maskItem, maskSecrets } from '../../../src/local-vercel/masking/mask.js';
import { maskText } from '../../../src/local-vercel/masking/mask-text.js';

test.each([
  ['short', '…(5)'],
  ['elevenchars', '…(11)'],
  ['twelve chars', 'twel…(12)'],
  // Masked already, as the log keeps an Authorization.
  ['twel…(12)', 'twel…(12)'],
])('%j is shown as %j', (secret, shown) => {
  expect(maskText(secret)).toBe(shown);
});

test.each<[unknown, unknown]>([
  [{ access_token: 'abcdefghijkl' }, { access_token: 'abcd…(12)' }],
  [{ credentials: { access_token: 'short' } }, { credentials: { access_token: '…(5)' } }],
  [
    { client_secret: 'x', code: 'y' },
    { client_secret: '…(1)', code: '…(1)' },
  ],
  // The code of an error is none.
  [{ error: { code: 'forbidden' } }, { error: { code: 'forbidden' } }],
  [
    { secrets: [{ name: 'URL', value: 'postgres://a', prefix: 'P' }] },
    { secrets: [{ name: 'URL', value: 'post…(12)', prefix: 'P' }] },
  ],
  [
    { secrets: [{ name: 'URL', value: 'x', environmentOverrides: { preview: 'y' } }] },
    { secrets: [{ name: 'URL', value: '…(1)', environmentOverrides: { preview: '…(1)' } }] },
  ],
  // By names of environment variables, and numbers too.
  [
    { DB_PASSWORD: 12345, apiKey: 'abcdefghijkl', max_tokens: 4096, passwords: ['abcdefghijkl'] },
    { DB_PASSWORD: '…(5)', apiKey: 'abcd…(12)', max_tokens: 4096, passwords: ['abcd…(12)'] },
  ],
  // A map of secrets, and what holds a list of them.
  [{ secrets: { URL: 'abcdefghijkl', PIN: 1234 } }, { secrets: { URL: 'abcd…(12)', PIN: '…(4)' } }],
  [
    { secrets: { secrets: [{ name: 'URL', value: 'x' }], partial: true } },
    { secrets: { secrets: [{ name: 'URL', value: '…(1)' }], partial: true } },
  ],
  // By its form.
  [
    { note: 'see redis://default:hunter2@db.example:6379/0' },
    { note: 'see redis://default:…(7)@db.example:6379/0' },
  ],
  [{ log: 'sent Bearer abcdefghijkl' }, { log: 'sent Bearer abcd…(12)' }],
  [{ log: 'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl' }, { log: 'eyJh…(34)' }],
  [{ href: 'http://localhost:3000/docs' }, { href: 'http://localhost:3000/docs' }],
  // Repeated beside it.
  [
    {
      metadata: { note: 'is hunter2hunter2' },
      secrets: [{ name: 'hunter2', value: 'hunter2hunter2' }],
    },
    {
      metadata: { note: 'is hunt…(14)' },
      secrets: [{ name: 'hunter2', value: 'hunt…(14)' }],
    },
  ],
  [
    { token_type: 'Bearer', total: 1, list: [null, 'a'] },
    { token_type: 'Bearer', total: 1, list: [null, 'a'] },
  ],
])('%j', (value, masked) => {
  expect(maskSecrets(value)).toEqual(masked);
});

test('ids that are tokens are masked, others are not', () => {
  expect(maskItem('credentials', { id: 'abcdefghijkl' })).toEqual({ id: 'abcd…(12)' });
  expect(maskItem('teams', { id: 'abcdefghijkl' })).toEqual({ id: 'abcdefghijkl' });
});

test('what is nested too deeply is not shown', () => {
  let value: unknown = { access_token: 'abcdefghijkl' };
  for (let depth = 0; depth < 20_000; depth += 1) value = [value];
  // Deeper than `JSON.stringify` can go.
  let shown = maskSecrets(value);
  while (Array.isArray(shown)) shown = shown[0];
  expect(shown).toBe('…(nested too deeply)');
});
