/** Types as conditions and as words. */

import type { TypeName } from '@openapi-counterpart/openapi/schema/json-schema';

/** The runtime guards that conditions on kinds need. */
export type Guard = 'isArray' | 'isInteger' | 'isNumber' | 'isObject';

const GUARDS: Readonly<Partial<Record<TypeName, Guard>>> = {
  array: 'isArray',
  integer: 'isInteger',
  number: 'isNumber',
  object: 'isObject',
};

/** A condition that holds when the value has one of the types, and tells TypeScript so. */
export function typeTest(
  types: readonly TypeName[],
  code: string,
  use: (guard: Guard) => string,
): string {
  const wanted = types.filter((type) => type !== 'integer' || !types.includes('number'));
  return wanted.map((type) => singleTest(type, code, use)).join(' || ');
}

/** The negated condition, in the form a programmer would write; empty when there are no types to have. */
export function typeMismatch(
  types: readonly TypeName[],
  code: string,
  use: (guard: Guard) => string,
): string {
  const [type] = types;
  if (type === undefined) return '';
  if (types.length > 1) return `!(${typeTest(types, code, use)})`;
  if (type === 'null') return `${code} !== null`;
  const guard = GUARDS[type];
  return guard === undefined ? `typeof ${code} !== '${type}'` : `!${use(guard)}(${code})`;
}

function singleTest(type: TypeName, code: string, use: (guard: Guard) => string): string {
  if (type === 'null') return `${code} === null`;
  const guard = GUARDS[type];
  return guard === undefined ? `typeof ${code} === '${type}'` : `${use(guard)}(${code})`;
}

const PHRASES: Readonly<Record<TypeName, string>> = {
  null: 'null',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  object: 'an object',
};

/** Types in words: `a string, a number or null`. */
export function typePhrase(types: readonly TypeName[]): string {
  const wanted = types.filter((type) => type !== 'integer' || !types.includes('number'));
  // null reads best at the end, wherever a description puts it.
  const words = [
    ...wanted.filter((type) => type !== 'null'),
    ...wanted.filter((type) => type === 'null'),
  ].map((type) => PHRASES[type]);
  const last = words.pop() ?? 'absent';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
