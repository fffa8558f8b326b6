/** How tests and tools administer a local Vercel: reset it, move its clock, make calls fail, read its log. */

import type { LocalContext } from '../context.js';
import type { Exchange } from '../exchanges/log.js';
import { prepareSeed, type PartnerAddresses } from '../seeds/apply-seed.js';
import { readSeed } from '../seeds/read-seed.js';
import type { Seed } from '../seeds/seed.js';
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
} from '../exchanges/expectations.js';
import type { Faults } from '../faults/fault-engine.js';
import type { TriggerOverrides, TriggerResult } from '../triggers/trigger.js';

export interface AdminClock {
  /** Milliseconds since 1970. */
  now(): number;
  readonly isFrozen: boolean;
  /**
   * Moves forward; each job that falls due on the way runs at its time.
   * @throws RangeError for what is no duration.
   */
  advance(duration: Duration): Promise<number>;
  /** Moves forward to a time, in milliseconds since 1970. @throws RangeError for an earlier one. */
  advanceTo(time: number): Promise<number>;
  freeze(): void;
  /** Runs with the machine's clock again, from where it stands. */
  resume(): void;
}

export interface Admin {
  /**
   * Returns to the seed: state, clock, log and fault rules. Signing keys stay, because partners cache
   * them, and so do the partner's addresses.
   */
  reset(): Promise<void>;
  /** Replaces the state with a seed; `reset` returns to it from then on. @throws ShapeError */
  applySeed(seed: Seed): Promise<void>;
  snapshot(): Snapshot;
  /** @throws TypeError for what is no snapshot. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Resolves once no job is due or running, such as the delivery of a webhook. */
  settled(): Promise<void>;
  /** Sets the given addresses of the first integration: where the partner's server is. */
  setPartner(addresses: PartnerAddresses): void;
  readonly clock: AdminClock;
  readonly faults: Faults;
  /** Triggers an event, after making what it needs. @throws ShapeError for an unknown event. */
  trigger(event: string, overrides?: TriggerOverrides): Promise<TriggerResult>;
  /** The log, oldest first. */
  exchanges(): readonly Exchange[];
  /** @throws ExpectationError with the calls that came nearest. */
  expectCalled(expectation: CallExpectation): void;
  /** @throws ExpectationError unless the calls came one after another, with others between them or not. */
  expectCalledInOrder(patterns: readonly CallPattern[]): void;
  /** Environment variables for the partner's program, secrets whole. */
  environment(): Environment;
}

export interface AdminSettings {
  readonly local: LocalContext;
  readonly faults: Faults;
  readonly addresses: PartnerAddresses;
}

export function createAdmin({ local, faults, addresses }: AdminSettings): Admin {
  const { state, clock, jobs, exchanges } = local;
  let partner = addresses;

  /** Running jobs finish first, so that none of them writes into the new state. */
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
   * The source of ids continues: a partner that was not reset would mistake a new call for a retry.
   * A snapshot without an initial state gets that of the present state.
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
    async applySeed(seed) {
      const applySeed = await prepareSeed(readSeed(seed));
      const before = snapshotOf(state);
      // The source of ids continues, so that no new item gets the id of an old one.
      const kept = { signingKeys: before['signingKeys'] ?? [], settings: before['settings'] ?? [] };
      await replace(() => {
        restoreSnapshot(state, kept);
        try {
          applySeed(local, partner);
          rememberInitialState(state);
        } catch (error) {
          restoreSnapshot(state, before);
          throw error;
        }
      });
    },
    snapshot: () => snapshotOf(state),
    async restore(snapshot) {
      // A snapshot that was made by hand need not have settings.
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
        // Jobs of a frozen clock have no timer yet.
        jobs.start();
      },
    },
    faults,
    async trigger(event, overrides) {
      const { trigger } = await import('../triggers/trigger.js');
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
