/** How an event that can be triggered is defined. */

import type { LocalContext } from '../context.js';
import { object, type ObjectOf, type OptionalShape, type Shape } from '../shape.js';
import { groundMembers } from './prerequisites.js';

type Members = Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>>;

/** The results of an event, as JSON. */
export type Outcome = Readonly<Record<string, unknown>>;

export interface TriggerEvent {
  readonly summary: string;
  /** Names of what can be set. */
  readonly settable: readonly string[];
  /** @throws ShapeError for what cannot be set; PartnerError, HttpError */
  run(local: LocalContext, set: unknown): Promise<Outcome>;
}

export type TriggerEvents = Readonly<Record<string, TriggerEvent>>;

type Define = <const M extends Members>(
  summary: string,
  members: M,
  run: (local: LocalContext, set: ObjectOf<typeof groundMembers> & ObjectOf<M>) => Promise<Outcome>,
) => TriggerEvent;

/** Events by name; each says what can be set besides which things it is about. */
export function defineEvents<E extends TriggerEvents>(events: (event: Define) => E): E {
  return events((summary, members, run) => {
    const all = { ...groundMembers, ...members };
    const shape = object(all);
    return {
      summary,
      settable: Object.keys(all),
      // The shape is that of both together.
      run: (local, set) => run(local, shape(set, []) as Parameters<typeof run>[1]),
    };
  });
}
