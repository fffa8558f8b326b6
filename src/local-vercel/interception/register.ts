/** Preloaded by `node --require` before an unmodified program: its connections to Vercel lead to the local one. */

import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { clockVariable } from './clock-word.js';
import { followClock } from './follow-clock.js';
import { LocalSocket, type Address } from './local-socket.js';
import { splitConnection } from './split.js';
import { readConnection, type Connection } from './targets.js';

const clockFile = process.env[clockVariable];
if (clockFile !== undefined) followClock(clockFile);

const address = readAddress(process.env['COUNTERPART_URL']);

replaceConnect(tls, 'connect', true);
replaceConnect(net, 'connect', false);
replaceConnect(net, 'createConnection', false);
// Node 20 keeps a reference of its own here.
replaceConnect(http.Agent.prototype, 'createConnection', false);
syncBuiltinESMExports();

/** A problem only when Vercel is called: most processes that inherit the preload never do. */
function readAddress(url = ''): Address {
  const { protocol, hostname, port } = URL.canParse(url) ? new URL(url) : new URL('none:');
  if (protocol === 'http:') {
    return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || 80) };
  }
  const given = url === '' ? 'not set' : `"${url}"`;
  return {
    problem: `COUNTERPART_URL is ${given}: it says where the local Vercel listens, such as http://127.0.0.1:4010. A program that gives its children an environment of their own passes it on beside NODE_OPTIONS.`,
  };
}

function replaceConnect(holder: object, name: string, isSecure: boolean): void {
  // Always a function that connects, of Node or of a preload before this one.
  const original = Reflect.get(holder, name) as (...args: readonly unknown[]) => Duplex;
  Reflect.set(holder, name, function connect(this: unknown, ...args: readonly unknown[]): Duplex {
    const connection = readConnection(args, isSecure);
    if (connection.destination === 'elsewhere') return Reflect.apply(original, this, args);
    const kept = keepArguments(args);
    return divert(connection, isSecure, () => Reflect.apply(original, this, kept));
  });
}

/** For a call later on: callers may change their options meanwhile, and are told of a connection once. */
function keepArguments(args: readonly unknown[]): unknown[] {
  return args
    .filter((arg) => typeof arg !== 'function')
    .map((arg) =>
      typeof arg === 'object' && arg !== null ? { ...arg, ALPNProtocols: ['http/1.1'] } : arg,
    );
}

function divert(connection: Connection, isSecure: boolean, open: () => Duplex): LocalSocket {
  const { host, options, onConnect } = connection;
  const given = { ...pickOptions(options), host, isSecure };
  const socket =
    connection.destination === 'split' && !speaksOnlyHttp2(options)
      ? splitConnection(given, address, open)
      : new LocalSocket(given).connectTo(speaksOnlyHttp2(options) ? noHttp2 : address);
  if (options.socket) leaveTunnel(options.socket, socket);
  if (onConnect) socket.once(isSecure ? 'secureConnect' : 'connect', onConnect);
  return socket;
}

/** The way through a proxy is needed for pages of vercel.com at most, and only as long as `user` is. */
function leaveTunnel(tunnel: Duplex, user: LocalSocket): void {
  if (tunnel instanceof net.Socket) tunnel.unref();
  user.once('close', () => tunnel.destroy());
}

const noHttp2 = {
  problem: 'The local Vercel speaks HTTP/1.1 only: call it by https, fetch or the like.',
};

function speaksOnlyHttp2({ ALPNProtocols }: Connection['options']): boolean {
  return Array.isArray(ALPNProtocols) && ALPNProtocols.join() === 'h2';
}

/** What is not about the address or the certificate. */
function pickOptions(options: net.SocketConstructorOpts & { timeout?: number | undefined }) {
  const { allowHalfOpen, signal, timeout } = options;
  return {
    timeout,
    ...(allowHalfOpen !== undefined && { allowHalfOpen }),
    ...(signal && { signal }),
  };
}
