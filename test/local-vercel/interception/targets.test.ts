import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readConnection } from '../../../src/local-vercel/interception/targets.js';

const done = (): void => {};
const socket = new Socket();

describe('over TLS', () => {
  test.each([
    ['options', [{ host: 'api.vercel.com', port: 443 }], 'local'],
    ['options and a callback', [{ host: 'api.vercel.com', port: 443 }, done], 'local'],
    ['a port as text', [{ host: 'api.vercel.com', port: '443' }], 'local'],
    ['port and host', [443, 'api.vercel.com'], 'local'],
    ['port, host and options', [443, 'api.vercel.com', { ALPNProtocols: [] }, done], 'local'],
    ['port and options', [443, { host: 'api.vercel.com' }], 'local'],
    ['capitals', [{ host: 'API.Vercel.com', port: 443 }], 'local'],
    ['keys and discovery', [{ host: 'marketplace.vercel.com', port: 443 }], 'local'],
    ['the web site', [{ host: 'vercel.com', port: 443 }], 'split'],
    ['a tunnel', [{ socket, servername: 'api.vercel.com' }], 'local'],
    ['a tunnel with the host', [{ socket, host: 'api.vercel.com', port: 443 }], 'local'],
    ['a tunnel elsewhere', [{ socket, servername: 'example.com' }], 'elsewhere'],
    ['another port', [{ host: 'api.vercel.com', port: 8443 }], 'elsewhere'],
    ['the port of the other protocol', [{ host: 'api.vercel.com', port: 80 }], 'elsewhere'],
    ['a name below', [{ host: 'x.api.vercel.com', port: 443 }], 'elsewhere'],
    ['a name that ends alike', [{ host: 'notvercel.com', port: 443 }], 'elsewhere'],
    ['a name that begins alike', [{ host: 'api.vercel.com.evil.example', port: 443 }], 'elsewhere'],
    ['other deployments', [{ host: 'my-app.vercel.app', port: 443 }], 'elsewhere'],
    ['a pipe', [{ host: 'api.vercel.com', port: 443, path: '/run/x.sock' }], 'elsewhere'],
    ['no host', [443], 'elsewhere'],
    ['nothing', [], 'elsewhere'],
  ] as const)('%s', (_name, args, destination) => {
    expect(readConnection(args, true).destination).toBe(destination);
  });
});

test.each([
  ['options', [{ host: 'api.vercel.com', port: 80 }], 'local'],
  ['port and host', [80, 'vercel.com', done], 'split'],
  ['what TLS is spoken over later', [{ host: 'api.vercel.com', port: 443 }], 'elsewhere'],
  ['a pipe', ['/run/x.sock', done], 'elsewhere'],
  ['elsewhere', [{ host: '127.0.0.1', port: 80 }], 'elsewhere'],
] as const)('without TLS: %s', (_name, args, destination) => {
  expect(readConnection(args, false).destination).toBe(destination);
});

test('the callback is found wherever it stands', () => {
  expect(readConnection([443, 'api.vercel.com', done], true).onConnect).toBe(done);
  expect(readConnection([{ host: 'api.vercel.com' }], true).onConnect).toBeUndefined();
});
