/** Emits callbacks.ts: a server that receives the callbacks of an API, each at a path of its own. */

import { comment } from '../code/escape.js';
import type { Emitter } from './emitter.js';
import { emitServer } from './server.js';

export const callbacksEmitter: Emitter = {
  name: 'callbacks',
  file: 'callbacks.ts',
  needs: ['types', 'validators'],
  emit(context) {
    const { callbacks } = context;
    if (callbacks.operations.length === 0) return undefined;
    const about = `Receives the callbacks of ${comment(callbacks.description.title)}: give its address and the path of one as where to call.`;
    return emitServer(context, { api: callbacks, data: context.validation.callbacks, about });
  },
};
