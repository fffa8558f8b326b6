/** Divides the requests on one connection to vercel.com: below `/api` to the local Vercel, the rest where it was meant to go. */

import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, type Duplex } from 'node:stream';
import { LocalSocket, type Address, type LocalSocketOptions } from './local-socket.js';
import { pathInApi } from './targets.js';

interface Split {
  readonly near: LocalSocket;
  readonly isSecure: boolean;
  /** Opens the connection that the program asked for. */
  readonly open: () => Duplex;
  readonly address: Address;
}

/** By the port of the near end. */
const splits = new Map<number, Split>();
let server: http.Server | undefined;

/** @returns A connection to a server inside this process that reads the requests and sends them on. */
export function splitConnection(
  options: LocalSocketOptions,
  address: Address,
  open: () => Duplex,
): LocalSocket {
  const near = new LocalSocket(options);
  const split = { near, isSecure: options.isSecure, address, open };
  near.once('connect', () => {
    const port = near.localPort ?? 0;
    splits.set(port, split);
    near.once('close', () => splits.delete(port));
  });
  server ??= listen();
  if (server.listening) return near.connect(addressOf(server));
  // Else clients take it for connected, and write before there is anything to write to.
  Object.assign(near, { connecting: true });
  server.once('listening', () => {
    if (server && !near.destroyed) near.connect(addressOf(server));
  });
  return near;
}

function listen(): http.Server {
  const created = http.createServer({ requestTimeout: 0 }, forward);
  // The near ends keep the process alive as long as the program wants them to.
  created.on('connection', (socket) => socket.unref());
  // Exclusive, since workers of a cluster would take each other's connections.
  return created.listen({ port: 0, host: '127.0.0.1', exclusive: true }).unref();
}

function addressOf(listening: http.Server): { host: string; port: number } {
  // A server that listens to TCP has such an address.
  const { address, port } = listening.address() as AddressInfo;
  return { host: address, port };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const split = splits.get(incoming.socket.remotePort ?? 0);
  // Another program of this machine has found the port.
  if (split === undefined) return void incoming.socket.destroy();
  const path = incoming.url ?? '/';
  const apiPath = pathInApi(path);
  const request = http.request({
    method: incoming.method,
    path: apiPath ?? path,
    headers: [...endToEnd(incoming.rawHeaders), 'Connection', 'close'],
    createConnection: () => (apiPath === undefined ? split.open() : toLocal(split)),
  });
  request.once('response', (response) => {
    const { statusCode = 0, statusMessage = '', rawHeaders } = response;
    outgoing.writeHead(statusCode, statusMessage, endToEnd(rawHeaders));
    // The body may come much later.
    outgoing.flushHeaders();
    pipeline(response, outgoing, (error) => error && split.near.destroy(error));
  });
  request.once('error', (error) => split.near.destroy(error));
  outgoing.once('close', () => request.destroy());
  // Its errors are those of the request or of the program.
  pipeline(incoming, request, () => {});
}

function toLocal({ address, isSecure }: Split): LocalSocket {
  return new LocalSocket({ host: 'vercel.com', isSecure }).connectTo(address);
}

const hopByHop = new Set(['connection', 'keep-alive', 'expect']);

function endToEnd(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !hopByHop.has(name.toLowerCase());
  });
}
