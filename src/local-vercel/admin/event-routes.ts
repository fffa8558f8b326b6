/** Admin paths that make something happen. */

import { json } from '../http/error.js';
import { object, optional, record, text } from '../shape.js';
import type { Admin } from './admin.js';
import type { Route } from './route.js';
import { triggerList } from '../triggers/trigger.js';

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
