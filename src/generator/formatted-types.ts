/** Emits and formats types.ts, loading the compiler only when it is wanted. */

import type { JsonObject } from '../description/json.js';

export async function emitFormattedTypes(document: JsonObject): Promise<string> {
  const [{ formatModule }, { emitTypes }] = await Promise.all([
    import('./format.js'),
    import('./types.js'),
  ]);
  return formatModule(emitTypes(document));
}
