/** What the checks of a run share, because nothing is done to it: it is made when one first asks for it. */

import { CheckContext, type SharedState } from './context.js';
import { createFixture, type Fixture } from './fixture.js';
import { createCheckIds } from './ids.js';

const strangers = new WeakMap<SharedState, Promise<string>>();
const exhibits = new WeakMap<SharedState, Promise<Fixture>>();

/** An installation that asks for what is another's. @throws NotTested when the partner refuses it. */
export function strangerOf(context: CheckContext): Promise<string> {
  return sharedIn(strangers, context, 'stranger', (own) => own.install());
}

/** An installation with one resource, both only to be read. @throws NotTested when the partner refuses either. */
export function exhibitOf(context: CheckContext): Promise<Fixture> {
  return sharedIn(exhibits, context, 'exhibit', createFixture);
}

function sharedIn<Ground>(
  known: WeakMap<SharedState, Promise<Ground>>,
  { options }: CheckContext,
  name: string,
  make: (context: CheckContext) => Promise<Ground>,
): Promise<Ground> {
  const { shared, seed } = options;
  const found = known.get(shared);
  // The one that makes it may need the place of this one.
  if (found !== undefined) return options.aside(() => found);
  // With ids of its own: which check asks first is open.
  const making = make(new CheckContext({ ...options, ids: createCheckIds(seed, name) }));
  known.set(shared, making);
  // What was refused once is asked for again by the next.
  making.catch(() => known.delete(shared));
  return making;
}
