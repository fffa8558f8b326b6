/** The environment of a program whose calls to Vercel go to the local one. */

import type { Environment } from '../local/control/environment.js';

const preload = `--import ${new URL('./register.js', import.meta.url).href}`;

/**
 * @param environment What the program is to be told; COUNTERPART_URL in it is where its calls go.
 * @param base The environment it would have otherwise. Its NODE_OPTIONS stay, before the preload.
 */
export function interceptedEnvironment(
  environment: Environment,
  base: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const options = base['NODE_OPTIONS'] ?? '';
  // One Counterpart may run another.
  const hasPreload = options.includes(preload);
  return {
    ...base,
    ...environment,
    NODE_OPTIONS: hasPreload ? options : [options, preload].filter(Boolean).join(' '),
  };
}
