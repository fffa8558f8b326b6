/** The operations of the Vercel API for installations as the users of Vercel see them. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function configurationsHandlers(
  _local: LocalContext,
): Pick<
  LocalHandlers,
  'getConfigurations' | 'getConfiguration' | 'deleteConfiguration' | 'getConfigurationProducts'
> {
  return {
    getConfigurations: notImplemented,
    getConfiguration: notImplemented,
    deleteConfiguration: notImplemented,
    getConfigurationProducts: notImplemented,
  };
}
