/** Checks that a state can be continued from: that it knows its clock, its source of ids and its beginning. */

import { ShapeError } from '../shape.js';
import { isClockSetting, clockSetting } from './clock.js';
import { idsSetting, isIdSource } from './ids.js';
import { initialSetting } from './initial.js';
import type { State } from './state.js';

/** @throws ShapeError */
export function checkSettings({ settings }: State): void {
  const isFineById = {
    [clockSetting]: isClockSetting(settings.get(clockSetting)?.value),
    [idsSetting]: isIdSource(settings.get(idsSetting)?.value),
    // Not read, because it may be as large as the state.
    [initialSetting]: settings.has(initialSetting),
  };
  for (const [id, isFine] of Object.entries(isFineById)) {
    if (isFine) continue;
    throw new ShapeError(['settings', id], 'is missing, or is not what it has to be.');
  }
}
