/** The environment of a program whose calls to Vercel go to the local one. */

import type { Environment } from '../admin/environment.js';
import { builtFile, isSource } from '@openapi-counterpart/openapi/package-file';

/**
 * @param environment What the program is to be told; COUNTERPART_URL in it is where its calls go.
 * @param base The environment it would have otherwise. Its NODE_OPTIONS stay, before the preload.
 * @param register What leads the calls there, which the program loads before all else.
 */
export function interceptedEnvironment(
  environment: Environment,
  base: NodeJS.ProcessEnv,
  register: URL = isSource ? new URL('register.js', import.meta.url) : builtFile('register.js'),
): NodeJS.ProcessEnv {
  const preload = `--import ${register.href}`;
  const options = base['NODE_OPTIONS'] ?? '';
  // One Counterpart may run another.
  const hasPreload = options.includes(preload);
  return {
    ...base,
    ...environment,
    NODE_OPTIONS: hasPreload ? options : [options, preload].filter(Boolean).join(' '),
  };
}
