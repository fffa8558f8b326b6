/** The string and number formats that validators assert. Every test takes time linear in the length of the text. */

export {
  isBase64,
  isEmail,
  isHostname,
  isIpv4,
  isIpv6,
  isJsonPointer,
  isRegex,
  isUuid,
} from './formats/text.js';
export { isDate, isDateTime, isDuration, isTime } from './formats/time.js';
export { isUri, isUriReference, isUriTemplate } from './formats/uri.js';

const INT32_LIMIT = 2_147_483_648;
const INT64_LIMIT = 9_223_372_036_854_775_808n;

/** `int32`: a whole number of 32 bits with sign. */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -INT32_LIMIT && value < INT32_LIMIT;
}

/** `int64` where it is a number: a whole one that is what was sent, which beyond 53 bits it may not be. */
export function isInt64(value: number): boolean {
  return Number.isSafeInteger(value);
}

/** `int64` where it is a bigint: a whole number of 64 bits with sign. */
export function isBigInt64(value: unknown): boolean {
  return typeof value === 'bigint' && value >= -INT64_LIMIT && value < INT64_LIMIT;
}

/** `int64` as far as a double can tell: the greatest, 2^63 - 1, is read as 2^63. */
export function isRoundedInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -INT64_LIMIT && value <= INT64_LIMIT;
}
