/** Leaves out of a description the operations that have errors, so that the others can be generated. */

import type { Source } from '@redocly/openapi-core';
import { diagnose, hasErrors, type Diagnostic } from './diagnostic.js';
import { entriesOf, isObject, objectAt, stringAt, type Json, type JsonObject } from './json.js';
import { lintDescription, type LintedDescription, type LoadedDescription } from './load.js';
import { operationsIn } from './path-items.js';
import { isRelocated, originOf, positionOfKey } from './locate.js';
import { ReferenceWalk, type Located } from './reference-walk.js';
import { childPointer } from './schema/pointers.js';

/** One error may hide others, which then are left out in turn. */
const mostRounds = 10;

/**
 * The description without the operations whose errors it has, which become warnings. Errors that belong to no
 * operation stay.
 */
export async function leaveOutBroken(loaded: LoadedDescription): Promise<LoadedDescription> {
  if (loaded.document === undefined) return loaded;
  const warnings: Diagnostic[] = [];
  let current: LintedDescription = { ...loaded, document: loaded.document };
  for (let round = 0; round < mostRounds && hasErrors(current.diagnostics); round += 1) {
    const leftOut = await removeBroken(current);
    if (leftOut === undefined) break;
    const errors = current.diagnostics.filter(({ severity }) => severity === 'error');
    warnings.push(...leftOut, ...errors.map((error) => ({ ...error, severity: 'warn' as const })));
    current = await lintDescription(current);
  }
  // First what is missing, and why: of many warnings only the first are printed.
  return { ...current, diagnostics: [...warnings, ...current.diagnostics] };
}

/** Removes what has errors from the root document; undefined when that is nothing. */
async function removeBroken(description: LintedDescription): Promise<Diagnostic[] | undefined> {
  const errors = description.diagnostics.filter(({ severity }) => severity === 'error');
  const leftOut: Diagnostic[] = [];
  for (const operation of await operationsOf(description)) {
    if (!(await isBroken(operation, description, errors))) continue;
    const { document, pointer } = operation.at;
    const message = `${operation.name} is left out.`;
    const position = positionOfKey(document.source, pointer);
    leftOut.push(diagnose('counterpart/operation-left-out', message, position));
    description.files.changed(document);
    remove(operation.holder, operation.method);
    // What nothing shares any more would keep its errors.
    if (operationsIn(operation.item).length === 0) remove(operation.item, 'parameters');
  }
  leftOut.push(...(await removeUnreachable(description)));
  description.files.changed(description.document);
  const components = removeComponents(description, errors);
  return leftOut.length + components === 0 ? undefined : leftOut;
}

interface FoundOperation {
  readonly name: string;
  /** The path item that holds it. */
  readonly item: JsonObject;
  /** The object that has it under its method. */
  readonly holder: JsonObject;
  readonly method: string;
  readonly at: Located;
  /** The parameters that it shares with its neighbours. */
  readonly parameters: Located;
}

/** Removes the path items of the root document that lead to none. */
async function removeUnreachable(description: LintedDescription): Promise<Diagnostic[]> {
  const { document } = description;
  const root = isObject(document.parsed) ? document.parsed : {};
  const leftOut: Diagnostic[] = [];
  for (const key of ['paths', 'webhooks']) {
    const items = objectAt(root, key);
    const unreachable: string[] = [];
    for (const [path, node] of entriesOf(items)) {
      const at = { document, pointer: childPointer('', key, path), node };
      if (!(await leadsToItem(at, description))) unreachable.push(path);
    }
    for (const path of unreachable) {
      const position = positionOfKey(document.source, childPointer('', key, path));
      const message = `${path} is left out.`;
      leftOut.push(diagnose('counterpart/operation-left-out', message, position));
      remove(items, path);
    }
  }
  return leftOut;
}

/** Whether the references that a path item may begin with end at an object. */
async function leadsToItem(item: Located, description: LintedDescription): Promise<boolean> {
  if (!isObject(item.node) || stringAt(item.node, '$ref') === undefined) return true;
  const walk = walkOf(description, () => undefined);
  await walk.walkFrom(item, 'pathItem');
  const passed = new Set<Json>();
  for (let at: Located | undefined = item; at !== undefined;) {
    const { document, node, pointer }: Located = at;
    if (!isObject(node) || passed.has(node)) return false;
    if (stringAt(node, '$ref') === undefined) return true;
    passed.add(node);
    at = walk.references.find(
      (found) => found.key === '$ref' && found.document === document && found.pointer === pointer,
    )?.target;
  }
  return false;
}

/** The operations of all path items, wherever those stand. */
async function operationsOf(description: LintedDescription): Promise<FoundOperation[]> {
  const { document } = description;
  const root = isObject(document.parsed) ? document.parsed : {};
  const found: FoundOperation[] = [];
  for (const key of ['paths', 'webhooks']) {
    for (const [path, item] of entriesOf(objectAt(root, key))) {
      const pointer = childPointer('', key, path);
      for (const place of await itemsOf({ document, pointer, node: item }, description)) {
        found.push(...foundIn(path, place));
      }
    }
  }
  return found;
}

/** A path item, and those that it refers to. */
async function itemsOf(item: Located, description: LintedDescription): Promise<Located[]> {
  const walk = walkOf(description, () => undefined);
  await walk.walkFrom(item, 'pathItem');
  const targets = walk.references.flatMap(({ key, kind, target }) =>
    kind === 'pathItem' && key === '$ref' && target !== undefined ? [target] : [],
  );
  return [item, ...targets];
}

function foundIn(path: string, { document, pointer, node: item }: Located): FoundOperation[] {
  if (!isObject(item)) return [];
  const parameters = {
    document,
    pointer: childPointer(pointer, 'parameters'),
    node: item['parameters'] ?? null,
  };
  return operationsIn(item).map(({ method, operation, place }) => {
    const at = { document, pointer: childPointer(pointer, ...place), node: operation };
    const holder = place.length > 1 ? objectAt(item, place[0]) : item;
    return { name: `${method.toUpperCase()} ${path}`, item, holder, method, at, parameters };
  });
}

/** Whether an operation leads to an error, or to nothing. */
async function isBroken(
  { at, parameters }: FoundOperation,
  description: LintedDescription,
  errors: readonly Diagnostic[],
): Promise<boolean> {
  const reached = new Set<string>();
  const walk = walkOf(description, (file, pointer) => reached.add(`${file} ${pointer}`));
  await walk.walkFrom(parameters, 'parameters');
  await walk.walkFrom(at, 'operation');
  const isDangling = walk.references.some(
    ({ key, kind, target }) =>
      target === undefined && kind !== 'extension' && key !== 'externalValue',
  );
  return isDangling || errors.some(({ position }) => isReached(position, reached));
}

/** Whether something stands in what was reached. */
function isReached(
  { file, pointer }: Diagnostic['position'],
  reached: ReadonlySet<string>,
): boolean {
  if (pointer === undefined) return false;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (reached.has(`${file} ${at}`)) return true;
  }
  return reached.has(`${file} `);
}

/** Removes the components that have errors, which no operation that is left leads to; gives their number. */
function removeComponents({ document }: LintedDescription, errors: readonly Diagnostic[]): number {
  const components = objectAt(isObject(document.parsed) ? document.parsed : {}, 'components');
  const places = new Set(errors.flatMap(({ position }) => placesAround(position)));
  let removed = 0;
  for (const [type, map] of entriesOf(components)) {
    for (const [name, node] of isObject(map) ? entriesOf(map) : []) {
      const pointer = childPointer('/components', type, name);
      const isBad = isObject(map) && holdsOneOf(places, { document, pointer, node });
      if (isBad) removed += remove(map, name);
    }
  }
  return removed;
}

/** An error stands at an object or at a member of one. */
function placesAround({ file, pointer }: Diagnostic['position']): string[] {
  if (pointer === undefined) return [];
  return [`${file} ${pointer}`, `${file} ${pointer.slice(0, pointer.lastIndexOf('/'))}`];
}

/** Whether something inside was written at one of the places. */
function holdsOneOf(places: ReadonlySet<string>, { document, pointer, node }: Located): boolean {
  const origin = originOf(document.source, pointer);
  if (places.has(`${origin.source.absoluteRef} ${origin.pointer}`)) return true;
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([key, part]: [string, Json | undefined]) =>
    holdsOneOf(places, { document, pointer: childPointer(pointer, key), node: part ?? null }),
  );
}

function walkOf(
  { document, files }: LintedDescription,
  visit: (file: string, pointer: string) => void,
): ReferenceWalk {
  const root = isObject(document.parsed) ? document.parsed : {};
  const is30 = String(root['openapi']).startsWith('3.0.');
  const visitOrigin = (source: Source, pointer: string): void => {
    const origin = originOf(source, pointer);
    visit(origin.source.absoluteRef, origin.pointer);
  };
  return new ReferenceWalk(files, !is30, (node, _, place) => {
    const { source } = place.document;
    visitOrigin(source, place.pointer);
    if (!isRelocated(source)) return;
    // Members may have been written elsewhere than their object.
    for (const key of Object.keys(node)) visitOrigin(source, childPointer(place.pointer, key));
  });
}

function remove(holder: JsonObject, key: string): number {
  if (!Object.hasOwn(holder, key)) return 0;
  // Parsed documents are ours to change until they are bundled.
  delete (holder as Record<string, unknown>)[key];
  return 1;
}
