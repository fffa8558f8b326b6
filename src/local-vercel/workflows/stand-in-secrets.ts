/** The secrets that the stand-in gives to what it provisions. */

import type { Secret } from '@openapi-counterpart/vercel/partner-api/types';
import type { LocalContext } from '../context.js';
import type { Product } from '../state/entities.js';

/** New ones under the names that the product always has. */
export function standInSecrets(
  { ids }: LocalContext,
  { slug }: Product,
  resourceId: string,
): Secret[] {
  const prefix = slug.toUpperCase().replaceAll('-', '_');
  const token = ids.secret(32);
  const host = resourceId.replaceAll('_', '-').toLowerCase();
  return [
    { name: `${prefix}_URL`, value: `https://default:${token}@${host}.example` },
    { name: `${prefix}_TOKEN`, value: token },
  ];
}
