/** Tells quickly that two places say the same, references followed: most of two revisions does. */

import { isArray, isObject, stringAt, type Json } from '../json.js';
import { DescriptionError } from '../diagnostic.js';
import { objectOf, resolve, rootOf, type Located, type Sources } from './sources.js';

/** Compares places of two descriptions by their text. */
export class Sameness {
  readonly #old: Sources;
  readonly #new: Sources;
  /** The same words mean other things in another version of OpenAPI. */
  readonly #isComparable: boolean;
  /** What is known of targets of references, by the pair of their places. */
  readonly #known = new Map<string, boolean>();
  /** Pairs that are taken to be the same while it is looked for a difference. */
  #assumed: string[] = [];

  constructor(old: Sources, current: Sources) {
    this.#old = old;
    this.#new = current;
    this.#isComparable = dialectOf(old) === dialectOf(current);
  }

  /** False says nothing: what is written differently may mean the same. */
  isSame(old: Located | undefined, current: Located | undefined): boolean {
    if (!this.#isComparable) return false;
    if (old === undefined || current === undefined) return old === current;
    this.#assumed = [];
    const isSame = this.#compare(old.value, old, current.value, current);
    // A difference anywhere takes away the ground from all that was assumed on the way.
    if (!isSame) for (const key of this.#assumed) this.#known.delete(key);
    return isSame;
  }

  #compare(one: Json, oldAt: Located, other: Json, newAt: Located): boolean {
    if (isArray(one)) {
      if (!isArray(other) || one.length !== other.length) return false;
      return one.every((item, index) => this.#compare(item, oldAt, other[index] ?? null, newAt));
    }
    if (!isObject(one) || !isObject(other)) return one === other;
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length) return false;
    const reference = one['$ref'];
    const otherReference = other['$ref'];
    if (typeof reference === 'string' && typeof otherReference === 'string') {
      if (!this.#compareTargets(reference, oldAt, otherReference, newAt)) return false;
    }
    return keys.every((key) => {
      if (!Object.hasOwn(other, key)) return false;
      const [before = null, after = null] = [one[key], other[key]];
      if (typeof before === 'string' && typeof after === 'string') {
        return before === after || key === 'description' || key === 'summary' || key === '$ref';
      }
      return this.#compare(before, oldAt, after, newAt);
    });
  }

  #compareTargets(reference: string, oldAt: Located, other: string, newAt: Located): boolean {
    const old = targetOf(this.#old, oldAt, reference);
    const current = targetOf(this.#new, newAt, other);
    // The reader that needs the target reports that it cannot be had; in an example none does.
    if (old === undefined || current === undefined) return false;
    const key = `${old.file}#${old.pointer} ${current.file}#${current.pointer}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, true);
    this.#assumed.push(key);
    return this.#compare(old.value, old, current.value, current);
  }
}

function targetOf(sources: Sources, at: Located, reference: string): Located | undefined {
  try {
    return resolve(sources, at, reference);
  } catch (error) {
    if (error instanceof DescriptionError) return undefined;
    throw error;
  }
}

function dialectOf(sources: Sources): string | undefined {
  return stringAt(objectOf(rootOf(sources)), 'openapi')
    ?.split('.')
    .slice(0, 2)
    .join('.');
}
