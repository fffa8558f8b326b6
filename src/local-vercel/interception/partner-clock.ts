/** The clock of the partner's program where it goes by the local Vercel's: a file, which each of its processes reads. */

import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ClockSetting } from '../state/clock.js';
import { clockVariable, toWord } from './clock-word.js';

const ofMachine: ClockSetting = { frozenAt: null, shift: 0 };

export class PartnerClock {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'counterpart-clock-'));
  readonly #file = path.join(this.#folder, 'clock');
  readonly #descriptor = openSync(this.#file, 'w', 0o600);
  /** What the program is to be told. */
  readonly environment = { [clockVariable]: this.#file };
  #setting = ofMachine;
  #isLent = false;

  constructor() {
    this.#write(ofMachine);
  }

  /** Is there for the program before anything that follows from it: when it is next asked for the time. */
  follow(setting: ClockSetting): void {
    this.#setting = setting;
    if (!this.#isLent) this.#write(setting);
  }

  /** Gives the program the machine's time until the returned function is called: contract tests go by that. */
  lend(): () => void {
    this.#isLent = true;
    this.#write(ofMachine);
    return () => {
      this.#isLent = false;
      this.#write(this.#setting);
    };
  }

  /** Programs that still run keep the time that they have. */
  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(setting: ClockSetting): void {
    writeSync(this.#descriptor, new Float64Array([toWord(setting)]), 0, 8, 0);
  }
}
