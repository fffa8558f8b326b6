/** Compares the forms that a value may have: which stayed, which are new, which are gone. */

import type { Json } from '../json.js';
import type { Effect, Finding } from './change.js';
import type { Pair } from './compare-objects.js';
import { commonTypes, compareMembers } from './compare-values.js';
import { finding } from './finding.js';
import { compareRules } from './compare-rules.js';
import type { Sources } from './sources.js';
import { tagsOf, textOf, titleOf, joinedSchemaOf, type JoinedSchema } from './joined-schema.js';

/** An old and a new form of the same thing. */
export interface Matched {
  readonly old: JoinedSchema;
  readonly new: JoinedSchema;
}

interface Forms {
  readonly old: readonly JoinedSchema[];
  readonly new: readonly JoinedSchema[];
  readonly pair: Pair;
  readonly sources: { readonly old: Sources; readonly new: Sources };
  /** What it does to replace the old form by the new one. */
  readonly judge: (matched: Matched) => Effect;
}

/** What is said of forms, and which of them belong together. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** To be compared in turn. */
  readonly matched: readonly Matched[];
}

export function compareAlternatives(forms: Forms): Outcome {
  const [old] = forms.old;
  const [current] = forms.new;
  if (forms.old.length === 1 && forms.new.length === 1 && old && current) {
    return {
      findings: compareRules(old, current, forms.sources),
      matched: [{ old, new: current }],
    };
  }
  if (old === undefined || current === undefined) {
    return { findings: compareWithNone(forms), matched: [] };
  }
  const lists = { old: listedIn(forms.old), new: listedIn(forms.new) };
  if (lists.old !== undefined && lists.new !== undefined) {
    return { findings: compareMembers(old, current, lists.old, lists.new), matched: [] };
  }
  const { matched, gone, added } = match(forms);
  return {
    findings: [
      ...matched.flatMap((pair) => compareRules(pair.old, pair.new, forms.sources)),
      ...gone.flatMap((form) => removedForm(form, forms)),
      ...added.flatMap((form) => addedForm(form, forms)),
      ...compareExclusion(forms, matched),
    ],
    matched,
  };
}

/** What forms may say, or lead through, so that they are lists of values and nothing else. */
const listing: ReadonlySet<string> = new Set(
  '$ref allOf anyOf const default deprecated description enum example examples oneOf title type'.split(
    ' ',
  ),
);

/** The values of forms that only list some, such as constants with a title each; a `oneOf` may list none twice. */
function listedIn(forms: readonly JoinedSchema[]): readonly Json[] | undefined {
  const isList = forms.every(
    ({ keywords, of, values }) =>
      values !== undefined &&
      of.unlisted.length === 0 &&
      [...keywords.keys()].every((keyword) => listing.has(keyword) || keyword.startsWith('x-')),
  );
  if (!isList || (isExclusive(forms) && !areDisjoint(forms))) return undefined;
  return forms.flatMap(({ values }) => values ?? []);
}

/** One side accepts nothing, or null alone. */
function compareWithNone({ old, new: current, pair }: Forms): Finding[] {
  if (old.length === current.length) return [];
  const places = { old: pair.old.at, new: pair.new.at };
  return current.length === 0
    ? [finding('type-narrowed', 'no value of any type is accepted now', places)]
    : [finding('type-widened', 'values are accepted where none were', places)];
}

interface Matching {
  readonly matched: readonly Matched[];
  readonly gone: readonly JoinedSchema[];
  readonly added: readonly JoinedSchema[];
}

/** Pairs forms by what names them; those without a partner then by being the same. */
function match({ old, new: current, judge }: Forms): Matching {
  const matched: Matched[] = [];
  let gone = old.flatMap(splitTypes);
  let added = current.flatMap(splitTypes);
  const take = (isPair: (one: JoinedSchema, other: JoinedSchema) => boolean): void => {
    for (const one of gone) {
      const other = added.find((candidate) => isPair(one, candidate));
      if (other === undefined) continue;
      matched.push({ old: one, new: other });
      added = added.filter((schema) => schema !== other);
    }
    gone = gone.filter((schema) => !matched.some((pair) => pair.old === schema));
  };
  for (const nameOf of namings) {
    const names = { old: uniqueNames(gone, nameOf), new: uniqueNames(added, nameOf) };
    take((one, other) => {
      const name = names.old.get(one);
      return name !== undefined && name === names.new.get(other);
    });
  }
  take((one, other) => {
    const effect = judge({ old: one, new: other });
    return !effect.narrows && !effect.widens;
  });
  return { matched, gone, added };
}

/** Each stated type by itself: `type: [string, integer]` is a choice like any other. */
function splitTypes(schema: JoinedSchema): JoinedSchema[] {
  if (!schema.isTyped || schema.types.size < 2) return [schema];
  return [...schema.types].map((type) => joinedSchemaOf(schema.of, type));
}

type Naming = (schema: JoinedSchema) => string | undefined;

/** What tells forms apart, the surest first. */
const namings: readonly Naming[] = [
  (schema) => tagsOf(schema)[0],
  (schema) => (schema.of.name === undefined ? undefined : `${schema.of.name} ${typesText(schema)}`),
  (schema) => {
    const title = titleOf(schema);
    return title === undefined ? undefined : `${title} ${typesText(schema)}`;
  },
  typesText,
];

function typesText(schema: JoinedSchema): string {
  return [...schema.types].toSorted().join(' ');
}

/** The names that no other form has. */
function uniqueNames(schemas: readonly JoinedSchema[], nameOf: Naming): Map<JoinedSchema, string> {
  const named = schemas.map((schema) => [schema, nameOf(schema)] as const);
  return new Map(
    named.filter(
      (entry): entry is readonly [JoinedSchema, string] =>
        entry[1] !== undefined && named.filter(([, other]) => other === entry[1]).length === 1,
    ),
  );
}

function removedForm(form: JoinedSchema, { new: current, pair, judge }: Forms): Finding[] {
  const isCovered = current.some((other) => !judge({ old: form, new: other }).narrows);
  if (isCovered) return [];
  const places = { old: form.of.at, new: pair.new.at };
  return [finding('alternative-removed', `the form ${nameOfForm(form)} is gone`, places)];
}

function addedForm(form: JoinedSchema, { old, pair, judge }: Forms): Finding[] {
  const isCovered = old.some((other) => !judge({ old: other, new: form }).widens);
  if (isCovered) return [];
  const places = { old: pair.old.at, new: form.of.at };
  return [finding('alternative-added', `new form ${nameOfForm(form)}`, places)];
}

function nameOfForm(schema: JoinedSchema): string {
  const types = typesText(schema);
  const name = tagsOf(schema)[0] ?? schema.of.name ?? titleOf(schema);
  return `\`${name ?? types}\``;
}

/** Whether the choice is a `oneOf`, whose forms exclude each other. */
function isExclusive(forms: readonly JoinedSchema[]): boolean {
  return forms.some((schema) => schema.of.at.pointer.match(/\/oneOf\/\d+$/) !== null);
}

function compareExclusion(
  { old, new: current, pair }: Forms,
  matched: readonly Matched[],
): Finding[] {
  const was = isExclusive(old);
  const is = isExclusive(current);
  const bothChoose = old.length > 1 && current.length > 1;
  if (!bothChoose || was === is || areDisjoint(matched.map(({ old: form }) => form))) return [];
  const places = { old: pair.old.at, new: pair.new.at };
  return is
    ? [finding('alternatives-made-exclusive', '`anyOf` became `oneOf`', places)]
    : [finding('alternatives-made-inclusive', '`oneOf` became `anyOf`', places)];
}

/** Whether no value fits two forms, by their types, lists of values or tags. */
function areDisjoint(forms: readonly JoinedSchema[]): boolean {
  return forms.every((one, index) => forms.slice(index + 1).every((other) => areApart(one, other)));
}

function areApart(one: JoinedSchema, other: JoinedSchema): boolean {
  if (commonTypes(one, other).size === 0) return true;
  if (one.values !== undefined && other.values !== undefined) {
    const texts = new Set(other.values.map(textOf));
    return !one.values.some((value) => texts.has(textOf(value)));
  }
  return tagsOf(one).some((tag) => {
    const name = tag.slice(0, tag.indexOf('='));
    const isRequired = [one, other].every((schema) => requires(schema, name));
    return isRequired && tagsOf(other).some((mine) => mine.startsWith(`${name}=`) && mine !== tag);
  });
}

function requires(schema: JoinedSchema, name: string): boolean {
  return (schema.keywords.get('required') ?? []).some(
    (list: Json) => Array.isArray(list) && list.includes(name),
  );
}
