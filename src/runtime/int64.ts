/** Whole numbers of 64 bits as bigints or as texts of digits, wherever an operation has them. */

import { parseExact, stringifyExact, type JsonCodec } from './exact-json.js';
import { isObject, isPlainObject, setOwn } from './json.js';
import type { ClientOperation, Int64Node, Int64Places } from './operation.js';
import { forStatus } from './status.js';
import type { Validator } from './validation.js';

/** Reads and writes the JSON of an operation that has such numbers. */
export function int64Json({ int64 }: ClientOperation, status = 0): JsonCodec {
  const at = forStatus(int64?.responses ?? {}, status);
  return {
    parse: (text) => asUsed(toBigints(parseExact(text), int64, at), int64),
    stringify: stringifyExact,
  };
}

/**
 * The value of a JSON text as users get it.
 * @throws SyntaxError, RangeError for one that is nested too deeply.
 */
export function parsePlaced(text: string, places: Int64Places | undefined): unknown {
  return asUsed(toBigints(parseExact(text), places, places?.body), places);
}

/**
 * A value that was parsed, in which the numbers at those places are bigints, and all others numbers.
 * It is changed where it stands.
 * @param at The place of the value itself; none where nothing inside it is one.
 */
export function toBigints(
  value: unknown,
  places: Int64Places | undefined,
  at: number | undefined,
): unknown {
  const node = at === undefined ? undefined : places?.nodes[at];
  if (typeof value === 'bigint') return node?.isInt64 ? value : Number(value);
  if (typeof value === 'number') return node?.isInt64 ? bigintOf(value) : value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      value[index] = toBigints(item, places, node?.prefix?.[index] ?? node?.items);
    }
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      setOwn(value, name, toBigints(member, places, memberOf(node, name)));
    }
  }
  return value;
}

/** What has a fraction stays a number, for validation to refuse. */
function bigintOf(value: number): unknown {
  // The text of a double has the digits that it was made of, if those were not too many.
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(String(value)) : value;
}

function memberOf(node: Int64Node | undefined, name: string): number | undefined {
  const { properties, additional } = node ?? {};
  return properties && Object.hasOwn(properties, name) ? properties[name] : additional;
}

/** What users get of a value that has bigints: texts, where they have asked for them. It is changed where it stands. */
export function asUsed(value: unknown, places: Int64Places | undefined): unknown {
  return places?.as === 'string' ? toTexts(value) : value;
}

function toTexts(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = toTexts(item);
  } else if (isPlainObject(value)) {
    for (const [name, member] of Object.entries(value)) setOwn(value, name, toTexts(member));
  }
  return value;
}

/** A copy of what a user gives, in which texts of digits at those places are bigints. */
export function fromTexts(
  value: unknown,
  places: Int64Places | undefined,
  at: number | undefined,
): unknown {
  const node = at === undefined || places?.as !== 'string' ? undefined : places.nodes[at];
  if (node === undefined) return value;
  if (typeof value === 'string') {
    return node.isInt64 && /^-?\d{1,40}$/.test(value) ? BigInt(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      fromTexts(item, places, node.prefix?.[index] ?? node.items),
    );
  }
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => [
    name,
    fromTexts(member, places, memberOf(node, name)),
  ]);
  return Object.fromEntries(entries);
}

/** A validator of what a user has, for one of bigints. */
export function ofTexts(validator: Validator, places: Int64Places): Validator {
  return (value, report) => validator(fromTexts(value, places, places.body), report);
}
