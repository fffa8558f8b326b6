/** Holds the settings of a resource against the metadata schema of its product. */

import {
  fail,
  isLongerThan,
  isNumber,
  isShorterThan,
  own,
  Report,
  type Issue,
} from '@openapi-counterpart/runtime';
import type {
  Metadata,
  MetadataField,
  MetadataNumberRules,
  MetadataSchema,
  MetadataStringRules,
  MetadataValue,
  UiCondition,
} from '@openapi-counterpart/vercel/vercel-api/types';

export interface CompletedMetadata {
  /** What was chosen, with the defaults of the fields that were left out. */
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
}

type ArrayField = Extract<MetadataField, { readonly type: 'array' }>;
type StringRules = Pick<MetadataStringRules, 'enum' | 'minLength' | 'maxLength' | 'pattern'>;

/**
 * For a resource that is about to be made: fills defaults in, and says what is missing or wrong.
 * Settings without a field are let through, as JSON Schema does.
 * @param pointer Where the metadata are in the body.
 */
export function completeMetadata(
  schema: MetadataSchema,
  given: Metadata,
  pointer: string,
): CompletedMetadata {
  const metadata: Metadata = { ...given };
  for (const [name, field] of Object.entries(schema.properties)) {
    const preset = 'default' in field ? field.default : undefined;
    if (preset !== undefined && !Object.hasOwn(metadata, name)) metadata[name] = preset;
  }
  const report = new Report(undefined, pointer);
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(metadata, name)) fail(report, 'required', name, metadata);
  }
  checkFields(schema, metadata, report);
  return { metadata, issues: report.issues };
}

/** For a form that is still being filled in: says what is wrong, not what is missing. */
export function metadataIssues(
  schema: MetadataSchema,
  chosen: Metadata,
  pointer: string,
): readonly Issue[] {
  const report = new Report(undefined, pointer);
  checkFields(schema, chosen, report);
  return report.issues;
}

function checkFields(schema: MetadataSchema, metadata: Metadata, report: Report): void {
  for (const [name, field] of Object.entries(schema.properties)) {
    const value = own(metadata, name);
    if (value !== undefined) checkField(field, value, report.at(name));
  }
}

function checkField(field: MetadataField, value: unknown, report: Report): void {
  switch (field.type) {
    case 'string':
      if (typeof value !== 'string') return void fail(report, 'type', 'a string', value);
      // A namespace at a Git host has no rules of its own.
      if (field['ui:control'] === 'git-namespace') return;
      checkString(field, value, report);
      return checkOption(field, value, report);
    case 'number':
      return checkNumber(field, value, report);
    case 'boolean':
      if (typeof value !== 'boolean') fail(report, 'type', 'a boolean', value);
      return;
    case 'array':
      return checkArray(field, value, report);
  }
}

function checkArray(field: ArrayField, value: unknown, report: Report): void {
  if (!Array.isArray(value)) return void fail(report, 'type', 'an array', value);
  const { minItems, maxItems } = field;
  if (minItems !== undefined && value.length < minItems) fail(report, 'minItems', minItems, value);
  if (maxItems !== undefined && value.length > maxItems) fail(report, 'maxItems', maxItems, value);
  value.forEach((item: unknown, at) => {
    const place = report.at(at);
    if (field['ui:control'] === 'slider') {
      checkNumber(field.items, item, place);
      if (isNumber(item) && !field['ui:steps'].includes(item)) {
        fail(place, 'enum', field['ui:steps'], item);
      }
    } else if (typeof item === 'string') {
      checkString(field.items, item, place);
      checkOption(field, item, place);
    } else {
      fail(place, 'type', 'a string', item);
    }
  });
}

function checkString(rules: StringRules, value: string, report: Report): void {
  const { minLength, maxLength, pattern } = rules;
  if (rules.enum !== undefined && !rules.enum.includes(value)) {
    fail(report, 'enum', rules.enum, value);
  }
  if (minLength !== undefined && isShorterThan(value, minLength)) {
    fail(report, 'minLength', minLength, value);
  }
  if (maxLength !== undefined && isLongerThan(value, maxLength)) {
    fail(report, 'maxLength', maxLength, value);
  }
  if (pattern !== undefined) checkPattern(pattern, value, report);
}

function checkPattern(pattern: string, value: string, report: Report): void {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, 'u');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report.add('pattern', `cannot be judged: the pattern of the field is wrong. ${error.message}`);
    return;
  }
  if (!expression.test(value)) fail(report, 'pattern', expression, value);
}

function checkNumber(rules: MetadataNumberRules, value: unknown, report: Report): void {
  if (!isNumber(value)) return void fail(report, 'type', 'a number', value);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rules;
  if (minimum !== undefined && value < minimum) fail(report, 'minimum', minimum, value);
  if (maximum !== undefined && value > maximum) fail(report, 'maximum', maximum, value);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    fail(report, 'exclusiveMinimum', exclusiveMinimum, value);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    fail(report, 'exclusiveMaximum', exclusiveMaximum, value);
  }
}

/** Only what the form offers can be chosen. */
function checkOption(field: MetadataField, value: string, report: Report): void {
  if (!('ui:options' in field)) return;
  const offered = field['ui:options'].flatMap((option) => {
    if (typeof option === 'string') return [option];
    return isOffOnCreation(option.disabled) || isOffOnCreation(option.hidden) ? [] : [option.value];
  });
  if (!offered.includes(value)) fail(report, 'enum', offered, value);
}

/** An expression is worked out by the form alone, so that it is given the benefit of the doubt. */
function isOffOnCreation(condition: UiCondition | undefined): boolean {
  return condition === true || condition === 'create';
}

/** Whether it is of a kind that Vercel can keep: descriptions leave metadata open. */
export function isMetadataValue(value: unknown): value is MetadataValue {
  if (!Array.isArray(value)) return ['string', 'number', 'boolean'].includes(typeof value);
  const kinds = new Set(value.map((item: unknown) => typeof item));
  return kinds.size === 0 || (kinds.size === 1 && (kinds.has('string') || kinds.has('number')));
}
