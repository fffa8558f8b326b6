/** Remembers replies by Idempotency-Key: a retry gets the answer of the first try, even if the state has changed since. */

import { isDeepStrictEqual } from 'node:util';
import type { AcmeHandlers } from './environment.js';
import { conflict } from './refusals.js';

/** What handlers of operations that change something have in common. */
interface ChangeContext {
  readonly path: { readonly installationId: string };
  readonly header: { readonly 'Idempotency-Key'?: string };
  readonly body?: unknown;
}

interface Memory<Reply> {
  readonly path: object;
  readonly body: unknown;
  readonly reply: Promise<Reply>;
}

/** Enough for the retries of a day; the oldest are forgotten first. */
const maxMemories = 10_000;

/** Makes a handler idempotent. Each has its own memory: a key says nothing across operations. */
export function once<Context extends ChangeContext, Reply>(
  handler: (context: Context) => Reply | Promise<Reply>,
): (context: Context) => Promise<Reply> {
  const memories = new Map<string, Memory<Reply>>();

  return async (context) => {
    const key = context.header['Idempotency-Key'];
    if (key === undefined) return handler(context);
    const { path, body } = context;
    const name = `${path.installationId} ${key}`;
    const memory = memories.get(name);
    if (memory !== undefined) {
      if (!isDeepStrictEqual([memory.path, memory.body], [path, body])) {
        throw conflict('The Idempotency-Key was used for another request.');
      }
      return memory.reply;
    }
    // Kept before the reply is there: a retry may come while the first try is still under way.
    const reply = Promise.resolve(context).then(handler);
    memories.set(name, { path, body, reply });
    const [oldest] = memories.keys();
    if (memories.size > maxMemories && oldest !== undefined) memories.delete(oldest);
    // A refusal changed nothing, so a retry is judged anew.
    reply.catch(() => memories.delete(name));
    return reply;
  };
}

/** Makes every handler idempotent that changes something. */
export function onceEach(handlers: AcmeHandlers): AcmeHandlers {
  return {
    ...handlers,
    upsertInstallation: once(handlers.upsertInstallation),
    updateInstallation: once(handlers.updateInstallation),
    deleteInstallation: once(handlers.deleteInstallation),
    provisionResource: once(handlers.provisionResource),
    updateResource: once(handlers.updateResource),
    deleteResource: once(handlers.deleteResource),
    requestSecretsRotation: once(handlers.requestSecretsRotation),
    provisionPurchase: once(handlers.provisionPurchase),
    createResourceTransfer: once(handlers.createResourceTransfer),
    acceptResourceTransfer: once(handlers.acceptResourceTransfer),
  };
}
