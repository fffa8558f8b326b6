/** How the compiler asserts formats: by which runtime test, and in which words a message names each. */

import type { AssertedFormat } from '@openapi-counterpart/openapi/schema/formats';
import type { RuntimeValue } from '../../code/runtime-names.js';

interface FormatAssertion {
  readonly test: RuntimeValue;
  /** What a value must be, with its article. */
  readonly phrase: string;
}

export const formatAssertions: Readonly<Record<AssertedFormat, FormatAssertion>> = {
  'date-time': { test: 'isDateTime', phrase: 'a date and time such as 2025-01-31T12:00:00Z' },
  date: { test: 'isDate', phrase: 'a date such as 2025-01-31' },
  time: { test: 'isTime', phrase: 'a time with its offset such as 12:00:00Z' },
  duration: { test: 'isDuration', phrase: 'a duration such as P1DT12H' },
  email: { test: 'isEmail', phrase: 'an email address' },
  hostname: { test: 'isHostname', phrase: 'a host name' },
  ipv4: { test: 'isIpv4', phrase: 'an IPv4 address' },
  ipv6: { test: 'isIpv6', phrase: 'an IPv6 address' },
  uri: { test: 'isUri', phrase: 'a URI' },
  'uri-reference': { test: 'isUriReference', phrase: 'a URI or a relative reference' },
  'uri-template': { test: 'isUriTemplate', phrase: 'a URI template such as /users/{id}' },
  uuid: { test: 'isUuid', phrase: 'a UUID' },
  'json-pointer': { test: 'isJsonPointer', phrase: 'a JSON Pointer' },
  regex: { test: 'isRegex', phrase: 'a regular expression' },
  byte: { test: 'isBase64', phrase: 'base64' },
  int32: { test: 'isInt32', phrase: 'a 32-bit integer' },
  int64: { test: 'isInt64', phrase: 'a 64-bit integer' },
};
