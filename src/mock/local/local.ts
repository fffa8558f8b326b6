/** Serves any description from memory: the generated server, with handlers that keep what they are told. */

import { serverInMemory } from '@openapi-counterpart/codegen/in-memory';
import { adminBase } from '@openapi-counterpart/local-vercel/admin/route';
import { DroppedConnectionError } from '@openapi-counterpart/local-vercel/faults/dropped-connection-error';
import {
  createExchangeLog,
  type ExchangeLog,
} from '@openapi-counterpart/local-vercel/exchanges/log';
import { refusal } from '@openapi-counterpart/local-vercel/http/error';
import { createHostCheck } from '@openapi-counterpart/local-vercel/http/hosts';
import { checkOrigin } from '@openapi-counterpart/local-vercel/http/origins';
import { RecordedIncoming } from '@openapi-counterpart/local-vercel/http/recorded';
import { logExchange } from '@openapi-counterpart/local-vercel/http/recorded-call';
import { listen } from '@openapi-counterpart/local-vercel/listen';
import type { JsonObject } from '@openapi-counterpart/openapi/json';
import {
  createRouter,
  fromRequest,
  toResponse,
  type Incoming,
  type Outgoing,
} from '@openapi-counterpart/runtime';
import { createAdmin } from './admin.js';
import { createDraw } from './draw.js';
import { createMockFaults, type MockFaults } from './faults.js';
import { basePathOf } from './base-path.js';
import { noteInvalid } from './judge.js';
import { createMockServer } from './server.js';
import { Service } from './service.js';

export interface LocalMockOptions {
  /** Makes ids and times repeatable. */
  readonly seed?: number;
  /** Host names under which it may be called besides those of the loopback interface. */
  readonly allowedHosts?: readonly string[];
  /** Hears once of each answer for which the description has no valid value. */
  readonly onNote?: (text: string) => void;
}

export interface LocalMock {
  readonly exchanges: ExchangeLog;
  readonly faults: MockFaults;
  readonly operationCount: number;
  /** Paths of the collections that are kept. */
  readonly collections: readonly string[];
  /** Answers as a server would, without a socket. @throws DroppedConnectionError by a fault rule. */
  fetch(request: Request): Promise<Response>;
  handle(incoming: Incoming): Promise<Outgoing>;
  /** @returns Where it is reached. @throws UsageError when the address is taken or is not of this machine. */
  listen(options: { readonly host?: string; readonly port?: number }): Promise<string>;
  close(): Promise<void>;
}

/** What the log calls the mocked API. */
const api = 'mock';

/** @throws SchemaCompileError for a schema that no validator can be compiled from. */
export function createLocalMock(bundle: JsonObject, options: LocalMockOptions = {}): LocalMock {
  const server = serverInMemory(bundle);
  const operations = server.operations.map(({ served }) => served);
  const service = new Service(server, createDraw(options.seed), options.onNote ?? (() => {}));
  const faults = createMockFaults(operations.map(({ id }) => id));
  const exchanges = createExchangeLog();
  const admin = createAdmin({ exchanges, faults, service, operations });
  const answer = createMockServer(server, service, faults);
  const hosts = new Set((options.allowedHosts ?? []).map((name) => name.toLowerCase()));
  const checkHost = createHostCheck(hosts);
  const route = createRouter(operations);
  const basePath = basePathOf(bundle);

  /** Below the path of the description's server too, where clients expect it. */
  function pathOf({ path }: Incoming): string {
    const isBelow = basePath !== '' && path.startsWith(`${basePath}/`);
    return isBelow && route(path) === undefined ? path.slice(basePath.length) : path;
  }

  async function handle(incoming: Incoming): Promise<Outgoing> {
    try {
      checkHost(incoming);
      checkOrigin(incoming, 'This mock is');
      const { path } = incoming;
      if (path === adminBase || path.startsWith(`${adminBase}/`)) return await admin(incoming);
    } catch (error) {
      return refusal(error);
    }
    const recorded = new RecordedIncoming(incoming, pathOf(incoming));
    const outgoing = await answer(recorded);
    noteInvalid(server, recorded, outgoing);
    return logExchange({ exchanges, api }, recorded, outgoing);
  }

  const closing: (() => Promise<void>)[] = [];
  return {
    exchanges,
    faults,
    operationCount: operations.length,
    collections: service.collections.all.map(({ path }) => path),
    handle,
    fetch: async (request) => toResponse(await handle(fromRequest(request))),
    async listen(given) {
      if (given.host !== undefined) hosts.add(given.host.toLowerCase());
      const listening = await listen({ handle }, given);
      closing.push(() => listening.close());
      return listening.url;
    },
    async close() {
      faults.stop();
      await Promise.all(closing.map((close) => close()));
    },
  };
}

export { DroppedConnectionError };
