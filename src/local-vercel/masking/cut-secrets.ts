/** Finds secrets that hold signs between which a text is cut into pieces, such as a password with a bracket or a key of many lines. */

import { maskText } from './mask-text.js';

const words = /[\w-]{4,}/g;

/** How many secrets are found by one word; a word that more have in common tells them badly apart. */
const mostOfWord = 16;

export class CutSecrets {
  /** By a word in each: the one by which the fewest are found. */
  readonly #byWord = new Map<string, string[]>();

  add(secret: string): void {
    for (const form of formsOf(secret)) {
      const own = form.match(words) ?? [];
      const [word] = own.toSorted((one, other) => this.#countOf(one) - this.#countOf(other));
      if (word === undefined || this.#countOf(word) >= mostOfWord) continue;
      this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), form]);
    }
  }

  remove(secret: string): void {
    for (const form of formsOf(secret)) {
      for (const word of form.match(words) ?? []) {
        const others = this.#byWord.get(word)?.filter((other) => other !== form);
        if (others === undefined) continue;
        if (others.length === 0) this.#byWord.delete(word);
        else this.#byWord.set(word, others);
      }
    }
  }

  maskIn(text: string): string {
    if (this.#byWord.size === 0) return text;
    let masked = text;
    for (const [word] of text.matchAll(words)) {
      for (const form of this.#byWord.get(word) ?? []) {
        masked = masked.replaceAll(form, () => maskText(form));
      }
    }
    return masked;
  }

  #countOf(word: string): number {
    return this.#byWord.get(word)?.length ?? 0;
  }
}

/** As it is where a text would be cut within it, and as JSON in a text has it where that is another form. */
function formsOf(secret: string): readonly string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const isWord = /^[\w-]+$/.test(secret);
  return [...(isWord ? [] : [secret]), ...(escaped === secret ? [] : [escaped])];
}
