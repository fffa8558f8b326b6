/** Emits validators.ts: a compiled function for each schema that an operation or a webhook needs. */

import type { Emitter } from './emitter.js';

export const validatorsEmitter: Emitter = {
  name: 'validators',
  file: 'validators.ts',
  needs: [],
  emit: ({ validation }) => validation.validators.code,
};
