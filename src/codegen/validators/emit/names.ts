/** The names of emitted functions and constants: legal, readable, and each used once. */

import { isReservedWord } from '../../code/escape.js';
import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';

/** Hands out names; the same requests in the same order get the same names. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** `wanted`, or `wanted` with the first number that makes it unused. */
  take(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name) || isReservedWord(name); number += 1)
      name = `${wanted}_${number}`;
    this.#taken.add(name);
    return name;
  }
}

/** Text of a description as part of an identifier: `billing-plan` becomes `BillingPlan`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^\p{ID_Continue}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** The same with a small first letter. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** A readable label for the schema that a pointer names. */
export function labelOf(pointer: string): string {
  const [, , name = '', ...inner] = pointerSegments(pointer);
  return [name, ...inner].map(pascalCase).join('');
}
