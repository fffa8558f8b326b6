/** Which connections are meant for Vercel, from the arguments of `net.connect` and `tls.connect`. */

import type { ConnectionOptions } from 'node:tls';

/** `split`: only some paths of the host are an API. */
export type Destination = 'local' | 'split' | 'elsewhere';

const destinations: ReadonlyMap<string, Destination> = new Map([
  ['api.vercel.com', 'local'],
  // Keys and discovery of OIDC.
  ['marketplace.vercel.com', 'local'],
  // Below /api it is another name of api.vercel.com; the rest is the web site.
  ['vercel.com', 'split'],
]);

/** Hosts for whose names something else answers here. */
export const interceptedHosts: readonly string[] = [...destinations.keys()];

export function destinationOf(host: string, port: number, isSecure: boolean): Destination {
  const isVercelPort = port === (isSecure ? 443 : 80);
  return (isVercelPort ? destinations.get(host.toLowerCase()) : undefined) ?? 'elsewhere';
}

/**
 * What of vercel.com is the API, as api.vercel.com has it; undefined for a page of the web site.
 * @param target The path, or the whole address (RFC 9112, 3.2.2).
 */
export function pathInApi(target: string): string | undefined {
  const form = /^(?:https?:\/\/[^/?#]*)?\/api(?<rest>(?:[/?].*)?)$/s;
  const rest = form.exec(target)?.groups?.['rest'];
  return rest === undefined || rest.startsWith('/') ? rest : `/${rest}`;
}

export interface Connection {
  readonly destination: Destination;
  readonly host: string;
  readonly options: ConnectionOptions;
  readonly onConnect?: () => void;
}

/** Reads what Node takes: `(options[, callback])`, `(port[, host][, options][, callback])`, `(path…)`. */
export function readConnection(args: readonly unknown[], isSecure: boolean): Connection {
  const options: ConnectionOptions = args.find(isOptions) ?? {};
  const onConnect = args.find(isCallback);
  const [first, second] = args;
  const port = isOptions(first) ? options.port : first;
  const named = isOptions(first) || typeof second !== 'string' ? options.host : second;
  const { host, isVercelPort } = isTunnel(options)
    ? // Through a proxy: the socket leads to the proxy, the certificate is that of Vercel.
      { host: options.servername ?? named, isVercelPort: true }
    : { host: named, isVercelPort: Number(port) === (isSecure ? 443 : 80) };
  const name = host?.toLowerCase() ?? '';
  // A path is that of a Unix socket or a pipe.
  const isRemote = typeof options.path !== 'string';
  const destination = isVercelPort && isRemote ? destinations.get(name) : undefined;
  return {
    destination: destination ?? 'elsewhere',
    host: name,
    options,
    ...(onConnect && { onConnect }),
  };
}

function isTunnel(options: ConnectionOptions): boolean {
  return options.socket !== undefined && options.socket !== null;
}

function isOptions(value: unknown): value is ConnectionOptions {
  return typeof value === 'object' && value !== null;
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}
