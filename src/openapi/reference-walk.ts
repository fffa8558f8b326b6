/** Walks a description through all of its files, and finds what each of its references leads to. */

import { isMappingRef, type Document } from '@redocly/openapi-core';
import { kindUnder, type Kind } from './document-kinds.js';
import { fileOf, nearFile, uriOf } from './document-uri.js';
import type { DescriptionFiles } from './files.js';
import { baseOf, baseWithin, Identifiers } from './identifiers.js';
import { entriesOf, isObject, objectAt, stringAt, type Json, type JsonObject } from './json.js';
import { KEYWORDS } from './schema/keywords.js';
import { childPointer, localReference, localSegments, step } from './schema/pointers.js';

/** Something in one of a description's files. */
export interface Place {
  readonly document: Document;
  readonly pointer: string;
}

/** What stands at a place. */
export interface Located extends Place {
  readonly node: Json;
}

/** A reference, and where it leads. */
export interface Reference extends Place {
  /** What is expected to stand where it leads. */
  readonly kind: Kind;
  /** The member that it is of the object at its place: `$ref`, `externalValue` or a name of a mapping. */
  readonly key: string;
  readonly text: string;
  /** Absent where it leads to nothing. */
  readonly target: Located | undefined;
  /** Why a file could not be read. */
  readonly failure: Error | undefined;
}

/** One object leads to another, by a reference, or as a schema to one that applies to the same value. */
export interface Edge {
  readonly to: JsonObject;
  readonly reference: Reference | undefined;
}

/** A reference that is yet to be followed. */
type Found = Omit<Reference, 'target' | 'failure'> & {
  readonly holder: JsonObject;
  /** The URI that it is relative to when it names a schema by `$id`. */
  readonly base: string;
};

/** References that go through other references are followed this far. */
const longestChain = 100;

/** Called for each object that the walk comes through, once for each kind that it is used as. */
type Visitor = (node: JsonObject, kind: Kind, place: Place) => void;

export class ReferenceWalk {
  readonly references: Reference[] = [];
  readonly edges = new Map<JsonObject, Edge[]>();
  readonly #files: DescriptionFiles;
  /** By kind, because most objects are of one. */
  readonly #visited = new Map<Kind, Set<object>>();
  readonly #found: Found[] = [];
  readonly #identified = new Set<Document>();
  readonly #uris = new Map<Document, string>();
  /** What the pointers in a document lead to: most are there many times. */
  readonly #targets = new Map<Document, Map<string, Target>>();
  readonly #identifiers = new Identifiers();
  readonly #hasIdentifiers: boolean;
  readonly #visitor: Visitor;

  /** Schemas name themselves since OpenAPI 3.1; before, `$id` is a word like any other. */
  constructor(files: DescriptionFiles, hasIdentifiers: boolean, visitor: Visitor) {
    this.#files = files;
    this.#visitor = visitor;
    this.#hasIdentifiers = hasIdentifiers;
  }

  /** Walks everything that a document leads to. References by `$id` or anchor become JSON Pointers in place. */
  walk(document: Document): Promise<void> {
    // A parsed document holds JSON values only.
    return this.walkFrom({ document, pointer: '', node: document.parsed as Json }, 'document');
  }

  /** Walks everything that one part of a document leads to. */
  async walkFrom({ document, node, pointer }: Located, kind: Kind): Promise<void> {
    this.#identify(document);
    this.#visit(node, kind, { document, pointer }, this.#uriOf(document));
    // Following a reference lengthens the array.
    for (let found = this.#found.shift(); found; found = this.#found.shift()) {
      await this.#follow(found);
    }
  }

  /** Takes the reference out of an object that is one. */
  cut(holder: JsonObject, document: Document): void {
    // Parsed documents are ours to change until they are bundled.
    delete (holder as Record<string, Json>)['$ref'];
    this.#files.changed(document);
  }

  #visit(node: Json, kind: Kind, place: Place, base: string): void {
    if (typeof node !== 'object' || node === null || this.#isKnown(node, kind)) return;
    const inner = isObject(node) && kind === 'schema' ? baseOf(node, base) : base;
    if (isObject(node)) {
      this.#visitor(node, kind, place);
      this.#find(node, kind, place, inner);
    }
    const { document } = place;
    for (const key of Object.keys(node)) {
      // A list has its items under their indices.
      const child = (node as JsonObject)[key];
      if (typeof child !== 'object' || child === null) continue;
      const childKind = kindUnder(kind, key);
      if (childKind === undefined) continue;
      const pointer = childPointer(place.pointer, key);
      this.#visit(child, childKind, { document, pointer }, inner);
    }
  }

  #isKnown(node: object, kind: Kind): boolean {
    let visited = this.#visited.get(kind);
    if (visited === undefined) this.#visited.set(kind, (visited = new Set()));
    const isKnown = visited.has(node);
    visited.add(node);
    return isKnown;
  }

  /** The references that an object holds itself, and the schemas that apply to the same value. */
  #find(holder: JsonObject, kind: Kind, { document, pointer }: Place, base: string): void {
    const add = (inner: JsonObject, at: string, key: string, target: Kind): void => {
      const text = stringAt(inner, key);
      if (text === undefined) return;
      this.#found.push({ document, pointer: at, holder: inner, key, text, kind: target, base });
    };
    add(holder, pointer, '$ref', kind);
    if (kind === 'example') add(holder, pointer, 'externalValue', kind);
    if (kind !== 'schema') return;
    const discriminator = objectAt(holder, 'discriminator');
    const fallback = stringAt(discriminator, 'defaultMapping');
    if (fallback !== undefined && isMappingRef(fallback)) {
      add(discriminator, childPointer(pointer, 'discriminator'), 'defaultMapping', 'schema');
    }
    const mapping = objectAt(discriminator, 'mapping');
    for (const [name, target] of entriesOf(mapping)) {
      const at = childPointer(pointer, 'discriminator', 'mapping');
      if (typeof target === 'string' && isMappingRef(target)) add(mapping, at, name, 'schema');
    }
    for (const keyword of Object.keys(holder)) {
      const value = holder[keyword];
      if (typeof value !== 'object' || value === null) continue;
      const known = KEYWORDS.get(keyword);
      if (known?.applies !== 'in place') continue;
      for (const schema of known.holds === 'schema' ? [value] : Object.values(value)) {
        if (isObject(schema)) this.#link(holder, schema, undefined);
      }
    }
  }

  #link(from: JsonObject, to: JsonObject, reference: Reference | undefined): void {
    const edges = this.edges.get(from) ?? [];
    edges.push({ to, reference });
    this.edges.set(from, edges);
  }

  async #follow({ holder, base, ...found }: Found): Promise<void> {
    const { document, key, text } = found;
    const outcome =
      this.#knownTarget(text, document) ??
      (await this.#locate(text, document, base).catch(asFailure));
    const isFailure = outcome instanceof Error;
    const target = isFailure ? undefined : outcome;
    const reference = { ...found, target, failure: isFailure ? outcome : undefined };
    this.references.push(reference);
    if (target === undefined || key === 'externalValue') return;
    if (target.isNamed) {
      rewrite(holder, key, target, document);
      this.#files.changed(document);
    }
    if (text.startsWith('#')) this.#targetsIn(document).set(text, target);
    if (key === '$ref' && isObject(target.node)) this.#link(holder, target.node, reference);
    this.#visit(target.node, found.kind, target, this.#baseAt(target));
  }

  /** The base of what stands at a place: of the schemas around it one may have an `$id`. */
  #baseAt({ document, pointer }: Place): string {
    const base = this.#uriOf(document);
    return this.#identifiers.areIn(document) ? baseWithin(document, pointer, base) : base;
  }

  /** What a reference led to before, wherever it stood; where schemas have names it may mean another there. */
  #knownTarget(text: string, from: Document): Target | undefined {
    return this.#identifiers.isEmpty ? this.#targetsIn(from).get(text) : undefined;
  }

  #targetsIn(document: Document): Map<string, Target> {
    let targets = this.#targets.get(document);
    if (targets === undefined) this.#targets.set(document, (targets = new Map()));
    return targets;
  }

  /** What a reference leads to; undefined where that is nothing. Throws for a file that cannot be read. */
  async #locate(
    text: string,
    from: Document,
    base: string,
    depth = 0,
  ): Promise<Target | undefined> {
    const named = this.#identifiers.find(text, base);
    if (named !== undefined) return { ...named, isNamed: true };
    const [file = '', fragment = ''] = text.split('#');
    const near = file === '' ? undefined : (nearFile(file, from) ?? fileOf(file, base, from));
    const document = file === '' || near === '' ? from : await this.#load(near ?? file, from);
    const segments = localSegments(`#${fragment}`);
    if (segments === undefined) {
      const anchored = this.#identifiers.find(`#${fragment}`, this.#uriOf(document));
      return anchored === undefined ? undefined : { ...anchored, isNamed: true };
    }
    // A parsed document holds JSON values only.
    let at: Located = { document, pointer: '', node: document.parsed as Json };
    for (const segment of segments) {
      const next = childAt(at, segment) ?? (await this.#beyond(at, segment, depth));
      if (next === undefined) return undefined;
      at = next;
    }
    // Not every reader knows that the empty reference is the document.
    return { ...at, isNamed: near !== undefined || text === '' };
  }

  /** A reference may lead through an object that is a reference itself. */
  async #beyond(at: Located, segment: string, depth: number): Promise<Located | undefined> {
    const text = isObject(at.node) ? stringAt(at.node, '$ref') : undefined;
    if (text === undefined) return undefined;
    if (depth > longestChain) {
      throw new Error(`it leads through more than ${longestChain} references, or in a circle`);
    }
    const target = await this.#locate(text, at.document, this.#uriOf(at.document), depth + 1);
    if (target === undefined) return undefined;
    return childAt(target, segment) ?? this.#beyond(target, segment, depth + 1);
  }

  async #load(file: string, from: Document): Promise<Document> {
    const document = await this.#files.resolveDocument(from.source.absoluteRef, file);
    if (document instanceof Error) throw document;
    this.#identify(document);
    return document;
  }

  /** Asked for by each reference. */
  #uriOf(document: Document): string {
    const uri = this.#uris.get(document) ?? uriOf(document);
    this.#uris.set(document, uri);
    return uri;
  }

  #identify(document: Document): void {
    if (!this.#hasIdentifiers || this.#identified.has(document)) return;
    this.#identified.add(document);
    this.#identifiers.add(document, this.#uriOf(document));
  }
}

interface Target extends Located {
  /** Whether the reference means it by a name that it gives itself. */
  readonly isNamed: boolean;
}

function childAt({ document, pointer, node }: Located, segment: string): Located | undefined {
  // The members of JSON are JSON.
  const child = step(node, segment) as Json | undefined;
  return child === undefined
    ? undefined
    : { document, pointer: childPointer(pointer, segment), node: child };
}

/** Puts a reference that every reader understands in place of one by name. */
function rewrite(holder: JsonObject, key: string, target: Located, from: Document): void {
  const file = target.document === from ? '' : target.document.source.absoluteRef;
  // Parsed documents are ours to change until they are bundled.
  (holder as Record<string, Json>)[key] = file + localReference(target.pointer);
}

function asFailure(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
