/** A generated server whose handlers note what they get and answer with what they are told to. */

import {
  createPartnerServer,
  type PartnerHandlers,
} from '@openapi-counterpart/vercel/partner-api/server';
import type { Credentials, HandlerContext, Reply, Server } from '@openapi-counterpart/runtime';
import {
  createVercelServer,
  type VercelHandlers,
} from '@openapi-counterpart/vercel/vercel-api/server';
import { camelCase } from '../../../src/codegen/code/names.js';
import type { DescribedApi } from './apis.js';
import type { ExampleReply } from './examples.js';

/** What a handler got. */
export interface Seen {
  readonly operationId: string;
  readonly context: HandlerContext;
}

export interface StubServer {
  readonly server: Server;
  /** What every handler answers with from now on. */
  answerWith(reply: ExampleReply): void;
  /** What handlers got since this was last asked. */
  takeSeen(): readonly Seen[];
  /** Faults since this was last asked: what was answered with 500, and why. */
  takeFaults(): readonly unknown[];
}

export function createStubServer(api: DescribedApi): StubServer {
  let reply: Reply = { status: 500 };
  let seen: Seen[] = [];
  let faults: unknown[] = [];
  const entries = api.operations.map(({ id }) => {
    const handler = (context: HandlerContext): Reply => {
      seen.push({ operationId: id, context });
      return reply;
    };
    return [camelCase(id), handler] as const;
  });
  const handlers: object = Object.fromEntries(entries);
  const settings = {
    validateResponses: true,
    onError: (error: unknown) => void faults.push(error),
  };
  // One handler stands for all: which reply suits which operation is known at run time only, and
  // `validateResponses` holds every one of them to the description.
  const server =
    api.name === 'vercel-api'
      ? createVercelServer(handlers as VercelHandlers, {
          ...settings,
          auth: { bearerToken: tokenOf },
        })
      : createPartnerServer(handlers as PartnerHandlers, {
          ...settings,
          auth: { systemAuthentication: tokenOf, userAuthentication: tokenOf },
        });
  return {
    server,
    answerWith({ status, headers, contentType, body }) {
      reply = {
        status,
        headers,
        ...(contentType !== undefined && { contentType }),
        ...(body !== undefined && { body }),
      };
    },
    takeSeen() {
      const taken = seen;
      seen = [];
      return taken;
    },
    takeFaults() {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}

/** Every request with a token may pass; the handler sees which. */
function tokenOf({ token }: Credentials): string {
  return token;
}
