/** A key pair for local Vercels of tests: made once a worker, because that takes longer than most tests. */

import type { LocalContext } from '../../src/local-vercel/context.js';
import type { SigningKey } from '../../src/local-vercel/state/entities.js';
import { rotateKeys } from '../../src/local-vercel/workflows/keys.js';

let making: Promise<SigningKey> | undefined;

/** Has a local Vercel that has no key yet sign with the shared one. */
export async function shareSigningKey(local: LocalContext): Promise<void> {
  making ??= rotateKeys(local);
  local.state.signingKeys.put(await making);
}
