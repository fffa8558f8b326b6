/** Emits openapi.json: the bundle, one document with its keys in order. */

import { printJson } from '../code/json-text.js';
import type { Emitter } from './emitter.js';

export const bundleEmitter: Emitter = {
  name: 'bundle',
  file: 'openapi.json',
  needs: [],
  emit: ({ bundle, memory }) => printJson(bundle, memory?.keep),
};
