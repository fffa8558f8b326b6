/** Names of generated things: what a description calls them, as TypeScript would, each used once. */

import { identifier } from './escape.js';

/** `submit-invoice` as `submitInvoice`, `createIntegrationStoreDirect` as it is. */
export function camelCase(text: string): string {
  return identifier(lowerFirstWord(namePart(text)));
}

/** A leading run of capitals is one word: `URLMap` is `urlMap`. */
export function lowerFirstWord(name: string): string {
  return name.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (start) => start.toLowerCase());
}

/** `submit-invoice` as `SubmitInvoice`. */
export function pascalCase(text: string): string {
  return identifier(namePart(text));
}

/** The same as a part of a longer name, where it may begin with a digit, be reserved, or be empty. */
export function namePart(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The part of an API's name that its generated functions carry: `vercel-api` gives `Vercel`. */
export function apiPrefix(apiName: string): string {
  return pascalCase(apiName.replace(/[-_. ]?(api|openapi)$/i, '') || apiName);
}

/** Hands out each name once: later takers of a taken name get it with a number. */
export class NameTable {
  readonly #taken: Set<string>;
  /** The last number that a wanted name was given, so that a thousand alike are not counted through again. */
  readonly #counts = new Map<string, number>();

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  take(wanted: string): string {
    let name = wanted;
    let count = this.#counts.get(wanted) ?? 1;
    while (this.#taken.has(name)) {
      count += 1;
      name = `${wanted}${count}`;
    }
    this.#counts.set(wanted, count);
    this.#taken.add(name);
    return name;
  }
}
