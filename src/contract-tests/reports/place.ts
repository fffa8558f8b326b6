/** Where a rule stands in the description, as `file:line:column`. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, LineCounter, parseDocument, type Node } from 'yaml';
import type { ServerOperation } from '@openapi-counterpart/runtime';
import { loadPartnerApi } from '../operations.js';
import type { Violation } from '../model.js';

export type Places = (violation: Violation) => string | undefined;

/** Parses the bundle when it is first asked. */
export function createPlaces(api = loadPartnerApi()): Places {
  const file = fileURLToPath(
    import.meta.resolve('@openapi-counterpart/vercel/partner-api/openapi.json'),
  );
  return createPlacesIn(file, api.operations);
}

/** The same for another description, whose root document is a file in YAML or JSON. */
export function createPlacesIn(
  file: string,
  operations: ReadonlyMap<string, { readonly served: ServerOperation }>,
): Places {
  let lookUp: ((keys: readonly string[]) => string | undefined) | undefined;
  return ({ operationId, exchanges }) => {
    const operation = operations.get(operationId);
    if (operation === undefined) return undefined;
    lookUp ??= openDocument(file);
    const item = ['paths', operation.served.path];
    const own = [...item, operation.served.method.toLowerCase()];
    const status = exchanges[0]?.status;
    return lookUp([...own, 'responses', String(status)]) ?? lookUp(own) ?? lookUp(item);
  };
}

function openDocument(file: string): (keys: readonly string[]) => string | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const shown = path.relative(process.cwd(), file);
  return (keys) => {
    const offset = offsetOf(document.contents, keys);
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
}

/** The offset of the last key; nothing where one of them is missing. */
function offsetOf(root: Node | null, keys: readonly string[]): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const key of keys) {
    if (!isMap(node)) return undefined;
    const pair = node.items.find((item) => String(item.key) === key);
    if (pair === undefined) return undefined;
    // Keys of JSON are scalars with a range.
    offset = (pair.key as Node).range?.[0];
    node = pair.value;
  }
  return offset;
}
