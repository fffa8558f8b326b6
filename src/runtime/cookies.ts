/** Writes cookie parameters, the way `decode.ts` reads them. */

import { encodePairs, percentEncoded, type Escaping } from './encode-form.js';
import { encodingOf } from './encode.js';
import type { CookieWriter, ParameterEncoding } from './operation.js';
import { present, type Stringify } from './texts.js';

/** The pairs of the Cookie header for cookie parameters; operations that have some name it in their data. */
export const writeCookies: CookieWriter = (values, encodings, stringify) =>
  present(values)
    .flatMap(([name, value]) =>
      cookiePairs(name, value, encodingOf(encodings, 'cookie', name), stringify),
    )
    .map(([key, text]) => `${key}=${text}`);

/** The style `cookie` escapes nothing, as cookies are written by everyone else. */
function cookiePairs(
  name: string,
  value: unknown,
  encoding: ParameterEncoding | undefined,
  stringify: Stringify,
): [string, string][] {
  if (encoding?.style !== 'cookie')
    return encodePairs(name, value, encoding, percentEncoded, stringify);
  const spelled: ParameterEncoding = { ...encoding, style: 'form' };
  return encodePairs(name, value, spelled, unescapedCookies, stringify);
}

const unescapedCookies: Escaping = {
  escape(text) {
    // RFC 6265 has no way to write them (section 4.1.1).
    if (/[\0-\x20\x7f-\uffff",;\\]/.test(text)) {
      throw new TypeError(`The text "${text}" cannot stand in a cookie.`);
    }
    return text;
  },
  delimiters: {},
};
