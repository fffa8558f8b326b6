/** The environment of a program whose calls to Vercel go to the local one. */

import { fileURLToPath } from 'node:url';
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
  register: URL = isSource
    ? new URL('../../cli/dist/register.cjs', import.meta.url)
    : builtFile('register.cjs'),
): NodeJS.ProcessEnv {
  // As NODE_OPTIONS quotes. Workers made of text load what is required, not what is imported.
  const preload = `--require ${JSON.stringify(fileURLToPath(register))}`;
  const options = base['NODE_OPTIONS'] ?? '';
  // One Counterpart may run another.
  const hasPreload = options.includes(preload);
  return {
    ...base,
    ...environment,
    NODE_OPTIONS: hasPreload ? options : [options, preload].filter(Boolean).join(' '),
  };
}
