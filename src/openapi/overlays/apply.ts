/** Applies overlays (OpenAPI Initiative, Overlay Specification 1.1) to the root document of a description. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '@redocly/openapi-core';
import { paths } from 'jsonpath-rfc9535';
import { diagnose, type Diagnostic } from '../diagnostic.js';
import type { DescriptionFiles } from '../files.js';
import { arrayAt, entriesOf, isObject, stringAt, type Json, type JsonObject } from '../json.js';
import { lostNumbers, withExactNumbers } from '../exact-numbers.js';
import { positionAt, relocate } from '../locate.js';
import { childPointer, step } from '../schema/pointers.js';
import { syntaxError } from '../syntax-error.js';
import { kindOf, mergeInto, OverlayFault, setMember } from './merge.js';
import { Origins, type Changeable } from './origins.js';

/**
 * Changes a document by overlays, one after the other. What is found in it afterwards is said to be where
 * it was written, in the document or in an overlay.
 */
export async function applyOverlays(
  document: Document,
  overlays: readonly string[],
  files: DescriptionFiles,
): Promise<Diagnostic[]> {
  if (overlays.length === 0 || !isObject(document.parsed)) return [];
  const origins = new Origins();
  const { source } = document;
  document.parsed = origins.adopt(document.parsed, { source, pointer: '' });
  // Parsed documents hold JSON values only.
  relocate(source, (pointer) => origins.find(document.parsed as Json, pointer));
  const diagnostics: Diagnostic[] = [];
  for (const file of overlays) {
    const overlay = await files.read(file);
    if (overlay instanceof Error) diagnostics.push(syntaxError(file, overlay));
    else diagnostics.push(...(await new Application(document, overlay, origins).run()));
  }
  return diagnostics;
}

/** One overlay on its way into a document. */
class Application {
  readonly #document: Document;
  readonly #overlay: Document;
  readonly #origins: Origins;

  constructor(document: Document, overlay: Document, origins: Origins) {
    this.#document = document;
    this.#overlay = overlay;
    this.#origins = origins;
  }

  async run(): Promise<Diagnostic[]> {
    const { parsed } = this.#overlay;
    const overlay = isObject(parsed) ? parsed : {};
    if (!/^1\.[01]\.\d+$/.test(String(overlay['overlay']))) {
      return [this.#fault('', 'The file does not say `overlay: 1.0.0` or `overlay: 1.1.0`.')];
    }
    const actions = arrayAt(overlay, 'actions');
    if (actions.length === 0) return [this.#fault('', 'The overlay lists no `actions`.')];
    const applied = actions.flatMap((action, index) => {
      const pointer = childPointer('', 'actions', index);
      try {
        return this.#apply(isObject(action) ? action : {}, pointer);
      } catch (error) {
        if (error instanceof OverlayFault) {
          return [this.#fault(error.pointer ?? pointer, error.message)];
        }
        throw error;
      }
    });
    return [...this.#extended(overlay), ...applied, ...(await this.#lost(overlay))];
  }

  /** Says so where an overlay is written for another file. Addresses are not compared: copies have others. */
  #extended(overlay: JsonObject): Diagnostic[] {
    const extended = stringAt(overlay, 'extends');
    const root = this.#document.source.absoluteRef;
    const base = pathToFileURL(this.#overlay.source.absoluteRef);
    if (extended === undefined || !URL.canParse(extended, base)) return [];
    const { protocol, href } = new URL(extended, base);
    if (protocol !== 'file:' || href === pathToFileURL(root).href) return [];
    const position = positionAt(this.#overlay.source, '/extends');
    const message = `The overlay extends ${extended}, and is applied to ${path.basename(root)}.`;
    return [diagnose('counterpart/overlay-target', message, position)];
  }

  /** Numbers whose digits are lost: those of the description itself are read from its text once more. */
  async #lost(overlay: JsonObject): Promise<Diagnostic[]> {
    const exact = await withExactNumbers(this.#overlay, overlay);
    return lostNumbers(exact, '').map((pointer) => {
      const message = 'A whole number of an overlay is rounded to what a double holds.';
      const position = positionAt(this.#overlay.source, pointer);
      return diagnose('counterpart/large-number', message, position);
    });
  }

  #fault(pointer: string, message: string): Diagnostic {
    return diagnose('counterpart/overlay', message, positionAt(this.#overlay.source, pointer));
  }

  #apply(action: JsonObject, pointer: string): Diagnostic[] {
    const targets = this.#select(action, 'target', pointer);
    if (targets.length === 0) {
      const position = positionAt(this.#overlay.source, childPointer(pointer, 'target'));
      const message = `The target ${String(action['target'])} selects nothing.`;
      return [diagnose('counterpart/overlay-target', message, position)];
    }
    if (action['remove'] === true) {
      this.#remove(targets);
      return [];
    }
    if ('update' in action && 'copy' in action) {
      throw new OverlayFault('An action has either `update` or `copy`.');
    }
    const value = this.#valueOf(action, pointer);
    if (value === undefined)
      throw new OverlayFault('An action needs `update`, `copy` or `remove`.');
    if (new Set(targets.map((target) => kindOf(this.#at(target)))).size > 1) {
      throw new OverlayFault(
        'The target selects values of several kinds.',
        childPointer(pointer, 'target'),
      );
    }
    for (const target of targets) this.#update(target, value.json, value.pointer);
    return [];
  }

  /** The new value, and where in the overlay it stands. */
  #valueOf(action: JsonObject, pointer: string): { json: Json; pointer: string } | undefined {
    const { update } = action;
    if (update !== undefined) {
      const at = childPointer(pointer, 'update');
      return { json: this.#rebased(update), pointer: at };
    }
    if (action['copy'] === undefined) return undefined;
    const sources = this.#select(action, 'copy', pointer);
    const [source] = sources;
    if (source === undefined || sources.length > 1) {
      throw new OverlayFault(`\`copy\` has to select one value; it selects ${sources.length}.`);
    }
    // As it is now: a target may hold it.
    const json = structuredClone(this.#at(source) ?? null);
    return { json, pointer: childPointer(pointer, 'copy') };
  }

  #update(target: readonly string[], value: Json, pointer: string): void {
    const origin = { source: this.#overlay.source, pointer };
    const key = target.at(-1);
    const holder = key === undefined ? undefined : this.#at(target.slice(0, -1));
    const node = this.#at(target);
    if (typeof node === 'object' && node !== null) {
      // The document's own objects, which were copied to be changed.
      mergeInto(node as Changeable, value, origin, this.#origins);
    } else if (key !== undefined && typeof holder === 'object' && holder !== null) {
      // As above; the key of a list is an index.
      setMember(holder as Changeable, key, value, origin, this.#origins);
    }
  }

  #remove(targets: readonly (readonly string[])[]): void {
    // Before anything moves: a target may lie in another.
    const places = targets.map((target) => {
      const key = target.at(-1);
      if (key === undefined) throw new OverlayFault('The whole document cannot be removed.');
      return { holder: this.#at(target.slice(0, -1)), key };
    });
    for (const { holder, key } of places) {
      // The document's own objects, which were copied to be changed.
      if (isObject(holder)) delete (holder as Record<string, unknown>)[key];
    }
    // From the end, so that no index changes before it is used: expressions select in any order.
    const items = places.filter(({ holder }) => Array.isArray(holder));
    for (const { holder, key } of items.toSorted((a, b) => Number(b.key) - Number(a.key))) {
      // As above.
      (holder as Json[]).splice(Number(key), 1);
    }
  }

  /** What an expression selects, as the keys that lead there. */
  #select(action: JsonObject, key: 'target' | 'copy', pointer: string): string[][] {
    const expression = stringAt(action, key);
    const at = childPointer(pointer, key);
    if (expression === undefined)
      throw new OverlayFault(`\`${key}\` has to be a JSONPath expression.`, at);
    try {
      // Parsed documents hold JSON values only.
      const found = paths(this.#document.parsed as Parameters<typeof paths>[0], expression);
      return [...new Set(found)].map(keysOf);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new OverlayFault(`\`${key}\` is no JSONPath expression: ${reason}`, at);
    }
  }

  #at(keys: readonly string[]): Json | undefined {
    // Parsed documents hold JSON values only.
    let node = this.#document.parsed as Json | undefined;
    for (const key of keys) {
      node = step(node, key);
    }
    return node;
  }

  /** References to files are relative to the overlay that has them. */
  #rebased(value: Json): Json {
    if (Array.isArray(value)) return value.map((item: Json) => this.#rebased(item));
    if (!isObject(value)) return value;
    const folder = path.dirname(this.#overlay.source.absoluteRef);
    const members = entriesOf(value).map(([key, member]): [string, Json] => {
      const isFile =
        key === '$ref' && typeof member === 'string' && !/^(#|[a-z][\w+.-]*:)/i.test(member);
      return [key, isFile ? path.resolve(folder, member) : this.#rebased(member)];
    });
    return Object.fromEntries(members);
  }
}

/** The keys of a normalised path (RFC 9535, 2.7), such as `$['paths']['/a'][0]`. */
function keysOf(normalised: string): string[] {
  const steps = normalised.matchAll(/\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]/gs);
  return [...steps].map(([, name, index = '']) => (name === undefined ? index : unescaped(name)));
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function unescaped(name: string): string {
  return name.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, code: string | undefined, letter = '') =>
    code === undefined
      ? (escapes[String(letter)] ?? String(letter))
      : String.fromCharCode(parseInt(code, 16)),
  );
}
