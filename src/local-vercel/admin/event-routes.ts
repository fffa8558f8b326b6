/** Admin paths that make something happen, or fail. */

import { HttpError } from '@openapi-counterpart/runtime';
import { json } from '../http/error.js';
import { object, optional, record, text } from '../shape.js';
import type { Admin } from './admin.js';
import { readFaultRule } from '../faults/fault-rule.js';
import { done, type Route } from './route.js';
import { triggerList } from '../triggers/trigger.js';

export function faultRoutes({ faults }: Admin): Route[] {
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
      run: (body) => json(201, faults.add(readFaultRule(body))),
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

const triggerShape = object({ event: text, set: optional(record) });

export function eventRoutes(admin: Admin): Route[] {
  return [
    {
      method: 'GET',
      path: '/triggers',
      summary: 'the events that can be triggered',
      run: () => json(200, { events: triggerList }),
    },
    {
      method: 'POST',
      path: '/trigger',
      summary: 'makes an event happen, and what it needs before: {event, set?}',
      async run(body) {
        const { event, set } = triggerShape(body, []);
        return json(200, await admin.trigger(event, set));
      },
    },
  ];
}
