/** The operations of the Vercel API for codes and refresh tokens of a sign-in. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function ssoHandlers(_local: LocalContext): Pick<LocalHandlers, 'exchangeSsoToken'> {
  return {
    exchangeSsoToken: notImplemented,
  };
}
