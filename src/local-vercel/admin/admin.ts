/** How tests and tools administer a local Vercel: reset it, move its clock, make calls fail, read its log. */

import type { LocalContext } from '../context.js';
import type { Exchange } from '../exchanges/log.js';
import type { PartnerAddresses } from '../seeds/apply-seed.js';
import { readSeed } from '../seeds/read-seed.js';
import type { Seed } from '../seeds/seed.js';
import { backwards } from '../state/clock.js';
import { snapshotOf, type Snapshot } from '../state/state.js';
import { durationFrom, type Duration } from './duration.js';
import { environmentOf, type Environment } from './environment.js';
import {
  ExpectationError,
  verifyCalled,
  verifyInOrder,
  type CallExpectation,
  type CallPattern,
  type Verification,
} from '../exchanges/expectations.js';
import type { Faults } from '../faults/fault-engine.js';
import {
  replaceBySeed,
  replaceBySnapshot,
  resetState,
  setPartnerAddresses,
} from './replace-state.js';
import { createTestRuns, type ContractTests, type TestRuns } from './test-runs.js';
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
  /** Contract tests of the partner's server. */
  readonly tests: TestRuns;
  /** Environment variables for the partner's program, secrets whole. */
  environment(): Environment;
}

export interface AdminSettings {
  readonly local: LocalContext;
  readonly faults: Faults;
  readonly addresses: PartnerAddresses;
  readonly tests: ContractTests | undefined;
}

export function createAdmin({ local, faults, addresses, tests }: AdminSettings): Admin {
  const { state, exchanges } = local;
  let partner = addresses;
  return {
    async reset() {
      await resetState(local, partner);
      faults.clear();
      exchanges.clear();
    },
    applySeed: async (seed) => replaceBySeed(local, readSeed(seed), partner),
    snapshot: () => snapshotOf(state),
    restore: (snapshot) => replaceBySnapshot(local, snapshot),
    settled: () => local.jobs.settled(),
    setPartner(given) {
      partner = { ...partner, ...given };
      setPartnerAddresses(state, given);
    },
    clock: createAdminClock(local),
    faults,
    async trigger(event, overrides) {
      const { trigger } = await import('../triggers/trigger.js');
      return trigger(local, event, overrides);
    },
    exchanges: () => exchanges.all(),
    expectCalled: (expectation) => assertHolds(verifyCalled(exchanges, expectation)),
    expectCalledInOrder: (patterns) => assertHolds(verifyInOrder(exchanges, patterns)),
    tests: createTestRuns(tests, () => state.integrations.all()[0]?.partnerUrl ?? null),
    environment: () => environmentOf(local),
  };
}

function createAdminClock({ clock, jobs }: LocalContext): AdminClock {
  async function advanceTo(time: number): Promise<number> {
    const distance = time - clock.now();
    if (distance < 0) throw backwards(clock.now(), time);
    await jobs.advance(distance);
    return clock.now();
  }

  return {
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
  };
}

/** @throws ExpectationError */
function assertHolds({ holds, message, nearest }: Verification): void {
  if (!holds) throw new ExpectationError(message, nearest);
}
