/** The local Vercel's own clock, which tests move: it runs with the machine's, shifted, or is frozen. */

import type { State } from './state.js';

/** Milliseconds since 1970 throughout. */
export interface Clock {
  now(): number;
  readonly isFrozen: boolean;
  /**
   * Only forward: what has happened is not undone.
   * @throws RangeError for an earlier time, and one that cannot be written any more.
   */
  set(time: number): void;
  freeze(): void;
  resume(): void;
}

export type ClockSetting = {
  /** Where it stands still; null while it runs. */
  readonly frozenAt: number | null;
  /** How far it is ahead of the machine's clock while it runs. */
  readonly shift: number;
};

/** Where a seeded run begins, so that its times are repeatable. */
export const seededStart = Date.parse('2026-01-01T00:00:00.000Z');

/** Years have four digits in what is written; the last of them is left for what is due later. */
const latest = Date.parse('9999-01-01T00:00:00.000Z');

/** Id of the setting that holds it. */
export const clockSetting = 'clock';

/** Whether a setting is one that a clock can continue from. */
export function isClockSetting(value: unknown): value is ClockSetting {
  if (typeof value !== 'object' || value === null) return false;
  const { frozenAt, shift } = { frozenAt: undefined, shift: undefined, ...value };
  return (frozenAt === null || isWithinReach(frozenAt)) && isWithinReach(shift);
}

/** No time and no difference of two is longer. */
function isWithinReach(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= latest;
}

/** @param now Where the clock stands. */
export function backwards(now: number, time: number): RangeError {
  const [from, to] = [now, time].map((at) => new Date(at).toISOString());
  return new RangeError(
    `The clock only goes forward: it stands at ${from}, which is after ${to}. A reset starts it anew.`,
  );
}

export function createClock(state: State, start: number | undefined): Clock {
  const initial: ClockSetting = { frozenAt: start ?? null, shift: 0 };

  function read(): ClockSetting {
    const value = state.settings.get(clockSetting)?.value;
    // Only `write` puts it there.
    return value === undefined ? initial : (value as ClockSetting);
  }

  function write(value: ClockSetting): void {
    state.settings.put({ id: clockSetting, value });
  }

  // A state keeps the clock that it began with.
  if (state.settings.get(clockSetting) === undefined) write(initial);

  function now(): number {
    const { frozenAt, shift } = read();
    return frozenAt ?? Date.now() + shift;
  }

  return {
    now,
    get isFrozen() {
      return read().frozenAt !== null;
    },
    set(time) {
      if (time < now()) throw backwards(now(), time);
      if (!(time <= latest)) throw new RangeError('The clock goes no further than the year 9999.');
      const { frozenAt } = read();
      write(
        frozenAt === null
          ? { frozenAt: null, shift: time - Date.now() }
          : { frozenAt: time, shift: 0 },
      );
    },
    freeze: () => write({ frozenAt: now(), shift: 0 }),
    resume: () => write({ frozenAt: null, shift: now() - Date.now() }),
  };
}
