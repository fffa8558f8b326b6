/** Remembers secrets by their values: what came as a secret once stays masked wherever it stands later. */

import { isObject } from '@openapi-counterpart/runtime';
import { isMasked, maskText, shortestPart } from './mask-text.js';

/** How many are remembered, the newest: a value takes some tens of bytes beside the state's own. */
const limit = 200_000;

/**
 * Pieces of a text that may be a secret: first the longest, such as a connection string, then what is
 * between the signs of an address or a form, then words.
 */
const pieces: readonly RegExp[] = [/[^\s"'`<>,;()]+/g, /[^?&#=/:@]+/g, /[\w-]+/g];

export class KnownSecrets {
  readonly #values = new Set<string>();

  /**
   * Remembers secrets.
   * @param from What they came with. Its own id and name are none, though partners pass those on among
   *   secrets too.
   */
  learn(secrets: Iterable<string>, from: readonly unknown[]): void {
    let names: ReadonlySet<unknown> | undefined;
    for (const secret of secrets) {
      if (secret.length < shortestPart || this.#values.has(secret) || isMasked(secret)) continue;
      names ??= new Set(from.flatMap(namesOf));
      if (names.has(secret)) continue;
      this.#values.add(secret);
      if (this.#values.size > limit) this.#forgetOldest();
    }
  }

  has(text: string): boolean {
    return this.#values.has(text);
  }

  /** The text with every secret in it masked; the time it takes does not depend on how many are known. */
  maskIn(text: string): string {
    return this.#values.size === 0 ? text : this.#maskPieces(text, 0);
  }

  #maskPieces(text: string, level: number): string {
    if (text.length < shortestPart) return text;
    if (this.#values.has(text)) return maskText(text);
    const form = pieces[level];
    return form === undefined
      ? text
      : text.replace(form, (piece) => this.#maskPieces(piece, level + 1));
  }

  #forgetOldest(): void {
    const [oldest] = this.#values;
    if (oldest !== undefined) this.#values.delete(oldest);
  }
}

function namesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(/[/?&=#]/);
  return isObject(value)
    ? [value['id'], value['partnerId'], value['name'], value['installationId']]
    : [];
}
