/** The work that is done beside the main thread, and that loads the compiler and the formatter for it. */

import type { JsonObject } from '@openapi-counterpart/openapi/json';

export type Job =
  | { readonly kind: 'types'; readonly document: JsonObject }
  | { readonly kind: 'format'; readonly text: string };

/** The formatted text of a module: types.ts of a normalised document, or the module given. */
export async function runJob(job: Job): Promise<string> {
  if (job.kind === 'format') {
    const { formatModule } = await import('./format.js');
    return formatModule(job.text);
  }
  const [{ formatTypes }, { emitTypes }] = await Promise.all([
    import('../code/format-types.js'),
    import('../emitters/types.js'),
  ]);
  return formatTypes(emitTypes(job.document));
}
