/** The local Vercel for programs and tests. */

import type { SeedFile } from './seeds/seed-file.js';

export type { LocalContext } from './context.js';
export type { Control, ControlledClock } from './admin/control.js';
export type { Duration } from './admin/duration.js';
export type { Environment } from './admin/environment.js';
export {
  ExpectationError,
  type CallExpectation,
  type CallPattern,
  type NearCall,
} from './admin/expect.js';
export {
  DroppedConnectionError,
  type ActiveFault,
  type FaultRule,
  type Faults,
  type FaultyApi,
} from './admin/faults.js';
export type { TriggerOverrides, TriggerResult } from './admin/trigger.js';
export type { Exchange, ExchangeListener, Message } from './exchanges.js';
export type { ListenOptions } from './listen.js';
export { createLocalVercel, type LocalVercel, type LocalVercelOptions } from './local-vercel.js';
export type { Seed } from './seeds/seed.js';
export type { SeedFile } from './seeds/seed-file.js';
export { ShapeError } from './shape.js';
export { startLocalVercel } from './start.js';
export type { Snapshot } from './state/state.js';

/**
 * Reads a seed from a YAML file; the parser is only loaded then.
 * @throws UsageError with file, line and column.
 */
export async function readSeedFile(file: string): Promise<SeedFile> {
  const module = await import('./seeds/seed-file.js');
  return module.readSeedFile(file);
}
