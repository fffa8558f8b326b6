/** Parses the files of descriptions, sharing between them what is the same text. */

import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml';
import { diagnose, DescriptionError } from '../diagnostic.js';
import { childrenOf, type Json, type JsonObject } from '../json.js';
import { beginningOf, blocksIn, type Block } from './yaml-blocks.js';

const schema = CORE_SCHEMA.withTags(mergeTag);

/** Remembers what it parsed, block by block. */
export class Parser {
  readonly #blocks = new Map<string, Json>();
  readonly #onText: (characters: number) => void;

  /** `onText` hears of each text how long it is, before it is parsed. */
  constructor(onText: (characters: number) => void = () => undefined) {
    this.#onText = onText;
  }

  /**
   * The value of a JSON or YAML document; `file` names it in errors.
   * @throws DescriptionError when it is neither.
   */
  parse(text: string, file: string): Json {
    this.#onText(text.length);
    const isJson = /^\s*\{/.test(text);
    if (isJson) {
      try {
        // JSON.parse makes JSON values alone.
        return JSON.parse(text) as Json;
      } catch {
        // YAML may begin with a brace too, and its parser says where the fault is.
      }
    }
    try {
      const blocks = isJson ? undefined : this.#mapping(text, beginningOf(text), text.length);
      if (blocks !== undefined) return blocks;
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      // A block may need others, for an alias: then the document is parsed as a whole.
    }
    try {
      return parseYaml(text);
    } catch (error) {
      throw error instanceof YAMLException ? unreadable(file, error) : error;
    }
  }

  /** Undefined when the text between the offsets has to be parsed as a whole. */
  #mapping(text: string, start: number, end: number): Json | undefined {
    const blocks = blocksIn(text, start, end);
    return blocks === undefined
      ? undefined
      : Object.fromEntries(blocks.map((block) => [block.key, this.#entry(text, block)]));
  }

  #entry(text: string, { key, start, end, body }: Block): Json {
    const inner = body === undefined ? undefined : this.#mapping(text, body, end);
    if (inner !== undefined) return inner;
    const own = text.slice(start, end);
    const known = this.#blocks.get(own);
    if (known !== undefined) return known;
    const parsed = parseYaml(own);
    // The text is one entry of a mapping.
    const entries = childrenOf(parsed as JsonObject);
    if (entries.length !== 1) throw new YAMLException(`The entry ${key} is more than one.`);
    const value = entries[0]?.[1] ?? null;
    this.#blocks.set(own, value);
    return value;
  }
}

function parseYaml(text: string): Json {
  // This schema makes JSON values alone.
  return load(text, { schema }) as Json;
}

function unreadable(file: string, error: YAMLException): DescriptionError {
  const { line = 0, column = 0 } = error.mark ?? {};
  const position = { file, line: line + 1, column: column + 1 };
  return new DescriptionError([diagnose('yaml-syntax', `${error.reason}.`, position)]);
}
