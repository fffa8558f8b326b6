/** What files hold that a process wrote or read before, so that it need not read them again. */

import { fileStamp } from '@openapi-counterpart/openapi/file-stamp';
import type { DescriptionMemory } from '@openapi-counterpart/openapi/memory';

interface Known {
  readonly text: string;
  readonly stamp: string;
}

export class KnownTexts {
  readonly #known = new Map<string, Known>();

  /** What a file holds, if that is known and it was not written since. */
  textOf(file: string): string | undefined {
    const known = this.#known.get(file);
    return known !== undefined && known.stamp === fileStamp(file)?.text ? known.text : undefined;
  }

  /** Says what a file holds, just after it was written or read. */
  remember(file: string, text: string): void {
    const stamp = fileStamp(file)?.text;
    if (stamp === undefined) this.#known.delete(file);
    else this.#known.set(file, { text, stamp });
  }
}

const byMemory = new WeakMap<DescriptionMemory, KnownTexts>();

/** What is known of the files that are generated from a description. */
export function knownTextsOf(memory: DescriptionMemory): KnownTexts {
  const known = byMemory.get(memory) ?? new KnownTexts();
  byMemory.set(memory, known);
  return known;
}
