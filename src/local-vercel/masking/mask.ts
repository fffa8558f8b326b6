/** Masks tokens and secrets before they are shown: their first characters and their length are enough to tell them apart. */

import { isObject } from '@openapi-counterpart/runtime';

const shownCharacters = 4;

/** `abcd…(24)`; no character of a short one is shown. */
export function maskText(secret: string): string {
  const shown = secret.length >= 3 * shownCharacters ? secret.slice(0, shownCharacters) : '';
  return `${shown}…(${secret.length})`;
}

const secretNames =
  /^(?:(?:access|refresh|id|api)_?token|token|client_?secret|secret|password|private_?jwk|x-vercel-signature)$/i;

/** Collections whose ids are tokens or codes. */
const secretIds = new Set(['credentials', 'refreshTokens', 'codes']);

/** A copy in which secrets are masked, known by the names of their members. */
export function maskSecrets(value: unknown): unknown {
  return mask(value, false);
}

/** The same for the items of a collection of the state. */
export function maskItem(collection: string, item: object): unknown {
  const masked = maskSecrets(item);
  if (!secretIds.has(collection) || !isObject(masked)) return masked;
  return { ...masked, id: maskText(String(masked['id'])) };
}

/** @param isSecret Whether all text below is: the value of a secret and its overrides by environment. */
function mask(value: unknown, isSecret: boolean): unknown {
  if (typeof value === 'string') return isSecret ? maskText(value) : value;
  if (Array.isArray(value)) return value.map((entry) => mask(entry, isSecret));
  if (!isObject(value)) return value;
  const isExchange = 'client_secret' in value || 'clientSecret' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === 'secrets' && Array.isArray(member)) return [name, member.map(maskSecret)];
      const isHidden = isSecret || secretNames.test(name) || (name === 'code' && isExchange);
      return [name, mask(member, isHidden)];
    }),
  );
}

/** The name of a secret is shown, its values are masked. */
function maskSecret(secret: unknown): unknown {
  if (!isObject(secret)) return mask(secret, true);
  return Object.fromEntries(
    Object.entries(secret).map(([name, member]) => [
      name,
      mask(member, /value|overrides/i.test(name)),
    ]),
  );
}

/** @param name In whatever case. */
export function maskHeader(name: string, value: string): string {
  if (/^(?:set-)?cookie$/i.test(name)) return maskText(value);
  if (/^location$/i.test(name)) return maskQuery(value);
  if (!/^authorization$/i.test(name)) return secretNames.test(name) ? maskText(value) : value;
  const [scheme = '', token] = value.split(' ', 2);
  return token === undefined ? maskText(value) : `${scheme} ${maskText(token)}`;
}

/** JSON and forms masked; anything else as it is. */
export function maskBody(body: string): string {
  try {
    return JSON.stringify(maskSecrets(JSON.parse(body)));
  } catch {
    // No JSON: a form, or something without names, which is shown as it is.
    return body.includes('=') ? maskForm(body) : body;
  }
}

/** A path or an address, the query masked. */
export function maskQuery(path: string): string {
  const mark = path.indexOf('?');
  return mark < 0 ? path : `${path.slice(0, mark)}?${maskForm(path.slice(mark + 1))}`;
}

function maskForm(form: string): string {
  return form
    .split('&')
    .map((pair) => {
      const [name = '', value] = pair.split('=', 2);
      const isHidden = secretNames.test(name) || name === 'code';
      return value !== undefined && isHidden ? `${name}=${maskText(value)}` : pair;
    })
    .join('&');
}
