/** Emits validators.ts: a compiled function for each schema that an operation or a webhook needs. */

import { formatPlainModule } from '../pipeline/format.js';
import type { Emitter } from './emitter.js';

export const validatorsEmitter: Emitter = {
  name: 'validators',
  file: 'validators.ts',
  needs: [],
  emit: ({ validation }) => formatPlainModule(validation.validators.code),
};
