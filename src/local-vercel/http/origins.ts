/** Refuses requests that a web page of another origin sends here. */

import { HttpError, type Incoming } from '@openapi-counterpart/runtime';

/**
 * Any page that a browser has open could call this machine otherwise.
 * @param closed What is closed to them, as the beginning of a sentence.
 * @throws HttpError 403
 */
export function checkOrigin(incoming: Incoming, closed: string): void {
  const origin = incoming.header('origin');
  const site = incoming.header('sec-fetch-site');
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  const isForeign =
    (origin !== null && origin !== `http://${incoming.header('host')}`) ||
    (!isRead && (site === 'cross-site' || site === 'same-site'));
  if (!isForeign) return;
  throw new HttpError(
    403,
    `${closed} closed to web pages of other origins${origin === null ? '' : `, such as ${origin}`}.`,
    { code: 'cross_origin' },
  );
}
