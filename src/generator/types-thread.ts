/** Emits types.ts beside the main thread: openapi-typescript and its compiler take half of all time, and need nothing from the rest. */

import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../description/json.js';
import { emitFormattedTypes } from './formatted-types.js';

export interface TypesThread {
  /** The formatted text of types.ts for a normalised document. */
  emit(document: JsonObject): Promise<string>;
  close(): Promise<void>;
}

/** What the worker answers: one message a document, in the order they were sent. */
export type TypesReply = { readonly text: string } | { readonly error: string };

/** Starts the thread at once, so that it loads the compiler while descriptions are linted. */
export function startTypesThread(): TypesThread {
  // Run from its sources, as in tests, there is no built file that a worker could load.
  if (import.meta.url.endsWith('.ts')) {
    return { emit: emitFormattedTypes, close: () => Promise.resolve() };
  }
  const worker = new Worker(new URL('./types-worker.js', import.meta.url));
  const waiting: { resolve(text: string): void; reject(error: Error): void }[] = [];
  worker.on('message', (reply: TypesReply) => {
    const caller = waiting.shift();
    if ('text' in reply) caller?.resolve(reply.text);
    else caller?.reject(new Error(reply.error));
  });
  worker.on('error', (error) => {
    for (const caller of waiting.splice(0)) caller.reject(error);
  });
  return {
    emit: (document) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(document);
      }),
    close: async () => void (await worker.terminate()),
  };
}
