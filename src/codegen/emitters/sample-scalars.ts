/** The simplest texts and numbers that a schema allows. */

import { arrayAt, stringAt, type JsonObject } from '@openapi-counterpart/openapi/json';

/** Of a pattern, which cannot be turned into a text, what the description gives as a default or an example. */
export function sampleText(schema: JsonObject): string {
  const format = stringAt(schema, 'format');
  const filler = ' '.repeat(numberAt(schema, 'minLength') ?? 0);
  if (format === undefined && !('pattern' in schema)) return filler;
  const given = [schema['default'], schema['example'], ...arrayAt(schema, 'examples')];
  return given.find((value) => typeof value === 'string') ?? formats[format ?? ''] ?? filler;
}

const formats: Readonly<Record<string, string>> = {
  date: '1970-01-01',
  'date-time': '1970-01-01T00:00:00Z',
  duration: 'PT0S',
  email: 'nobody@example.com',
  hostname: 'example.com',
  ipv4: '0.0.0.0',
  ipv6: '::',
  time: '00:00:00Z',
  uri: 'about:blank',
  uuid: '00000000-0000-0000-0000-000000000000',
};

export function sampleNumber(schema: JsonObject): number {
  const above = numberAt(schema, 'exclusiveMinimum');
  const below = numberAt(schema, 'exclusiveMaximum');
  const least = numberAt(schema, 'minimum') ?? (above === undefined ? undefined : above + 1);
  const most = numberAt(schema, 'maximum') ?? (below === undefined ? undefined : below - 1);
  const value = least ?? Math.min(0, most ?? 0);
  const step = numberAt(schema, 'multipleOf');
  return step === undefined ? value : Math.ceil(value / step) * step;
}

export function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
}
