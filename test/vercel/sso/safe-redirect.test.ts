import { safeRedirect } from '@openapi-counterpart/vercel';
import { expect, test } from 'vitest';

const allowedOrigins = [
  'https://acme.example',
  'https://app.acme.example:8443/',
  'http://localhost:3000',
];

test.each([
  ['https://acme.example', 'https://acme.example/'],
  ['https://acme.example/a?b=c#d', 'https://acme.example/a?b=c#d'],
  ['HTTPS://ACME.example/a', 'https://acme.example/a'],
  ['https://acme.example:443/a', 'https://acme.example/a'],
  ['https://app.acme.example:8443/a', 'https://app.acme.example:8443/a'],
  ['http://localhost:3000/a', 'http://localhost:3000/a'],
  [
    'https://acme.example/?to=https://evil.example',
    'https://acme.example/?to=https://evil.example',
  ],
  ['/', '/'],
  ['/a/../b?c=d#e', '/b?c=d#e'],
  ['/a//b', '/a//b'],
  ['/@evil.example', '/@evil.example'],
])('follows %s', (url, target) => {
  expect(safeRedirect(url, { allowedOrigins })).toBe(target);
});

test.each([
  [''],
  ['https://evil.example'],
  ['http://acme.example'],
  ['https://acme.example:8443'],
  ['https://acme.example.evil.example'],
  ['https://evil.example/https://acme.example'],
  ['https://evilacme.example'],
  ['https://acme.example@evil.example'],
  ['https://ada@acme.example'],
  ['https://ada:secret@acme.example'],
  ['https://:secret@acme.example'],
  ['//evil.example'],
  ['///evil.example'],
  ['////evil.example'],
  ['/\\evil.example'],
  ['\\\\evil.example'],
  ['\\/evil.example'],
  ['/\t/evil.example'],
  ['/\n/evil.example'],
  ['/..//evil.example'],
  ['/.//evil.example'],
  ['/%2e//evil.example'],
  ['/a/..//evil.example'],
  ['https:evil.example'],
  ['https:/acme.example'],
  ['https:acme.example'],
  ['https:\\\\acme.example'],
  ['https://acme.example\\@evil.example'],
  ['https://acme.example\\.evil.example'],
  ['https://evil.example\\@acme.example'],
  [' https://acme.example'],
  ['https://acme.example '],
  ['\u0000https://acme.example'],
  ['java\nscript:alert(1)'],
  ['javascript:alert(1)'],
  ['javascript://acme.example/%0aalert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['vbscript:x'],
  ['blob:https://acme.example/1'],
  ['file:///etc/passwd'],
  ['sso:https://acme.example'],
  ['acme.example'],
  ['a/b'],
  ['?a'],
  ['#a'],
  ['https://'],
  ['https://acme.example\u2028/a'],
])('does not follow %j', (url) => {
  expect(safeRedirect(url, { allowedOrigins })).toBeUndefined();
});

test('knows no origin by default but paths of the site itself', () => {
  expect(safeRedirect('/a', { allowedOrigins: [] })).toBe('/a');
  expect(safeRedirect('https://acme.example', { allowedOrigins: [] })).toBeUndefined();
});

test('an origin that is none is a mistake', () => {
  expect(() => safeRedirect('/a', { allowedOrigins: ['acme.example'] })).toThrow(TypeError);
});
