/** Names of generated things: what a description calls them, as TypeScript would, each used once. */

import { identifier } from './escape.js';

/** `submit-invoice` as `submitInvoice`, `createIntegrationStoreDirect` as it is. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  // A leading run of capitals is one word: `URLMap` is `urlMap`.
  const name = pascal.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (start) => start.toLowerCase());
  return identifier(name);
}

/** `submit-invoice` as `SubmitInvoice`. */
export function pascalCase(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return identifier(name);
}

/** The part of an API's name that its generated functions carry: `vercel-api` gives `Vercel`. */
export function apiPrefix(apiName: string): string {
  return pascalCase(apiName.replace(/[-_. ]?(api|openapi)$/i, '') || apiName);
}

/** Hands out each name once: later takers of a taken name get it with a number. */
export class NameTable {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  take(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${wanted}${count}`;
    this.#taken.add(name);
    return name;
  }
}
