/** Admin paths for the time. */

import type { Outgoing } from '@openapi-counterpart/runtime';
import { json } from '../http/error.js';
import { object, ShapeError, time } from '../shape.js';
import type { Admin } from './admin.js';
import type { Route } from './route.js';

const advanceShape = object({
  by: (value, path): string | number => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    throw new ShapeError(path, 'must be a duration such as "2h", "P1M" or milliseconds.');
  },
});
const setShape = object({ to: time });

export function clockRoutes({ clock }: Admin): Route[] {
  const show = (): Outgoing =>
    json(200, { now: new Date(clock.now()).toISOString(), isFrozen: clock.isFrozen });
  return [
    {
      method: 'GET',
      path: '/clock',
      summary: 'the time, and whether the clock is frozen',
      run: show,
    },
    {
      method: 'POST',
      path: '/clock/advance',
      summary: 'moves the clock, and runs what falls due: {"by": "2h"}',
      async run(body) {
        await clock.advance(advanceShape(body, []).by);
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/set',
      summary: 'moves the clock forward to a time: {"to": "2026-02-01T00:00:00Z"}',
      async run(body) {
        await clock.advanceTo(setShape(body, []).to);
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/freeze',
      summary: 'freezes the clock',
      run() {
        clock.freeze();
        return show();
      },
    },
    {
      method: 'POST',
      path: '/clock/resume',
      summary: 'lets the clock run again',
      run() {
        clock.resume();
        return show();
      },
    },
  ];
}
