/** Follows every reference of a description, and says which lead to nothing, where they may not, or in circles. */

import { YamlParseError } from '@redocly/openapi-core';
import { diagnose, type Diagnostic } from './diagnostic.js';
import type { DiagnosticCode } from './diagnostics.js';
import { RefusedFile } from './file-access.js';
import { isObject, type JsonObject } from './json.js';
import { positionAt } from './locate.js';
import type { Edge, Located, Reference, ReferenceWalk } from './reference-walk.js';
import { syntaxError } from './syntax-error.js';

/** The faults of a walk's references. */
export function checkReferences({ edges, references }: ReferenceWalk): Diagnostic[] {
  const faults = references.map(faultOf).filter((fault) => fault !== undefined);
  return [...faults, ...findCycles(edges).map(cycleFault)];
}

function faultOf(reference: Reference): Diagnostic | undefined {
  const { failure, kind, key, target, text } = reference;
  if (failure instanceof YamlParseError) return syntaxError(failure.source.absoluteRef, failure);
  const quoted = JSON.stringify(text);
  if (target === undefined) {
    const reason = failure === undefined ? 'nothing stands there' : reasonOf(failure);
    return faultAt(reference, codeOf(reference), `Failed to follow ${quoted}: ${reason}.`);
  }
  const isFree = kind === 'extension' || key === 'externalValue';
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

/** A mapping's references stand at their names, others at the object that they make up. */
function faultAt(reference: Reference, code: DiagnosticCode, message: string): Diagnostic {
  return diagnose(code, message, positionAt(reference.document.source, reference.pointer));
}

function cycleFault(cycle: readonly Reference[]): Diagnostic {
  const [first] = cycle;
  if (first === undefined) throw new Error('A cycle of parsed documents has a reference in it.');
  const way = cycle.map(({ text }) => text).join(' → ');
  return faultAt(first, 'counterpart/reference-cycle', `References lead in a circle: ${way}.`);
}

/** The references of each way that leads from an object back to it; ways that meet are found once. */
function findCycles(edges: ReadonlyMap<JsonObject, readonly Edge[]>): Reference[][] {
  const cycles: Reference[][] = [];
  const done = new Set<JsonObject>();
  /** The edges that led to where the search is, by the object that each starts from. */
  const way = new Map<JsonObject, Edge>();
  const search = (from: JsonObject): void => {
    for (const edge of edges.get(from) ?? []) {
      if (done.has(edge.to)) continue;
      way.set(from, edge);
      if (way.has(edge.to)) cycles.push(cycleFrom(edge.to, way));
      else search(edge.to);
      way.delete(from);
    }
    done.add(from);
  };
  for (const start of edges.keys()) if (!done.has(start)) search(start);
  return cycles;
}

function cycleFrom(start: JsonObject, way: ReadonlyMap<JsonObject, Edge>): Reference[] {
  const objects = [...way.keys()];
  return objects
    .slice(objects.indexOf(start))
    .map((object) => way.get(object)?.reference)
    .filter((reference) => reference !== undefined);
}
