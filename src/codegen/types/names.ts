/**
 * The names of schemas in types.ts, which client.ts and server.ts may import: one for each component,
 * and a second only where the forms differ in which the description uses it (see `variant.ts`). The
 * plain name is what is received, where that is used at all; what is sent then ends with `Request`.
 */

import type { SchemaNode } from '@openapi-counterpart/openapi/schema/json-schema';
import { pointerSegments } from '@openapi-counterpart/openapi/schema/pointers';
import { identifier } from '../code/escape.js';
import { namePart, NameTable } from '../code/names.js';
import { contentOf, type Content } from './content.js';
import type { SchemaFacts } from './facts.js';
import type { TypingOptions } from './typing-options.js';
import { isFromApi, received, variants, type Variant } from './variant.js';

/** A type to declare: a schema in one of its forms. */
export interface Declaration {
  readonly name: string;
  readonly node: SchemaNode;
  readonly variant: Variant;
}

/** Names that the module has already, and the global ones that it uses. */
const reserved = [
  '$defs',
  'Blob',
  'Record',
  'callbacks',
  'components',
  'operations',
  'partHeaders',
  'paths',
  'webhooks',
];

/** A schema in the form in which it is used. */
export interface VariantUse {
  readonly node: SchemaNode;
  readonly variant: Variant;
}

export class SchemaNames {
  readonly #entries = new Map<string, Entry>();
  readonly #facts: SchemaFacts;
  readonly #declared = new Set<string>();

  constructor(
    facts: SchemaFacts,
    components: readonly SchemaNode[],
    uses: readonly VariantUse[],
    options: TypingOptions,
  ) {
    this.#facts = facts;
    for (const node of components) this.#entries.set(node.pointer, new Entry(node, facts));
    this.#markDifferences(options);
    for (const { node, variant } of uses) this.#use(node, variant);
    // What nothing uses might as well be received, but gives what it refers to no other form.
    const unused = [...this.#entries.values()].filter(({ used }) => used.length === 0);
    for (const entry of unused) entry.add(received);
    this.#takeNames();
  }

  /** The name of a component schema in one of its forms; its plain one where that is not used. */
  nameOf(pointer: string, variant: Variant): string | undefined {
    const entry = this.#entries.get(pointer);
    return entry?.names[entry.used.indexOf(entry.formOf(variant))] ?? entry?.names[0];
  }

  /** The name of a component schema in the first of its forms that is used. */
  plainNameOf(pointer: string): string {
    return this.#entries.get(pointer)?.names[0] ?? 'unknown';
  }

  /** Whether a type of that name is declared. */
  isDeclared(name: string): boolean {
    return this.#declared.has(name);
  }

  /** All types to declare, those of one schema together. */
  declarations(): Declaration[] {
    return [...this.#entries.values()].flatMap(({ node, names, used }) =>
      used.map((variant, index) => ({ name: names[index] ?? '', node, variant })),
    );
  }

  #markDifferences({ openEnums }: TypingOptions): void {
    const entries = [...this.#entries.values()];
    const isOpen = openEnums ? entries.filter(({ content }) => content.hasOpenEnum) : [];
    const isDirected = entries.filter(({ content }) => content.hasDirection);
    const directed = this.#leadingTo(isDirected);
    const open = this.#leadingTo(isOpen);
    const binary = this.#leadingTo(entries.filter(({ content }) => content.hasBinary));
    for (const entry of entries) {
      entry.isDirected = directed.has(entry);
      entry.isOpen = open.has(entry);
      entry.isBinary = binary.has(entry);
    }
  }

  /** The entries given and all from which references lead to them. */
  #leadingTo(targets: readonly Entry[]): ReadonlySet<Entry> {
    const sources = new Map<string, Entry[]>();
    for (const entry of this.#entries.values()) {
      for (const pointer of entry.content.references) {
        const known = sources.get(pointer);
        if (known === undefined) sources.set(pointer, [entry]);
        else known.push(entry);
      }
    }
    const found = new Set(targets);
    // A set that grows while it is walked through is walked to its end.
    for (const entry of found) {
      for (const source of sources.get(entry.node.pointer) ?? []) found.add(source);
    }
    return found;
  }

  #use(node: SchemaNode, variant: Variant): void {
    for (const pointer of contentOf(node, this.#facts).references) {
      const entry = this.#entries.get(pointer);
      if (entry !== undefined) this.#enter(entry, variant);
    }
  }

  #enter(entry: Entry, variant: Variant): void {
    const pending = [entry];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!next.add(variant)) continue;
      for (const pointer of next.content.references) {
        const target = this.#entries.get(pointer);
        if (target !== undefined) pending.push(target);
      }
    }
  }

  #takeNames(): void {
    const table = new NameTable(reserved);
    const entries = [...this.#entries.values()];
    // All plain names come first, so that a second form of one schema renames no other.
    for (const entry of entries)
      entry.names.push(table.take(typeName(pointerSegments(entry.node.pointer).at(-1) ?? '')));
    for (const { names, used } of entries) {
      const [plain = ''] = names;
      names.push(...used.slice(1).map(({ suffix }) => table.take(`${plain}${suffix}`)));
      for (const name of names) this.#declared.add(name);
    }
  }
}

/** Names of globals are free here: what the module uses of them is reserved. */
function typeName(text: string): string {
  const name = namePart(text);
  const legal = identifier(name);
  return name !== '' && legal === `${name}_` ? name : legal;
}

/** One schema that has names. */
class Entry {
  readonly node: SchemaNode;
  readonly content: Content;
  /** Whether the direction changes its type, who sends it, or whether files do. */
  isDirected = false;
  isOpen = false;
  isBinary = false;
  /** Names of the forms in `used`. */
  readonly names: string[] = [];
  readonly #used = new Set<Variant>();
  readonly #visited = new Set<Variant>();

  constructor(node: SchemaNode, facts: SchemaFacts) {
    this.node = node;
    this.content = contentOf(node, facts);
  }

  /** The forms that are used and differ, in the order of `variants`, those that clients read before others. */
  get used(): Variant[] {
    const used = variants.filter((variant) => this.#used.has(variant));
    return this.isOpen
      ? [...used.filter(isFromApi), ...used.filter((variant) => !isFromApi(variant))]
      : used;
  }

  /** Whether the form was not known to be used. */
  add(variant: Variant): boolean {
    if (this.#visited.has(variant)) return false;
    this.#visited.add(variant);
    this.#used.add(this.formOf(variant));
    return true;
  }

  /** The first form that does not differ from the one given. */
  formOf(variant: Variant): Variant {
    const isSame = (other: Variant): boolean =>
      (!this.isDirected || other.direction === variant.direction) &&
      (!this.isOpen || isFromApi(other) === isFromApi(variant)) &&
      (!this.isBinary || other.hasFiles === variant.hasFiles);
    return variants.find(isSame) ?? variant;
  }
}
