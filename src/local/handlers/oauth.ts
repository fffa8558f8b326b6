/** The operations of the Vercel API for codes of an external installation. */

import { notImplemented } from 'openapi-counterpart/runtime';
import type { LocalContext } from '../context.js';
import type { LocalHandlers } from './types.js';

export function oauthHandlers(_local: LocalContext): Pick<LocalHandlers, 'exchangeOauthCode'> {
  return {
    exchangeOauthCode: notImplemented,
  };
}
