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
export { isUri, isUriReference } from './formats/uri.js';

const INT32_LIMIT = 2 ** 31;
const INT64_LIMIT = 2 ** 63;

/** `int32`: a whole number of 32 bits with sign. */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -INT32_LIMIT && value < INT32_LIMIT;
}

/** `int64`: a whole number of 64 bits with sign, as far as a double can tell: the greatest, 2^63 - 1, is read as 2^63. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -INT64_LIMIT && value <= INT64_LIMIT;
}
