/** Compares keywords whose overlap is not worked out, such as `not` and `if`: by the text of what they demand. */

import { isArray, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { certainNames } from './certain-names.js';
import type { Finding } from './change.js';
import { finding, type Places } from './finding.js';
import { evaluatesItems, placeOf, textOf, type JoinedSchema } from './joined-schema.js';
import type { Leaf } from './schema-node.js';
import {
  childrenOf,
  ignoresSiblings,
  objectOf,
  resolve,
  step,
  type Located,
  type Sources,
} from './sources.js';

interface RuleKind {
  readonly keyword: string;
  /** What a leaf demands by it, each demand by its text: the same ones mean the same, in whichever leaf. */
  readonly demands: (leaf: Leaf, textAt: TextAt, certain: Certain) => readonly string[];
  /** Whether it tells `unevaluatedItems` and `unevaluatedProperties` what to leave alone. */
  readonly evaluates: boolean;
}

/** Names that one of the two schemas requires anyway. */
type Certain = ReadonlySet<string>;

/** The text of what stands under a keyword; undefined where nothing does. */
type TextAt = (at: Located, keyword: string) => string | undefined;

const kinds: readonly RuleKind[] = [
  { keyword: 'not', demands: refusals, evaluates: false },
  { keyword: 'propertyNames', demands: demandOf('propertyNames'), evaluates: false },
  { keyword: 'dependentRequired', demands: requiredBy, evaluates: false },
  { keyword: 'dependentSchemas', demands: demandsByName, evaluates: true },
  { keyword: 'contains', demands: contained, evaluates: true },
  { keyword: 'if', demands: conditions, evaluates: true },
];

/** One finding for each keyword whose demands, references followed, are others. */
export function compareRules(
  old: JoinedSchema,
  current: JoinedSchema,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding[] {
  const sides = [old, current];
  const isUnevaluated = sides.some(readsRules);
  const isRequiring = sides.some(({ keywords }) => keywords.has('dependentRequired'));
  const certain = new Set(isRequiring ? sides.flatMap((one) => [...certainNames(one)]) : []);
  const found = kinds.flatMap(({ keyword, demands, evaluates }) => {
    if (!sides.some(({ keywords }) => keywords.has(keyword))) return [];
    const isRead = evaluates && isUnevaluated;
    const demandsIn = (schema: JoinedSchema, from: Sources): ReadonlySet<string> =>
      new Set(
        schema.of.leaves.flatMap((leaf) => [
          ...demands(leaf, textIn(from), certain),
          ...(isRead ? demandOf(keyword)(leaf, textIn(from), certain) : []),
        ]),
      );
    const before = demandsIn(old, sources.old);
    const after = demandsIn(current, sources.new);
    const places = { old: placeOf(old, keyword), new: placeOf(current, keyword) };
    return ruleFinding(keyword, before, after, places, !isRead);
  });
  const isSame = unlistedText(old, sources.old) === unlistedText(current, sources.new);
  const places = { old: placeOf(old, 'oneOf'), new: placeOf(current, 'oneOf') };
  return [
    ...found,
    ...compareUnevaluated(old, current, sources),
    ...(isSame ? [] : [finding('condition-changed', '`oneOf` changed', places)]),
  ];
}

/** More demands refuse more, where nothing else depends on them. */
function ruleFinding(
  keyword: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  places: Places,
  isAlone: boolean,
): Finding[] {
  const isGone = [...before].some((demand) => !after.has(demand));
  const isNew = [...after].some((demand) => !before.has(demand));
  if (!isGone && !isNew) return [];
  if (isAlone && !isGone) {
    return [finding('condition-added', `\`${keyword}\` has to hold now`, places)];
  }
  if (isAlone && !isNew) {
    return [finding('condition-removed', `\`${keyword}\` has to hold no longer`, places)];
  }
  return [finding('condition-changed', `\`${keyword}\` changed`, places)];
}

/** What is left over from other rules; from positions and `items` alone it is compared item by item. */
function compareUnevaluated(
  old: JoinedSchema,
  current: JoinedSchema,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding[] {
  if (![old, current].some(evaluatesItems)) return [];
  const keyword = 'unevaluatedItems';
  const demandsIn = (schema: JoinedSchema, from: Sources): ReadonlySet<string> => {
    const texts = schema.of.leaves.flatMap((leaf) => textIn(from)(leaf, keyword) ?? []);
    return new Set(texts.every(isOpen) ? [] : texts);
  };
  const before = demandsIn(old, sources.old);
  const after = demandsIn(current, sources.new);
  const places = { old: placeOf(old, keyword), new: placeOf(current, keyword) };
  // Beside another one, one that is new may leave that less to refuse.
  return ruleFinding(keyword, before, after, places, before.size === 0 || after.size === 0);
}

/** Whether what a schema refuses depends on which of its rules hold: more of them may then accept more. */
function readsRules({ keywords }: JoinedSchema): boolean {
  return keywords.has('unevaluatedItems') || keywords.has('unevaluatedProperties');
}

function demandOf(keyword: string): RuleKind['demands'] {
  return (leaf, textAt) => {
    const text = textAt(leaf, keyword);
    return text === undefined ? [] : [text];
  };
}

function refusals(leaf: Leaf, textAt: TextAt): string[] {
  const refused = textAt(leaf, 'not');
  // It is the text of JSON.
  return refused === undefined ? [] : refusedBy(JSON.parse(refused) as Json);
}

/** A list of values, or of alternatives, is refused one by one. */
function refusedBy(schema: Json): string[] {
  const [keyword = '', ...others] = Object.keys(isObject(schema) ? schema : {});
  const value = isObject(schema) && others.length === 0 ? schema[keyword] : undefined;
  if (keyword === 'const' && value !== undefined) return [textOf({ enum: [value] })];
  if (!isArray(value)) return [textOf(schema)];
  if (keyword === 'anyOf') return value.flatMap(refusedBy);
  return keyword === 'enum' ? value.map((one) => textOf({ enum: [one] })) : [textOf(schema)];
}

function demandsByName(leaf: Leaf, textAt: TextAt): string[] {
  const byName = step(leaf, 'dependentSchemas');
  if (byName === undefined) return [];
  return childrenOf(byName).map(([name]) => `${textOf(name)} ${textAt(byName, name) ?? ''}`);
}

function requiredBy(leaf: Leaf, _: TextAt, certain: Certain): string[] {
  return childrenOf(step(leaf, 'dependentRequired')).flatMap(([name, required]) =>
    childrenOf(required)
      .filter(([, { value }]) => typeof value !== 'string' || !certain.has(value))
      .map(([, { value }]) => textOf([name, value])),
  );
}

/** `minContains` is 1 unless it says so, and demands nothing where it is 0. */
function contained(leaf: Leaf, textAt: TextAt): string[] {
  const items = textAt(leaf, 'contains');
  if (items === undefined) return [];
  const { minContains = 1, maxContains } = objectOf(leaf);
  return [
    ...(minContains === 0 ? [] : [`at least ${textOf(minContains)} ${items}`]),
    ...(maxContains === undefined ? [] : [`at most ${textOf(maxContains)} ${items}`]),
  ];
}

/** `then` and `else` demand nothing without `if`, and `if` nothing without them. */
function conditions(leaf: Leaf, textAt: TextAt): string[] {
  const condition = textAt(leaf, 'if');
  if (condition === undefined) return [];
  return ['then', 'else'].flatMap((keyword) => {
    const text = textAt(leaf, keyword);
    return text === undefined || isOpen(text) ? [] : [`${condition} ${keyword} ${text}`];
  });
}

/** Whether a schema accepts every value, by its text. */
function isOpen(text: string): boolean {
  return text === 'true' || text === '{}';
}

function textIn(sources: Sources): TextAt {
  return (at, keyword) => {
    const found = step(at, keyword);
    return found && textOf(expand(sources, found, []));
  };
}

function unlistedText(schema: JoinedSchema, sources: Sources): string {
  return schema.of.unlisted.map((at) => textOf(expand(sources, at, []))).join();
}

/** The value with what it refers to in place of references, and without its remarks. */
function expand(sources: Sources, at: Located, above: readonly string[]): Json {
  if (!isObject(at.value)) {
    return Array.isArray(at.value)
      ? childrenOf(at).map(([, child]) => expand(sources, child, above))
      : at.value;
  }
  const reference = stringAt(at.value, '$ref');
  if (reference !== undefined) {
    const target = resolve(sources, at, reference);
    const place = `${target.file}#${target.pointer}`;
    // How far up a cycle leads back says the same in both descriptions.
    const referred = above.includes(place)
      ? { cycle: above.length - above.indexOf(place) }
      : expand(sources, target, [...above, place]);
    const beside = ignoresSiblings(sources) ? {} : expandMembers(sources, at, above);
    return Object.keys(beside).length === 0 ? referred : { allOf: [referred, beside] };
  }
  return expandMembers(sources, at, above);
}

function expandMembers(sources: Sources, at: Located, above: readonly string[]): JsonObject {
  return Object.fromEntries(
    childrenOf(at)
      .filter(([key, { value }]) => !isReference(key, value) && !isRemark(key, value))
      .map(([key, child]) => [key, expand(sources, child, above)]),
  );
}

/** A property may have that name. */
function isReference(key: string, value: Json): boolean {
  return key === '$ref' && typeof value === 'string';
}

function isRemark(key: string, value: Json): boolean {
  return ['description', 'title', 'example', 'examples'].includes(key) && !isObject(value);
}
