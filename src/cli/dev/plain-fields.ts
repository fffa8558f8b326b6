/** Gives fields of a metadata schema that are plain JSON Schema the controls that Vercel's forms would have for them. */

import { isObject } from '@openapi-counterpart/runtime';

type Field = Readonly<Record<string, unknown>>;

/**
 * The schema as Vercel has it. Contract tests read a configured schema as JSON Schema alone, and so
 * does the form: a field that names its control stays, and so does one that no control fits.
 */
export function withControls(schema: Field): Field {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const fields = Object.entries(properties).map(([name, field]) => [name, withControl(field)]);
  return { type: 'object', ...schema, properties: Object.fromEntries(fields) };
}

function withControl(field: unknown): unknown {
  if (!isObject(field) || 'ui:control' in field) return field;
  const { type, enum: choices, items } = field;
  if (type === 'boolean') return { ...field, 'ui:control': 'toggle' };
  if (type === 'number' || type === 'integer') {
    return { ...field, type: 'number', 'ui:control': 'input' };
  }
  if (type === 'string') {
    return Array.isArray(choices)
      ? { ...field, 'ui:control': 'select', 'ui:options': optionsOf(choices) }
      : { ...field, 'ui:control': 'input' };
  }
  const listed = isObject(items) ? items['enum'] : undefined;
  if (type !== 'array' || !Array.isArray(listed)) return field;
  return { ...field, 'ui:control': 'multi-select', 'ui:options': optionsOf(listed) };
}

function optionsOf(choices: readonly unknown[]) {
  return choices.map((value) => ({ value, label: String(value) }));
}
