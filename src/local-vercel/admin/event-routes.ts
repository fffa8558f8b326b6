/** Admin paths that make something happen. */

import { json } from '../http/error.js';
import { object, optional, record, ShapeError, text } from '../shape.js';
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
        try {
          return json(200, await admin.trigger(event, set));
        } catch (error) {
          throw error instanceof ShapeError ? inBody(error) : error;
        }
      },
    },
  ];
}

/** What is set is a member of the body. */
function inBody({ path, problem }: ShapeError): ShapeError {
  return new ShapeError(path[0] === 'event' ? path : ['set', ...path], problem);
}
