/** Serves a local Vercel on `node:http`. */

import { createServer } from 'node:http';
import { toNodeListener } from '@openapi-counterpart/runtime/node';
import type { Server } from '@openapi-counterpart/runtime';
import { UsageError } from '@openapi-counterpart/openapi/usage-error';

export interface ListenOptions {
  /** Loopback by default: nothing outside of this machine reaches it. */
  readonly host?: string;
  /** 0, the default, picks a free one. */
  readonly port?: number;
}

export interface Listening {
  readonly url: string;
  /** Ends connections that are kept open, too. */
  close(): Promise<void>;
}

/** Longer than Node's own 5 seconds, in milliseconds: on a busy machine a client uses a connection again just as it ends. */
const keepAliveTimeout = 65_000;

/** @throws UsageError when the address is taken or is not of this machine. */
export async function listen(
  server: Pick<Server, 'handle'>,
  options: ListenOptions,
): Promise<Listening> {
  const { host = '127.0.0.1', port = 0 } = options;
  const http = createServer(toNodeListener(server));
  http.keepAliveTimeout = keepAliveTimeout;
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) => reject(explain(error, host, port)));
    http.listen(port, host, resolve);
  });
  const address = http.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${nameOf(host)}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

/** Where this machine reaches what listens to all of its addresses. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Failed to listen: port ${port} is taken.`,
      'Choose another --port, or 0 for a free one.',
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new UsageError(
      `Failed to listen: ${host} is no address of this machine.`,
      'Leave out --host, or give 127.0.0.1, ::1 or 0.0.0.0.',
    );
  }
  if (code === 'EACCES') {
    return new UsageError(
      `Failed to listen: port ${port} is reserved.`,
      'Choose one from 1024 up.',
    );
  }
  return error;
}
