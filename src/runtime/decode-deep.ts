/** Reads the style deepObject: `filter[range][min]=1` as an object of objects and lists. */

import { HttpError } from './http-error.js';
import { setOwn } from './json.js';
import { isOfMembers, memberShape } from './member-shape.js';
import type { ValueEncoding, ValueShape } from './operation.js';
import { decodeFormText } from './percent.js';
import type { Pairs } from './pairs.js';
import { readValue } from './scalar.js';

interface Branch {
  readonly texts: string[];
  readonly children: Map<string, Branch>;
}

const deepest = 32;

/**
 * The value at `name`, or nothing where no key begins with it. OpenAPI leaves open how lists and
 * nested objects go: `a[0]=x`, `a[]=x` and `a=x&a=y` are all read as lists.
 */
export function decodeDeep(encoding: ValueEncoding, pairs: Pairs): unknown {
  const root = branch();
  for (const [key, texts] of pairs) {
    const path = pathOf(key, encoding.name);
    if (path === undefined) continue;
    if (path.length > deepest) throw new HttpError(400, `The key "${encoding.name}" is too deep.`);
    let node = root;
    for (const segment of path) {
      const child = node.children.get(segment) ?? branch();
      node.children.set(segment, child);
      node = child;
    }
    node.texts.push(...texts.map(decodeFormText));
  }
  const isAlone = (encoding.items ?? encoding.types) !== undefined && root.texts.length > 0;
  const isPresent = root.children.size > 0 || isAlone;
  return isPresent ? valueOf(root, encoding, encoding.name) : undefined;
}

function branch(): Branch {
  return { texts: [], children: new Map() };
}

/** `range`, `min` for `filter[range][min]`; nothing for a key that is not of the name. */
function pathOf(key: string, name: string): string[] | undefined {
  if (!key.startsWith(name)) return undefined;
  const rest = key.slice(name.length);
  if (rest === '') return [];
  return rest.startsWith('[') && rest.endsWith(']') ? rest.slice(1, -1).split('][') : undefined;
}

function valueOf(node: Branch, shape: ValueShape, name: string): unknown {
  // What may be a text as well is one where it is empty.
  const isEmpty = shape.types && node.children.size === 0 && node.texts.join() === '';
  const isIndexed = (): boolean => [...node.children.keys()].every((key) => /^\d*$/.test(key));
  if (shape.items && !isEmpty && (!isOfMembers(shape) || isIndexed())) {
    return listOf(node, shape.items, name);
  }
  if (node.children.size === 0) {
    const values = node.texts.map((text) => readValue(text, shape, 'field', name));
    return values.length === 1 ? values[0] : values;
  }
  const value: Record<string, unknown> = {};
  for (const [key, child] of node.children) {
    // A member that is not described is text: validation decides whether it may be there.
    setOwn(value, key, valueOf(child, memberShape(shape, key), `${name}[${key}]`));
  }
  return value;
}

function listOf(node: Branch, shape: ValueShape, name: string): unknown[] {
  const unordered = [...node.texts, ...(node.children.get('')?.texts ?? [])];
  const ordered = [...node.children]
    .filter(([key]) => key !== '')
    .toSorted(([a], [b]) => Number(a) - Number(b));
  return [
    ...unordered.map((text) => readValue(text, shape, 'field', name)),
    ...ordered.map(([key, child]) => valueOf(child, shape, `${name}[${key}]`)),
  ];
}
