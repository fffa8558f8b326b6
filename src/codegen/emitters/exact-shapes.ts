/** Shapes of values in which numbers keep all their digits. */

import type { ParameterEncoding } from '@openapi-counterpart/runtime';
import { Code, type Data, type DataObject } from '../code/literal.js';

/** Encodings of texts whose numbers keep all their digits. */
export function exactEncodings(encodings: readonly ParameterEncoding[]): ParameterEncoding[] {
  // The same data, in which other names of types stand.
  return exactly(encodings, '') as unknown as ParameterEncoding[];
}

/**
 * Data of the runtime, as it is where numbers keep all their digits.
 * @param key The member that holds the value.
 */
export function exactly(value: Data | undefined, key: string): Data | undefined {
  if (value instanceof Code || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // The type of Data's lists is read-only, which Array.isArray does not keep.
    return (value as readonly Data[]).map((item) =>
      key === 'types' && item === 'number' ? 'exact' : (exactly(item, '') ?? null),
    );
  }
  const members = Object.entries(value).map(([name, member]) => [name, exactly(member, name)]);
  const isDocument = 'json' in value && value['json'] === true;
  // Members that were data are still.
  return { ...Object.fromEntries(members), ...(isDocument && { isExact: true }) } as DataObject;
}
