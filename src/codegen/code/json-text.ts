/** Prints plain data as a JSON file, laid out as Prettier would. */

import { isObject, type Json, type JsonObject } from '@openapi-counterpart/openapi/json';
import type { Keep } from '@openapi-counterpart/openapi/memory';
import { columnsOf, width } from './columns.js';
import { fill, wrap } from './lines.js';

/** Where path items, the lists of components and those themselves stand in a description. */
const keptMargins: readonly number[] = [4, 6];

/** Objects over several lines, lists of plain values on one line where they fit. Members that are undefined are left out. */
export function printJson(value: Json, keep?: Keep): string {
  return `${new JsonPrinter(keep).print(value, 0, '', 0)}\n`;
}

class JsonPrinter {
  /** Remembers the texts of objects, which depend on the margin alone. */
  readonly #keep: Keep | undefined;

  constructor(keep: Keep | undefined) {
    this.#keep = keep;
  }

  /** A value behind a label, with so many columns needed after it on the line where it ends. */
  print(value: Json, indent: number, label: string, after: number): string {
    if (isList(value)) return this.#list(value, indent, label, after);
    return isObject(value) ? this.#object(value, indent) : printScalar(value);
  }

  #object(object: JsonObject, indent: number): string {
    const make = (): string => this.#members(object, indent);
    if (this.#keep === undefined || !keptMargins.includes(indent)) return make();
    return this.#keep(`text at ${indent}`, object, [], make);
  }

  #members(object: JsonObject, indent: number): string {
    const keys = keysOf(object);
    if (keys.length === 0) return '{}';
    const members = keys.map((key, index) => {
      const label = `${JSON.stringify(key)}: `;
      const after = index === keys.length - 1 ? 0 : 1;
      return label + this.print(object[key] ?? null, indent + 2, label, after);
    });
    return wrap('{', members, '}', indent, '');
  }

  #list(list: readonly Json[], indent: number, label: string, after: number): string {
    const flat = flatList(list);
    if (flat !== undefined && indent + columnsOf(label + flat) + after <= width) return flat;
    const inner = indent + 2;
    if (list.length > 1 && list.every((item) => typeof item === 'number')) {
      return wrap('[', fill(list.map(printScalar), inner), ']', indent, '');
    }
    const items = list.map((item, index) =>
      this.print(item, inner, '', index === list.length - 1 ? 0 : 1),
    );
    return wrap('[', items, ']', indent, '');
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
  return keys.some((key) => object[key] === undefined)
    ? keys.filter((key) => object[key] !== undefined)
    : keys;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
