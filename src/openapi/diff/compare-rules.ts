/** Compares keywords whose overlap is not worked out, such as `not` and `if`: by their text alone. */

import { isObject, stringAt, type Json } from '../json.js';
import type { Finding } from './change.js';
import { finding } from './finding.js';
import { placeOf, textOf, type JoinedSchema } from './joined-schema.js';
import { childrenOf, resolve, step, type Located, type Sources } from './sources.js';

const rules = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
];

/** One finding for each keyword whose text, references followed, is another. */
export function compareRules(
  old: JoinedSchema,
  current: JoinedSchema,
  sources: { readonly old: Sources; readonly new: Sources },
): Finding[] {
  const found = rules.filter(
    (keyword) =>
      (old.keywords.has(keyword) || current.keywords.has(keyword)) &&
      ruleText(old, keyword, sources.old) !== ruleText(current, keyword, sources.new),
  );
  const isSame = unlistedText(old, sources.old) === unlistedText(current, sources.new);
  return [...found, ...(isSame ? [] : ['oneOf'])].map((keyword) => {
    const places = { old: placeOf(old, keyword), new: placeOf(current, keyword) };
    const isAlone = refusing.has(keyword) && ![old, current].some(readsRules);
    if (isAlone && !old.keywords.has(keyword)) {
      return finding('condition-added', `\`${keyword}\` has to hold now`, places);
    }
    if (isAlone && !current.keywords.has(keyword)) {
      return finding('condition-removed', `\`${keyword}\` has to hold no longer`, places);
    }
    return finding('condition-changed', `\`${keyword}\` changed`, places);
  });
}

/** The rules that only refuse, whatever stands beside them. */
const refusing: ReadonlySet<string> = new Set([
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'not',
  'propertyNames',
]);

/** Whether what a schema refuses depends on which of its rules hold: more of them may then accept more. */
function readsRules({ keywords }: JoinedSchema): boolean {
  return ['minContains', 'unevaluatedItems', 'unevaluatedProperties'].some((keyword) =>
    keywords.has(keyword),
  );
}

function ruleText(schema: JoinedSchema, keyword: string, sources: Sources): string {
  return schema.of.leaves
    .flatMap((leaf) => step(leaf, keyword) ?? [])
    .map((at) => textOf(expand(sources, at, [])))
    .join();
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
    if (above.includes(place)) return { cycle: above.length - above.indexOf(place) };
    return expand(sources, target, [...above, place]);
  }
  return Object.fromEntries(
    childrenOf(at)
      .filter(([key, { value }]) => !isRemark(key, value))
      .map(([key, child]) => [key, expand(sources, child, above)]),
  );
}

function isRemark(key: string, value: Json): boolean {
  return ['description', 'title', 'example', 'examples'].includes(key) && !isObject(value);
}
