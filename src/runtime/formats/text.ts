/** Formats of names, addresses and encodings. */

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** `uuid`, in its plain form. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const MAX_LOCAL_PART = 64;

/** `email`: a mailbox name and a domain name. Quoted names and address literals are not taken. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > MAX_LOCAL_PART) return false;
  const domain = text.slice(at + 1);
  return LOCAL_PART.test(text.slice(0, at)) && !domain.endsWith('.') && isHostname(domain);
}

const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
const MAX_HOSTNAME = 253;
const MAX_LABEL = 63;

/** `hostname`: labels of letters, digits and hyphens, as RFC 1123 has it; a final dot is allowed. */
export function isHostname(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  if (name.length > MAX_HOSTNAME) return false;
  return name.split('.').every((label) => label.length <= MAX_LABEL && LABEL.test(label));
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** `ipv4`: four decimal bytes, without leading zeros. */
export function isIpv4(text: string): boolean {
  return IPV4.test(text);
}

const HEX_GROUP = /^[\da-f]{1,4}$/i;
const IPV6_GROUPS = 8;
const MAX_IPV6 = 'ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255'.length;

/** `ipv6`: eight hexadecimal groups, of which one run may be left out; the last two may be written as an IPv4 address. */
export function isIpv6(text: string): boolean {
  if (text.length > MAX_IPV6) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const [head = '', tail] = halves;
  const leading = countGroups(head, tail === undefined);
  if (tail === undefined) return leading === IPV6_GROUPS;
  return leading + countGroups(tail, true) < IPV6_GROUPS;
}

/** The groups in one half of an IPv6 address; infinitely many when one of them is malformed. */
function countGroups(half: string, endsAddress: boolean): number {
  if (half === '') return 0;
  const groups = half.split(':');
  const last = groups.at(-1) ?? '';
  const endsInIpv4 = endsAddress && isIpv4(last);
  const hexadecimal = endsInIpv4 ? groups.slice(0, -1) : groups;
  if (!hexadecimal.every((group) => HEX_GROUP.test(group))) return Number.POSITIVE_INFINITY;
  return hexadecimal.length + (endsInIpv4 ? 2 : 0);
}

const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** `json-pointer`, after RFC 6901. */
export function isJsonPointer(text: string): boolean {
  return JSON_POINTER.test(text);
}

/** `regex`: something JavaScript takes for a regular expression. */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/** `byte`: base64 with its padding. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && BASE64.test(text);
}
