/** Remembers what the state was when it was added, over restarts too, so that a reset leads back to it. */

import type { JsonValue } from '@openapi-counterpart/vercel/vercel-api/types';
import { snapshotOf, type Snapshot, type State } from './state.js';

/** Id of the setting that holds it. */
export const initialSetting = 'initial';

/** A collection of more items is not held in memory twice. */
const largeSize = 1000;

export function rememberInitialState(state: State): void {
  const { settings = [], ...others } = snapshotOf(state);
  const snapshot = { ...others, settings: settings.filter(({ id }) => id !== initialSetting) };
  // Items are data that JSON can say: the state file writes them so.
  state.settings.put({ id: initialSetting, value: snapshot as unknown as JsonValue });
  const sizes = Object.values(snapshot).map((items) => items.length);
  // Only a reset reads it, and it is as large as the state.
  if (sizes.some((size) => size > largeSize)) state.settings.release(initialSetting);
}

/** What was remembered, itself included. */
export function initialState(state: State): Snapshot {
  const setting = state.settings.get(initialSetting);
  if (setting === undefined) throw new Error('It is not known what the state was at first.');
  // Only `rememberInitialState` puts it there.
  const snapshot = setting.value as unknown as Snapshot;
  return { ...snapshot, settings: [...(snapshot['settings'] ?? []), setting] };
}
