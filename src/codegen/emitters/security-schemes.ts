/** Security schemes as the data that the runtime reads. */

import type { Operation, SecurityScheme } from '@openapi-counterpart/openapi/model';
import type { Data } from '../code/literal.js';

export function securitySchemes(schemes: readonly SecurityScheme[]): Record<string, Data> {
  return Object.fromEntries(schemes.map(({ name, ...scheme }) => [name, scheme]));
}

/** The scopes of an operation's alternatives; nothing where none are named. */
export function scopesOf({ scopes }: Operation): Data | undefined {
  return scopes.some((named) => Object.keys(named).length > 0) ? scopes : undefined;
}
