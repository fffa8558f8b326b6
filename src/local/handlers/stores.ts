/** The operations of the Vercel API for a resource made without the dashboard. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function storesHandlers(
  _local: LocalContext,
): Pick<LocalHandlers, 'createIntegrationStoreDirect'> {
  return {
    createIntegrationStoreDirect: notImplemented,
  };
}
