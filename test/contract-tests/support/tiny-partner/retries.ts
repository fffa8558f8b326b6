/** The tiny partner's retries: the answer to a key is kept and given again. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Ground } from './ground.js';
import { Refusal, type Reply } from './model.js';

type Once = (
  name: string,
  written: string,
  isUpdate: boolean,
  run: () => Reply | Promise<Reply>,
) => Promise<Reply>;

export function createRetries({ has }: Ground): Once {
  const retries = new Map<string, { readonly text: string; readonly reply: Promise<Reply> }>();
  return async (name, written, isUpdate, run) => {
    if (has('idempotency-retry') || (has('idempotency-late-retry') && isUpdate)) return run();
    const known = retries.get(name);
    if (known !== undefined) {
      if (known.text !== written) {
        if (has('idempotency-other-body')) return run();
        throw new Refusal(409);
      }
      return known.reply;
    }
    if (has('idempotency-concurrent')) {
      const reply = await run();
      await pause(50);
      retries.set(name, { text: written, reply: Promise.resolve(reply) });
      return reply;
    }
    const reply = Promise.resolve().then(run);
    retries.set(name, { text: written, reply });
    reply.catch(() => retries.delete(name));
    return reply;
  };
}
