/** Remembers secrets by their values: what came as a secret once stays masked wherever it stands later. */

import { isObject } from '@openapi-counterpart/runtime';
import { CutSecrets } from './cut-secrets.js';
import { decoded, isMasked, maskText, shortestPart } from './mask-text.js';

/** How many are remembered, the newest: a value takes some tens of bytes beside the state's own. */
const limit = 200_000;

/**
 * Pieces of a text that may be a secret: first the longest, such as a connection string, then what is
 * between the signs of an address or a form, then words.
 */
const pieces: readonly RegExp[] = [/[^\s"'`<>,;()]+/g, /[^?&#=/:@]+/g, /[\w-]+/g];

/** What may be a field in percent-encoding, which leaves brackets and quotes as they are. */
const percentForm = /[^\s"<>`&;]{8,}/g;

/** What may be Base64 of a secret, with slashes among its signs and with none. */
const base64Forms: readonly RegExp[] = [/[A-Za-z\d+/_-]{11,}={0,2}/g, /[A-Za-z\d+_-]{11,}={0,2}/g];

/** Longer ones are no secret in Base64, but a file. */
const longestBase64 = 16 * 1024;

/** No text, so no secret that was text: signs that cannot be printed, and bytes that are no UTF-8. */
const unprintable = /[^\P{Cc}\s]|\ufffd/u;

export class KnownSecrets {
  readonly #values = new Set<string>();
  readonly #cut = new CutSecrets();

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
      this.#cut.add(secret);
      if (this.#values.size > limit) this.#forgetOldest();
    }
  }

  has(text: string): boolean {
    return this.#values.has(text);
  }

  /**
   * The text with every secret in it masked, those in Base64, in percent-encoding or in JSON too; the
   * time it takes does not depend on how many are known.
   */
  maskIn(text: string): string {
    if (this.#values.size === 0 || text.length < shortestPart) return text;
    const shown = this.#maskPlain(text).replace(percentForm, (piece) =>
      piece.includes('%') ? this.#maskEncoded(piece) : piece,
    );
    return base64Forms.reduce(
      (rest, form) => rest.replace(form, (piece) => this.#maskBase64(piece)),
      shown,
    );
  }

  #maskPlain(text: string): string {
    return this.#maskPieces(this.#cut.maskIn(text), 0);
  }

  #maskPieces(text: string, level: number): string {
    if (text.length < shortestPart) return text;
    if (this.#values.has(text)) return maskText(text);
    const form = pieces[level];
    if (form === undefined) return text;
    return text.replace(form, (piece) => this.#maskPieces(piece, level + 1));
  }

  /** A piece with percent-encoding, which stays as it is unless there is a secret in it. */
  #maskEncoded(piece: string): string {
    // Forms have a plus for a space.
    for (const plain of [decoded(piece), decoded(piece.replaceAll('+', ' '))]) {
      if (plain.length >= piece.length) continue;
      const masked = this.#maskPlain(plain);
      if (masked !== plain) return masked;
    }
    return piece;
  }

  #maskBase64(piece: string): string {
    if (piece.length > longestBase64) return piece;
    const plain = Buffer.from(piece, 'base64').toString();
    if (unprintable.test(plain)) return piece;
    return this.#maskPlain(plain) === plain ? piece : maskText(piece);
  }

  #forgetOldest(): void {
    const [oldest] = this.#values;
    if (oldest === undefined) return;
    this.#values.delete(oldest);
    this.#cut.remove(oldest);
  }
}

function namesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(/[/?&=#]/);
  return isObject(value)
    ? [value['id'], value['partnerId'], value['name'], value['installationId']]
    : [];
}
