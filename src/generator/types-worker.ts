/** The other side of `types-thread.ts`. */

import { parentPort } from 'node:worker_threads';
import type { JsonObject } from '../description/json.js';
import { formatModule } from './format.js';
import type { TypesReply } from './types-thread.js';
import { emitTypes } from './types.js';

parentPort?.on('message', (document: JsonObject) => {
  void answer(document).then((reply) => parentPort?.postMessage(reply));
});

async function answer(document: JsonObject): Promise<TypesReply> {
  try {
    return { text: await formatModule(emitTypes(document)) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
