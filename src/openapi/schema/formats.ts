/** The values of the keyword `format` that are read; others are annotations. */

export const FORMATS = [
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uuid',
  'json-pointer',
  'regex',
  'byte',
  'binary',
  'password',
  'int32',
  'int64',
  'float',
  'double',
] as const;

export type FormatName = (typeof FORMATS)[number];

const names: ReadonlySet<unknown> = new Set(FORMATS);

export function isKnownFormat(name: unknown): name is FormatName {
  return names.has(name);
}
