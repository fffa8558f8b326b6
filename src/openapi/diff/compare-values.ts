/** Compares which values two schemas accept by themselves: types, lists of values, patterns, formats. */

import type { Json } from '../json.js';
import { ASSERTED_FORMATS, isAssertedFormat } from '../schema/formats.js';
import type { Effect, Finding } from './change.js';
import { compareLimits, isWithinBits } from './compare-limits.js';
import { finding, shown, type Places } from './finding.js';
import { acceptsText } from './accepts.js';
import {
  includesType,
  includesValue,
  placeOf,
  type JoinedSchema,
  type ValueType,
} from './joined-schema.js';

/** What two schemas accept of values that hold no others. */
export function compareValues(
  before: JoinedSchema,
  after: JoinedSchema,
  common: ReadonlySet<ValueType>,
): Finding[] {
  // A list says all there is to say about its values.
  if (before.values !== undefined || after.values !== undefined) return compareLists(before, after);
  return [
    ...compareTypes(before, after),
    ...compareLimits(before, after, common),
    ...(common.has('string') ? comparePatterns(before, after) : []),
    ...compareFormats(before, after, common),
  ];
}

/** The types that both accept; of integers and numbers the integers. */
export function commonTypes(before: JoinedSchema, after: JoinedSchema): ReadonlySet<ValueType> {
  return new Set([
    ...[...before.types].filter((type) => includesType(after.types, type)),
    ...[...after.types].filter((type) => includesType(before.types, type)),
  ]);
}

function placesOf(before: JoinedSchema, after: JoinedSchema, keyword: string): Places {
  return { old: placeOf(before, keyword), new: placeOf(after, keyword) };
}

function compareTypes(before: JoinedSchema, after: JoinedSchema): Finding[] {
  const narrows = [...before.written].some((type) => !includesType(after.types, type));
  const widens = [...after.written].some((type) => !includesType(before.types, type));
  if (!narrows && !widens) return [];
  const code = narrows && widens ? 'type-changed' : narrows ? 'type-narrowed' : 'type-widened';
  const message = `the type changes from ${namesOf(before)} to ${namesOf(after)}`;
  return [finding(code, message, placesOf(before, after, 'type'))];
}

function namesOf({ types }: JoinedSchema): string {
  // All but null, with integers among the numbers.
  if (types.size >= 5) return 'any';
  return types.size === 0 ? 'none' : [...types].map((type) => `\`${type}\``).join(' or ');
}

function compareLists(before: JoinedSchema, after: JoinedSchema): Finding[] {
  const { values: old } = before;
  const { values: current } = after;
  if (old !== undefined && current !== undefined)
    return compareMembers(before, after, old, current);
  const keyword = before.keywords.has('const') || after.keywords.has('const') ? 'const' : 'enum';
  const places = placesOf(before, after, keyword);
  if (current !== undefined) {
    const widens = current.some((value) => !acceptsText(before, value));
    const message = `only ${listOf(current)} ${current.length === 1 ? 'is' : 'are'} accepted now`;
    return [finding('enum-added', message, places, { narrows: true, widens })];
  }
  const narrows = (old ?? []).some((value) => !acceptsText(after, value));
  const message = `more than ${listOf(old ?? [])} is accepted now`;
  return [finding('enum-removed', message, places, { narrows, widens: true })];
}

/** Which values of lists are gone, and which are new. */
export function compareMembers(
  before: JoinedSchema,
  after: JoinedSchema,
  old: readonly Json[],
  current: readonly Json[],
): Finding[] {
  const gone = old.filter((value) => !includesValue(current, value));
  const added = current.filter((value) => !includesValue(old, value));
  const places = placesOf(before, after, after.keywords.has('enum') ? 'enum' : 'const');
  return [
    ...(gone.length > 0
      ? [finding('enum-value-removed', `${listOf(gone)} accepted no longer`, places)]
      : []),
    ...(added.length > 0
      ? [finding('enum-value-added', `${listOf(added)} accepted too`, places)]
      : []),
  ];
}

function listOf(values: readonly Json[]): string {
  const first = values.slice(0, 8).map(shown).join(', ');
  return values.length > 8 ? `${first} and ${values.length - 8} more` : first;
}

function comparePatterns(before: JoinedSchema, after: JoinedSchema): Finding[] {
  const old = textsOf(before, 'pattern');
  const current = textsOf(after, 'pattern');
  const gone = old.filter((text) => !current.includes(text));
  const added = current.filter((text) => !old.includes(text));
  const places = placesOf(before, after, 'pattern');
  if (gone.length > 0 && added.length > 0) {
    const message = `\`pattern\` changes from ${shown(gone.join(' '))} to ${shown(added.join(' '))}`;
    return [finding('pattern-changed', message, places)];
  }
  return [
    ...gone.map((text) => finding('pattern-removed', `\`pattern\` ${shown(text)} is gone`, places)),
    ...added.map((text) => finding('pattern-added', `\`pattern\` is ${shown(text)} now`, places)),
  ];
}

function textsOf(schema: JoinedSchema, keyword: string): string[] {
  return (schema.keywords.get(keyword) ?? []).filter((value) => typeof value === 'string');
}

/** Formats that accept all that another accepts. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', uri: 'uri-reference' };

function compareFormats(
  before: JoinedSchema,
  after: JoinedSchema,
  common: ReadonlySet<ValueType>,
): Finding[] {
  const [old] = textsOf(before, 'format');
  const [current] = textsOf(after, 'format');
  if (old === current) return [];
  const narrows =
    isAsserted(current, common) && wider[old ?? ''] !== current && !isWithin(before, current);
  const widens = isAsserted(old, common) && wider[current ?? ''] !== old && !isWithin(after, old);
  const effect: Effect = { narrows, widens };
  const places = placesOf(before, after, 'format');
  if (old === undefined) {
    return [finding('format-added', `\`format\` is \`${current}\` now`, places, effect)];
  }
  if (current === undefined) {
    return [finding('format-removed', `\`format\` \`${old}\` is gone`, places, effect)];
  }
  const message = `\`format\` changes from \`${old}\` to \`${current}\``;
  return [finding('format-changed', message, places, effect)];
}

/** Whether all that a schema accepts is of a format, by its limits. */
function isWithin(schema: JoinedSchema, format: string | undefined): boolean {
  const [, bits] = /^int(32|64)$/.exec(format ?? '') ?? [];
  return bits !== undefined && isWithinBits(schema, Number(bits));
}

function isAsserted(format: string | undefined, common: ReadonlySet<ValueType>): boolean {
  if (format === undefined || !isAssertedFormat(format)) return false;
  const type = ASSERTED_FORMATS[format];
  return common.has(type) || (type === 'integer' && common.has('number'));
}
