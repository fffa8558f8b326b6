/** Reads what the tiny partner is sent, and refuses what has another type than it should have. */

import { Refusal } from './model.js';

export const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Refusal(400);
  return value;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const optional = <Value>(
  value: unknown,
  read: (value: unknown) => Value,
): Value | undefined => (value === undefined ? undefined : read(value));

export const record = (value: unknown): Record<string, unknown> => {
  if (!isObject(value)) throw new Refusal(400);
  return value;
};

/** Of a resource's body, wherever one is sent. */
export function checkProtocolSettings(body: Record<string, unknown>): void {
  optional(body['protocolSettings'], (value) =>
    optional(record(value)['experimentation'], (inner) =>
      optional(record(inner)['edgeConfigId'], text),
    ),
  );
}
