/** Has the dates of an unmodified program go by the local Vercel's clock. Timers and `performance` stay as they are. */

import { openSync, readSync } from 'node:fs';
import type { ClockSetting } from '../state/clock.js';
import { fromWord } from './clock-word.js';

const machineNow = Date.now;

/** @param file Where the clock's setting is; without one the program keeps the machine's time. */
export function followClock(file: string): void {
  const now = readerOf(file);
  if (now === undefined) return;
  const machineDate = Date;
  machineDate.now = now;
  const followed = new Proxy(machineDate, {
    apply: () => new machineDate(now()).toString(),
    construct: (target, args, newTarget) =>
      // A Date is an object, however it is made.
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  });
  machineDate.prototype.constructor = followed;
  globalThis.Date = followed;
}

function readerOf(file: string): (() => number) | undefined {
  const word = new Float64Array(1);
  let descriptor: number;
  let readAt = NaN;
  let setting: ClockSetting;
  try {
    descriptor = openSync(file, 'r');
    readSync(descriptor, word, 0, 8, 0);
    setting = fromWord(word[0] ?? 0);
  } catch {
    // A program that outlived its `counterpart dev` starts another.
    return undefined;
  }
  return () => {
    const now = machineNow();
    // Programs ask for the time far more often than it changes.
    if (now !== readAt) {
      readAt = now;
      readSync(descriptor, word, 0, 8, 0);
      setting = fromWord(word[0] ?? 0);
    }
    return setting.frozenAt ?? now + setting.shift;
  };
}
