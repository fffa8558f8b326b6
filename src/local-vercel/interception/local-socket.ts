/** A connection to the local Vercel that passes for one to Vercel. */

import { Socket, type SocketConstructorOpts, type TcpSocketConnectOpts } from 'node:net';

/** Where the local Vercel listens, or why it cannot be called. */
export type Address = Listening | { readonly problem: string };

interface Listening {
  readonly host: string;
  readonly port: number;
}

export interface LocalSocketOptions extends SocketConstructorOpts {
  readonly host: string;
  readonly isSecure: boolean;
  readonly timeout?: number | undefined;
}

export class LocalSocket extends Socket {
  readonly #vercelHost: string;
  #address: Address | undefined;
  #hasConnected = false;

  constructor({ host, isSecure, timeout, ...options }: LocalSocketOptions) {
    super(options);
    this.#vercelHost = host;
    if (timeout !== undefined && timeout > 0) this.setTimeout(timeout);
    this.once('connect', () => (this.#hasConnected = true));
    if (isSecure) passForSecure(this);
  }

  connectTo(address: Address): this {
    this.#address = address;
    return this.connect('problem' in address ? refuse(address.problem) : address);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    super._destroy(this.#hasConnected ? error : this.#explain(error), callback);
  }

  /** What the system says names neither the local Vercel nor the call. */
  #explain(error: Error | null): Error | null {
    const place = this.#address;
    if (place === undefined || 'problem' in place) return error;
    if (error === null || !isRefusal(error)) return error;
    const { code, errno, syscall } = error;
    const message = `The local Vercel at ${format(place)} does not answer a call to ${this.#vercelHost} (${code}). Is the Counterpart that started this program still running?`;
    return Object.assign(new Error(message, { cause: error }), {
      code,
      address: place.host,
      port: place.port,
      ...(errno !== undefined && { errno }),
      ...(syscall !== undefined && { syscall }),
    });
  }
}

/** Clients wait for these before they write. */
function passForSecure(socket: Socket): void {
  Object.assign(socket, { encrypted: true, authorized: true, alpnProtocol: false });
  socket.once('connect', () => process.nextTick(() => socket.emit('secureConnect')));
}

/** Fails as a name that cannot be looked up does: after the caller has had time to listen. */
function refuse(problem: string): TcpSocketConnectOpts {
  const error = new Error(problem);
  return { host: 'local-vercel', port: 80, lookup: (_name, _options, done) => done(error, '', 4) };
}

interface Refusal extends Error {
  readonly code: string;
  readonly errno?: number;
  readonly syscall?: string;
}

function isRefusal(error: Error): error is Refusal {
  return 'code' in error && typeof error.code === 'string' && error.code !== 'ABORT_ERR';
}

function format({ host, port }: Listening): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
