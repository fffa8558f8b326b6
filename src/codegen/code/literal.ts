/** Prints plain data as source text. */

import { stringLiteral } from './escape.js';

/** Source text that stands where a value is expected, e.g. the name of a validator. */
export class Code {
  constructor(readonly text: string) {}
}

export type Data =
  | null
  | boolean
  | number
  | string
  | Code
  | readonly Data[]
  | { readonly [key: string]: Data | undefined };

/** An expression for the data; members that are undefined are left out. */
export function literal(data: Data): string {
  if (data instanceof Code) return data.text;
  if (typeof data === 'string') return stringLiteral(data);
  if (data === null || typeof data !== 'object') return String(data);
  if (isList(data)) return `[${data.map(literal).join(', ')}]`;
  // Beside keys such as `constructor` the compiler expects what objects inherit, and widens the strings.
  const isShadowing = Object.keys(data).some((key) => key in Object.prototype);
  const members = literalMembers(data);
  if (members.length === 0) return '{}';
  return `{ ${members.join(', ')} }${isShadowing ? ' as const' : ''}`;
}

/** The members of an object literal. */
export function literalMembers(data: { readonly [key: string]: Data | undefined }): string[] {
  return Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : [`${propertyKey(key)}: ${literal(value)}`],
  );
}

function isList(data: object): data is readonly Data[] {
  return Array.isArray(data);
}

const identifierName = /^[$_\p{L}\p{Nl}][$_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u200c\u200d]*$/u;

/** A key of an object literal or type; computed where a plain one would set the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  // Prettier leaves out the quotes of names that ECMAScript 5 knew, which had 16 bits a character.
  const isName = identifierName.test(key) && [...key].length === key.length;
  return isName ? key : stringLiteral(key);
}
