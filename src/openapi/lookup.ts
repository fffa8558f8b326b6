/** Finds what stands at places of a description whose references were followed, through those references. */

import { isObject, stringAt, type Json, type JsonObject } from './json.js';
import type { Located, Place, Reference } from './reference-walk.js';
import { childPointer, localSegments, step } from './schema/pointers.js';

/** An object of a description, and where it stands. */
export interface LocatedObject extends Place {
  readonly node: JsonObject;
}

/** References that go through other references are followed this far. */
const longestChain = 100;

export class Lookup {
  readonly #targets = new Map<string, Located>();

  constructor(references: readonly Reference[]) {
    for (const { target, key, document, pointer } of references) {
      if (target !== undefined && key === '$ref') {
        this.#targets.set(`${document.source.absoluteRef}#${pointer}`, target);
      }
    }
  }

  /** What stands under a key or at an index, through the references that lead on; nothing where that is no object. */
  child(
    parent: LocatedObject,
    ...segments: readonly (string | number)[]
  ): LocatedObject | undefined {
    // The members of JSON are JSON.
    const node = segments.map(String).reduce<unknown>(step, parent.node) as Json | undefined;
    if (!isObject(node)) return undefined;
    return this.follow({ ...parent, node, pointer: childPointer(parent.pointer, ...segments) });
  }

  /** What an object stands for that may be a reference; nothing for one that leads to no object. */
  follow(located: LocatedObject): LocatedObject | undefined {
    let at: Located | undefined = located;
    for (let hops = 0; hops < longestChain; hops += 1) {
      if (at === undefined || !isObject(at.node)) return undefined;
      const text = stringAt(at.node, '$ref');
      if (text === undefined) return { ...at, node: at.node };
      at = this.#targets.get(`${at.document.source.absoluteRef}#${at.pointer}`) ?? local(at, text);
    }
    return undefined;
  }
}

/** What a reference of a part leads to that was looked at before, and whose references are known no more. */
function local({ document }: Place, text: string): Located | undefined {
  const segments = localSegments(text);
  if (segments === undefined) return undefined;
  // Parsed documents hold JSON values only.
  const node = segments.reduce<unknown>(step, document.parsed) as Json | undefined;
  return node === undefined
    ? undefined
    : { document, node, pointer: childPointer('', ...segments) };
}
