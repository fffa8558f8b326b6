/** Masks text: tokens and secrets as a whole, addresses, forms and headers in their parts. */

const shownCharacters = 4;

/** Shorter secrets may stand in other text by chance. */
export const shortestPart = 8;

/** What `maskText` makes. */
const maskedForm = /^.{0,4}…\(\d+\)$/s;

/** Whether it is no secret any more. */
export function isMasked(text: string): boolean {
  return maskedForm.test(text);
}

/** `abcd…(24)`; no character of a short one is shown. What is masked already stays as it is. */
export function maskText(secret: string): string {
  if (isMasked(secret)) return secret;
  const shown = secret.length >= 3 * shownCharacters ? secret.slice(0, shownCharacters) : '';
  return `${shown}…(${secret.length})`;
}

const secretName =
  /(?:token|secret|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?(?:key|jwk)|connection[_-]?string|authorization|x-vercel-signature)s?$/i;

/** Limits such as `max_tokens` are none. */
const amountName = /(?:max|min|total|used|count)[_-]?tokens$/i;

/** Whether a member, a field or a header of that name holds a secret. */
export function isSecretName(name: string): boolean {
  return secretName.test(name) && !amountName.test(name);
}

/** Credentials, known by their form: an address with a password, an Authorization, a JWT. */
const accessForms: readonly RegExp[] = [
  /(?<before>\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@"']{0,256}:)(?<secret>[^\s@/"'…]{1,512})(?=@)/gi,
  /(?<before>\b(?:bearer|basic)\s+)(?<secret>[\w~+/.=-]{8,4096})/gi,
  /(?<before>)(?<secret>\beyJ[\w-]{5,2048}\.[\w-]{5,2048}\.[\w-]{0,2048})/g,
];

/** The text with the credentials in it masked. */
export function maskAccess(text: string): string {
  return accessForms.reduce(
    (masked, form) =>
      masked.replace(
        form,
        (_whole, before: string, secret: string) => `${before}${maskText(secret)}`,
      ),
    text,
  );
}

/** Text that is no JSON: a form, or anything else. */
export function maskPlainText(text: string): string {
  return text.includes('=') ? maskForm(text) : maskAccess(text);
}

/** A path or an address, the query masked. */
export function maskQuery(path: string): string {
  const mark = path.indexOf('?');
  const start = maskAccess(mark < 0 ? path : path.slice(0, mark));
  return mark < 0 ? start : `${start}?${maskForm(path.slice(mark + 1))}`;
}

/** @param name In upper or lower case. */
export function maskHeader(name: string, value: string): string {
  if (/^(?:set-)?cookie$/i.test(name)) return maskText(value);
  if (/^location$/i.test(name)) return maskQuery(value);
  if (!/^(?:proxy-)?authorization$/i.test(name)) {
    return isSecretName(name) ? maskText(value) : maskAccess(value);
  }
  const [scheme = '', token] = value.split(' ', 2);
  return token === undefined ? maskText(value) : `${scheme} ${maskText(token)}`;
}

function maskForm(form: string): string {
  return form
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0) return maskAccess(pair);
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (isSecretName(decoded(name)) || decoded(name) === 'code') {
        return `${name}=${maskText(value)}`;
      }
      const shown = decoded(value);
      const masked = maskAccess(shown);
      return `${name}=${masked === shown ? value : masked}`;
    })
    .join('&');
}

/** Without percent-encoding; as it is where that is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
