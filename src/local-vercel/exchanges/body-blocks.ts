/** Room for the bodies of the log: a buffer for each would be two objects more, and memory that is asked for and given back. */

/** So many bytes are set aside for bodies at once. */
const blockSize = 256 * 1024;

/** A body that is longer stays in a buffer of its own. */
const longestShared = blockSize / 16;

/** Bytes that many bodies share, each after the one before. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Where the last body ends. */
  used: number;
  /** How many of its bodies are kept. */
  kept: number;
}

/** Blocks are filled one after another, and filled again once none of their bodies is kept. */
export class BodyBlocks {
  #current = emptyBlock(0);
  /** The one that is filled next. */
  #spare: Block | undefined;

  /** @returns The block at whose end the body now stands; undefined for one that is too long. */
  place(body: Uint8Array): Block | undefined {
    if (body.length > longestShared) return undefined;
    let block = this.#current;
    if (block.used + body.length > block.bytes.length) block = this.#begin();
    block.bytes.set(body, block.used);
    block.used += body.length;
    block.kept += 1;
    return block;
  }

  /** One of the block's bodies is no longer kept. */
  release(block: Block): void {
    block.kept -= 1;
    if (block.kept > 0 || block === this.#current) return;
    block.used = 0;
    this.#spare = block;
  }

  #begin(): Block {
    this.#current = this.#spare ?? emptyBlock(blockSize);
    this.#spare = undefined;
    return this.#current;
  }
}

function emptyBlock(size: number): Block {
  return { bytes: new Uint8Array(size), used: 0, kept: 0 };
}
