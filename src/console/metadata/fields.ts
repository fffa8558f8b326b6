/** What a product's metadata schema asks for: values to begin with, what may be changed, what is wrong. */

import type {
  MetadataField,
  MetadataNumberRules,
  MetadataSchema,
  MetadataStringRules,
  UiCondition,
  UiRegionOption,
} from '../../../generated/admin-api/types.js';

/** Whether a resource is being made, or changed. */
export type Occasion = 'create' | 'update';

/** By the name of the field; absent where nothing is filled in. */
export type Values = Readonly<Record<string, unknown>>;

export interface NamedField {
  readonly name: string;
  readonly field: MetadataField;
  readonly label: string;
  readonly isRequired: boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  /** Expressions on which it depends; they are for the dashboard of Vercel, which alone evaluates them. */
  readonly expressions: readonly string[];
}

/** The fields that are shown, in the order of the schema. */
export function shownFields(schema: MetadataSchema, occasion: Occasion): readonly NamedField[] {
  return Object.entries(schema.properties)
    .filter(([, field]) => !holds(field['ui:hidden'], occasion))
    .map(([name, field]) => ({
      name,
      field,
      label: field['ui:label'] ?? name,
      isRequired: schema.required?.includes(name) ?? false,
      isDisabled: holds(field['ui:disabled'], occasion),
      isReadOnly: holds(field['ui:read-only'], occasion),
      expressions: expressionsOf(field),
    }));
}

/** What holds by an expression does not hold here. */
function holds(condition: UiCondition | undefined, occasion: Occasion): boolean {
  return condition === true || condition === occasion;
}

function expressionsOf(field: MetadataField): readonly string[] {
  return (['ui:hidden', 'ui:disabled', 'ui:read-only'] as const).flatMap((name) => {
    const condition = field[name];
    return typeof condition === 'object' ? [`${name.slice(3)} if ${condition.expr}`] : [];
  });
}

/** Values that a form begins with: those of the resource, else those that the schema gives. */
export function firstValues(schema: MetadataSchema, given: Values): Values {
  const values: Record<string, unknown> = { ...given };
  for (const [name, field] of Object.entries(schema.properties)) {
    const value = values[name] ?? ('default' in field ? field.default : undefined);
    if (value !== undefined) values[name] = value;
    else if (field['ui:control'] === 'toggle') values[name] = false;
    else if (field['ui:control'] === 'slider') values[name] = firstSteps(field);
  }
  return values;
}

type SliderField = Extract<MetadataField, { 'ui:control': 'slider' }>;

/** A slider always stands somewhere. */
function firstSteps(field: SliderField): number[] {
  const step = field.items.default ?? field['ui:steps'][0];
  if (step === undefined) return [];
  return Array.from({ length: Math.max(1, field.minItems ?? 1) }, () => step);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isDisabled: boolean;
}

/** What can be chosen. */
export function choicesOf(field: MetadataField, occasion: Occasion): readonly Choice[] {
  if (!('ui:options' in field)) return [];
  const options: readonly (UiRegionOption | string)[] = field['ui:options'];
  return options
    .map((option) => (typeof option === 'string' ? { value: option } : option))
    .filter(({ hidden }) => !holds(hidden, occasion))
    .map(({ value, label, disabled }) => ({
      value,
      label: label ?? regionNames[value] ?? value,
      isDisabled: holds(disabled, occasion),
    }));
}

/** Vercel's compute regions. */
const regionNames: Readonly<Record<string, string>> = {
  arn1: 'Stockholm (arn1)',
  bom1: 'Mumbai (bom1)',
  cdg1: 'Paris (cdg1)',
  cle1: 'Cleveland (cle1)',
  cpt1: 'Cape Town (cpt1)',
  dub1: 'Dublin (dub1)',
  dxb1: 'Dubai (dxb1)',
  fra1: 'Frankfurt (fra1)',
  gru1: 'São Paulo (gru1)',
  hkg1: 'Hong Kong (hkg1)',
  hnd1: 'Tokyo (hnd1)',
  iad1: 'Washington, D.C. (iad1)',
  icn1: 'Seoul (icn1)',
  kix1: 'Osaka (kix1)',
  lhr1: 'London (lhr1)',
  pdx1: 'Portland (pdx1)',
  sfo1: 'San Francisco (sfo1)',
  sin1: 'Singapore (sin1)',
  syd1: 'Sydney (syd1)',
  yul1: 'Montréal (yul1)',
};

/** What is wrong, by the name of the field. */
export function problemsOf(
  fields: readonly NamedField[],
  values: Values,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  for (const { name, field, isRequired, isDisabled } of fields) {
    if (isDisabled) continue;
    const value = values[name];
    const problem = isBlank(value) ? missing(isRequired) : problemOf(field, value);
    if (problem !== undefined) problems[name] = problem;
  }
  return problems;
}

/** What is sent: nothing of fields that are left blank. */
export function filledIn(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function missing(isRequired: boolean): string | undefined {
  return isRequired ? 'Fill this in.' : undefined;
}

function problemOf(field: MetadataField, value: unknown): string | undefined {
  if (Array.isArray(value)) return listProblem(field, value);
  // A number is filled in where the field asks for one, and a text likewise.
  if (typeof value === 'number') return numberProblem(field as MetadataNumberRules, value);
  // As above.
  return typeof value === 'string' ? textProblem(field as MetadataStringRules, value) : undefined;
}

function listProblem(field: MetadataField, list: readonly unknown[]): string | undefined {
  if (!('items' in field)) return undefined;
  const { minItems = 0, maxItems = Infinity, items } = field;
  if (list.length < minItems) return `Choose at least ${minItems}.`;
  if (list.length > maxItems) return `Choose at most ${maxItems}.`;
  for (const item of list) {
    const problem =
      typeof item === 'number'
        ? // As for the value of a field.
          numberProblem(items as MetadataNumberRules, item)
        : // As above.
          textProblem(items as MetadataStringRules, String(item));
    if (problem !== undefined) return `${String(item)}: ${problem}`;
  }
  return undefined;
}

function textProblem(rules: MetadataStringRules, text: string): string | undefined {
  const { enum: allowed, minLength = 0, maxLength = Infinity, pattern } = rules;
  const { length } = [...text];
  if (allowed !== undefined && !allowed.includes(text))
    return `Write one of ${allowed.join(', ')}.`;
  if (length < minLength) return `Write at least ${minLength} characters.`;
  if (length > maxLength) return `Write at most ${maxLength} characters.`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
    return `It has to match ${pattern}`;
  }
  return undefined;
}

function numberProblem(rules: MetadataNumberRules, number: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rules;
  if (minimum !== undefined && number < minimum) return `It is ${minimum} or more.`;
  if (maximum !== undefined && number > maximum) return `It is ${maximum} or less.`;
  if (exclusiveMinimum !== undefined && number <= exclusiveMinimum) {
    return `It is more than ${exclusiveMinimum}.`;
  }
  if (exclusiveMaximum !== undefined && number >= exclusiveMaximum) {
    return `It is less than ${exclusiveMaximum}.`;
  }
  return undefined;
}
