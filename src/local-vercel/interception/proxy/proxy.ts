/** A proxy for programs that are not Node: it answers for Vercel with a certificate of its own, and leads all else on unread. */

import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { pipeline, type Duplex } from 'node:stream';
import tls from 'node:tls';
import { destinationOf, interceptedHosts, pathInApi } from '../targets.js';
import { createAuthority } from './authority.js';
import { openTunnel } from './tunnel.js';

export interface Proxy {
  readonly url: string;
  /** In PEM: programs that use the proxy have to trust it. */
  readonly certificate: string;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Base URL of the local Vercel. */
  readonly localVercel: string;
  /** The proxy that the machine needs to reach others, if there is one. */
  readonly upstream?: string;
}

/** Listens on a free port of the loopback interface until it is closed. */
export async function startProxy({ localVercel, upstream }: ProxyOptions): Promise<Proxy> {
  const authority = createAuthority();
  const secureContext = tls.createSecureContext(authority.issue(interceptedHosts));
  const vercel = http.createServer({ requestTimeout: 0 }, (request, response) =>
    forward(request, response, { localVercel, upstream }),
  );
  const open = new Set<Duplex>();
  const proxy = http.createServer((_request, response) => {
    response.writeHead(405).end('This proxy is for https alone.\n');
  });
  proxy.on('connection', (socket) => void keep(open, socket));
  proxy.on('connect', (request: http.IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const [host = '', port = '443'] = splitAuthority(request.url ?? '');
    if (destinationOf(host, Number(port), true) === 'elsewhere') {
      void tunnel(socket, head, { host, port: Number(port), upstream, open });
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const secure = new tls.TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => secure.destroy());
    vercel.emit('connection', secure);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  // A server that listens to TCP has such an address.
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    certificate: authority.certificate,
    async close() {
      for (const socket of open) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

interface Way {
  readonly localVercel: string;
  readonly upstream: string | undefined;
}

/** To the local Vercel what is for the API, and to the web site what is not. */
function forward(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  { localVercel, upstream }: Way,
): void {
  const { headers, method } = incoming;
  const host = (headers.host ?? '').replace(/:443$/, '');
  const path = incoming.url ?? '/';
  const apiPath = destinationOf(host, 443, true) === 'split' ? pathInApi(path) : path;
  // The path beside the address and not within it: `//host/x` and a whole address would lead elsewhere.
  const options = { method, path: apiPath ?? path, headers: { ...headers, connection: 'close' } };
  const request =
    apiPath === undefined
      ? https.request(`https://${host}`, {
          ...options,
          ...(upstream !== undefined && { agent: agentThrough(upstream) }),
        })
      : http.request(localVercel, options);
  request.once('response', (response) => {
    const { connection: _connection, ...rest } = response.headers;
    outgoing.writeHead(response.statusCode ?? 502, rest);
    outgoing.flushHeaders();
    pipeline(response, outgoing, (error) => error && outgoing.destroy());
  });
  request.once('error', () => outgoing.destroy());
  outgoing.once('close', () => request.destroy());
  // Its errors are those of the request or of the program.
  pipeline(incoming, request, () => {});
}

function agentThrough(upstream: string): https.Agent {
  const agent = new https.Agent();
  agent.createConnection = (options, callback) => {
    const host = String(options.host);
    openTunnel(host, 443, upstream).then(
      (socket) => callback?.(null, tls.connect({ socket, servername: host })),
      (error: Error) => callback?.(error, new net.Socket()),
    );
    return undefined;
  };
  return agent;
}

interface Beyond {
  readonly host: string;
  readonly port: number;
  readonly upstream: string | undefined;
  readonly open: Set<Duplex>;
}

async function tunnel(near: Socket, head: Buffer, beyond: Beyond): Promise<void> {
  try {
    const far = await openTunnel(beyond.host, beyond.port, beyond.upstream);
    keep(beyond.open, far);
    near.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) far.write(head);
    pipeline(near, far, () => far.destroy());
    pipeline(far, near, () => near.destroy());
  } catch {
    near.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  }
}

function keep(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  socket.once('close', () => open.delete(socket));
}

/** `host:port`, where the host may be an address in brackets. */
function splitAuthority(authority: string): [host: string, port: string] | [] {
  const [, host, port] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(authority) ?? [];
  return host === undefined || port === undefined ? [] : [host, port];
}
