/** Follows every reference of a description, and says which lead to nothing, where they may not, or in circles. */

import { YamlParseError } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import type { DiagnosticCode } from './diagnostics.js';
import { RefusedFile } from './file-access.js';
import { isObject, type JsonObject } from './json.js';
import { positionOfKey } from './locate.js';
import type { Edge, Located, Reference, ReferenceWalk } from './reference-walk.js';
import { childPointer } from './schema/pointers.js';
import { syntaxError } from './syntax-error.js';

/** The faults of a walk's references. Circles that only extensions are part of are cut, as nothing reads them. */
export function checkReferences(walk: ReferenceWalk): Diagnostic[] {
  const { edges, references } = walk;
  const faults = references.map(faultOf).filter((fault) => fault !== undefined);
  const search = new EdgeSearch(edges);
  search.run();
  const chain = search.longChain;
  return [
    ...faults,
    ...search.circles.map((circle) => circleFault(circle, walk)),
    ...(chain === undefined ? [] : [faultAt(chain, 'counterpart/document-size', tooLong)]),
  ];
}

/** The circles of a walk's references, as faults. */
export function circlesOf({ edges }: ReferenceWalk): Diagnostic[] {
  const search = new EdgeSearch(edges);
  search.run();
  return search.circles.map((circle) => faultAt(circle.first, circleCode, messageOf(circle)));
}

/** Schemas of one value that lead to each other, one after the other; those who go through them use a stack. */
const longestChain = 500;
const tooLong = `References lead through more than ${longestChain} schemas that describe one value.`;

function faultOf(reference: Reference): Diagnostic | undefined {
  const { failure, kind, key, target, text } = reference;
  if (failure instanceof YamlParseError) return syntaxError(failure.source.absoluteRef, failure);
  const isFree = kind === 'extension' || key === 'externalValue';
  if (failure instanceof RefusedFile && failure.position !== undefined && !isFree) {
    return syntaxError(failure.position.file, failure);
  }
  const quoted = JSON.stringify(text);
  if (target === undefined) {
    const reason = failure === undefined ? 'nothing stands there' : reasonOf(failure);
    return faultAt(reference, codeOf(reference), `Failed to follow ${quoted}: ${reason}.`);
  }
  const isBooleanSchema = kind === 'schema' && typeof target.node === 'boolean';
  if (isFree || isBooleanSchema || isObject(target.node)) return undefined;
  const message = `${quoted} leads to ${nameOf(target)}, where an object is expected.`;
  return faultAt(reference, 'counterpart/reference-target', message);
}

/** What generation does not read may be broken. */
function codeOf({ kind, key, failure }: Reference): DiagnosticCode {
  if (kind === 'extension') return 'counterpart/extension-reference';
  if (key === 'externalValue') return 'counterpart/external-value';
  return failure instanceof RefusedFile ? failure.code : 'no-unresolved-refs';
}

function reasonOf(failure: Error): string {
  return failure.message
    .replace(/^ENOENT: no such file or directory.*$/, 'there is no such file')
    .replace(/^(?:ENAMETOOLONG|The argument 'path' must).*$/s, 'no file can be called so')
    .replace(/\.$/, '');
}

function nameOf({ document, node, pointer }: Located): string {
  if (node === null) return 'null';
  const isText = typeof node === 'string' && pointer === '';
  if (isText && !/\.(ya?ml|json)$/i.test(document.source.absoluteRef)) {
    return 'a file that is read as text, because its name does not end in .json, .yaml or .yml';
  }
  return Array.isArray(node) ? 'a list' : `a ${typeof node}`;
}

function faultAt(
  { document, key, pointer }: Reference,
  code: DiagnosticCode,
  message: string,
): Diagnostic {
  return diagnose(code, message, positionOfKey(document.source, childPointer(pointer, key)));
}

const circleCode = 'counterpart/reference-cycle';

function circleFault(circle: Circle, walk: ReferenceWalk): Diagnostic {
  const { first, holder, references } = circle;
  if (references.some(({ kind }) => kind !== 'extension'))
    return faultAt(first, circleCode, messageOf(circle));
  // Bundling would follow it for ever.
  walk.cut(holder, first.document);
  return faultAt(first, 'counterpart/extension-reference', messageOf(circle));
}

function messageOf({ references }: Circle): string {
  return `References lead in a circle: ${references.map(({ text }) => text).join(' → ')}.`;
}

/** A way that leads from an object back to it. */
interface Circle {
  /** The object that holds the first reference. */
  readonly holder: JsonObject;
  readonly first: Reference;
  readonly references: readonly Reference[];
}

/** Goes along the references of each object once. */
class EdgeSearch {
  /** Ways that meet are found once. */
  readonly circles: Circle[] = [];
  /** A reference at the beginning of a chain that is too long. */
  longChain: Reference | undefined;
  readonly #edges: ReadonlyMap<JsonObject, readonly Edge[]>;
  /** How many objects can be gone through from one on, of those that were left again. */
  readonly #depths = new Map<JsonObject, number>();
  /** The edges that led to where the search is, by the object that each starts from. */
  readonly #way = new Map<JsonObject, Edge>();

  constructor(edges: ReadonlyMap<JsonObject, readonly Edge[]>) {
    this.#edges = edges;
  }

  run(): void {
    for (const start of this.#edges.keys()) if (!this.#depths.has(start)) this.#depthFrom(start);
  }

  #depthFrom(from: JsonObject): number {
    let depth = 0;
    for (const edge of this.#edges.get(from) ?? []) {
      depth = Math.max(depth, 1 + this.#depthBehind(from, edge));
      if (depth >= longestChain) this.longChain ??= edge.reference;
    }
    this.#depths.set(from, depth);
    return depth;
  }

  #depthBehind(from: JsonObject, edge: Edge): number {
    const known = this.#depths.get(edge.to);
    if (known !== undefined) return known;
    let depth = 0;
    this.#way.set(from, edge);
    if (this.#way.has(edge.to)) this.circles.push(circleFrom(edge.to, this.#way));
    else if (this.#way.size < longestChain) depth = this.#depthFrom(edge.to);
    this.#way.delete(from);
    return depth;
  }
}

function circleFrom(start: JsonObject, way: ReadonlyMap<JsonObject, Edge>): Circle {
  const objects = [...way.keys()];
  const steps = objects.slice(objects.indexOf(start)).flatMap((holder) => {
    const reference = way.get(holder)?.reference;
    return reference === undefined ? [] : [{ holder, reference }];
  });
  const [first] = steps;
  if (first === undefined) throw new Error('A circle of parsed documents has a reference in it.');
  const references = steps.map(({ reference }) => reference);
  return { holder: first.holder, first: first.reference, references };
}
