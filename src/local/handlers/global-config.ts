/** The operations of the Vercel API for the store that flags are synced into, under both names of its path. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function globalConfigHandlers(
  _local: LocalContext,
): Pick<
  LocalHandlers,
  | 'getGlobalConfig'
  | 'headGlobalConfig'
  | 'putGlobalConfig'
  | 'getEdgeConfig'
  | 'headEdgeConfig'
  | 'putEdgeConfig'
> {
  return {
    getGlobalConfig: notImplemented,
    headGlobalConfig: notImplemented,
    putGlobalConfig: notImplemented,
    getEdgeConfig: notImplemented,
    headEdgeConfig: notImplemented,
    putEdgeConfig: notImplemented,
  };
}
