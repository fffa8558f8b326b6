/** Puts a long text together from very many short ones. */

/** So many are joined at a time: a text that is added to keeps all that it was made of until it is read. */
const most = 4096;

export class Pieces {
  readonly #joined: string[] = [];
  #pieces: string[] = [];

  add(piece: string): void {
    if (this.#pieces.push(piece) < most) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  /** All of them, one after the other. */
  get text(): string {
    return this.#joined.join('') + this.#pieces.join('');
  }
}
