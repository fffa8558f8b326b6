/** What every control of a metadata form is given. */

import type { NamedField, Occasion } from './fields.js';

export interface ControlProps {
  readonly named: NamedField;
  readonly occasion: Occasion;
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly onChange: (value: unknown) => void;
}

/** What the partner says of a field, and what an expression would decide at Vercel. */
export function hintOf({ field, expressions }: NamedField): string | undefined {
  const text = field['ui:description'];
  const said = typeof text === 'string' ? text : field.description;
  const depends = expressions.map((expression) => `At Vercel it is ${expression}`);
  const parts = [...(said === undefined ? [] : [said]), ...depends];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
