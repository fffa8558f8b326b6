/** Admin paths that make calls fail. */

import { HttpError } from '@openapi-counterpart/runtime';
import type { Faults } from '../faults/fault-engine.js';
import { json } from '../http/error.js';
import { done, type Route } from './route.js';

/** @param read Reads a rule that came as a body. */
export function faultRoutes<Rule>(
  faults: Faults<string, Rule>,
  read: (body: unknown) => Rule,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/faults',
      summary: 'the fault rules, and how often they applied',
      run: () => json(200, { faults: faults.all() }),
    },
    {
      method: 'POST',
      path: '/faults',
      summary: 'adds a rule: {operationId, api?, status? | drop?, delay?, nth?, times?}',
      run: (body) => json(201, faults.add(read(body))),
    },
    {
      method: 'DELETE',
      path: '/faults',
      summary: 'removes all rules',
      run() {
        faults.clear();
        return done();
      },
    },
    {
      method: 'DELETE',
      path: '/faults/*',
      summary: 'removes one rule',
      run(_body, { id }) {
        if (!faults.remove(id)) throw new HttpError(404, `There is no fault rule "${id}".`);
        return done();
      },
    },
  ];
}
