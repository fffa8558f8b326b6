/** The local Vercel for programs and tests. */

import type { SeedFile } from './seed/seed-file.js';

export type { LocalContext } from './context.js';
export type { Control, ControlledClock } from './control/control.js';
export type { Duration } from './control/duration.js';
export type { Environment } from './control/environment.js';
export {
  ExpectationError,
  type CallExpectation,
  type CallPattern,
  type NearCall,
} from './control/expect.js';
export {
  DroppedConnectionError,
  type ActiveFault,
  type FaultRule,
  type Faults,
  type FaultyApi,
} from './control/faults.js';
export type { TriggerOverrides, TriggerResult } from './control/trigger.js';
export type { Exchange, ExchangeListener, Message } from './exchanges.js';
export type { ListenOptions } from './listen.js';
export { createLocalVercel, type LocalVercel, type LocalVercelOptions } from './local-vercel.js';
export type { Seed } from './seed/seed.js';
export type { SeedFile } from './seed/seed-file.js';
export { ShapeError } from './shape.js';
export { startLocalVercel } from './start.js';
export type { Snapshot } from './state/state.js';

/**
 * Reads a seed from a YAML file; the parser is only loaded then.
 * @throws UsageError with file, line and column.
 */
export async function readSeedFile(file: string): Promise<SeedFile> {
  const module = await import('./seed/seed-file.js');
  return module.readSeedFile(file);
}
