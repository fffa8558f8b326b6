/**
 * The formats of URIs, after RFC 3986: a reference is cut into its parts, then each part is checked by
 * itself. Templates of them are after RFC 6570.
 */

import { isIpv6 } from './text.js';

/** Appendix B of RFC 3986: this cuts any text, each part ending at the first character that cannot belong to it. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

const SCHEME = /^[a-z][a-z\d+.-]*$/i;
const USER_INFO = /^(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*$/i;
const REGISTERED_NAME = /^(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*$/i;
const PORT = /^\d*$/;
const PATH = /^(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i;
const QUERY_OR_FRAGMENT = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i;
const FUTURE_ADDRESS = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;

/** `uri`: a reference with a scheme. */
export function isUri(text: string): boolean {
  const parts = PARTS.exec(text);
  return parts?.[1] !== undefined && hasValidParts(parts);
}

/** `uri-reference`: a URI, or one relative to another. */
export function isUriReference(text: string): boolean {
  const parts = PARTS.exec(text);
  return parts !== null && hasValidParts(parts);
}

function hasValidParts(parts: RegExpExecArray): boolean {
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts;
  if (scheme !== undefined && !SCHEME.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority)) return false;
  return PATH.test(path) && QUERY_OR_FRAGMENT.test(query) && QUERY_OR_FRAGMENT.test(fragment);
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@');
  if (at >= 0 && !USER_INFO.test(authority.slice(0, at))) return false;
  const host = authority.slice(at + 1);
  return host.startsWith('[') ? isBracketedHost(host) : isNamedHost(host);
}

function isBracketedHost(host: string): boolean {
  const end = host.indexOf(']');
  const address = host.slice(1, end);
  const port = host.slice(end + 1);
  if (end < 0 || (port !== '' && !(port.startsWith(':') && PORT.test(port.slice(1))))) return false;
  return isIpv6(address) || FUTURE_ADDRESS.test(address);
}

function isNamedHost(host: string): boolean {
  const colon = host.indexOf(':');
  if (colon < 0) return REGISTERED_NAME.test(host);
  return REGISTERED_NAME.test(host.slice(0, colon)) && PORT.test(host.slice(colon + 1));
}

const TEMPLATE =
  /^(?:[^\0- "<>%\\^`{|}\x7f-\x9f]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?:(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?(?:,(?!\})|(?=\})))+\})*$/i;

/** `uri-template`. */
export function isUriTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}
