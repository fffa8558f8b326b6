/** The local Vercel for programs and tests. */

import type { SeedFile } from './seeds/seed-file.js';

export type { LocalContext } from './context.js';
export type { Admin, AdminClock } from './admin/admin.js';
export type { Duration } from './admin/duration.js';
export type { Environment } from './admin/environment.js';
export {
  ExpectationError,
  type CallExpectation,
  type CallPattern,
  type NearCall,
} from './exchanges/expectations.js';
export { DroppedConnectionError } from './faults/dropped-connection-error.js';
export type { ActiveFault, Faults } from './faults/fault-engine.js';
export type { FaultRule, FaultyApi } from './faults/fault-rule.js';
export type { TriggerOverrides, TriggerResult } from './triggers/trigger.js';
export type { Exchange, ExchangeListener, Message } from './exchanges/log.js';
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
