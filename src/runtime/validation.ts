/** What compiled validators import, and what runs them: the whole surface between generated code and this library. */

export { anyOf, oneOf, propertyName, rejectTag, type Tag } from './validation/alternatives.js';
export { askedOnce, tried } from './validation/tried.js';
export {
  countMatching,
  deepEqual,
  hasUniqueItems,
  isArray,
  isInteger,
  isLongerThan,
  isMultipleOf,
  isNumber,
  isNumeric,
  isRoundedInteger,
  isShorterThan,
  isWhole,
  own,
  propertyCount,
} from './validation/checks.js';
export { isObject } from './json.js';
export {
  anything,
  explainClosedObject,
  explainObject,
  hasOnly,
  isListOf,
  isMapOf,
  optional,
} from './validation/members.js';
export { concealed, show, type Limits } from './validation/messages.js';
export {
  count,
  fail,
  listIssues,
  Report,
  stop,
  type Issue,
  type Validator,
} from './validation/report.js';
export {
  isBase64,
  isBigInt64,
  isDate,
  isDateTime,
  isDuration,
  isEmail,
  isHostname,
  isInt32,
  isInt64,
  isIpv4,
  isIpv6,
  isJsonPointer,
  isRegex,
  isRoundedInt64,
  isTime,
  isUri,
  isUriReference,
  isUriTemplate,
  isUuid,
} from './formats.js';
export { validate } from './validation/validate.js';
