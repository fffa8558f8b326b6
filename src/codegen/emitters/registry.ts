/** All emitters, by which `generate`, its help and the tests go. */

import { UsageError } from '@openapi-counterpart/openapi/usage-error';
import { bundleEmitter } from './bundle.js';
import { callbacksEmitter } from './callbacks.js';
import { clientEmitter } from './client.js';
import { componentsEmitter } from './components.js';
import type { Emitter } from './emitter.js';
import { mswEmitter } from './msw.js';
import { pagesEmitter } from './pages.js';
import { responsesEmitter } from './responses.js';
import { schemasEmitter } from './schemas.js';
import { serverEmitter } from './server.js';
import { tanstackQueryEmitter } from './tanstack-query.js';
import { typesEmitter } from './types.js';
import { validatorsEmitter } from './validators.js';
import { webhooksEmitter } from './webhooks.js';

export const emitters: readonly Emitter[] = [
  componentsEmitter,
  typesEmitter,
  clientEmitter,
  pagesEmitter,
  serverEmitter,
  webhooksEmitter,
  callbacksEmitter,
  validatorsEmitter,
  responsesEmitter,
  schemasEmitter,
  tanstackQueryEmitter,
  mswEmitter,
  bundleEmitter,
];

/**
 * The emitters of these names and those that they need; where no names are given all but the extra
 * ones. `all` stands for those, too.
 * @throws UsageError for a name that no emitter has.
 */
export function chooseEmitters(names: readonly string[] | undefined): readonly Emitter[] {
  const usual = emitters.filter(({ isExtra }) => isExtra !== true);
  if (names === undefined) return usual;
  const chosen = new Set<Emitter>();
  const pending = names.flatMap((name) => (name === 'all' ? usual : [emitterOf(name)]));
  // An array that grows while it is walked through is walked to its end.
  for (const emitter of pending) {
    if (chosen.has(emitter)) continue;
    chosen.add(emitter);
    pending.push(...emitter.needs.map(emitterOf));
  }
  return emitters.filter((emitter) => chosen.has(emitter));
}

function emitterOf(name: string): Emitter {
  const found = emitters.find((emitter) => emitter.name === name);
  if (found !== undefined) return found;
  const names = emitters.map((emitter) => emitter.name).join(', ');
  throw new UsageError(
    `There is no emitter ${JSON.stringify(name)}.`,
    `Choose from ${names}, or all.`,
  );
}
