/** Where a usage reporter keeps what it counted, so that no end of the process takes it. */

export interface UsageStore {
  /** What was kept when the store was opened: a text an installation. */
  readonly kept: ReadonlyMap<string, string>;
  /**
   * Keeps a text for each of the installations, all or none of them; null ends keeping one.
   * @returns once no end of the process can take them.
   */
  keep(texts: ReadonlyMap<string, string | null>): Promise<void>;
}

/** Keeps the present text of an installation; resolves once it is kept. */
export type Keep = (installationId: string) => Promise<void>;

/**
 * Changes that come while others are being kept share the next step.
 * @param textOf Null for an installation that is not counted for any more.
 */
export function createKeep(
  store: UsageStore,
  textOf: (installationId: string) => string | null,
): Keep {
  const changed = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function keepChanged(): Promise<void> {
    next = undefined;
    const ids = [...changed];
    changed.clear();
    try {
      await store.keep(new Map(ids.map((id) => [id, textOf(id)])));
    } catch (error) {
      // Comes with the next change, or the next report.
      for (const id of ids) changed.add(id);
      throw error;
    }
  }

  return (installationId) => {
    changed.add(installationId);
    if (next === undefined) {
      next = last.then(keepChanged);
      last = next.catch(() => {});
    }
    return next;
  };
}
