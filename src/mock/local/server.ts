/** The generated server in memory with the handlers of a mock. */

import type { ServerInMemory } from '@openapi-counterpart/codegen/in-memory';
import {
  preferenceOf,
  preferredReply,
  type ExampleSource,
} from '@openapi-counterpart/local-vercel/http/prefer';
import { throughFaults } from '@openapi-counterpart/local-vercel/http/recorded-call';
import {
  createServer,
  HttpError,
  type Authenticators,
  type Credentials,
  type Handler,
  type Incoming,
  type Outgoing,
} from '@openapi-counterpart/runtime';
import type { MockFaults } from './faults.js';
import type { Service } from './service.js';

const longestBody = 10 * 1024 * 1024;

export function createMockServer(
  { document, operations, schemes }: ServerInMemory,
  service: Service,
  faults: MockFaults,
): (incoming: Incoming) => Promise<Outgoing> {
  // A document has the members of the bundle that it is made of.
  const source = document as unknown as ExampleSource;
  const handlers = service.handlers();
  const served = operations.map((operation) => operation.served);
  const preferring = served.map((operation): [string, Handler] => {
    const usual = handlers[operation.name];
    return [
      operation.name,
      (context) => {
        const preference = preferenceOf(context.request.headers.get('prefer'));
        if (preference !== undefined) return preferredReply(operation, preference, source);
        if (usual === undefined) throw new Error(`${operation.id} has no handler.`);
        return usual(context);
      },
    ];
  });
  const server = createServer(served, schemes, Object.fromEntries(preferring), {
    auth: Object.fromEntries(
      Object.entries(schemes).map(([name, { kind }]) => [
        name,
        // A certificate comes with the connection, of which nothing is known here.
        kind === 'mutualTLS' ? () => name : admit,
      ]),
    ) satisfies Authenticators,
    maxBodyBytes: longestBody,
    around: (operation, incoming, next) =>
      throughFaults(faults, 'mock', { operation, incoming, next }),
  });
  return (incoming) => server.handle(incoming);
}

/**
 * Credentials have to be there; which are right no description knows. Those that say of themselves that
 * they are invalid are refused, so that a client can be tried on that.
 * @throws HttpError 401
 */
function admit({ scheme, token }: Credentials): string {
  const text = Buffer.from(token, 'base64').toString();
  if (token === '') throw new HttpError(401, 'The credentials are empty.');
  if (!token.startsWith('invalid') && !text.startsWith('invalid')) return scheme;
  throw new HttpError(401, 'The credentials say that they are invalid.');
}
