/** What tests and tools do to a local Vercel from outside: set it back, move its time, make it fail, look at it. */

import type { LocalContext } from '../context.js';
import type { Exchange } from '../exchanges.js';
import { preparePlanting, type PartnerAddresses } from '../seeds/plant.js';
import { readSeed, type Seed } from '../seeds/seed.js';
import { idsSetting } from '../state/ids.js';
import { initialSetting, initialState, rememberInitialState } from '../state/initial.js';
import { checkWhole, restoreSnapshot, snapshotOf, type Snapshot } from '../state/state.js';
import { durationFrom, type Duration } from './duration.js';
import { environmentOf, type Environment } from './environment.js';
import {
  ExpectationError,
  verifyCalled,
  verifyInOrder,
  type CallExpectation,
  type CallPattern,
} from './expect.js';
import type { Faults } from './faults.js';
import type { TriggerOverrides, TriggerResult } from './trigger.js';

export interface ControlledClock {
  /** Milliseconds since 1970. */
  now(): number;
  readonly isFrozen: boolean;
  /**
   * Moves forward; what falls due on the way is done, each at its time.
   * @throws RangeError for what is no duration.
   */
  advance(duration: Duration): Promise<number>;
  /** Moves forward to a time, in milliseconds since 1970. @throws RangeError for an earlier one. */
  advanceTo(time: number): Promise<number>;
  freeze(): void;
  /** Runs with the machine's clock again, from where it stands. */
  resume(): void;
}

export interface Control {
  /**
   * Back to the seed: state, clock, log and fault rules. Keys that sign tokens stay, because partners
   * cache them, and so do the partner's addresses.
   */
  reset(): Promise<void>;
  /** Puts a seed in the place of all that is there; `reset` leads back to it from now on. @throws ShapeError */
  plant(seed: Seed): Promise<void>;
  snapshot(): Snapshot;
  /** @throws TypeError for what is no snapshot. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Resolves once nothing is due or under way, such as webhooks. */
  settled(): Promise<void>;
  /** Says where the partner's server is: its first integration's addresses, those that are given. */
  setPartner(addresses: PartnerAddresses): void;
  readonly clock: ControlledClock;
  readonly faults: Faults;
  /** Makes an event happen, and what it needs before. @throws RangeError for an unknown event. */
  trigger(event: string, overrides?: TriggerOverrides): Promise<TriggerResult>;
  /** The log, oldest first. */
  exchanges(): readonly Exchange[];
  /** @throws ExpectationError with the calls that came nearest. */
  expectCalled(expectation: CallExpectation): void;
  /** @throws ExpectationError unless the calls came one after another, with others between them or not. */
  expectCalledInOrder(patterns: readonly CallPattern[]): void;
  /** What the partner's program is to be told, secrets whole. */
  environment(): Environment;
}

export interface ControlSettings {
  readonly local: LocalContext;
  readonly faults: Faults;
  readonly addresses: PartnerAddresses;
}

export function createControl({ local, faults, addresses }: ControlSettings): Control {
  const { state, clock, jobs, exchanges } = local;
  let partner = addresses;

  /** Work under way ends first, so that none of it writes into what comes next. */
  async function replace(change: () => void): Promise<void> {
    await jobs.drain();
    try {
      change();
    } finally {
      jobs.start();
    }
  }

  function movePartner(given: PartnerAddresses): void {
    const [integration] = state.integrations.all();
    if (integration !== undefined) state.integrations.put({ ...integration, ...given });
  }

  /**
   * Ids go on where they are: a partner that was not set back would take a new call for a repeated one.
   * A snapshot that does not say what it began as began as this did.
   */
  function withCurrentIds(snapshot: Snapshot): Snapshot {
    const others = (snapshot['settings'] ?? []).filter(({ id }) => id !== idsSetting);
    const kept = state.settings
      .all()
      .filter(
        ({ id }) =>
          id === idsSetting ||
          (id === initialSetting && !others.some((other) => other.id === initialSetting)),
      );
    return { ...snapshot, settings: [...others, ...kept] };
  }

  async function advanceTo(time: number): Promise<number> {
    const distance = time - clock.now();
    if (distance < 0) throw new RangeError('The clock only goes forward.');
    await jobs.advance(distance);
    return clock.now();
  }

  return {
    async reset() {
      await replace(() => {
        restoreSnapshot(state, {
          ...withCurrentIds(initialState(state)),
          signingKeys: state.signingKeys.all(),
        });
        movePartner(partner);
      });
      faults.clear();
      exchanges.clear();
    },
    async plant(seed) {
      const plantSeed = await preparePlanting(readSeed(seed));
      const before = snapshotOf(state);
      // The source of ids goes on, so that nothing new has the id of something old.
      const kept = { signingKeys: before['signingKeys'] ?? [], settings: before['settings'] ?? [] };
      await replace(() => {
        restoreSnapshot(state, kept);
        try {
          plantSeed(local, partner);
          rememberInitialState(state);
        } catch (error) {
          restoreSnapshot(state, before);
          throw error;
        }
      });
    },
    snapshot: () => snapshotOf(state),
    async restore(snapshot) {
      // Settings are not told where a snapshot was made by hand.
      checkWhole(state, snapshot, [state.settings.name]);
      await replace(() => restoreSnapshot(state, withCurrentIds(snapshot)));
    },
    settled: () => jobs.settled(),
    setPartner(given) {
      partner = { ...partner, ...given };
      movePartner(given);
    },
    clock: {
      now: () => clock.now(),
      get isFrozen() {
        return clock.isFrozen;
      },
      advance: async (duration) => advanceTo(clock.now() + durationFrom(clock.now(), duration)),
      advanceTo,
      freeze: () => clock.freeze(),
      resume() {
        clock.resume();
        // Whoever waited for a clock that stood waits for its time now.
        jobs.start();
      },
    },
    faults,
    async trigger(event, overrides) {
      const { trigger } = await import('./trigger.js');
      return trigger(local, event, overrides);
    },
    exchanges: () => exchanges.all(),
    expectCalled(expectation) {
      const { holds, message, nearest } = verifyCalled(exchanges.all(), expectation);
      if (!holds) throw new ExpectationError(message, nearest);
    },
    expectCalledInOrder(patterns) {
      const { holds, message, nearest } = verifyInOrder(exchanges.all(), patterns);
      if (!holds) throw new ExpectationError(message, nearest);
    },
    environment: () => environmentOf(local),
  };
}
