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
  type Authenticators,
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
    // Credentials have to be there; which they are no description knows.
    auth: Object.fromEntries(
      Object.keys(schemes).map((scheme) => [scheme, () => scheme]),
    ) satisfies Authenticators,
    maxBodyBytes: longestBody,
    around: (operation, incoming, next) =>
      throughFaults(faults, 'mock', { operation, incoming, next }),
  });
  return (incoming) => server.handle(incoming);
}
