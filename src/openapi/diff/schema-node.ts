/** A schema as one set of conditions: references followed, `allOf` joined, `null` apart, alternatives listed. */

import { isObject, stringAt, type Json, type JsonObject } from '../json.js';
import {
  childrenOf,
  follow,
  ignoresSiblings,
  objectOf,
  resolve,
  step,
  type Located,
  type Sources,
} from './sources.js';

/** Schemas that hold together for one value. None of them accepts everything. */
export interface SchemaNode {
  /** Names the node: equal keys are equal conditions of one description. */
  readonly key: string;
  readonly parts: readonly Located[];
  /** Where a reader looks for it. */
  readonly at: Located;
}

/** A keyword object; its properties may stand elsewhere. */
export interface Leaf extends Located {
  readonly properties?: Located;
}

/** What a keyword object says of members by name. */
export function propertiesOf(leaf: Leaf): Located | undefined {
  return leaf.properties ?? step(leaf, 'properties');
}

/** One way to be valid: keyword objects that all hold, without references and without choices. */
export interface Alternative {
  readonly key: string;
  readonly leaves: readonly Leaf[];
  readonly at: Located;
  /** Name of the component that was chosen, when the choice was a reference. */
  readonly name: string | undefined;
  /** Choices that are compared by their text, because there are too many to list. */
  readonly unlisted: readonly Located[];
}

/** Null is refused, spoken of as a value, or accepted for want of a word against it. */
export type NullWord = 'refused' | 'stated' | 'let through';

interface Choice {
  readonly holder: Located;
  readonly branches: readonly Located[];
}

interface Flat {
  readonly leaves: readonly Leaf[];
  readonly choices: readonly Choice[];
}

/** More than this many ways are not listed. */
const most = 128;

export function nodeOf(parts: readonly Located[], at: Located): SchemaNode {
  return { key: keyOf(parts), parts, at };
}

function keyOf(parts: readonly Located[]): string {
  return parts.map(({ file, pointer }) => `${file}#${pointer}`).join('&');
}

/** Reads the schemas of one description, each once. */
export class SchemaReader {
  readonly sources: Sources;
  readonly #ignoresSiblings: boolean;
  readonly #alternatives = new Map<string, readonly Alternative[]>();
  readonly #nulls = new Map<string, NullWord>();

  constructor(sources: Sources) {
    this.sources = sources;
    this.#ignoresSiblings = ignoresSiblings(sources);
  }

  /** What a node says of `null`. */
  nullOf(node: SchemaNode): NullWord {
    return together(node.parts.map((part) => this.#nullOfPart(part)));
  }

  #nullOfPart(part: Located): NullWord {
    const key = `${part.file}#${part.pointer}`;
    const known = this.#nulls.get(key);
    if (known !== undefined) return known;
    this.#nulls.set(key, 'let through'); // what a schema says of itself, it says by its other conditions
    const word = this.#judgeNull(part);
    this.#nulls.set(key, word);
    return word;
  }

  #judgeNull(part: Located): NullWord {
    if (!isObject(part.value)) return part.value === false ? 'refused' : 'let through';
    const schema = part.value;
    const target = this.#target(part);
    if (target !== undefined && this.#ignoresSiblings) return this.#nullOfPart(target);
    // `nullable` means null wherever it stands, as everywhere in this project.
    if (schema['nullable'] === true) return 'stated';
    const all = [...(target === undefined ? [] : [target]), ...listAt(part, 'allOf')];
    return together([
      ownWord(schema),
      ...all.map((inner) => this.#nullOfPart(inner)),
      ...choicesOf(part).map(({ branches }) =>
        instead(branches.map((inner) => this.#nullOfPart(inner))),
      ),
    ]);
  }

  #target(part: Located): Located | undefined {
    const reference = stringAt(objectOf(part), '$ref');
    if (reference === undefined) return undefined;
    const target = resolve(this.sources, part, reference);
    // Of references that lead to each other nothing would be left to compare.
    if (stringAt(objectOf(target), '$ref') !== undefined) follow(this.sources, target);
    return target;
  }

  /** What always holds, whichever alternative does. */
  leaves(node: SchemaNode): readonly Leaf[] {
    return this.#flatten(node.parts, []).leaves;
  }

  /** The ways to be valid for a value other than null. */
  alternatives(node: SchemaNode): readonly Alternative[] {
    const known = this.#alternatives.get(node.key);
    if (known !== undefined) return known;
    const found = this.#choose(this.#flatten(node.parts, []), node.at, []);
    this.#alternatives.set(node.key, found);
    return found;
  }

  #flatten(parts: readonly Located[], above: readonly Located[]): Flat {
    const leaves: Leaf[] = [];
    const choices: Choice[] = [];
    for (const part of parts) {
      if (above.some((other) => isSamePlace(other, part))) continue;
      if (leaves.some((other) => isSamePlace(other, part))) continue;
      const target = this.#target(part);
      const isAlias = target !== undefined && this.#ignoresSiblings;
      if (!isAlias) {
        leaves.push(this.#withProperties(part));
        choices.push(...choicesOf(part));
      }
      const inner = [
        ...(target === undefined ? [] : [target]),
        ...(isAlias ? [] : listAt(part, 'allOf')),
      ];
      const flat = this.#flatten(inner, [...above, part]);
      leaves.push(...flat.leaves);
      choices.push(...flat.choices);
    }
    return { leaves, choices };
  }

  /** Against the letter of OpenAPI some refer to the map of all properties, which everybody understands. */
  #withProperties(part: Located): Leaf {
    const properties = step(part, 'properties');
    const isReference = stringAt(objectOf(properties), '$ref') !== undefined;
    return properties !== undefined && isReference
      ? { ...part, properties: follow(this.sources, properties) }
      : part;
  }

  /** `above` are the branches that were chosen to come here: one that leads to itself adds nothing. */
  #choose(flat: Flat, at: Located, above: readonly Located[]): readonly Alternative[] {
    let found: Alternative[] = [alternativeOf(flat.leaves, at, undefined, [])];
    for (const { holder, branches } of flat.choices) {
      const chosen = branches
        .filter((branch) => !above.some((other) => isSamePlace(other, branch)))
        .flatMap((branch) => this.#branch(branch, above));
      found =
        found.length * chosen.length > most
          ? found.map((one) => ({ ...one, unlisted: [...one.unlisted, holder] }))
          : found.flatMap((one) => chosen.map((other) => join(one, other)));
    }
    return found;
  }

  #branch(branch: Located, above: readonly Located[]): readonly Alternative[] {
    const flat = this.#flatten([branch], []);
    const reference = stringAt(objectOf(branch), '$ref');
    const name = reference?.split(/[/#]/).at(-1);
    return this.#choose(flat, branch, [...above, branch]).map((one) => ({
      ...one,
      name: one.name ?? name,
    }));
  }
}

function alternativeOf(
  leaves: readonly Leaf[],
  at: Located,
  name: string | undefined,
  unlisted: readonly Located[],
): Alternative {
  return { key: keyOf(leaves), leaves, at, name, unlisted };
}

function join(one: Alternative, other: Alternative): Alternative {
  const unlisted = [...one.unlisted, ...other.unlisted];
  return alternativeOf(
    [...one.leaves, ...other.leaves],
    other.at,
    other.name ?? one.name,
    unlisted,
  );
}

function isSamePlace(one: Located, other: Located): boolean {
  return one.pointer === other.pointer && one.file === other.file;
}

function listAt(part: Located, keyword: string): Located[] {
  const list = step(part, keyword);
  return Array.isArray(list?.value) ? childrenOf(list).map(([, child]) => child) : [];
}

function choicesOf(part: Located): Choice[] {
  return ['anyOf', 'oneOf'].flatMap((keyword) => {
    const branches = listAt(part, keyword);
    return branches.length === 0 ? [] : [{ holder: step(part, keyword) ?? part, branches }];
  });
}

function ownWord(schema: JsonObject): NullWord {
  const { type, enum: values, const: only } = schema;
  const words = [wordOf(type, 'null'), wordOf(values, null)];
  return together(only === undefined ? words : [...words, only === null ? 'stated' : 'refused']);
}

function wordOf(list: Json | undefined, member: 'null' | null): NullWord {
  if (list === undefined) return 'let through';
  const isThere = Array.isArray(list) ? list.includes(member) : list === member;
  return isThere ? 'stated' : 'refused';
}

/** What conditions say that all hold. */
function together(words: readonly NullWord[]): NullWord {
  if (words.includes('refused')) return 'refused';
  return words.includes('stated') ? 'stated' : 'let through';
}

/** What conditions say of which one holds. */
function instead(words: readonly NullWord[]): NullWord {
  if (words.includes('stated')) return 'stated';
  return words.includes('let through') ? 'let through' : 'refused';
}
