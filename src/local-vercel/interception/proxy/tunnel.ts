/** Opens a connection to a host: straight, or through the proxy that the machine needs. */

import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';

/** @throws Error when there is no way there. */
export async function openTunnel(
  host: string,
  port: number,
  upstream: string | undefined,
): Promise<Socket> {
  if (upstream === undefined) {
    const socket = net.connect({ host, port });
    await once(socket, 'connect');
    return socket;
  }
  const proxy = new URL(upstream);
  const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const request = (proxy.protocol === 'https:' ? https : http).request({
    host: proxy.hostname,
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: target,
    headers: {
      host: target,
      ...(proxy.username !== '' && {
        'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}`,
      }),
    },
  });
  request.end();
  // What the event of Node gives.
  const [response, socket] = (await once(request, 'connect')) as [IncomingMessage, Socket];
  if (response.statusCode === 200) return socket;
  socket.destroy();
  throw new Error(`The proxy ${proxy.host} answered ${response.statusCode}.`);
}
