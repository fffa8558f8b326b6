/** Replaces the state of a local Vercel as a whole: with its seed, another seed, or a snapshot. */

import type { LocalContext } from '../context.js';
import { prepareSeed, type PartnerAddresses } from '../seeds/apply-seed.js';
import type { Seed } from '../seeds/seed.js';
import { idsSetting } from '../state/ids.js';
import { initialSetting, initialState, rememberInitialState } from '../state/initial.js';
import {
  checkWhole,
  restoreSnapshot,
  snapshotOf,
  type Snapshot,
  type State,
} from '../state/state.js';

/** Returns to the initial state. Signing keys stay, because partners cache them. */
export async function resetState(local: LocalContext, partner: PartnerAddresses): Promise<void> {
  const { state } = local;
  await replace(local, () => {
    restoreSnapshot(state, {
      ...withCurrentIds(state, initialState(state)),
      signingKeys: state.signingKeys.all(),
    });
    setPartnerAddresses(state, partner);
  });
}

/** @throws ShapeError for a seed that contradicts itself; the state is then as before. */
export async function replaceBySeed(
  local: LocalContext,
  seed: Seed,
  partner: PartnerAddresses,
): Promise<void> {
  const { state } = local;
  const applySeed = await prepareSeed(seed);
  await replace(local, () => {
    const before = snapshotOf(state);
    // The source of ids continues, so that no new item gets the id of an old one.
    const kept = { signingKeys: before['signingKeys'] ?? [], settings: before['settings'] ?? [] };
    restoreSnapshot(state, kept);
    try {
      applySeed(local, partner);
      rememberInitialState(state);
    } catch (error) {
      restoreSnapshot(state, before);
      throw error;
    }
  });
}

/** @throws ShapeError for what is no snapshot; the state is then as before. */
export async function replaceBySnapshot(local: LocalContext, snapshot: Snapshot): Promise<void> {
  const { state } = local;
  // A snapshot that was made by hand need not have settings.
  checkWhole(state, snapshot, [state.settings.name]);
  await replace(local, () => restoreSnapshot(state, withCurrentIds(state, snapshot)));
}

/** Sets the addresses of the first integration. */
export function setPartnerAddresses(state: State, addresses: PartnerAddresses): void {
  const [integration] = state.integrations.all();
  if (integration !== undefined) state.integrations.put({ ...integration, ...addresses });
}

/** Running jobs finish first, so that none of them writes into the new state. */
async function replace({ jobs }: LocalContext, change: () => void): Promise<void> {
  await jobs.drain();
  try {
    change();
  } finally {
    jobs.start();
  }
}

/**
 * The source of ids continues: a partner that was not reset would mistake a new call for a retry.
 * A snapshot without an initial state gets that of the present state.
 */
function withCurrentIds(state: State, snapshot: Snapshot): Snapshot {
  const others = (snapshot['settings'] ?? []).filter(({ id }) => id !== idsSetting);
  const hasInitial = others.some(({ id }) => id === initialSetting);
  const kept = state.settings
    .all()
    .filter(({ id }) => id === idsSetting || (id === initialSetting && !hasInitial));
  return { ...snapshot, settings: [...others, ...kept] };
}
