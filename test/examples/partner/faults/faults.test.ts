/** The seeded faults of the example partner: each is one of its kind, and shows from outside. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  faultKinds,
  faultOf,
  faults,
  type Fault,
} from '../../../../examples/partner/faults/index.js';
import { turns, UnexpectedNote, visit } from './visit.js';
import { scenes } from './visits.js';

/** Longer than any test. */
const never = 2 ** 31 - 1;

// No seconds go by in a visit: what waits for them gives no answer, however busy the machine is.
beforeEach(() => {
  const { setTimeout: start } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds = 0) =>
    milliseconds < 1000
      ? // While one request waits, another that was sent with it gets as far, however busy the machine is.
        start(() => void turns(3).then(run), milliseconds)
      : start(run, never),
  );
});

test('ids are unique', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
});

test.each(faultKinds)('there are ten of the kind %s', (kind) => {
  expect(faults.filter((fault) => fault.kind === kind).length).toBeGreaterThanOrEqual(10);
});

test('an id that is not known is refused', () => {
  expect(() => faultOf('no-such-fault')).toThrow(RangeError);
});

async function notesOf(
  scene: string,
  fault?: string,
  expected?: readonly string[],
): Promise<readonly string[]> {
  const { run, setupTime } = scenes[scene] ?? {};
  const own = visit({
    ...(fault && { fault }),
    ...(setupTime && { setupTime }),
    ...(expected && { expected }),
  });
  try {
    await run?.(own);
  } catch (error) {
    if (!(error instanceof UnexpectedNote)) throw error;
  }
  return own.notes;
}

const sound = new Map<string, Promise<readonly string[]>>();

function soundNotesOf(scene: string): Promise<readonly string[]> {
  const notes = sound.get(scene) ?? notesOf(scene);
  sound.set(scene, notes);
  return notes;
}

/** Where a fault is likely to show is looked at first: by its kind, then by its operation. */
const likely: Readonly<Record<string, readonly string[]>> = {
  auth: ['tokens'],
  calls: ['setUps', 'purchases', 'submissions'],
  concurrency: ['retries'],
  idempotency: ['retries'],
  tenancy: ['tenants'],
  webhooks: ['webhooks'],
  login: ['signIns'],
  'upsert-installation': ['installations'],
  'update-installation': ['installations'],
  'delete-installation': ['removals'],
  'provision-purchase': ['purchases'],
  'request-secrets-rotation': ['rotations'],
  'resource-repl': ['rotations'],
  'list-billing-plans-for-product': ['rotations'],
  'list-billing-plans-for-resource': ['rotations'],
  'provision-resource': ['resources'],
  'update-resource': ['resources'],
  'get-resource': ['resources'],
  'list-resources': ['resources'],
  'delete-resource': ['resources'],
  'create-resource-transfer': ['transfers'],
  'verify-resource-transfer': ['transfers'],
  'accept-resource-transfer': ['transfers'],
};

function scenesFor({ kind, operationId, isSlow }: Fault): readonly string[] {
  const first = isSlow ? ['setUps'] : [...(likely[kind] ?? []), ...(likely[operationId] ?? [])];
  return [...new Set([...first, ...Object.keys(scenes)])];
}

async function findDifference(fault: Fault): Promise<string | undefined> {
  for (const scene of scenesFor(fault)) {
    const expected = await soundNotesOf(scene);
    const notes = await notesOf(scene, fault.id, expected);
    const length = Math.max(expected.length, notes.length);
    const places = Array.from({ length }, (_, place) => place);
    const place = places.find((index) => notes[index] !== expected[index]);
    if (place !== undefined) return `${scene}: ${notes[place]} instead of ${expected[place]}`;
  }
  return undefined;
}

test.each(Object.keys(scenes))('two sound servers do not differ in %s', async (scene) => {
  expect(await notesOf(scene)).toEqual(await soundNotesOf(scene));
});

describe('shows from outside', () => {
  test.each(faults.map((fault) => [fault.id, fault] as const))('%s', async (_id, fault) => {
    expect(await findDifference(fault)).toBeDefined();
  });
});
