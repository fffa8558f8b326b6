/** The operations of the Vercel API for what the partner reports, which Vercel then reads back. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function eventsHandlers(_local: LocalContext): Pick<LocalHandlers, 'createEvent'> {
  return {
    createEvent: notImplemented,
  };
}
