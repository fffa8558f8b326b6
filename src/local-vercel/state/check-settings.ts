/** Checks that a state can be continued from: that it knows its clock, its source of ids and its beginning. */

import { ShapeError } from '../shape.js';
import { isClockSetting, clockSetting } from './clock.js';
import { idsSetting, isIdSource } from './ids.js';
import { initialSetting } from './initial.js';
import type { State } from './state.js';

/** @throws ShapeError */
export function checkSettings({ settings }: State): void {
  const checks: readonly [id: string, isFine: (value: unknown) => boolean][] = [
    [clockSetting, isClockSetting],
    [idsSetting, isIdSource],
    [initialSetting, (value) => typeof value === 'object' && value !== null],
  ];
  for (const [id, isFine] of checks) {
    if (isFine(settings.get(id)?.value)) continue;
    throw new ShapeError(['settings', id], 'is missing, or is not what it has to be.');
  }
}
