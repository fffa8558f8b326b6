/** The ledgers of all installations, and their copies in the store. */

import type { Period } from './calendar.js';
import { createLedger, type Ledger } from './ledger.js';
import { UsageReportError } from './report-error.js';
import { createKeep, type Keep, type UsageStore } from './store.js';

export interface Ledgers {
  ids(): readonly string[];
  find(installationId: string): Ledger | undefined;
  /** The installation's ledger, a new one where it has none yet. */
  of(installationId: string): Ledger;
  /** Drops the ledger; what the store has of it stays until `keep` is called. */
  drop(installationId: string): void;
  /** Brings the store's copy up to date. @returns once the store has it. */
  keep(installationId: string): Promise<void>;
}

interface Options {
  readonly period: (installationId: string, at: Date) => Period;
  readonly store: UsageStore | undefined;
  /** Hears of what the store did not keep, whether the caller of `keep` waits or not. */
  readonly onError: (error: UsageReportError) => void;
}

/** Begins with what the store kept. */
export function createLedgers({ period, store, onError }: Options): Ledgers {
  const ledgers = new Map<string, Ledger>();

  function open(installationId: string, kept?: string): Ledger {
    const ledger = createLedger((at) => period(installationId, at), kept);
    ledgers.set(installationId, ledger);
    return ledger;
  }

  for (const [id, text] of store?.kept ?? []) open(id, text);
  return {
    ids: () => [...ledgers.keys()],
    find: (installationId) => ledgers.get(installationId),
    of: (installationId) => ledgers.get(installationId) ?? open(installationId),
    drop: (installationId) => void ledgers.delete(installationId),
    keep: keepIn(store, (id) => ledgers.get(id)?.text() ?? null, onError),
  };
}

function keepIn(
  store: UsageStore | undefined,
  textOf: (installationId: string) => string | null,
  onError: Options['onError'],
): Keep {
  if (store === undefined) return () => Promise.resolve();
  const write = createKeep(store, textOf);
  return (id) => {
    const done = write(id);
    done.catch((error: unknown) =>
      onError(new UsageReportError(id, 'the store did not keep it.', error)),
    );
    return done;
  };
}
