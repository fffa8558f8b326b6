/** The text of single values, and which members of an object are written at all. */

/** Objects and lists inside others are written as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The members that have a value: null has no text in parameters and forms. */
export function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}
