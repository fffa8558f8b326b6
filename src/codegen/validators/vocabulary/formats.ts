/** The formats the compiler knows: which runtime test each one has, and how a message names it. */

import { isKnownFormat, type FormatName } from '@openapi-counterpart/openapi/schema/formats';
import type { RuntimeValue } from '../../code/runtime-names.js';

interface KnownFormat {
  /** The kind of value the format speaks about. */
  readonly kind: 'string' | 'number';
  /** The runtime test; without one the format is an annotation. */
  readonly test?: RuntimeValue;
  /** What a value must be, with its article. */
  readonly phrase: string;
}

const formats: Readonly<Record<FormatName, KnownFormat>> = {
  'date-time': {
    kind: 'string',
    test: 'isDateTime',
    phrase: 'a date and time such as 2025-01-31T12:00:00Z',
  },
  date: { kind: 'string', test: 'isDate', phrase: 'a date such as 2025-01-31' },
  time: { kind: 'string', test: 'isTime', phrase: 'a time with its offset such as 12:00:00Z' },
  duration: { kind: 'string', test: 'isDuration', phrase: 'a duration such as P1DT12H' },
  email: { kind: 'string', test: 'isEmail', phrase: 'an email address' },
  hostname: { kind: 'string', test: 'isHostname', phrase: 'a host name' },
  ipv4: { kind: 'string', test: 'isIpv4', phrase: 'an IPv4 address' },
  ipv6: { kind: 'string', test: 'isIpv6', phrase: 'an IPv6 address' },
  uri: { kind: 'string', test: 'isUri', phrase: 'a URI' },
  'uri-reference': {
    kind: 'string',
    test: 'isUriReference',
    phrase: 'a URI or a relative reference',
  },
  uuid: { kind: 'string', test: 'isUuid', phrase: 'a UUID' },
  'json-pointer': { kind: 'string', test: 'isJsonPointer', phrase: 'a JSON Pointer' },
  regex: { kind: 'string', test: 'isRegex', phrase: 'a regular expression' },
  byte: { kind: 'string', test: 'isBase64', phrase: 'base64' },
  binary: { kind: 'string', phrase: 'binary' },
  password: { kind: 'string', phrase: 'a password' },
  int32: { kind: 'number', test: 'isInt32', phrase: 'a 32-bit integer' },
  int64: { kind: 'number', test: 'isInt64', phrase: 'a 64-bit integer' },
  float: { kind: 'number', phrase: 'a number' },
  double: { kind: 'number', phrase: 'a number' },
};

export function knownFormat(name: string): KnownFormat | undefined {
  return isKnownFormat(name) ? formats[name] : undefined;
}
