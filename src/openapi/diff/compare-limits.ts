/** Compares the limits of two schemas: sizes, lengths, counts, `multipleOf` and `uniqueItems`. */

import { certainNames } from './certain-names.js';
import type { Finding } from './change.js';
import { finding } from './finding.js';
import { placeOf, type JoinedSchema, type ValueType } from './joined-schema.js';
import { objectOf } from './sources.js';

/** A limit; no number and no count satisfies one that is exclusive at its value. */
interface Limit {
  readonly value: number;
  readonly isExclusive: boolean;
  /** The keyword that sets it. */
  readonly keyword: string;
}

interface LimitKind {
  readonly keyword: string;
  readonly types: readonly ValueType[];
  readonly isUpper: boolean;
  readonly exclusive?: string;
}

const numbers: readonly ValueType[] = ['number', 'integer'];
const kinds: readonly LimitKind[] = [
  { keyword: 'minimum', exclusive: 'exclusiveMinimum', types: numbers, isUpper: false },
  { keyword: 'maximum', exclusive: 'exclusiveMaximum', types: numbers, isUpper: true },
  { keyword: 'minLength', types: ['string'], isUpper: false },
  { keyword: 'maxLength', types: ['string'], isUpper: true },
  { keyword: 'minItems', types: ['array'], isUpper: false },
  { keyword: 'maxItems', types: ['array'], isUpper: true },
  { keyword: 'minProperties', types: ['object'], isUpper: false },
  { keyword: 'maxProperties', types: ['object'], isUpper: true },
];

/** `common` are the types that both schemas accept: other limits no value meets. */
export function compareLimits(
  before: JoinedSchema,
  after: JoinedSchema,
  common: ReadonlySet<ValueType>,
): Finding[] {
  const applies = (types: readonly ValueType[]): boolean => types.some((type) => common.has(type));
  return [
    ...kinds
      .filter(({ types }) => applies(types))
      .flatMap((kind) => compareKind(kind, before, after)),
    ...(applies(numbers) ? compareMultiples(before, after) : []),
    ...(applies(['array']) ? compareUniqueness(before, after) : []),
  ];
}

function compareKind(kind: LimitKind, before: JoinedSchema, after: JoinedSchema): Finding[] {
  const old = limitOf(kind, before);
  const current = limitOf(kind, after);
  const order = tightness(current, kind.isUpper) - tightness(old, kind.isUpper);
  const exclusion = Number(current?.isExclusive ?? false) - Number(old?.isExclusive ?? false);
  const change = old?.value === current?.value ? exclusion : order;
  if (change === 0) return [];
  const [reached, looser] = change > 0 ? [current, before] : [old, after];
  if (kind.keyword === 'minProperties' && isRequiredAnyway(reached, looser)) return [];
  if (kind.keyword === 'maxItems' && isFullAnyway(reached, looser)) return [];
  return [
    limitFinding(change > 0, messageOf(kind.keyword, old, current), before, after, {
      old: old?.keyword ?? kind.keyword,
      new: current?.keyword ?? kind.keyword,
    }),
  ];
}

/** Whether a schema requires as many properties by their names. */
function isRequiredAnyway(limit: Limit | undefined, schema: JoinedSchema): boolean {
  return limit !== undefined && limit.value <= certainNames(schema).size;
}

/** Whether a schema refuses more items by their positions. */
function isFullAnyway(limit: Limit | undefined, schema: JoinedSchema): boolean {
  return schema.of.leaves.some((leaf) => {
    const { items, prefixItems } = objectOf(leaf);
    const positions = Array.isArray(prefixItems) ? prefixItems.length : 0;
    return items === false && limit !== undefined && positions <= limit.value;
  });
}

/**
 * Whether a schema accepts whole numbers of a range alone, by its limits.
 * @param bits Of the range, with the sign.
 */
export function isWithinBits(schema: JoinedSchema, bits: number): boolean {
  const [lower, upper] = kinds.map((kind) => limitOf(kind, schema)?.value);
  if (numbersIn(schema) || lower === undefined || upper === undefined) return false;
  return lower >= -(2 ** (bits - 1)) && upper < 2 ** (bits - 1);
}

/** Larger is tighter. */
function tightness(limit: Limit | undefined, isUpper: boolean): number {
  if (limit === undefined) return Number.NEGATIVE_INFINITY;
  return isUpper ? -limit.value : limit.value;
}

function limitOf(kind: LimitKind, schema: JoinedSchema): Limit | undefined {
  const isWhole = !numbersIn(schema);
  const found = [
    ...limitsUnder(schema, kind.keyword, false),
    ...(kind.exclusive === undefined ? [] : limitsUnder(schema, kind.exclusive, true)),
  ]
    .map((limit) => (isWhole ? wholeLimit(limit, kind.isUpper) : limit))
    // What says nothing: no length and no count is below 0.
    .filter(({ value }) => kind.types === numbers || kind.isUpper || value > 0)
    .toSorted((a, b) => tightness(b, kind.isUpper) - tightness(a, kind.isUpper));
  const [tightest] = found;
  return (
    found.find(({ value, isExclusive }) => value === tightest?.value && isExclusive) ?? tightest
  );
}

function limitsUnder(schema: JoinedSchema, keyword: string, isExclusive: boolean): Limit[] {
  return (schema.keywords.get(keyword) ?? [])
    .filter((value) => typeof value === 'number')
    .map((value) => ({ value, isExclusive, keyword }));
}

function numbersIn(schema: JoinedSchema): boolean {
  return schema.types.has('number');
}

/** For whole numbers `> 0` is `>= 1`. */
function wholeLimit(limit: Limit, isUpper: boolean): Limit {
  const { value, isExclusive } = limit;
  const whole = isUpper ? Math.floor(value) : Math.ceil(value);
  const shift = isExclusive && whole === value ? (isUpper ? -1 : 1) : 0;
  return { ...limit, value: whole + shift, isExclusive: false };
}

function messageOf(keyword: string, old: Limit | undefined, current: Limit | undefined): string {
  if (old === undefined) return `\`${current?.keyword ?? keyword}\` is ${valueText(current)} now`;
  if (current === undefined) return `\`${old.keyword}\` ${valueText(old)} is gone`;
  const name = old.keyword === current.keyword ? old.keyword : keyword;
  return `\`${name}\` changes from ${valueText(old)} to ${valueText(current)}`;
}

function valueText(limit: Limit | undefined): string {
  return `${limit?.value}${limit?.isExclusive === true ? ' (exclusive)' : ''}`;
}

function compareMultiples(before: JoinedSchema, after: JoinedSchema): Finding[] {
  const old = multipleOf(before);
  const current = multipleOf(after);
  if (old === current) return [];
  const message =
    current === undefined
      ? `\`multipleOf\` ${old} is gone`
      : old === undefined
        ? `\`multipleOf\` is ${current} now`
        : `\`multipleOf\` changes from ${old} to ${current}`;
  const keywords = { old: 'multipleOf', new: 'multipleOf' };
  const narrows = current !== undefined && !isMultiple(old, current);
  const widens = old !== undefined && !isMultiple(current, old);
  return [
    ...(narrows ? [limitFinding(true, message, before, after, keywords)] : []),
    ...(widens ? [limitFinding(false, message, before, after, keywords)] : []),
  ];
}

/** Every whole number is a multiple of 1, and of what 1 is a multiple of. */
function multipleOf(schema: JoinedSchema): number | undefined {
  const [value] = schema.keywords.get('multipleOf') ?? [];
  if (typeof value !== 'number') return undefined;
  return isMultiple(1, value) && !numbersIn(schema) ? undefined : value;
}

function isMultiple(value: number | undefined, of: number): boolean {
  return value !== undefined && Number.isInteger(Number((value / of).toPrecision(12)));
}

function compareUniqueness(before: JoinedSchema, after: JoinedSchema): Finding[] {
  const old = isUnique(before);
  const current = isUnique(after);
  if (old === current || isSingle(current ? before : after)) return [];
  const message = current ? 'items have to be unique now' : 'items need not be unique any more';
  const keywords = { old: 'uniqueItems', new: 'uniqueItems' };
  return [limitFinding(current, message, before, after, keywords)];
}

/** Whether there is nothing that an item could be the same as. */
function isSingle({ keywords }: JoinedSchema): boolean {
  return keywords.get('maxItems')?.some((value) => typeof value === 'number' && value < 2) ?? false;
}

function isUnique(schema: JoinedSchema): boolean {
  return schema.keywords.get('uniqueItems')?.includes(true) ?? false;
}

function limitFinding(
  isTighter: boolean,
  message: string,
  before: JoinedSchema,
  after: JoinedSchema,
  keywords: { readonly old: string; readonly new: string },
): Finding {
  return finding(isTighter ? 'limit-tightened' : 'limit-loosened', message, {
    old: placeOf(before, keywords.old),
    new: placeOf(after, keywords.new),
  });
}
