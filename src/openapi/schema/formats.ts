/** The values of the keyword `format` that are read; others are unknown words. */

/** Those that validators assert, with the type of the values that they speak of. */
export const ASSERTED_FORMATS = {
  'date-time': 'string',
  date: 'string',
  time: 'string',
  duration: 'string',
  email: 'string',
  hostname: 'string',
  ipv4: 'string',
  ipv6: 'string',
  uri: 'string',
  'uri-reference': 'string',
  'uri-template': 'string',
  uuid: 'string',
  'json-pointer': 'string',
  regex: 'string',
  byte: 'string',
  int32: 'integer',
  int64: 'integer',
} as const;

export type AssertedFormat = keyof typeof ASSERTED_FORMATS;

/** Those that say how a value is meant, and refuse none. */
const annotations: ReadonlySet<string> = new Set([
  'binary',
  'commonmark',
  'double',
  'float',
  'html',
  'password',
]);

/** All that are no unknown words. */
export const KNOWN_FORMATS: readonly string[] = [...Object.keys(ASSERTED_FORMATS), ...annotations];

export function isAssertedFormat(name: string): name is AssertedFormat {
  return Object.hasOwn(ASSERTED_FORMATS, name);
}

export function isKnownFormat(name: unknown): boolean {
  return typeof name === 'string' && (isAssertedFormat(name) || annotations.has(name));
}
