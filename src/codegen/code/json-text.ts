/** Prints plain data as a JSON file, laid out as Prettier would. */

import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import { columnsOf, width } from './columns.js';
import { fill, marginOf, wrap } from './lines.js';
import { Pieces } from './pieces.js';

/** Where path items, the lists of components and those themselves stand in a description. */
const keptMargins: readonly number[] = [4, 6];

/** Objects over several lines, lists of plain values on one line where they fit. Members that are undefined are left out. */
export function printJson(value: Json, keep?: Keep): string {
  const printer = new JsonPrinter(keep);
  printer.print(value, 0, '', 0);
  printer.add('\n');
  return printer.text;
}

class JsonPrinter extends Pieces {
  /** Remembers the texts of objects, which depend on the margin alone. */
  readonly #keep: Keep | undefined;
  /** Keys as they are printed: there are few, and many objects that have them. */
  readonly #labels = new Map<string, string>();

  constructor(keep: Keep | undefined) {
    super();
    this.#keep = keep;
  }

  /** A value behind a label, with so many columns needed after it on the line where it ends. */
  print(value: Json, indent: number, label: string, after: number): void {
    if (isList(value)) this.#list(value, indent, label, after);
    else if (isObject(value)) this.#object(value, indent);
    else this.add(printScalar(value));
  }

  #object(object: JsonObject, indent: number): void {
    if (this.#keep === undefined || !keptMargins.includes(indent)) {
      this.#members(object, indent);
      return;
    }
    const text = this.#keep(`text at ${indent}`, object, [], () => {
      const printer = new JsonPrinter(this.#keep);
      printer.#members(object, indent);
      return printer.text;
    });
    this.add(text);
  }

  #members(object: JsonObject, indent: number): void {
    const keys = keysOf(object);
    if (keys.length === 0) {
      this.add('{}');
      return;
    }
    this.add('{');
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? '';
      const label = this.#labelOf(key);
      if (index > 0) this.add(',');
      this.add(marginOf(indent + 2));
      this.add(label);
      this.print(object[key] ?? null, indent + 2, label, index === keys.length - 1 ? 0 : 1);
    }
    this.add(marginOf(indent));
    this.add('}');
  }

  #labelOf(key: string): string {
    let label = this.#labels.get(key);
    if (label === undefined) this.#labels.set(key, (label = `${JSON.stringify(key)}: `));
    return label;
  }

  #list(list: readonly Json[], indent: number, label: string, after: number): void {
    const flat = flatList(list);
    if (flat !== undefined && indent + columnsOf(label + flat) + after <= width) {
      this.add(flat);
      return;
    }
    const inner = indent + 2;
    if (list.length > 1 && list.every((item) => typeof item === 'number')) {
      this.add(wrap('[', fill(list.map(printScalar), inner), ']', indent, ''));
      return;
    }
    this.add('[');
    for (let index = 0; index < list.length; index += 1) {
      if (index > 0) this.add(',');
      this.add(marginOf(inner));
      this.print(list[index] ?? null, inner, '', index === list.length - 1 ? 0 : 1);
    }
    this.add(marginOf(indent));
    this.add(']');
  }
}

/** A list on one line; nothing for one in which something takes several: a list of lists that each hold several things does. */
function flatList(list: readonly Json[]): string | undefined {
  if (list.length > 1 && list.every((item) => isList(item) && item.length > 1)) return undefined;
  const items: string[] = [];
  for (const item of list) {
    const text = flatItem(item);
    if (text === undefined) return undefined;
    items.push(text);
  }
  return `[${items.join(', ')}]`;
}

function flatItem(item: Json): string | undefined {
  if (isList(item)) return flatList(item);
  if (!isObject(item)) return printScalar(item);
  return keysOf(item).length === 0 ? '{}' : undefined;
}

function printScalar(value: null | boolean | number | bigint | string): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value).replace('e+', 'e');
}

function keysOf(object: JsonObject): string[] {
  const keys = Object.keys(object);
  for (const key of keys) {
    // Hardly any object has one.
    if (object[key] === undefined) return keys.filter((name) => object[name] !== undefined);
  }
  return keys;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
