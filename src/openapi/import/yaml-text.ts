/** Writes values as YAML, and changes in YAML that is there no more than has to be. */

import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json } from '../json.js';

const style = {
  lineWidth: 100,
  singleQuote: true,
  indentSeq: true,
  flowCollectionPadding: true,
} as const;

/** The text of a new file. */
export function yamlText(value: Json): string {
  // Values that are one object in memory are not one in the description.
  const document = new Document(value, { aliasDuplicateObjects: false });
  fold(document);
  return document.toString(style);
}

/** The text of a file with another value: comments and the form of what stays are kept. */
export function updatedYaml(text: string, value: Json): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return yamlText(value);
  const root = updated(document, document.contents, value);
  if (root !== document.contents) return yamlText(value);
  return document.toString(style);
}

function updated(document: Document.Parsed, node: Node | null, value: Json): Node | null {
  if (node !== null && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isObject(value)) {
    updateMap(document, node, value);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    updateList(document, node, value);
    return node;
  }
  const created = document.createNode(value, { aliasDuplicateObjects: false });
  fold(created);
  if (isScalar(node) && isScalar(created) && node.comment) created.comment = node.comment;
  return created;
}

function updateMap(
  document: Document.Parsed,
  map: YAMLMap,
  value: { readonly [key: string]: Json | undefined },
): void {
  const known = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  map.items = Object.entries(value).flatMap(([key, child]) => {
    if (child === undefined) return [];
    const pair = known.get(key) ?? document.createPair(key, null);
    if (!isPair(pair)) return [];
    // The parser gives nodes for values, or null.
    pair.value = updated(document, pair.value as Node | null, child);
    return [pair];
  });
}

function keyOf({ key }: YAMLMap['items'][number]): string {
  return String(isScalar(key) ? key.value : key);
}

function updateList(document: Document.Parsed, list: YAMLSeq, value: readonly Json[]): void {
  // Lists that were parsed hold nodes.
  const nodes = list.items as Node[];
  // As JSON, that is what the text of the document stands for.
  const values = nodes.map((node) => node.toJS(document) as Json);
  const sames = value.map((item) => values.findIndex((one) => isDeepStrictEqual(one, item)));
  list.items = value.map((item, index) => {
    const same = sames[index] ?? -1;
    if (same !== -1) return nodes[same];
    // A node that stays at another place is not to be changed at this one.
    return updated(document, sames.includes(index) ? null : (nodes[index] ?? null), item);
  });
}

/** Long texts of one line are folded, as people write them. */
function fold(node: Document | Node): void {
  visit(node, {
    Scalar(_, scalar) {
      const { value } = scalar;
      const isLong = typeof value === 'string' && value.length > 80 && !/\n|^\s|\s$/.test(value);
      if (isLong && value.includes(' ')) scalar.type = 'BLOCK_FOLDED';
    },
  });
}
